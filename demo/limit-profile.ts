import type { ChargingProfile, SetChargingProfileRequest } from "../src/messages/v16/types.ts";
import type { SetChargingProfileRequest as SetChargingProfileRequest201 } from "../src/messages/v201/types.ts";

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
        startSchedule: wholeSecond(wall),
        chargingRateUnit: "A",
        chargingSchedulePeriod: steps,
      },
    },
  };
}

/** The same in OCPP 2.0.1, for the EVSE of that number. */
export function limitRequest201(
  wish: Omit<LimitWish, "purpose" | "transactionId"> & {
    readonly purpose: "TxProfile" | "TxDefaultProfile";
    readonly transactionId?: string;
  },
): SetChargingProfileRequest201 {
  const { connectorId, profileId, purpose, transactionId, steps, wall } = wish;
  return {
    evseId: connectorId,
    chargingProfile: {
      id: profileId,
      ...(transactionId === undefined ? {} : { transactionId }),
      stackLevel: 0,
      chargingProfilePurpose: purpose,
      chargingProfileKind: "Absolute",
      chargingSchedule: [
        {
          id: 1,
          startSchedule: wholeSecond(wall),
          chargingRateUnit: "A",
          chargingSchedulePeriod: steps,
        },
      ],
    },
  };
}

/** The station counts in whole seconds. */
const wholeSecond = (wall: number): string => new Date(Math.floor(wall / 1000) * 1000).toISOString();
