import { describe, expect, it } from "vitest";
import { owners, Rig } from "../../support/rig.ts";
import { Tester2 } from "../../support/v2/tester.ts";

const ignored = "SmartChargingCtrlr/IgnoredProfilePurposesOffline";

const profile = (id: number, purpose: string, limit: number): Record<string, unknown> => ({
  id,
  stackLevel: 0,
  chargingProfilePurpose: purpose,
  chargingProfileKind: "Absolute",
  chargingSchedule: [
    {
      id: 1,
      chargingRateUnit: "A",
      startSchedule: "2026-01-01T00:00:00Z",
      chargingSchedulePeriod: [{ startPeriod: 0, limit }],
    },
  ],
});

/** What the car at EVSE 1 draws, A per phase. */
async function drawn(rig: Rig): Promise<number> {
  await rig.pass(60);
  return Math.round(rig.controls.evse(1).connectors[0]?.car?.currentA ?? 0);
}

describe.each(owners)("IgnoredProfilePurposesOffline, sessions owned by the %s", (sessionOwner) => {
  it.each([
    ["", 8],
    ["TxDefaultProfile", 12],
    ["ChargingStationMaxProfile", 8],
    ["ChargingStationMaxProfile,TxDefaultProfile", 16],
  ])("while offline the profiles of %j do not count", async (purposes, offline) => {
    const rig = await new Rig({ version: "2.0.1", sessionOwner }).start();
    const tester = new Tester2(rig);
    const most = { evseId: 0, chargingProfile: profile(1, "ChargingStationMaxProfile", 12) };
    const usual = { evseId: 1, chargingProfile: profile(2, "TxDefaultProfile", 8) };
    for (const request of [most, usual]) await tester.ask("SetChargingProfile", request, "Accepted");
    expect(await tester.setVariables({ [ignored]: purposes })).toMatchObject([
      { attributeStatus: "Accepted" },
    ]);
    await rig.chargeOn(1);
    expect(await drawn(rig)).toBe(8);
    rig.csms.unplug();
    expect(await drawn(rig)).toBe(offline);
    rig.csms.plugIn();
    expect(await drawn(rig)).toBe(8);
  });
});
