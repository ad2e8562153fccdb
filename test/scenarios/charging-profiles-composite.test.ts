import { describe, expect, it } from "vitest";
import { InternalCtrlr } from "../../src/device-model/components/internal-ctrlr.ts";
import { SmartChargingCtrlr } from "../../src/device-model/components/smart-charging-ctrlr.ts";
import type { FileValue } from "../../src/device-model/device-model.ts";
import { install, limitAt, max, profile, schedule, tx } from "../support/profiles-16.ts";
import { owners, Rig } from "../support/rig.ts";

const at = (s: number): string => new Date(Date.UTC(2026, 0, 1) + s * 1000).toISOString();
const config = (handle: FileValue["handle"], value: FileValue["value"]): FileValue => ({
  handle,
  value,
  origin: "config",
});
const year = 31_536_000;
const daily = (count: number, first = 6) => ({
  chargingProfileKind: "Recurring" as const,
  recurrencyKind: "Daily" as const,
  schedule: {
    startSchedule: at(-86_400),
    chargingSchedulePeriod: Array.from({ length: count }, (_, index) => ({
      startPeriod: Math.floor((index * 86_400) / count),
      limit: first + (index % 7),
    })),
  },
});

describe.each(owners)("GetCompositeSchedule, sessions owned by the %s (1.6 §5.7)", (sessionOwner) => {
  it("answers from now on, in the unit asked for, without startSchedule (errata v4 §3.57)", async () => {
    const rig = await new Rig({ sessionOwner, evses: 1 }).start();
    await rig.pass(59.6);
    await install(rig, 1, profile(1, { limit: 16, validTo: at(120) }));
    expect(await schedule(rig, 1, 90, { chargingRateUnit: "A" })).toEqual({
      status: "Accepted",
      connectorId: 1,
      scheduleStart: "2026-01-01T00:00:59Z",
      chargingSchedule: {
        duration: 90,
        chargingRateUnit: "A",
        chargingSchedulePeriod: [
          { startPeriod: 0, limit: 16 },
          { startPeriod: 61, limit: 48 },
        ],
      },
    });
    expect(await schedule(rig, 0, 0, { chargingRateUnit: "W" })).toMatchObject({
      connectorId: 0,
      chargingSchedule: { duration: 0, chargingSchedulePeriod: [{ startPeriod: 0, limit: 11_040 }] },
    });
  });

  it("no profile at all, and a window beyond all of them: the default", async () => {
    const rig = await new Rig({ sessionOwner, evses: 1 }).start();
    const whole = { chargingSchedulePeriod: [{ startPeriod: 0, limit: 48 }] };
    expect(await schedule(rig, 1, 600)).toMatchObject({ chargingSchedule: { duration: 600, ...whole } });
    await install(rig, 1, profile(1, { limit: 6, validFrom: at(7200) }));
    expect(await schedule(rig, 1, 600)).toMatchObject({ chargingSchedule: { duration: 600, ...whole } });
  });

  it.each<[string, number, number, Record<string, unknown>]>([
    ["an unknown connector", 3, 60, {}],
    ["a connector below 0", -1, 60, {}],
    ["a negative duration", 1, -1, {}],
    ["a unit that is not allowed", 1, 60, { chargingRateUnit: "A" }],
  ])("%s: Rejected", async (_what, connectorId, duration, more) => {
    const files = [config(SmartChargingCtrlr.RateUnit, ["Power"])];
    const rig = await new Rig({ sessionOwner, files }).start();
    expect(await schedule(rig, connectorId, duration, more)).toEqual({ status: "Rejected" });
  });

  it("no unit asked for: the first allowed one", async () => {
    const files = [config(SmartChargingCtrlr.RateUnit, ["Power", "Current"])];
    const rig = await new Rig({ sessionOwner, files }).start();
    expect(await schedule(rig, 1)).toMatchObject({ chargingSchedule: { chargingRateUnit: "W" } });
  });

  it("MaxCompositeScheduleDuration caps the duration, and the answer says so", async () => {
    const files = [config(InternalCtrlr.MaxCompositeScheduleDuration, 300)];
    const rig = await new Rig({ sessionOwner, files }).start();
    expect(await schedule(rig, 1, 301)).toMatchObject({ chargingSchedule: { duration: 300 } });
    expect(await schedule(rig, 1, 299)).toMatchObject({ chargingSchedule: { duration: 299 } });
  });

  it("a year of modest profiles is answered whole", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await install(rig, 0, profile(1, { ...max, ...daily(3) }));
    await install(rig, 1, profile(2, daily(4)));
    expect(await schedule(rig, 1, year)).toMatchObject({ chargingSchedule: { duration: year } });
  });

  it("a year of many is answered for as long as 5000 periods last, and is no megabyte", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await install(rig, 1, profile(1, daily(1440)));
    const { chargingSchedule } = await schedule(rig, 1, year, { chargingRateUnit: "A" });
    // 5000 minutes, of which none has its neighbour's limit; the answer ends where the next would begin.
    expect(chargingSchedule).toMatchObject({ duration: 300_000 });
    for (let level = 1; level <= 12; level += 1)
      await install(rig, level % 3, profile(1 + level, { ...daily(1440, level), stackLevel: level }));
    for (const connectorId of [0, 1, 2]) {
      const answer = await schedule(rig, connectorId, year);
      expect(answer).toMatchObject({ status: "Accepted", connectorId });
      expect(JSON.stringify(answer).length).toBeLessThan(500_000);
    }
  });

  it("a link that is lost takes nothing away: TxProfile and defaults hold offline (1.6 §3.13.6)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    await install(rig, 1, profile(1, { ...tx, limit: 7 }));
    await install(rig, 2, profile(2, { limit: 9 }));
    rig.csms.unplug();
    await rig.pass(600);
    expect(rig.controls.evse(1).offeredA).toBe(7);
    rig.csms.plugIn();
    await rig.pass(30);
    expect([await limitAt(rig, 1), await limitAt(rig, 2)]).toEqual([7, 9]);
  });
});
