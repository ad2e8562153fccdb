import { describe, expect, it } from "vitest";
import { alice, Rig } from "../../support/rig.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { registerAt, ScriptedCharger } from "../../support/scripted-charger.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const place = { evse: 1, connector: 1 };
const session = { ...place, sessionId: "s1" };

/** Says when something is on the disk: what a kill at that instant would leave. */
class WatchedStore extends MemoryStore {
  committed: () => void = () => undefined;
  private within = 0;

  override durable<T>(fn: () => T): T {
    return this.watched(() => super.durable(fn));
  }

  override relaxed<T>(fn: () => T): T {
    return this.watched(() => super.relaxed(fn));
  }

  private watched<T>(commit: () => T): T {
    this.within++;
    try {
      return commit();
    } finally {
      this.within--;
      if (this.within === 0) this.committed();
    }
  }
}

const txProfile = {
  id: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxProfile",
  chargingProfileKind: "Relative",
  chargingSchedule: [
    { id: 1, chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 10 }] },
  ],
};

describe("a kill as the hardware begins a transaction finds all of it on the disk, or nothing", () => {
  it.each(["PowerPathClosed", "EVConnected", "EnergyTransfer"])("TxStartPoint %s", async (point) => {
    const store = new WatchedStore();
    const charger = new ScriptedCharger({ evses: 1 });
    charger.answers.authorize = () => ({ status: "ok", result: null });
    const variables = { "TxCtrlr/TxStartPoint": point, "TxCtrlr/TxStopPoint": point };
    const rig = await new Rig({ version: "2.0.1", hardware: charger, store, variables }).start();
    charger.emit({ type: "meterValue", evse: 1, reading: registerAt(1000) });
    const idToken = tokenOf(alice);
    const start = { idToken, remoteStartId: 7, evseId: 1, chargingProfile: txProfile };
    expect(await rig.csms.call("RequestStartTransaction", start)).toMatchObject({
      payload: { status: "Accepted" },
    });
    charger.emit({ type: "plugged", ...place });
    charger.emit({ type: "sessionStarted", ...session, reason: "EVConnected" });
    await rig.pass(5);
    const left: unknown[] = [];
    store.committed = () => {
      const known = store.notes.get("hardware session of EVSE 1") === '["s1"]';
      const waiting = store.waitingProfiles.get(1) !== undefined;
      const [transaction] = store.transactions.open();
      const begun = transaction !== undefined && transaction.token !== null;
      const leave = store.notes.get("leave of the hardware at EVSE 1") !== undefined;
      left.push({ begun, leave, known, waiting });
    };
    charger.emit({ type: "transactionStarted", ...session, token: alice, reading: registerAt(1000) });
    store.committed = () => undefined;
    const energy = point === "EnergyTransfer";
    expect(left[0]).toEqual({ begun: !energy, leave: energy, known: true, waiting: energy });
  });
});
