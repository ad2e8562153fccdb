import { describe, expect, it } from "vitest";
import { alice, owners, Rig } from "../../support/rig.ts";
import { Tester2, tokenOf } from "../../support/v2/tester.ts";

const enabled = "SmartChargingCtrlr/Enabled";

const profile = (more: object = {}): Record<string, unknown> => ({
  id: 1,
  stackLevel: 0,
  chargingProfilePurpose: "TxDefaultProfile",
  chargingProfileKind: "Absolute",
  chargingSchedule: [
    {
      id: 1,
      chargingRateUnit: "A",
      startSchedule: "2026-01-01T00:00:00Z",
      chargingSchedulePeriod: [{ startPeriod: 0, limit: 10 }],
    },
  ],
  ...more,
});

/** What the hardware was told last of an EVSE: the limit of now, A; undefined: no limit. */
function limit(rig: Rig, evse: number): unknown {
  const text = JSON.stringify(rig.commands("setLimits").at(-1));
  return new RegExp(`"evse":${evse},"unit":"A","periods":\\[\\{"start":\\d+,"limit":([\\d.]+)`).exec(
    text,
  )?.[1];
}

describe("SmartChargingCtrlr.Enabled", () => {
  it("K01.FR.29: switched off, charging profiles are NotSupported; switched on, they are there again", async () => {
    const rig = await new Rig({ version: "2.0.1" }).start();
    const tester = new Tester2(rig);
    const set = { evseId: 1, chargingProfile: profile() };
    await tester.ask("SetChargingProfile", set, "Accepted");
    expect(limit(rig, 1)).toBe("10");
    await tester.configure({ [enabled]: "false" });
    await rig.pass(1);
    expect(limit(rig, 1)).toBeUndefined();
    const requests = {
      SetChargingProfile: set,
      GetChargingProfiles: { requestId: 1, chargingProfile: {} },
      ClearChargingProfile: { chargingProfileId: 1 },
      GetCompositeSchedule: { evseId: 1, duration: 60 },
    };
    for (const [action, payload] of Object.entries(requests))
      expect(await rig.csms.call(action, payload), action).toMatchObject({
        kind: "error",
        code: "NotSupported",
      });
    await tester.configure({ [enabled]: "true" });
    await rig.pass(1);
    expect(limit(rig, 1)).toBe("10");
    await tester.ask("ClearChargingProfile", { chargingProfileId: 1 }, "Accepted");
  });

  it.each(owners)(
    "K05.FR.04: switched off, the profile of a remote start is ignored (%s)",
    async (sessionOwner) => {
      const rig = await new Rig({
        version: "2.0.1",
        sessionOwner,
        variables: { [enabled]: "false" },
      }).start();
      const tester = new Tester2(rig);
      await rig.plug(1);
      const chargingProfile = profile({ chargingProfilePurpose: "TxProfile" });
      const request = { idToken: tokenOf(alice), evseId: 1, remoteStartId: 1, chargingProfile };
      await tester.ask("RequestStartTransaction", request, "Accepted");
      await rig.pass(20);
      expect(limit(rig, 1)).toBeUndefined();
      await tester.configure({ [enabled]: "true" });
      await rig.pass(1);
      const reply = await rig.csms.call("GetChargingProfiles", { requestId: 1, chargingProfile: {} });
      expect(reply).toMatchObject({ payload: { status: "NoProfiles" } });
    },
  );

  it("1.6 does not do them either", async () => {
    const rig = await new Rig({ variables: { [enabled]: "false" } }).start();
    const reply = await rig.csms.call("ClearChargingProfile", {});
    expect(reply).toMatchObject({ kind: "error", code: "NotSupported" });
  });
});
