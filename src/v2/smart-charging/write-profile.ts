import type { ChargingProfileType, ChargingScheduleType } from "../../messages/v21/types.ts";
import type { ChargingProfile, ChargingSchedule } from "../../model/charging-profile.ts";
import { periodFields } from "../../smart-charging/period-fields.ts";
import { pick } from "./pick.ts";

const iso = (ms: number): string => new Date(ms).toISOString();

/** A profile as it is reported: what `readProfile2` read, and the begin it was given. */
export function writeProfile2(profile: ChargingProfile): ChargingProfileType {
  return {
    ...pick(profile, [
      "id",
      "stackLevel",
      "chargingProfilePurpose",
      "chargingProfileKind",
      "recurrencyKind",
      "transactionId",
      "maxOfflineDuration",
      "invalidAfterOfflineDuration",
      "dynUpdateInterval",
    ]),
    ...(profile.validFrom !== undefined && { validFrom: iso(profile.validFrom) }),
    ...(profile.validTo !== undefined && { validTo: iso(profile.validTo) }),
    ...(profile.dynUpdateTime !== undefined && { dynUpdateTime: iso(profile.dynUpdateTime) }),
    chargingSchedule: profile.chargingSchedule.map(writeSchedule),
  };
}

function writeSchedule(schedule: ChargingSchedule, index: number): ChargingScheduleType {
  const { startSchedule, useLocalTime, limitAtSoC } = schedule;
  return {
    // 1.6 gives a schedule no name.
    id: schedule.id ?? index + 1,
    ...pick(schedule, ["duration", "chargingRateUnit", "minChargingRate", "useLocalTime", "randomizedDelay"]),
    // K01.FR.90: a local time names no zone.
    ...(startSchedule !== undefined && {
      startSchedule: useLocalTime === true ? iso(startSchedule).slice(0, -1) : iso(startSchedule),
    }),
    ...(limitAtSoC && { limitAtSoC }),
    chargingSchedulePeriod: schedule.chargingSchedulePeriod.map((period) => pick(period, periodFields)),
  };
}
