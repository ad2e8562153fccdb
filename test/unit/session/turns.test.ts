import { describe, expect, it } from "vitest";
import { Turns } from "../../../src/session/turns.ts";

describe("whose turn it is", () => {
  it("in the order they came, while there is no backlog", () => {
    const turns = new Turns();
    expect(turns.next(5, 6, 2)).toBe("live");
    expect(turns.next(7, 6, 2)).toBe("outbox");
    expect(turns.next(7, 8, 1)).toBe("live");
    expect(turns.next(9, 8, 1)).toBe("outbox");
  });

  it("1.6 §3.7: alternating, while a backlog drains, until it has", () => {
    const turns = new Turns();
    turns.resumed(3);
    expect(turns.next(100, 1, 3)).toBe("live");
    expect(turns.next(101, 1, 3)).toBe("outbox");
    expect(turns.next(101, 2, 2)).toBe("live");
    expect(turns.next(null, 2, 2)).toBe("outbox");
    expect(turns.next(null, 3, 1)).toBe("outbox");
    expect(turns.next(null, null, 0)).toBeNull();
    expect(turns.next(103, 102, 1)).toBe("outbox");
  });

  it("a queue that grows behind a slow CSMS is a backlog, too", () => {
    const turns = new Turns();
    expect(turns.next(100, 1, 17)).toBe("live");
    expect(turns.next(101, 1, 17)).toBe("outbox");
    expect(turns.next(101, 2, 16)).toBe("live");
  });

  it("whoever waits alone goes; nobody, when nobody waits", () => {
    const turns = new Turns();
    turns.resumed(9);
    expect(turns.next(1, null, 9)).toBe("live");
    expect(turns.next(2, null, 9)).toBe("live");
    expect(turns.next(null, null, 9)).toBeNull();
  });
});
