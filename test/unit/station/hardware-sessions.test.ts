import { describe, expect, it } from "vitest";
import { HardwareSessions } from "../../../src/station/hardware-sessions.ts";
import { MemoryStore } from "../../support/memory-store.ts";

describe("sessions of the hardware whose transactions were recorded", () => {
  it("remembers the newest, and those before it, per EVSE and over a restart", () => {
    const store = new MemoryStore();
    const sessions = new HardwareSessions(store);
    expect([sessions.of(1), sessions.knows(1, "a")]).toEqual([null, false]);
    for (const id of ["a", "line\nend", '"b"']) sessions.remember(1, id);
    const again = new HardwareSessions(store);
    expect(again.of(1)).toBe('"b"');
    expect(["a", "line\nend", '"b"', "c"].map((id) => again.knows(1, id))).toEqual([true, true, true, false]);
    expect([again.of(2), again.knows(2, "a")]).toEqual([null, false]);
  });

  it("tells those the hardware began a transaction in from those it only met, over a restart", () => {
    const store = new MemoryStore();
    const sessions = new HardwareSessions(store);
    sessions.remember(1, "a");
    sessions.met(1, "b");
    sessions.saw(1, "c");
    const again = new HardwareSessions(store);
    expect(again.of(1)).toBe("b");
    expect(["a", "b", "c"].map((id) => again.knows(1, id))).toEqual([true, false, false]);
    expect(["a", "b", "c", "d"].map((id) => again.has(1, id))).toEqual([true, true, true, false]);
    again.remember(1, "b");
    again.met(1, "b");
    expect([again.of(1), again.knows(1, "b")]).toEqual(["b", true]);
  });

  it("remembers no more than a board keeps facts of", () => {
    const sessions = new HardwareSessions(new MemoryStore());
    for (let n = 0; n < 100; n++) sessions.remember(1, `s${n}`);
    expect(["s35", "s36", "s99"].map((id) => sessions.knows(1, id))).toEqual([false, true, true]);
  });

  it("a session without a transaction costs a short note, however many transactions there were", () => {
    const store = new MemoryStore();
    const sessions = new HardwareSessions(store);
    for (let n = 0; n < 64; n++) sessions.remember(1, `a session with a name as long as a UUID ${n}`);
    const written: number[] = [];
    const { notes } = store;
    const noting = {
      get: (key: string) => notes.get(key),
      set: (key: string, value: string) => {
        written.push(value.length);
        notes.set(key, value);
      },
      delete: (key: string) => notes.delete(key),
    };
    const watched = new HardwareSessions({ notes: noting, relaxed: (write) => store.relaxed(write) });
    for (let n = 0; n < 20; n++) watched.saw(1, `a car that comes and goes, and its UUID ${n}`);
    expect(Math.max(...written)).toBeLessThan(500);
    expect([
      watched.has(1, "a car that comes and goes, and its UUID 19"),
      watched.knows(1, "nobody"),
    ]).toEqual([true, false]);
    expect(watched.of(1)).toBe("a session with a name as long as a UUID 63");
  });

  it("reads what an earlier version noted: the newest alone, as it is", () => {
    const store = new MemoryStore();
    store.notes.set("hardware session of EVSE 1", "5b0c1f6e-0001");
    const sessions = new HardwareSessions(store);
    expect([sessions.of(1), sessions.knows(1, "5b0c1f6e-0001")]).toEqual(["5b0c1f6e-0001", true]);
  });
});
