import { describe, expect, it } from "vitest";
import type {
  ChargingProfileType,
  ChargingSchedulePeriodType,
  ChargingScheduleType,
} from "../../../src/messages/v21/types.ts";
import { responses as responses201 } from "../../../src/messages/v201/validators.js";
import { responses as responses21 } from "../../../src/messages/v21/validators.js";
import type { CompositeSchedule } from "../../../src/smart-charging/query.ts";
import { readProfile2 } from "../../../src/v2/smart-charging/charging-profile.ts";
import {
  writeCompositeSchedule,
  writeCompositeSchedule201,
} from "../../../src/v2/smart-charging/composite-schedule.ts";

/** A period with everything 2.1 has. */
const full: ChargingSchedulePeriodType = {
  ...{ startPeriod: 0, limit: 10, limit_L2: 9, limit_L3: 8, numberPhases: 3 },
  ...{ dischargeLimit: -5, dischargeLimit_L2: -4, dischargeLimit_L3: -3 },
  ...{ setpoint: 5, setpoint_L2: 4, setpoint_L3: 3 },
  ...{ setpointReactive: 1, setpointReactive_L2: 2, setpointReactive_L3: 3 },
  ...{ preconditioningRequest: true, evseSleep: false, v2xBaseline: 12, operationMode: "CentralSetpoint" },
  v2xFreqWattCurve: [{ frequency: 49.9, power: 100 }],
  v2xSignalWattCurve: [{ signal: 1, power: 100 }],
};

const schedule: ChargingScheduleType = {
  ...{ id: 4, startSchedule: "2026-06-01T08:00:00+02:00", chargingRateUnit: "A" },
  chargingSchedulePeriod: [full],
};

const wire: ChargingProfileType = {
  ...{ id: 9, stackLevel: 1, chargingProfilePurpose: "TxProfile", chargingProfileKind: "Absolute" },
  ...{
    transactionId: "tx",
    maxOfflineDuration: 60,
    invalidAfterOfflineDuration: true,
    dynUpdateInterval: 30,
  },
  dynUpdateTime: "2026-06-01T00:00:00Z",
  chargingSchedule: [schedule],
};

describe("2.x charging profiles", () => {
  it("keep all that 2.1 says of limits", () => {
    const limitAtSoC = { soc: 80, limit: 6 };
    const more = { ...schedule, duration: 3600, minChargingRate: 6, randomizedDelay: 60, limitAtSoC };
    expect(readProfile2({ ...wire, chargingSchedule: [more] })).toMatchObject({
      ...{ id: 9, transactionId: "tx", maxOfflineDuration: 60, invalidAfterOfflineDuration: true },
      ...{ dynUpdateInterval: 30, dynUpdateTime: Date.UTC(2026, 5, 1) },
      chargingSchedule: [
        {
          ...{ id: 4, startSchedule: Date.UTC(2026, 5, 1, 6), duration: 3600, minChargingRate: 6 },
          ...{ randomizedDelay: 60, limitAtSoC, chargingSchedulePeriod: [full] },
        },
      ],
    });
  });

  it("K01.FR.90: a local time is what stands there, whatever zone is named", () => {
    const local = { ...schedule, useLocalTime: true };
    const [read] = readProfile2({ ...wire, chargingSchedule: [local] }).chargingSchedule;
    expect(read?.startSchedule).toBe(Date.UTC(2026, 5, 1, 8));
  });

  it("numberPhases and phaseToUse 0 mean what their absence means; customData goes", () => {
    const period = {
      startPeriod: 0,
      limit: 1,
      numberPhases: 0,
      phaseToUse: 0,
      customData: { vendorId: "x" },
    };
    const zero = { ...schedule, chargingSchedulePeriod: [period] };
    const [read] = readProfile2({ ...wire, chargingSchedule: [zero] }).chargingSchedule;
    expect(read?.chargingSchedulePeriod).toEqual([{ startPeriod: 0, limit: 1 }]);
  });
});

describe("2.x composite schedules", () => {
  const answer: CompositeSchedule = {
    ...{ evseId: 1, start: Date.UTC(2026, 5, 1), duration: 60, unit: "W" },
    periods: [full, { startPeriod: 30, limit: undefined, setpoint: 5, numberPhases: 1, phaseToUse: 2 }],
  };
  const head = { evseId: 1, duration: 60, scheduleStart: "2026-06-01T00:00:00Z", chargingRateUnit: "W" };

  it("2.1 writes all there is and leaves out what is not", () => {
    const written = writeCompositeSchedule(answer);
    expect(written).toStrictEqual({
      ...head,
      chargingSchedulePeriod: [full, { startPeriod: 30, numberPhases: 1, phaseToUse: 2, setpoint: 5 }],
    });
    expect(responses21.GetCompositeSchedule({ status: "Accepted", schedule: written })).toBe(true);
  });

  it("2.0.1 writes what it knows", () => {
    const written = writeCompositeSchedule201(answer);
    expect(written).toStrictEqual({
      ...head,
      chargingSchedulePeriod: [
        { startPeriod: 0, limit: 10, numberPhases: 3 },
        { startPeriod: 30, limit: 0, numberPhases: 1, phaseToUse: 2 },
      ],
    });
    expect(responses201.GetCompositeSchedule({ status: "Accepted", schedule: written })).toBe(true);
  });
});
