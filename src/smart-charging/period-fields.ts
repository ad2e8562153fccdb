import type { ChargingSchedulePeriod } from "../model/charging-profile.ts";

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

const plainFields: ReadonlySet<string> = new Set(["startPeriod", "limit", "numberPhases", "phaseToUse"]);
const moreFields = periodFields.filter((name) => !plainFields.has(name));

/** Whether a period says more than its limit and the phases, as only 2.1 can. */
export function saysMore(period: ChargingSchedulePeriod): boolean {
  // Most have no other member at all, and that is told sooner than what each of them is.
  for (const name in period)
    if (!plainFields.has(name)) return moreFields.some((field) => period[field] !== undefined);
  return false;
}
