import Database from "better-sqlite3";
import { copyFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InternalCtrlr } from "../../src/device-model/components/internal-ctrlr.ts";
import type { FileValue } from "../../src/device-model/device-model.ts";
import { StationError } from "../../src/kernel/errors.ts";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import { MemoryStore } from "../support/memory-store.ts";
import { databaseIn, openTestStore } from "../support/open-test-store.ts";
import { clear, install, limitAt, max, profile, stored, tx } from "../support/profiles-16.ts";
import { owners, Rig } from "../support/rig.ts";
import { tempDir } from "../support/temp-dir.ts";

const start = Date.UTC(2026, 0, 1);
const at = (s: number): string => new Date(start + s * 1000).toISOString();

describe.each(owners)("charging profiles over time, sessions owned by the %s", (sessionOwner) => {
  it.each(["stop", "kill"] as const)(
    "what was accepted is there after a %s (errata v4 §3.37)",
    async (end) => {
      const rig = await new Rig({ sessionOwner }).start();
      await install(rig, 1, profile(1, { limit: 6 }));
      await install(rig, 0, profile(2, { limit: 9 }));
      await install(rig, 0, profile(3, { ...max, limit: 20, schedule: { startSchedule: at(0) } }));
      await clear(rig, { id: 2 });
      await rig[end]();
      await rig.start();
      expect([await limitAt(rig, 1), await limitAt(rig, 0)]).toEqual([6, 20]);
      expect(stored(rig)).toEqual([1, 3]);
      expect(await clear(rig)).toBe("Accepted");
      await rig[end]();
      await rig.start();
      expect(await limitAt(rig, 0)).toBe(96);
    },
  );

  it("a profile that is there as it is costs no write; one that is replaced costs its own", async () => {
    const store = new MemoryStore();
    const rig = await new Rig({ sessionOwner, store }).start();
    await install(rig, 1, profile(1));
    await install(rig, 2, profile(2));
    const { profileWrites } = store;
    const { durable } = store.commits;
    expect(await install(rig, 1, profile(1))).toBe("Accepted");
    expect(store.profileWrites).toBe(profileWrites);
    expect(await install(rig, 1, profile(1, { limit: 11 }))).toBe("Accepted");
    expect([store.profileWrites, store.commits.durable - durable]).toEqual([profileWrites + 1, 2]);
  });

  it("a TxProfile ends with its transaction, in the same store transaction", async () => {
    const store = new MemoryStore();
    const rig = await new Rig({ sessionOwner, store, tolerate: [/could not be recorded/] }).start();
    await rig.chargeOn(1);
    await install(rig, 1, profile(1, { ...tx, limit: 6 }));
    await install(rig, 1, profile(2, { limit: 8 }));
    store.failNextCommit = new StationError("STORE_IO", "the disk is full");
    await rig.unplug(1);
    expect(stored(rig)).toEqual([1, 2]);
    // The transaction is over all the same: what counts now is the default.
    expect(await limitAt(rig, 1)).toBe(8);
    await rig.pass(15);
    expect(stored(rig)).toEqual([2]);
  });

  it.each([true, false])(
    "a TxProfile goes on with its transaction, or with it goes (resumes: %s)",
    async (resumes) => {
      const resume: FileValue = {
        handle: InternalCtrlr.ResumeTransactionsOnBoot,
        value: resumes,
        origin: "config",
      };
      const rig = await new Rig({ sessionOwner, files: [resume] }).start();
      await rig.chargeOn(1);
      await install(rig, 1, profile(1, { ...tx, limit: 6 }));
      await rig.kill();
      await rig.start();
      const goesOn = resumes || sessionOwner === "charger";
      expect(stored(rig)).toEqual(goesOn ? [1] : []);
      expect(await limitAt(rig, 1)).toBe(goesOn ? 6 : 48);
      await rig.unplug(1);
      expect(stored(rig)).toEqual([]);
    },
  );

  it("a store that refuses: Rejected, the old stays in force, and what was told is true after a restart", async () => {
    const store = new MemoryStore();
    const rig = await new Rig({ sessionOwner, store, tolerate: [/could not be stored/] }).start();
    await install(rig, 1, profile(1, { limit: 6 }));
    store.failNextCommit = new StationError("STORE_IO", "the disk is full");
    expect(await install(rig, 1, profile(2, { limit: 12 }))).toBe("Rejected");
    expect(await limitAt(rig, 1)).toBe(6);
    await rig.kill();
    await rig.start();
    expect(await limitAt(rig, 1)).toBe(6);
  });

  it("a profile is removed when its validTo comes, at once or at the next start", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await install(rig, 1, profile(1, { validTo: at(600), limit: 6 }));
    await install(rig, 1, profile(2, { validTo: at(1200), stackLevel: 1, limit: 7 }));
    await install(
      rig,
      1,
      profile(3, { validTo: at(40 * 86_400), stackLevel: 2, limit: 8, validFrom: at(9000) }),
    );
    await rig.pass(599);
    expect(stored(rig)).toEqual([1, 2, 3]);
    await rig.pass(1);
    expect(stored(rig)).toEqual([2, 3]);
    await rig.kill();
    await rig.pass(700);
    await rig.start();
    expect(stored(rig)).toEqual([3]);
    await rig.pass(41 * 86_400);
    expect(stored(rig)).toEqual([]);
  });

  it("a clock nobody knows removes nothing; once it is known, what is over goes", async () => {
    const clock = new VirtualClock(start);
    const store = new MemoryStore();
    const rig = await new Rig({ sessionOwner, store, clock }).start();
    await install(rig, 1, profile(1, { validTo: at(600) }));
    await rig.stop();
    // The battery of the clock is empty, and the CSMS away.
    clock.jumpWall(0);
    rig.csms.unplug();
    await rig.start();
    await rig.pass(700);
    expect(stored(rig)).toEqual([1]);
    clock.jumpWall(start + 700_000);
    rig.csms.plugIn();
    await rig.pass(5);
    expect(stored(rig)).toEqual([]);
  });

  it("a database that was salvaged has the profiles", async () => {
    const directory = tempDir();
    const rig = await new Rig({ sessionOwner, store: openTestStore(directory) }).start();
    await install(rig, 1, profile(1, { limit: 6 }));
    await install(rig, 0, profile(2, { ...max, limit: 20, schedule: { startSchedule: at(0) } }));
    await rig.stop();
    rig.store.close();
    const damaged = tempDir();
    copyFileSync(databaseIn(directory), databaseIn(damaged));
    const db = new Database(databaseIn(damaged));
    db.exec("DROP TABLE notes");
    db.close();
    const store = openTestStore(damaged);
    expect(store.opened.kind).toBe("salvaged");
    const again = await new Rig({ sessionOwner, store, tolerate: [/was damaged/] }).start();
    expect([await limitAt(again, 1), await limitAt(again, 0)]).toEqual([6, 20]);
    await again.stop();
  });
});

