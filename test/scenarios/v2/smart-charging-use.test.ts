import { describe, expect, it } from "vitest";
import { SmartChargingCtrlr } from "../../../src/device-model/components/smart-charging-ctrlr.ts";
import { OCPP16LegacyCtrlr } from "../../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { alice, bob, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const station = (options: RigOptions): Promise<Rig> => new Rig({ version: "2.0.1", ...options }).start();

async function call(rig: Rig, action: string, payload: Record<string, unknown>) {
  const reply = await rig.csms.call(action, payload);
  await rig.pass(1);
  return reply.kind === "result" ? reply.payload : { error: reply.code };
}

const schedule = (limit: number, more: object = {}) => ({
  id: 1,
  chargingRateUnit: "A",
  startSchedule: "2026-01-01T00:00:00Z",
  chargingSchedulePeriod: [{ startPeriod: 0, limit }],
  ...more,
});

const txDefault = (id: number, limit: number, more: object = {}) => ({
  id,
  stackLevel: id,
  chargingProfilePurpose: "TxDefaultProfile",
  chargingProfileKind: "Absolute",
  chargingSchedule: [schedule(limit)],
  ...more,
});

/** What may flow now at an EVSE, as the station answers the CSMS. */
async function limit(rig: Rig, evseId = 1, chargingRateUnit = "A"): Promise<number> {
  const answer = await call(rig, "GetCompositeSchedule", { evseId, duration: 600, chargingRateUnit });
  return Number(/"limit":([\d.]+)/.exec(JSON.stringify(answer["schedule"]))?.[1]);
}

/** What the car at an EVSE draws, A per phase. */
const drawn = (rig: Rig, evse = 1): number => rig.controls.evse(evse).connectors[0]?.car?.currentA ?? 0;

