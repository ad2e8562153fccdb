import type { ChargingSchedulePeriod } from "../../model/charging-profile.ts";

/** What a period can say, in the order it is written. */
export const periodFields = [
  "startPeriod",
  "limit",
  "limit_L2",
  "limit_L3",
  "numberPhases",
  "phaseToUse",
  "dischargeLimit",
  "dischargeLimit_L2",
  "dischargeLimit_L3",
  "setpoint",
  "setpoint_L2",
  "setpoint_L3",
  "setpointReactive",
  "setpointReactive_L2",
  "setpointReactive_L3",
  "preconditioningRequest",
  "evseSleep",
  "v2xBaseline",
  "operationMode",
  "v2xFreqWattCurve",
  "v2xSignalWattCurve",
] as const satisfies readonly (keyof ChargingSchedulePeriod)[];

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The named members that are there; what is undefined is left out, as it is on the wire. */
export function pick<T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<Defined<T>, K>;
export function pick(from: Readonly<Record<string, unknown>>, names: readonly string[]): object {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (from[name] !== undefined) picked[name] = from[name];
  return picked;
}
