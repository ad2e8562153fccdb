import { describe, expect, it } from "vitest";
import { OCPP16LegacyCtrlr } from "../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { SmartChargingCtrlr } from "../../src/device-model/components/smart-charging-ctrlr.ts";
import { StationError } from "../../src/kernel/errors.ts";
import type { ChargingProfile } from "../../src/messages/v16/types.ts";
import { MemoryStore } from "../support/memory-store.ts";
import { install, limitAt, max, profile, refusals, stored, tx } from "../support/profiles-16.ts";
import { alice, owners, Rig, type RigOptions } from "../support/rig.ts";

const idTag = "REMOTE1";
const at = (s: number): string => new Date(Date.UTC(2026, 0, 1) + s * 1000).toISOString();

async function remoteStart(
  rig: Rig,
  chargingProfile: ChargingProfile,
  connectorId: number | null = 1,
): Promise<unknown> {
  const where = connectorId === null ? {} : { connectorId };
  const reply = await rig.csms.call("RemoteStartTransaction", { ...where, idTag, chargingProfile });
  return reply.kind === "result" ? reply.payload["status"] : reply.code;
}

describe.each(owners)("RemoteStartTransaction with a profile, sessions owned by the %s", (sessionOwner) => {
  const make = (options: RigOptions = {}): Promise<Rig> => new Rig({ sessionOwner, ...options }).start();

  it("holds from the first moment of its transaction, and ends with it (1.6 §5.16.2, TC_059)", async () => {
    const store = new MemoryStore();
    const rig = await make({ store });
    expect(await remoteStart(rig, profile(1, { ...tx, limit: 6 }))).toBe("Accepted");
    await rig.pass(5);
    expect([stored(rig), await limitAt(rig, 1)]).toEqual([[], 48]);
    const { durable } = store.commits;
    await rig.plug(1);
    expect(stored(rig)).toEqual([1]);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    // Its start and its profile are one write: the second is the answer of the CSMS.
    expect(store.commits.durable - durable).toBeLessThanOrEqual(2);
    expect(await limitAt(rig, 1)).toBe(6);
    await rig.pass(10);
    expect(rig.controls.evse(1).offeredA).toBe(6);
    await rig.unplug(1);
    expect(stored(rig)).toEqual([]);
    await rig.chargeOn(1);
    expect(await limitAt(rig, 1)).toBe(48);
  });

  it("a TxProfile of the same level replaces it, another stacks upon it (errata v4 §3.42)", async () => {
    const rig = await make();
    await remoteStart(rig, profile(1, { ...tx, limit: 6 }));
    await rig.plug(1);
    const transactionId = rig.csms.lastTransactionId;
    await install(rig, 1, profile(2, { ...tx, transactionId, limit: 7 }));
    expect(stored(rig)).toEqual([2]);
    await install(rig, 1, profile(3, { ...tx, transactionId, stackLevel: 1, limit: 8 }));
    expect(stored(rig)).toEqual([2, 3]);
    expect(await limitAt(rig, 1)).toBe(8);
  });

  it.each<[string, ChargingProfile, string]>([
    ["another purpose (TC_060)", profile(1), "1.6 §5.16.2"],
    [
      "ChargePointMaxProfile (TC_060)",
      profile(1, { ...max, schedule: { startSchedule: at(0) } }),
      "1.6 §5.16.2",
    ],
    ["a transactionId (errata v4 §3.41)", profile(1, { ...tx, transactionId: 5 }), "1.6 errata 3.41"],
    ["an id that cannot be kept", profile(1e300, tx), "1.6 §7.8"],
    ["too high a level", profile(1, { ...tx, stackLevel: 101 }), "1.6 §9.4.1"],
    [
      "periods out of order",
      profile(1, {
        ...tx,
        schedule: {
          chargingSchedulePeriod: [
            { startPeriod: 0, limit: 6 },
            { startPeriod: 0, limit: 7 },
          ],
        },
      }),
      "1.6 §7.14",
    ],
    ["a time that is over", profile(1, { ...tx, validTo: at(0) }), "1.6 §7.8"],
  ])("%s: Rejected, and nothing starts", async (_what, wire, rule) => {
    const rig = await make();
    await rig.plug(1);
    rig.csms.forget();
    expect(await remoteStart(rig, wire)).toBe("Rejected");
    await rig.pass(20);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    expect([stored(rig), refusals(rig)]).toEqual([[], [rule]]);
  });

  it("more profiles than are kept: Rejected (§9.4.5)", async () => {
    const most = { handle: SmartChargingCtrlr.EntriesMaxLimit, value: 1, origin: "config" } as const;
    const rig = await make({ files: [most] });
    await install(rig, 1, profile(1));
    expect(await remoteStart(rig, profile(2, tx))).toBe("Rejected");
    expect(refusals(rig)).toEqual(["1.6 §9.4.5"]);
  });

  it("where no connector is named, the profile has to be possible at each", async () => {
    const rig = await make({ section: { DcEvses: [2] } });
    expect(await remoteStart(rig, profile(1, tx), null)).toBe("Rejected");
    expect(await remoteStart(rig, profile(1, tx), 2)).toBe("Rejected");
    await rig.plug(1);
    const inWatts = { ...tx, schedule: { chargingRateUnit: "W" } } as const;
    expect(await remoteStart(rig, profile(1, inWatts), null)).toBe("Accepted");
    await rig.pass(5);
    expect(rig.store.chargingProfiles.all()).toMatchObject([{ evse: 1, connector: 1 }]);
  });

  it("no car comes in time: the profile goes with the start", async () => {
    const rig = await make({ keys: { ConnectionTimeOut: "20" } });
    await remoteStart(rig, profile(1, tx));
    await rig.pass(25);
    await rig.chargeOn(1, { ...alice, value: idTag });
    expect([stored(rig), await limitAt(rig, 1)]).toEqual([[], 48]);
  });

  it("a token that is refused takes its profile along", async () => {
    const rig = await make({ keys: { AuthorizeRemoteTxRequests: "true" } });
    rig.csms.next("Authorize", { idTagInfo: { status: "Invalid" } });
    await remoteStart(rig, profile(1, tx));
    await rig.pass(5);
    await rig.chargeOn(1, { ...alice, value: idTag });
    expect([stored(rig), await limitAt(rig, 1)]).toEqual([[], 48]);
  });

  it("hardware that refuses the start: the profile does not come with the next", async () => {
    const rig = await make({ tolerate: [/refused to deliver/] });
    rig.controls.failNext({ kind: "reject" }, "authorize");
    await remoteStart(rig, profile(1, tx));
    await rig.pass(5);
    await rig.chargeOn(1, { ...alice, value: idTag });
    expect([stored(rig), await limitAt(rig, 1)]).toEqual([[], 48]);
  });

  it("out of service before the car came: neither start nor profile", async () => {
    const rig = await make();
    await remoteStart(rig, profile(1, tx));
    await rig.pass(1);
    for (const type of ["Inoperative", "Operative"])
      await rig.csms.call("ChangeAvailability", { connectorId: 1, type });
    await rig.chargeOn(1, { ...alice, value: idTag });
    expect([stored(rig), await limitAt(rig, 1)]).toEqual([[], 48]);
  });

  it("over before the car came: the transaction begins without it", async () => {
    const rig = await make();
    await remoteStart(rig, profile(1, { ...tx, validTo: at(10) }));
    await rig.pass(15);
    await rig.plug(1);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    expect([stored(rig), await limitAt(rig, 1)]).toEqual([[], 48]);
  });

  it("what cannot be recorded does not begin, and leaves no profile", async () => {
    const store = new MemoryStore();
    const rig = await make({ store, tolerate: [/could not be recorded/] });
    await remoteStart(rig, profile(1, tx));
    await rig.pass(1);
    store.failNextCommit = new StationError("STORE_IO", "the disk is full");
    await rig.plug(1);
    await rig.pass(5);
    expect([stored(rig), rig.csms.of("StartTransaction")]).toEqual([[], []]);
  });

  it("without smart charging the profile is ignored, whatever it is (§5.11)", async () => {
    const profiles = { handle: OCPP16LegacyCtrlr.SupportedFeatureProfiles, value: ["Core"] };
    const rig = await make({ files: [{ ...profiles, origin: "config" }] });
    await rig.plug(1);
    expect(await remoteStart(rig, profile(1))).toBe("Accepted");
    await rig.pass(10);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    expect([stored(rig), rig.controls.evse(1).offeredA]).toEqual([[], 32]);
  });
});

