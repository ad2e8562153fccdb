import { describe, expect, it } from "vitest";
import { OCPP16LegacyCtrlr } from "../../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { owners, Rig, type RigOptions } from "../../support/rig.ts";
import { Tester2 } from "../../support/v2/tester.ts";

const enabled = "SmartChargingCtrlr/Enabled";
const available = "SmartChargingCtrlr/Available";

async function booted(options: RigOptions): Promise<{ rig: Rig; tester: Tester2 }> {
  const rig = await new Rig({ version: "2.0.1", ...options }).start();
  return { rig, tester: new Tester2(rig) };
}

/** The answer to a request, or the code of its CALLERROR. */
async function call(rig: Rig, action: string, payload: Record<string, unknown>): Promise<unknown> {
  const reply = await rig.csms.call(action, payload);
  await rig.pass(1);
  return reply.kind === "result" ? reply.payload : reply.code;
}

const profile = (purpose: string, more: object = {}) => ({
  id: 1,
  stackLevel: 0,
  chargingProfilePurpose: purpose,
  chargingProfileKind: "Absolute",
  chargingSchedule: [
    {
      id: 1,
      chargingRateUnit: "A",
      startSchedule: "2026-01-01T00:00:00Z",
      chargingSchedulePeriod: [{ startPeriod: 0, limit: 9 }],
    },
  ],
  ...more,
});

const requests: readonly (readonly [string, Record<string, unknown>])[] = [
  [
    "SetChargingProfile",
    { evseId: 1, chargingProfile: profile("TxDefaultProfile", { id: 2, stackLevel: 1 }) },
  ],
  ["GetChargingProfiles", { requestId: 1, chargingProfile: {} }],
  ["ClearChargingProfile", { chargingProfileId: 1 }],
  ["GetCompositeSchedule", { evseId: 1, duration: 600 }],
];

/** What the car at EVSE 1 draws, A per phase. */
const drawn = (rig: Rig): number => Math.round(rig.controls.evse(1).connectors[0]?.car?.currentA ?? 0);

describe.each(owners)("SmartChargingCtrlr.Enabled, sessions owned by the %s", (sessionOwner) => {
  it("it holds over a restart", async () => {
    const store = new MemoryStore();
    const first = await booted({ sessionOwner, store });
    const evse = { evseId: 1, chargingProfile: profile("TxDefaultProfile") };
    await call(first.rig, "SetChargingProfile", evse);
    await first.tester.setVariables({ [enabled]: "false" });
    await first.rig.stop();
    const { rig } = await booted({ sessionOwner, store });
    await rig.chargeOn(1);
    await rig.pass(30);
    expect(drawn(rig)).toBe(16);
    expect(await call(rig, "GetCompositeSchedule", { evseId: 1, duration: 60 })).toBe("NotSupported");
  });

  it("K04.FR.02: a limit fixed in the configuration holds all the same", async () => {
    const { rig, tester } = await booted({ sessionOwner, section: { MaxCurrent: 11 } });
    await tester.setVariables({ [enabled]: "false" });
    await rig.chargeOn(1);
    await rig.pass(30);
    expect(drawn(rig)).toBe(11);
  });

  it("a CSMS of 1.6 finds a station without SmartCharging (1.6 §9.1.29)", async () => {
    const store = new MemoryStore();
    const first = await booted({ sessionOwner, store });
    await first.tester.setVariables({ [enabled]: "false" });
    await first.rig.stop();
    const rig = await new Rig({ sessionOwner, store }).start();
    const key = ["SupportedFeatureProfiles", "ChargeProfileMaxStackLevel"];
    expect(await call(rig, "GetConfiguration", { key })).toEqual({
      configurationKey: [{ key: "SupportedFeatureProfiles", readonly: true, value: "Core,RemoteTrigger" }],
      unknownKey: ["ChargeProfileMaxStackLevel"],
    });
    for (const [action, payload] of [
      ["ClearChargingProfile", {}],
      ["GetCompositeSchedule", { connectorId: 1, duration: 60 }],
    ] as const)
      expect(await call(rig, action, payload), action).toBe("NotSupported");
  });

  it("K01.FR.29: a station whose files leave SmartCharging out says so, and cannot be talked out of it", async () => {
    const handle = OCPP16LegacyCtrlr.SupportedFeatureProfiles;
    const files = [{ handle, value: ["Core", "RemoteTrigger"], origin: "config" } as const];
    const { rig, tester } = await booted({ sessionOwner, files });
    expect(await tester.getVariables([available, enabled])).toMatchObject([
      { attributeValue: "false" },
      { attributeValue: "false" },
    ]);
    expect(await tester.setVariables({ [enabled]: "true" })).toMatchObject([
      { attributeStatus: "Rejected", attributeStatusInfo: { reasonCode: "ReadOnly" } },
    ]);
    for (const [action, payload] of requests)
      expect(await call(rig, action, payload), action).toBe("NotSupported");
  });
});
