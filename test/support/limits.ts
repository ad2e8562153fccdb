import { expect } from "vitest";
import { commandSchemas } from "../../hal/mqtt/command-schemas.ts";
import { isObject } from "../../src/kernel/json.ts";
import type { ChargingProfile, ChargingSchedulePeriod } from "../../src/messages/v16/types.ts";
import type { LimitUnit } from "../../src/model/limit.ts";
import { Rig, type RigOptions } from "./rig.ts";

/** A car that charges for days and takes all it gets, and hardware that thinks no oftener than needed for them. */
const patient = {
  car: { maxCurrentA: 32, capacityWh: 50_000_000, socPercent: 1, rampAPerS: 8 },
  stepMs: 10_000,
  meterPeriodMs: 600_000,
} as const;

export const limitsRig = ({ charger, ...options }: RigOptions = {}): Rig =>
  new Rig({ ...options, charger: { ...patient, ...charger } });

/** Volts between phase and neutral, and phases, of the simulated charger. */
export const voltsTimesPhases = 230 * 3;

/** A 1.6 profile in A; each step is `[startPeriod, limit]`. */
export function profile16(
  id: number,
  steps: readonly (readonly [startPeriod: number, limit: number])[],
  more: Partial<Omit<ChargingProfile, "chargingSchedule">> = {},
  schedule: Partial<ChargingProfile["chargingSchedule"]> = {},
): ChargingProfile {
  return {
    chargingProfileId: id,
    stackLevel: 0,
    chargingProfilePurpose: "TxDefaultProfile",
    chargingProfileKind: "Absolute",
    ...more,
    chargingSchedule: {
      chargingRateUnit: "A",
      chargingSchedulePeriod: steps.map(([startPeriod, limit]): ChargingSchedulePeriod => ({
        startPeriod,
        limit,
      })),
      ...schedule,
    },
  };
}

/** `YYYY-MM-DDTHH:MM:SSZ`, so many s after the clock of the rig. */
export const soon = (rig: Rig, seconds: number): string =>
  new Date(rig.clock.wall() + seconds * 1000).toISOString();

/** Installs a profile as the CSMS does. */
export async function setProfile(
  rig: Rig,
  connectorId: number,
  csChargingProfiles: ChargingProfile,
): Promise<void> {
  const reply = await rig.csms.call("SetChargingProfile", { connectorId, csChargingProfiles });
  expect(reply).toEqual({ kind: "result", payload: { status: "Accepted" } });
}

/** What GetCompositeSchedule says of now. */
export async function saidNow(
  rig: Rig,
  connectorId: number,
  chargingRateUnit: LimitUnit = "A",
): Promise<number> {
  const reply = await rig.csms.call("GetCompositeSchedule", { connectorId, duration: 60, chargingRateUnit });
  const schedule = reply.kind === "result" ? reply.payload["chargingSchedule"] : undefined;
  const periods: unknown = isObject(schedule) ? schedule["chargingSchedulePeriod"] : undefined;
  const list: readonly unknown[] = Array.isArray(periods) ? periods : [];
  const [first] = list;
  const limit = isObject(first) ? first["limit"] : undefined;
  if (typeof limit !== "number") throw new Error(`no schedule: ${JSON.stringify(reply)}`);
  return limit;
}

/** What the hardware was told to hold now; 0: the station. Undefined: nothing was ever told of it. */
export function toldNow(rig: Rig, evse: number): number | undefined {
  const { schedules } = commandSchemas.setLimits.params.parse(rig.commands("setLimits").at(-1));
  const periods = schedules.find((schedule) => (schedule.evse ?? 0) === evse)?.periods;
  return (periods?.findLast(({ start }) => start <= rig.clock.wall()) ?? periods?.[0])?.limit;
}

/** What flows into the car, A per phase. */
export function flowing(rig: Rig, evse: number): number {
  const reading = rig.charger.snapshot().connectors.find((connector) => connector.evse === evse)?.reading;
  const watts = reading?.samples.find(({ measurand }) => measurand === "Power.Active.Import")?.value ?? 0;
  return Math.round((watts / voltsTimesPhases) * 100) / 100;
}

/** What a car takes that may have so much: nothing below 6 A, and not more than charger and car can. */
export const taken = (limit: number): number => (limit < 6 ? 0 : Math.min(32, limit));
