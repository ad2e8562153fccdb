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

describe("the disk is full when a plug is kept, sessions owned by the station", () => {
  it.each(["it has room again", "the station ends"])(
    "for whom is tried again every 10 s, not at whatever happens, and is on the disk once %s",
    async (when) => {
      const store = new MemoryStore();
      const set = store.notes.set.bind(store.notes);
      let isFull = true;
      let tries = 0;
      const whileRoom = (key: string, value: string): void => {
        if (key.startsWith("plug kept")) {
          tries++;
          if (isFull) throw full();
        }
        set(key, value);
      };
      Object.assign(store.notes, { set: whileRoom });
      const keys = { StopTransactionOnInvalidId: "true" };
      const rig = await new Rig({ store, keys, tolerate: [/for whom a plug is kept/] }).start();
      rig.csms.on("StartTransaction", () => ({ transactionId: 5, idTagInfo: { status: "Blocked" } }));
      await rig.chargeOn(1);
      for (let second = 0; second < 40; second++) {
        const hot = rig.controls.raiseError("HighTemperature", { evse: 1, connector: 1 });
        await rig.pass(0.5);
        rig.controls.clearError(hot);
        await rig.pass(0.5);
      }
      expect(tries, "in 50 s").toBeLessThanOrEqual(6);
      expect(rig.log.filter(({ text }) => text.startsWith("for whom a plug"))).toHaveLength(tries);
      isFull = false;
      if (when === "it has room again") {
        await rig.pass(10);
        await rig.kill();
      } else await rig.stop();
      await rig.start();
      await rig.pass(5);
      expect(rig.controls.unplug(1, "socket")).toBe(false);
      await rig.swipe(alice, 1);
      await rig.pass(5);
      expect(rig.controls.unplug(1, "socket"), "its driver").toBe(true);
      const before = tries;
      await rig.pass(60);
      expect(tries).toBe(before);
    },
  );
});
