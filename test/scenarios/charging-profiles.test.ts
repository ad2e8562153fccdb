import { describe, expect, it } from "vitest";
import { InternalCtrlr } from "../../src/device-model/components/internal-ctrlr.ts";
import { SmartChargingCtrlr } from "../../src/device-model/components/smart-charging-ctrlr.ts";
import { OCPP16LegacyCtrlr } from "../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import type { FileValue } from "../../src/device-model/device-model.ts";
import type { ChargingProfile } from "../../src/messages/v16/types.ts";
import { MemoryStore } from "../support/memory-store.ts";
import { clear, install, limitAt, max, profile, refusals, stored, tx } from "../support/profiles-16.ts";
import { bob, owners, Rig } from "../support/rig.ts";

const at = (s: number): string => new Date(Date.UTC(2026, 0, 1) + s * 1000).toISOString();
const config = (handle: FileValue["handle"], value: FileValue["value"]): FileValue => ({
  handle,
  value,
  origin: "config",
});
const periods = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ startPeriod: index * 60, limit: 10 }));

describe.each(owners)("SetChargingProfile, sessions owned by the %s (1.6 §5.16)", (sessionOwner) => {
  it("a TxDefaultProfile holds at once, with a transaction or without (§5.16.4, errata v4 §3.8)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    expect(await install(rig, 1, profile(1, { limit: 6 }))).toBe("Accepted");
    expect([await limitAt(rig, 1), await limitAt(rig, 2)]).toEqual([6, 48]);
    await rig.chargeOn(2);
    expect(await install(rig, 2, profile(2, { limit: 7 }))).toBe("Accepted");
    expect(await limitAt(rig, 2)).toBe(7);
  });

  it("an unknown connector is a CALLERROR (errata v4 §3.39), a word that is none too (§3.38)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    for (const connectorId of [3, -1])
      expect(await install(rig, connectorId, profile(1))).toBe("PropertyConstraintViolation");
    const wrong = { ...profile(1), chargingProfileKind: "Sometimes" };
    const reply = await rig.csms.call("SetChargingProfile", { connectorId: 1, csChargingProfiles: wrong });
    expect(reply).toMatchObject({ kind: "error", code: "PropertyConstraintViolation" });
    expect(stored(rig)).toEqual([]);
  });

  it.each<[string, number, ChargingProfile, string]>([
    ["ChargePointMaxProfile on a connector", 1, profile(1, max), "1.6 §3.13.1"],
    ["TxProfile on connector 0", 0, profile(1, tx), "1.6 §3.13.1"],
    ["TxProfile without a transaction (TC_058_1)", 1, profile(1, tx), "1.6 §3.13.1"],
    ["an id that cannot be kept", 1, profile(2 ** 53), "1.6 §7.8"],
    ["a stack level above the highest", 1, profile(1, { stackLevel: 6 }), "1.6 §9.4.1"],
    ["too many periods", 1, profile(1, { schedule: { chargingSchedulePeriod: periods(4) } }), "1.6 §9.4.3"],
    ["a unit that is not allowed", 1, profile(1, { schedule: { chargingRateUnit: "W" } }), "1.6 §9.4.2"],
    ["Absolute without startSchedule", 1, profile(1, { chargingProfileKind: "Absolute" }), "1.6 §7.13"],
    [
      "Recurring without recurrencyKind",
      1,
      profile(1, { chargingProfileKind: "Recurring", schedule: { startSchedule: at(0) } }),
      "1.6 §7.8",
    ],
    ["a validTo that has passed", 1, profile(1, { validTo: at(-1) }), "1.6 §7.8"],
    [
      "a purpose that is not supported",
      0,
      profile(1, { ...max, schedule: { startSchedule: at(0) } }),
      "SupportedChargingProfilePurposeTypes",
    ],
  ])("%s: Rejected, logged with its rule, nothing stored", async (_what, connectorId, wire, rule) => {
    const rig = await new Rig({
      sessionOwner,
      files: [
        config(SmartChargingCtrlr.ProfileStackLevel, 5),
        config(SmartChargingCtrlr.PeriodsPerSchedule, 3),
        config(SmartChargingCtrlr.RateUnit, ["Current"]),
        config(InternalCtrlr.SupportedChargingProfilePurposeTypes, ["TxDefaultProfile", "TxProfile"]),
      ],
    }).start();
    expect(await install(rig, 1, profile(9, { stackLevel: 5, limit: 8 }))).toBe("Accepted");
    expect(await install(rig, connectorId, wire)).toBe("Rejected");
    expect(refusals(rig)).toEqual([rule]);
    expect(stored(rig)).toEqual([9]);
    expect(await limitAt(rig, 1)).toBe(8);
  });

  it("a TxProfile is for the transaction that runs on its connector, and no other (TC_057, TC_058_2)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    const transactionId = rig.csms.lastTransactionId;
    expect(await install(rig, 1, profile(1, { ...tx, transactionId: transactionId + 1 }))).toBe("Rejected");
    expect(await install(rig, 2, profile(1, { ...tx, transactionId }))).toBe("Rejected");
    expect(await limitAt(rig, 1)).toBe(48);
    expect(await install(rig, 1, profile(1, { ...tx, transactionId, limit: 7 }))).toBe("Accepted");
    expect(await install(rig, 1, profile(2, { ...tx, stackLevel: 1, limit: 6 }))).toBe("Accepted");
    expect(await limitAt(rig, 1)).toBe(6);
    // The next transaction there starts without them.
    await rig.unplug(1);
    expect(stored(rig)).toEqual([]);
    await rig.chargeOn(1, bob);
    expect(await limitAt(rig, 1)).toBe(48);
  });

  it("a TxProfile is not for a car at the other connector of an EVSE", async () => {
    const rig = await new Rig({ sessionOwner, evses: 1, connectorsPerEvse: 2 }).start();
    await rig.chargeOn(1);
    expect(await install(rig, 2, profile(1, tx))).toBe("Rejected");
    expect(await install(rig, 2, profile(2, { limit: 6 }))).toBe("Accepted");
    expect(await limitAt(rig, 1)).toBe(48);
    expect(await install(rig, 1, profile(1, { ...tx, limit: 7 }))).toBe("Accepted");
    expect(await limitAt(rig, 1)).toBe(7);
  });

  it("a TxProfile that names a transaction the CSMS has not numbered yet is Rejected", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.on("StartTransaction", () => "silence");
    await rig.chargeOn(1);
    expect(await install(rig, 1, profile(1, { ...tx, transactionId: 1000 }))).toBe("Rejected");
    expect(await install(rig, 1, profile(1, { ...tx, limit: 6 }))).toBe("Accepted");
    expect(await limitAt(rig, 1)).toBe(6);
  });

  it("the same id replaces wherever it is, the same purpose and level on its connector only (§3.13.1, §3.13.2)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await install(rig, 1, profile(1, { limit: 6 }));
    await install(rig, 0, profile(2, { limit: 8 }));
    expect([await limitAt(rig, 1), await limitAt(rig, 2)]).toEqual([6, 8]);
    await install(rig, 2, profile(3, { limit: 9 }));
    expect(stored(rig)).toEqual([1, 2, 3]);
    await install(rig, 2, profile(1, { limit: 11 }));
    expect(stored(rig)).toEqual([2, 1]);
    expect([await limitAt(rig, 1), await limitAt(rig, 2)]).toEqual([8, 11]);
    await install(rig, 2, profile(4, { stackLevel: 1, limit: 12 }));
    expect(stored(rig)).toEqual([2, 1, 4]);
  });

  it("the same id of another purpose replaces too, and the log says so (§5.16.4)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    const schedule = { startSchedule: "2026-01-01T00:00:00Z" };
    await install(rig, 0, profile(1, { ...max, limit: 8, schedule }));
    expect(await limitAt(rig, 1)).toBe(8);
    await install(rig, 1, profile(1, { limit: 20 }));
    expect([stored(rig), await limitAt(rig, 1)]).toEqual([[1], 20]);
    expect(rig.log.filter(({ text }) => text.includes("takes the id of another purpose"))).toHaveLength(1);
  });

  it("a replacement that is not valid yet replaces all the same (§3.13.2)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await install(rig, 1, profile(1, { limit: 6 }));
    expect(await install(rig, 1, profile(2, { limit: 7, validFrom: at(3600) }))).toBe("Accepted");
    expect(await limitAt(rig, 1)).toBe(48);
    await rig.pass(3600);
    expect(await limitAt(rig, 1)).toBe(7);
  });

  it("MaxChargingProfilesInstalled counts what stays: a replacement does not count twice (§9.4.5)", async () => {
    const files = [config(SmartChargingCtrlr.EntriesMaxLimit, 2)];
    const rig = await new Rig({ sessionOwner, files }).start();
    await install(rig, 1, profile(1));
    await install(rig, 2, profile(2, { validTo: at(100) }));
    expect(await install(rig, 0, profile(3))).toBe("Rejected");
    expect(await install(rig, 0, profile(2, { validTo: at(100) }))).toBe("Accepted");
    expect(await install(rig, 1, profile(4))).toBe("Accepted");
    expect(stored(rig)).toEqual([2, 4]);
    expect(refusals(rig)).toEqual(["1.6 §9.4.5"]);
    // What is over makes room.
    await rig.pass(100);
    expect(await install(rig, 2, profile(5))).toBe("Accepted");
    expect(stored(rig)).toEqual([4, 5]);
  });

  it("AllowChargingProfileWithoutStartSchedule: it begins with its validity, else when it came, and restarts do not move that", async () => {
    const keys = { AllowChargingProfileWithoutStartSchedule: "true" };
    const rig = await new Rig({ sessionOwner, keys }).start();
    const short = { chargingProfileKind: "Absolute", schedule: { duration: 100 }, limit: 6 } as const;
    await rig.pass(50);
    expect(await install(rig, 1, profile(1, short))).toBe("Accepted");
    expect(await install(rig, 2, profile(2, { ...short, validFrom: at(200) }))).toBe("Accepted");
    await rig.pass(60);
    await rig.kill();
    await rig.start();
    await rig.pass(30);
    expect(await limitAt(rig, 1)).toBe(6);
    await rig.pass(20);
    expect([await limitAt(rig, 1), await limitAt(rig, 2)]).toEqual([48, 48]);
    await rig.pass(60);
    expect(await limitAt(rig, 2)).toBe(6);
  });

  it("an EVSE that is DC refuses profiles in A, on connector 0 when all are; DcRefusesAmps can allow them", async () => {
    const inWatts = { schedule: { chargingRateUnit: "W" } } as const;
    const one = await new Rig({ sessionOwner, section: { DcEvses: [2] } }).start();
    expect(await install(one, 1, profile(1))).toBe("Accepted");
    expect(await install(one, 2, profile(2))).toBe("Rejected");
    expect(await install(one, 2, profile(2, inWatts))).toBe("Accepted");
    expect(await install(one, 0, profile(3))).toBe("Accepted");
    await one.stop();
    const both = await new Rig({ sessionOwner, section: { DcEvses: [1, 2] } }).start();
    expect(await install(both, 0, profile(3))).toBe("Rejected");
    await both.stop();
    const lax = await new Rig({ sessionOwner, section: { DcEvses: [1, 2], DcRefusesAmps: false } }).start();
    expect(await install(lax, 1, profile(1))).toBe("Accepted");
  });

  it("without SmartCharging in SupportedFeatureProfiles: NotSupported, and what was installed does not count", async () => {
    const store = new MemoryStore();
    const rig = await new Rig({ sessionOwner, store }).start();
    await install(rig, 1, profile(1, { limit: 6 }));
    await rig.stop();
    const files = [config(OCPP16LegacyCtrlr.SupportedFeatureProfiles, ["Core", "RemoteTrigger"])];
    const without = await new Rig({ sessionOwner, store, files }).start();
    expect(await install(without, 1, profile(2))).toBe("NotSupported");
    expect(await clear(without)).toBe("NotSupported");
    const asked = { connectorId: 1, duration: 60 };
    expect(await without.csms.call("GetCompositeSchedule", asked)).toMatchObject({ code: "NotSupported" });
    const { chargingProfiles } = without.store;
    expect(chargingProfiles.all()).toHaveLength(1);
    await without.chargeOn(1);
    expect(without.controls.evse(1).offeredA).toBe(32);
    expect(
      await without.csms.call("GetConfiguration", { key: ["ChargeProfileMaxStackLevel"] }),
    ).toMatchObject({
      payload: { unknownKey: ["ChargeProfileMaxStackLevel"] },
    });
  });
});

