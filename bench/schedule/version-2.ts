import type { ChargingProfileType as ChargingProfile201 } from "../../src/messages/v201/types.ts";
import type { ChargingProfileType } from "../../src/messages/v21/types.ts";
import { compositeSchedule } from "../../src/smart-charging/composite-schedule.ts";
import { readProfile2 } from "../../src/v2/smart-charging/charging-profile.ts";
import {
  compositionRules2,
  writeCompositeSchedule,
  writeCompositeSchedule201,
} from "../../src/v2/smart-charging/composite-schedule.ts";
import { profileRules201, profileRules21 } from "../../src/v2/smart-charging/profile-rules.ts";
import type { Sketch } from "./sets.ts";
import { periodsOf, timeOf, transactionOf, type Version } from "./version.ts";

const purposes = {
  TxProfile: "TxProfile",
  StationMax: "ChargingStationMaxProfile",
  TxDefault: "TxDefaultProfile",
  ExternalConstraints: "ChargingStationExternalConstraints",
} as const;

/** A profile as both write it. */
function wireOf(sketch: Sketch) {
  return {
    id: sketch.id,
    stackLevel: sketch.stackLevel,
    chargingProfilePurpose: purposes[sketch.purpose],
    chargingProfileKind: sketch.kind === "Recurring" ? "Recurring" : "Absolute",
    ...(sketch.purpose === "TxProfile" && { transactionId: transactionOf(sketch.evse) }),
    ...(sketch.kind === "Recurring" && { recurrencyKind: "Daily" }),
    chargingSchedule: [
      {
        id: sketch.id,
        startSchedule: timeOf(sketch),
        duration: sketch.duration,
        chargingRateUnit: sketch.unit,
        ...(sketch.minChargingRate !== undefined && { minChargingRate: sketch.minChargingRate }),
        chargingSchedulePeriod: periodsOf(sketch),
      },
    ],
  } as const satisfies ChargingProfile201;
}

/** What only 2.1 can say of a period: another limit for each phase, and where the CSMS wants the power. */
function withMore(wire: ReturnType<typeof wireOf>): ChargingProfileType {
  return {
    ...wire,
    chargingSchedule: wire.chargingSchedule.map((schedule) => ({
      ...schedule,
      chargingSchedulePeriod: schedule.chargingSchedulePeriod.map((period, index) => ({
        ...period,
        numberPhases: 3,
        limit_L2: period.limit - 1,
        limit_L3: period.limit - 2,
        setpoint: (period.limit - 2) / (1 + (index % 3)),
        operationMode: "CentralSetpoint" as const,
      })),
    })),
  };
}

const rules = compositionRules2({ dc: false });

export const version201: Version = {
  name: "2.0.1",
  rules,
  external: true,
  profileRules: (evses) => profileRules201({ evses }),
  read: (sketch) => ({ evse: sketch.evse, profile: readProfile2(wireOf(sketch)) }),
  answer: (query) => writeCompositeSchedule201(compositeSchedule(query)),
};

export const version21: Version = {
  name: "2.1",
  rules,
  external: true,
  profileRules: (evses) => profileRules21({ evses }),
  read: (sketch) => {
    const wire = wireOf(sketch);
    return { evse: sketch.evse, profile: readProfile2(sketch.more ? withMore(wire) : wire) };
  },
  answer: (query) => writeCompositeSchedule(compositeSchedule(query)),
};