describe("a station that is killed while the hardware waits for the car of a remote start", () => {
  const waiting = async (): Promise<Rig> => {
    const rig = await new Rig({ sessionOwner: "charger" }).start();
    expect(await remoteStart(rig, profile(1, tx))).toBe("Accepted");
    await rig.pass(2);
    return rig;
  };

  it("has the profile of the transaction that begins after it is back (1.6 §5.16.2)", async () => {
    const rig = await waiting();
    await rig.kill();
    await rig.start();
    await rig.pass(5);
    await rig.plug(1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    expect([stored(rig), await limitAt(rig, 1)]).toEqual([[1], 10]);
    await rig.unplug(1);
    await rig.pass(5);
    expect([stored(rig), rig.store.waitingProfiles.get(1)]).toEqual([[], undefined]);
  });

  it("also when that began while it was away", async () => {
    const rig = await waiting();
    await rig.kill();
    await rig.plug(1);
    await rig.start();
    await rig.pass(10);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    expect([stored(rig), await limitAt(rig, 1)]).toEqual([[1], 10]);
  });

  it("hardware that forgot its leave as well: the next transaction has no profile", async () => {
    const rig = await waiting();
    rig.controls.powerCut();
    await rig.pass(5);
    rig.controls.powerUp();
    await rig.pass(20);
    await rig.chargeOn(1, { ...alice, value: idTag });
    expect([stored(rig), await limitAt(rig, 1)]).toEqual([[], 48]);
  });
});