describe.each(owners)("ClearChargingProfile, sessions owned by the %s (1.6 §5.5)", (sessionOwner) => {
  async function four(): Promise<Rig> {
    const rig = await new Rig({ sessionOwner }).start();
    await install(rig, 0, profile(1, { ...max, schedule: { startSchedule: at(0) } }));
    await install(rig, 0, profile(2));
    await install(rig, 1, profile(3));
    await install(rig, 1, profile(4, { stackLevel: 1 }));
    return rig;
  }

  it.each<[Record<string, unknown>, number[]]>([
    [{}, []],
    [{ id: 3 }, [1, 2, 4]],
    [{ connectorId: 0 }, [3, 4]],
    [{ connectorId: 1 }, [1, 2]],
    [{ chargingProfilePurpose: "TxDefaultProfile" }, [1]],
    [{ stackLevel: 0 }, [4]],
    [{ connectorId: 0, chargingProfilePurpose: "TxDefaultProfile" }, [1, 3, 4]],
    [{ connectorId: 1, chargingProfilePurpose: "TxDefaultProfile", stackLevel: 1 }, [1, 2, 3]],
    [{ id: 4, stackLevel: 1 }, [1, 2, 3]],
  ])("%j leaves %j: all that is given must match (errata v4 §3.25)", async (filter, left) => {
    const rig = await four();
    expect(await clear(rig, filter)).toBe("Accepted");
    expect(stored(rig)).toEqual(left);
    await rig.kill();
    await rig.start();
    expect(stored(rig)).toEqual(left);
  });

  it.each<[Record<string, unknown>]>([
    [{ id: 5 }],
    [{ id: 4, stackLevel: 0 }],
    [{ connectorId: 2 }],
    [{ connectorId: 7 }],
    [{ chargingProfilePurpose: "TxProfile" }],
  ])("%j matches nothing: Unknown, and nothing is written", async (filter) => {
    const rig = await four();
    const before = rig.store instanceof MemoryStore ? rig.store.profileWrites : 0;
    expect(await clear(rig, filter)).toBe("Unknown");
    expect(stored(rig)).toEqual([1, 2, 3, 4]);
    expect(rig.store).toMatchObject({ profileWrites: before });
  });
});