describe.each(owners)("K03, K04, K05, sessions owned by the %s", (sessionOwner) => {
  it("K03.FR.03: a profile that comes while a car charges counts at once, for the answer and for the car", async () => {
    const rig = await station({ sessionOwner });
    await rig.chargeOn(1);
    const seen: number[] = [];
    for (const [id, amps] of [
      [1, 14],
      [2, 8],
      [3, 12],
    ] as const) {
      await call(rig, "SetChargingProfile", { evseId: 1, chargingProfile: txDefault(id, amps) });
      await rig.pass(30);
      expect(await limit(rig)).toBe(amps);
      seen.push(Math.round(drawn(rig)));
    }
    expect(seen).toEqual([14, 8, 12]);
  });

  it("K04.FR.02: a limit fixed in the configuration is shared by the cars, and no profile lifts it", async () => {
    const rig = await station({ sessionOwner, section: { MaxCurrent: 20 } });
    expect([await limit(rig, 0), await limit(rig, 1)]).toEqual([20, 20]);
    expect(await limit(rig, 0, "W")).toBe(20 * 3 * 230);
    const most = txDefault(1, 40, { chargingProfilePurpose: "ChargingStationMaxProfile" });
    for (const [evseId, chargingProfile] of [
      [0, most],
      [0, txDefault(2, 30)],
    ] as const)
      expect(await call(rig, "SetChargingProfile", { evseId, chargingProfile })).toEqual({
        status: "Accepted",
      });
    expect(await limit(rig, 0)).toBe(20);
    await rig.chargeOn(1, alice);
    await rig.pass(30);
    expect(Math.round(drawn(rig))).toBe(16);
    await rig.chargeOn(2, bob);
    await rig.pass(30);
    expect([drawn(rig), drawn(rig, 2)].map(Math.round)).toEqual([10, 10]);
  });

  it("K04.FR.02: profiles that ask for less are obeyed under it, and periods above it are one", async () => {
    const rig = await station({ sessionOwner, section: { MaxCurrent: 20 } });
    const chargingSchedulePeriod = [30, 25, 8].map((amps, index) => ({
      startPeriod: index * 60,
      limit: amps,
    }));
    const chargingSchedule = [schedule(0, { chargingSchedulePeriod })];
    await call(rig, "SetChargingProfile", {
      evseId: 1,
      chargingProfile: txDefault(1, 0, { chargingSchedule }),
    });
    const request = { evseId: 1, duration: 600, chargingRateUnit: "A" };
    const { schedule: answer } = await call(rig, "GetCompositeSchedule", request);
    expect(answer).toMatchObject({ chargingSchedulePeriod: [{ limit: 20 }, { limit: 8 }] });
  });

  it("K04.FR.02: it holds without smart charging too", async () => {
    const handle = OCPP16LegacyCtrlr.SupportedFeatureProfiles;
    const files = [{ handle, value: ["Core"], origin: "config" } as const];
    const rig = await station({ sessionOwner, files, section: { MaxCurrent: 11 } });
    await rig.chargeOn(1);
    await rig.pass(30);
    expect(Math.round(drawn(rig))).toBe(11);
  });

  it("K04.FR.02: hardware that takes no limits cannot keep to it, and the log says so", async () => {
    const section = { MaxCurrent: 11 };
    const rig = await station({ sessionOwner, section, charger: { supports: [] } });
    const warnings = rig.log.filter(({ level, text }) => level === "warn" && text.includes("MaxCurrent"));
    expect(warnings).toHaveLength(1);
  });

  const txProfile = (chargingSchedule: object) => ({
    id: 5,
    stackLevel: 0,
    chargingProfilePurpose: "TxProfile",
    chargingProfileKind: "Relative",
    chargingSchedule: [chargingSchedule],
  });
  const requestStart = (rig: Rig, chargingSchedule: object) =>
    call(rig, "RequestStartTransaction", {
      idToken: tokenOf(alice),
      remoteStartId: 7,
      evseId: 1,
      chargingProfile: txProfile(chargingSchedule),
    });

  it("K05.FR.03: what a remote start brought is in the composite schedule as long as its transaction runs", async () => {
    const rig = await station({ sessionOwner });
    await call(rig, "SetChargingProfile", { evseId: 1, chargingProfile: txDefault(1, 16) });
    await rig.plug(1);
    const own = { id: 1, chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 9 }] };
    expect(await requestStart(rig, own)).toEqual({ status: "Accepted" });
    await rig.pass(30);
    expect(await limit(rig)).toBe(9);
    await rig.unplug(1);
    await rig.pass(30);
    expect(await limit(rig)).toBe(16);
  });

  it("K05.FR.05: a remote start with a profile beyond Entries.maxLimit is Rejected; one that replaces is not beyond it", async () => {
    const most = { handle: SmartChargingCtrlr.EntriesMaxLimit, value: 1, origin: "config" } as const;
    const rig = await station({ sessionOwner, files: [most] });
    const own = { id: 1, chargingRateUnit: "A", chargingSchedulePeriod: [{ startPeriod: 0, limit: 9 }] };
    await call(rig, "SetChargingProfile", { evseId: 1, chargingProfile: txDefault(1, 16) });
    await rig.plug(1);
    expect(await requestStart(rig, own)).toEqual({
      status: "Rejected",
      statusInfo: { reasonCode: "TooManyElements" },
    });
    await call(rig, "ClearChargingProfile", { chargingProfileId: 1 });
    await call(rig, "SetChargingProfile", { evseId: 1, chargingProfile: txDefault(5, 16) });
    expect(await requestStart(rig, own)).toEqual({ status: "Accepted" });
    await rig.pass(30);
    expect(rig.store.chargingProfiles.all()).toHaveLength(1);
  });

  it.each([
    ["a Relative one that says when it begins", schedule(9)],
    [
      "a first period that is not at 0",
      schedule(9, { chargingSchedulePeriod: [{ startPeriod: 5, limit: 9 }] }),
    ],
    [
      "periods that go back in time",
      {
        id: 1,
        chargingRateUnit: "A",
        chargingSchedulePeriod: [0, 600, 300].map((startPeriod) => ({ startPeriod, limit: 9 })),
      },
    ],
  ])("K05.FR.05: a remote start with a profile that cannot be is Rejected: %s", async (_what, wrong) => {
    const rig = await station({ sessionOwner });
    await rig.plug(1);
    rig.csms.forget();
    expect(await requestStart(rig, wrong)).toEqual({
      status: "Rejected",
      statusInfo: { reasonCode: "InvalidProfile" },
    });
    await rig.pass(30);
    expect(rig.csms.of("TransactionEvent").filter(({ eventType }) => eventType === "Started")).toEqual([]);
    expect(drawn(rig)).toBe(0);
  });
});
