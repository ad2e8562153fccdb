import type { ChargingProfile, SetChargingProfileRequest } from "../src/messages/v16/types.ts";

/** A step of a limit: s from now, A per phase. */
export interface LimitStep {
  readonly startPeriod: number;
  readonly limit: number;
}

interface LimitWish {
  readonly connectorId: number;
  readonly profileId: number;
  readonly purpose: ChargingProfile["chargingProfilePurpose"];
  readonly transactionId?: number;
  readonly steps: readonly LimitStep[];
  /** Now, ms since the epoch. */
  readonly wall: number;
}

/** The SetChargingProfile that limits a connector from now on, until it is cleared. */
export function limitRequest(wish: LimitWish): SetChargingProfileRequest {
  const { connectorId, profileId, purpose, transactionId, steps, wall } = wish;
  return {
    connectorId,
    csChargingProfiles: {
      chargingProfileId: profileId,
      ...(transactionId === undefined ? {} : { transactionId }),
      stackLevel: 0,
      chargingProfilePurpose: purpose,
      chargingProfileKind: "Absolute",
      chargingSchedule: {
        // Whole seconds: the station counts in them.
        startSchedule: new Date(Math.floor(wall / 1000) * 1000).toISOString(),
        chargingRateUnit: "A",
        chargingSchedulePeriod: steps,
      },
    },
  };
}
