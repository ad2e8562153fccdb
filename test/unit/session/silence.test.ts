import { beforeEach, describe, expect, it } from "vitest";
import { Rig } from "./support.ts";

let rig: Rig;

beforeEach(() => {
  rig = new Rig();
});

describe("session: a connection that is open and dead (1.6J errata 3.9)", () => {
  it("pings off: a CALL without an answer is followed by Heartbeats, and after three the link connects anew", async () => {
    rig.settings.ping = 0;
    await rig.accept();
    void rig.call("StatusNotification");
    await rig.clock.advance(30_000);
    expect(await rig.sent()).toEqual(["StatusNotification", "Heartbeat"]);
    await rig.clock.advance(30_000);
    expect(await rig.sent()).toEqual(["Heartbeat"]);
    expect(rig.link.reasons).toEqual([]);
    await rig.clock.advance(30_000);
    expect(rig.link.reasons).toEqual([
      ["it did not answer 3 CALLs in a row and said nothing else", "backoff"],
    ]);
    expect(rig.session.online).toBe(false);
  });

  it("any word proves it alive, a late answer too", async () => {
    rig.settings.ping = 0;
    await rig.accept();
    for (let round = 0; round < 5; round++) {
      void rig.call("StatusNotification");
      await rig.sent();
      await rig.clock.advance(60_000);
      rig.link.text("late, or nonsense");
      await rig.clock.advance(30_000);
      await rig.sent();
      await rig.answer();
    }
    expect(rig.link.reasons).toEqual([]);
  });

  it("pings on: CALLs that time out do not close it", async () => {
    await rig.accept();
    for (let round = 0; round < 5; round++) {
      void rig.call("StatusNotification");
      await rig.clock.advance(30_000);
    }
    expect(rig.link.reasons).toEqual([]);
  });

  it("pings off, BootNotification never answered: connects anew, and boots again", async () => {
    rig.settings.ping = 0;
    rig.link.connect();
    await rig.clock.advance(3 * 90_000);
    expect(rig.link.reasons).toHaveLength(1);
    expect(await rig.accept()).toEqual([]);
    expect(rig.session.ready).toBe(true);
  });
});
