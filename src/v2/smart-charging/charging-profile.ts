import { readTime } from "../../kernel/date-time.ts";
import { StationError } from "../../kernel/errors.ts";
import type { ChargingProfileType, ChargingScheduleType } from "../../messages/v21/types.ts";
import type { ChargingProfile, ChargingSchedule } from "../../model/charging-profile.ts";
import { periodFields } from "../../smart-charging/period-fields.ts";
import { pick } from "./pick.ts";

/** What a profile of 2.0.1 or 2.1 says about limits; prices and signatures are not looked at. */
export type WireProfile = Omit<ChargingProfileType, "chargingSchedule" | "customData"> & {
  readonly chargingSchedule: readonly WireSchedule[];
};

type WireSchedule = Omit<
  ChargingScheduleType,
  "salesTariff" | "absolutePriceSchedule" | "priceLevelSchedule" | "customData"
>;

/**
 * A valid chargingProfile as the engine knows it. One of 2.0.1 needs no other reading: its schema lets nothing through that
 * only 2.1 has.
 */
export function readProfile2(profile: WireProfile): ChargingProfile {
  return {
    id: profile.id,
    stackLevel: profile.stackLevel,
    chargingProfilePurpose: profile.chargingProfilePurpose,
    chargingProfileKind: profile.chargingProfileKind,
    recurrencyKind: profile.recurrencyKind,
    validFrom: time(profile.validFrom)?.wall,
    validTo: time(profile.validTo)?.wall,
    transactionId: profile.transactionId,
    maxOfflineDuration: profile.maxOfflineDuration,
    invalidAfterOfflineDuration: profile.invalidAfterOfflineDuration,
    dynUpdateInterval: profile.dynUpdateInterval,
    dynUpdateTime: time(profile.dynUpdateTime)?.wall,
    chargingSchedule: profile.chargingSchedule.map(readSchedule),
  };
}

function readSchedule(schedule: WireSchedule): ChargingSchedule {
  const start = time(schedule.startSchedule);
  return {
    id: schedule.id,
    // K01.FR.90: local time has no zone, whatever stands behind it.
    startSchedule: schedule.useLocalTime === true ? start?.figures : start?.wall,
    duration: schedule.duration,
    chargingRateUnit: schedule.chargingRateUnit,
    minChargingRate: schedule.minChargingRate,
    useLocalTime: schedule.useLocalTime,
    randomizedDelay: schedule.randomizedDelay,
    limitAtSoC: schedule.limitAtSoC && { soc: schedule.limitAtSoC.soc, limit: schedule.limitAtSoC.limit },
    chargingSchedulePeriod: schedule.chargingSchedulePeriod.map((period) => {
      const { numberPhases, phaseToUse, ...rest } = pick(period, periodFields);
      // The schema allows 0, which names no phase: it means what absence means.
      return {
        ...rest,
        ...(numberPhases !== 0 && { numberPhases }),
        ...(phaseToUse !== 0 && { phaseToUse }),
      };
    }),
  };
}

function time(text: string | undefined): { readonly wall: number; readonly figures: number } | undefined {
  if (text === undefined) return undefined;
  const read = readTime(text);
  if (read) return read;
  throw new StationError("INTERNAL", `the time ${text} came past the schema and cannot be read`);
}
