import { describe, expect, it } from "vitest";
import { StationError } from "../../src/kernel/errors.ts";
import { MemoryStore } from "../support/memory-store.ts";
import { alice, bob, owners, Rig } from "../support/rig.ts";

const full = (): StationError => new StationError("STORE_IO", "the disk is full");

describe.each(owners)("the database cannot be written, sessions owned by the %s", (sessionOwner) => {
  it("a transaction that cannot be recorded does not begin: no energy that nobody could bill (DESIGN rule 7)", async () => {
    const store = new MemoryStore();
    const rig = await new Rig({ sessionOwner, store, tolerate: [/could not be recorded/] }).start();
    await rig.plug(1);
    store.failNextCommit = full();
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    expect(rig.controls.evse(1).powerW).toBe(0);
    await rig.unplug(1);
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
  });

  it("a station that cannot write its last facts ends all the same (DESIGN, SIGTERM)", async () => {
    const store = new MemoryStore();
    const rig = await new Rig({ sessionOwner, store, tolerate: [/could not be written/] }).start();
    await rig.chargeOn(1);
    store.failNextCommit = full();
    await expect(rig.stop()).resolves.toBeUndefined();
  });

  it.each(["a token", "the plug"])(
    "an end by %s that cannot be recorded stops the energy, and is recorded later",
    async (how) => {
      const store = new MemoryStore();
      const rig = await new Rig({ sessionOwner, store, tolerate: [/could not be recorded/] }).start();
      await rig.chargeOn(1);
      store.failNextCommit = full();
      if (how === "a token") await rig.swipe(alice, 1);
      else await rig.unplug(1);
      expect(rig.controls.evse(1).powerW).toBe(0);
      expect(rig.csms.of("StopTransaction")).toEqual([]);
      await rig.pass(15);
      const reason = how === "a token" ? "Local" : "EVDisconnected";
      expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason }]);
      expect(rig.csms.statuses(1).slice(-1)).toEqual([how === "a token" ? "Finishing" : "Available"]);
    },
  );

  it("a disk that is full as the station starts keeps no station from starting: what was interrupted ends later", async () => {
    const store = new MemoryStore();
    const tolerate = [/could not be recorded/];
    const rig = await new Rig({ sessionOwner: "station", store, tolerate }).start();
    await rig.chargeOn(1);
    await rig.kill();
    rig.csms.forget();
    store.failNextCommit = full();
    await rig.start();
    expect(store.failNextCommit).toBeNull();
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    await rig.pass(15);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "PowerLoss" }]);
  });

  it("an end that could not be recorded is told before the start that comes next", async () => {
    const store = new MemoryStore();
    const rig = await new Rig({ sessionOwner, store, tolerate: [/could not be recorded/] }).start();
    await rig.chargeOn(1);
    await rig.swipe(bob, 2);
    rig.csms.forget();
    store.failNextCommit = full();
    await rig.unplug(1);
    await rig.plug(2);
    await rig.pass(20);
    const story = rig.csms.story().filter((entry) => !entry.startsWith("Status"));
    expect(story).toEqual(["StopTransaction", "StartTransaction"]);
  });
});