/** A store whose power is cut at one of its commits: what that one would have written is lost, and nothing is written after. */
class CutStore extends MemoryStore {
  /** Commits until then. */
  left = Infinity;
  private depth_ = 0;

  override durable<T>(fn: () => T): T {
    return this.cut(() => super.durable(fn));
  }

  override relaxed<T>(fn: () => T): T {
    return this.cut(() => super.relaxed(fn));
  }

  private cut<T>(commit: () => T): T {
    if (this.depth_ === 0 && this.left-- <= 0) throw new Error("the power is cut");
    this.depth_ += 1;
    try {
      return commit();
    } finally {
      this.depth_ -= 1;
    }
  }
}

describe.each(owners)("power fails at any write, sessions owned by the %s", (sessionOwner) => {
  it("what was accepted is there, what was not changed nothing, and nothing is there by half", async () => {
    /** What is stored after each step, as long as the transaction goes on. */
    const story: readonly [step: (rig: Rig) => Promise<unknown>, after: readonly number[]][] = [
      [(rig) => install(rig, 1, profile(1)), [1]],
      [(rig) => install(rig, 1, profile(2)), [2]],
      [(rig) => install(rig, 1, profile(3, { ...tx })), [2, 3]],
      [(rig) => install(rig, 1, profile(4, { ...tx })), [2, 4]],
      [(rig) => install(rig, 2, profile(2)), [4, 2]],
      [(rig) => clear(rig, { chargingProfilePurpose: "TxDefaultProfile" }), [4]],
    ];
    let cuts = 0;
    for (let commits = 0; cuts === commits; commits += 1) {
      const store = new CutStore();
      const rig = await new Rig({ sessionOwner, store, tolerate: [/power is cut/, /handler of/] }).start();
      await rig.chargeOn(1);
      store.left = commits;
      let done: readonly number[] = [];
      for (const [step, after] of story) {
        const answer = await step(rig);
        if (answer !== "Accepted") {
          cuts += 1;
          break;
        }
        done = after;
      }
      await rig.kill();
      store.left = Infinity;
      expect(stored(rig), `after ${commits} commits`).toEqual(done);
      await rig.start();
      // Where the transaction ended with the power, its profiles went with it.
      const gone = sessionOwner === "station" ? [3, 4] : [];
      expect(stored(rig)).toEqual(done.filter((id) => !gone.includes(id)));
      await rig.stop();
    }
    expect(cuts).toBeGreaterThanOrEqual(story.length);
  });
});
