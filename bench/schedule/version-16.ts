import { isoSeconds } from "../../src/kernel/date-time.ts";
import type { ChargingProfile } from "../../src/messages/v16/types.ts";
import { compositeSchedule } from "../../src/smart-charging/composite-schedule.ts";
import {
  compositionRules16,
  profileRules16,
  readProfile16,
  writeSchedule16,
} from "../../src/v16/charging-profile.ts";
import { periodsOf, timeOf, transactionOf, type Version } from "./version.ts";

const purposes = {
  TxProfile: "TxProfile",
  StationMax: "ChargePointMaxProfile",
  TxDefault: "TxDefaultProfile",
  ExternalConstraints: "ChargePointMaxProfile",
} as const;

export const version16: Version = {
  name: "1.6",
  rules: compositionRules16,
  external: false,
  profileRules: (connectors) => profileRules16({ connectors, allowWithoutStartSchedule: true }),
  read: (sketch) => {
    const wire: ChargingProfile = {
      chargingProfileId: sketch.id,
      stackLevel: sketch.stackLevel,
      chargingProfilePurpose: purposes[sketch.purpose],
      chargingProfileKind: sketch.kind === "Recurring" ? "Recurring" : "Absolute",
      ...(sketch.purpose === "TxProfile" && { transactionId: 100 + sketch.evse }),
      ...(sketch.kind === "Recurring" && { recurrencyKind: "Daily" }),
      chargingSchedule: {
        startSchedule: timeOf(sketch),
        duration: sketch.duration,
        chargingRateUnit: sketch.unit,
        ...(sketch.minChargingRate !== undefined && { minChargingRate: sketch.minChargingRate }),
        chargingSchedulePeriod: periodsOf(sketch),
      },
    };
    const transaction = wire.transactionId === undefined ? undefined : transactionOf(sketch.evse);
    return { evse: sketch.evse, profile: readProfile16(wire, transaction) };
  },
  answer: (query) => {
    const answer = compositeSchedule(query);
    return {
      connectorId: query.evseId,
      scheduleStart: isoSeconds(answer.start),
      chargingSchedule: writeSchedule16(answer),
    };
  },
};
