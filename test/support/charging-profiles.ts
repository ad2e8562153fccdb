import { expect } from "vitest";
import { isObject } from "../../src/kernel/json.ts";
import type { ChargingProfile, ChargingSchedulePeriod } from "../../src/messages/v16/types.ts";
import type { Tester } from "./tester.ts";

const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** What the certification tool is set to for its smart-charging cases. */
export interface RateSetting {
  readonly unit: "A" | "W";
  /** numberPhases of every period. */
  readonly phases: 1 | 3;
  /** For the name of the test. */
  readonly setting: string;
}

/** Each smart-charging case is played with each of these. */
export const rateSettings: readonly RateSetting[] = [
  { unit: "A", phases: 1, setting: "in A, on one phase" },
  { unit: "A", phases: 3, setting: "in A, on three phases" },
  { unit: "W", phases: 3, setting: "in W, on three phases" },
];

/** The tool's max time deviation, s: schedules begin so long before they are sent. */
export const d = 4;

/** A car that takes all the charger can give for the time of a case, and takes more of it quickly. */
export const hungryCar = { maxCurrentA: 32, capacityWh: 100_000, socPercent: 20, rampAPerS: 8 } as const;

/** What flows where no profile says anything: CompositeScheduleDefaultLimitAmps and ...Watts. */
export const defaultLimit = { A: 48, W: 33_120 } as const;

/** What the simulated hardware can give, A per phase. */
const mostA = 32;
const volts = 230;

/** A step of a table: s from its begin, A (a case in W takes 1000 W for each). */
export type Step = readonly [startPeriod: number, amps: number];

/** A limit of the tables in the unit of the case. */
export const inUnit = (amps: number, { unit }: RateSetting): number => (unit === "A" ? amps : amps * 1000);

/** The periods of a schedule on the wire. */
export function periods(steps: readonly Step[], rate: RateSetting): ChargingSchedulePeriod[] {
  return steps.map(([startPeriod, amps]) => ({
    startPeriod,
    limit: inUnit(amps, rate),
    numberPhases: rate.phases,
  }));
}

type Purpose = ChargingProfile["chargingProfilePurpose"];

export interface ProfileOptions {
  readonly id: number;
  readonly purpose: Purpose;
  readonly rate: RateSetting;
  readonly steps: readonly Step[];
  /** Default 0. */
  readonly stackLevel?: number;
  /** As the CSMS gave it in the answer to StartTransaction. */
  readonly transactionId?: number;
  /** s; default: none. */
  readonly duration?: number;
  /** ms since the epoch; none: a Relative profile. */
  readonly startSchedule?: number;
  readonly validFrom?: number;
  readonly validTo?: number;
}

const iso = (wall: number): string => new Date(wall).toISOString();

/** A csChargingProfiles as a CSMS sends it. */
export function chargingProfile(options: ProfileOptions): ChargingProfile {
  const { id, purpose, rate, steps, transactionId, duration, startSchedule, validFrom, validTo } = options;
  return {
    chargingProfileId: id,
    ...(transactionId === undefined ? {} : { transactionId }),
    stackLevel: options.stackLevel ?? 0,
    chargingProfilePurpose: purpose,
    chargingProfileKind: startSchedule === undefined ? "Relative" : "Absolute",
    ...(validFrom === undefined ? {} : { validFrom: iso(validFrom) }),
    ...(validTo === undefined ? {} : { validTo: iso(validTo) }),
    chargingSchedule: {
      ...(duration === undefined ? {} : { duration }),
      ...(startSchedule === undefined ? {} : { startSchedule: iso(startSchedule) }),
      chargingRateUnit: rate.unit,
      chargingSchedulePeriod: periods(steps, rate),
    },
  };
}

/** Now minus d, a whole second, ms since the epoch: where the cases let their schedules begin. */
export function scheduleBegin(t: Tester): number {
  return Math.floor(t.wallAt(t.now) / 1000 - d) * 1000;
}

export async function setProfile(
  t: Tester,
  connectorId: number,
  csChargingProfiles: ChargingProfile,
  wanted: "Accepted" | "Rejected" = "Accepted",
): Promise<void> {
  await t.ask("SetChargingProfile", { connectorId, csChargingProfiles }, wanted);
}

/** A composite schedule as it came. */
export interface Composite {
  readonly connectorId: number;
  /** ms since the epoch. */
  readonly start: number;
  readonly duration: number;
  readonly periods: readonly ChargingSchedulePeriod[];
}

/** The answer to GetCompositeSchedule; its frame is what every case validates: connector, duration, unit and begin. */
export async function composite(
  t: Tester,
  connectorId: number,
  duration: number,
  { unit }: RateSetting,
): Promise<Composite> {
  const asked = t.wallAt(t.now);
  const answer = await t.call("GetCompositeSchedule", { connectorId, duration, chargingRateUnit: unit });
  expect(answer).toMatchObject({ status: "Accepted", connectorId });
  const start = Date.parse(String(answer["scheduleStart"]));
  expect(Math.abs(start - asked), "scheduleStart within d of the request").toBeLessThanOrEqual(d * 1000);
  expect(start % 1000, "a whole second").toBe(0);
  const schedule = answer["chargingSchedule"];
  expect(schedule).toMatchObject({ duration, chargingRateUnit: unit });
  return {
    connectorId,
    start,
    duration,
    periods: list(isObject(schedule) ? schedule["chargingSchedulePeriod"] : undefined).map((period) => ({
      startPeriod: Number(period["startPeriod"]),
      limit: Number(period["limit"]),
      ...(period["numberPhases"] === undefined ? {} : { numberPhases: Number(period["numberPhases"]) }),
    })),
  };
}

/** x of the cases: how far the schedule asked for begins after the one that was set, s. */
export const xOf = ({ start }: Composite, startSchedule: number): number => (start - startSchedule) / 1000;

/**
 * The composite schedule has these periods and no other: neighbours of equal limit are one. From `defaultFrom` (s) on
 * nothing but the default is left.
 */
export function expectPeriods(
  found: Composite,
  steps: readonly Step[],
  rate: RateSetting,
  defaultFrom?: number,
): void {
  const rest =
    defaultFrom === undefined ? [] : [{ startPeriod: defaultFrom, limit: defaultLimit[rate.unit] }];
  expect(found.periods).toEqual([...periods(steps, rate), ...rest]);
}

/** Nothing limits the connector: the composite is the default, and the hardware offers all it has. */
export async function expectNoLimit(t: Tester, connectorId: number, rate: RateSetting): Promise<void> {
  expectPeriods(await composite(t, connectorId, 300, rate), [], rate, 0);
  expect(t.controls.evse(connectorId).offeredA, "all the hardware has").toBe(mostA);
}

/** None of these profiles is there to be cleared. */
export async function expectNotStored(t: Tester, ...ids: readonly number[]): Promise<void> {
  for (const id of ids) await t.ask("ClearChargingProfile", { id }, "Unknown");
}

/** When the newest transaction began, as it was told, in whole seconds: what a Relative profile counts from. */
export function startOfTransaction(t: Tester): number {
  const told = String(t.csms.of("StartTransaction").at(-1)?.["timestamp"]);
  return Math.floor(Date.parse(told) / 1000) * 1000;
}

/** What a limit comes to at the plug, A per phase. */
function ampsOf({ limit, numberPhases }: ChargingSchedulePeriod, unit: "A" | "W"): number {
  return Math.min(mostA, unit === "A" ? limit : limit / (volts * (numberPhases ?? 3)));
}

/** The hardware offers what the period allows: never more, and less by no more than a rounding to 0.1. */
export function expectOffered(
  t: Tester,
  connectorId: number,
  period: ChargingSchedulePeriod,
  { unit }: RateSetting,
): void {
  const amps = ampsOf(period, unit);
  const { offeredA } = t.controls.evse(connectorId);
  expect(offeredA, `offered, A, of ${JSON.stringify(period)}`).toBeLessThanOrEqual(amps + 1e-9);
  expect(offeredA, `offered, A, of ${JSON.stringify(period)}`).toBeGreaterThan(amps - 0.1);
}

/**
 * What the hardware was last told of a connector, cut to the window of a composite schedule; with one connector per EVSE
 * their numbers are the same.
 */
function told(t: Tester, { connectorId, start, duration }: Composite): unknown[] {
  const schedules = t.rig
    .commands("setLimits")
    .flatMap((params) => list(isObject(params) ? params["schedules"] : undefined));
  const periods = list(schedules.findLast(({ evse }) => evse === connectorId)?.["periods"]).map((period) => ({
    ...period,
    start: Math.max(0, (Number(period["start"]) - start) / 1000),
  }));
  // Those that were over before the window begins are not of it.
  return periods.filter((period, index) => period.start < duration && periods[index + 1]?.start !== 0);
}

/** The hardware was told ahead, in A, what the answer says: it needs no one to tell it of the edges. */
function expectTold(t: Tester, schedule: Composite, { unit }: RateSetting): void {
  const wanted = schedule.periods.map(({ startPeriod: start, limit, numberPhases }) => ({
    start,
    limit: unit === "A" ? limit : Math.floor((limit / (volts * (numberPhases ?? 3))) * 10 + 1e-6) / 10,
    ...(numberPhases === undefined ? {} : { numberPhases }),
  }));
  expect(told(t, schedule), "what the hardware was told ahead").toEqual(wanted);
}

/** The first period of a composite schedule is in force. */
export function expectOfferedNow(t: Tester, schedule: Composite, rate: RateSetting): void {
  const [first] = schedule.periods;
  if (!first) throw new Error("a composite schedule without periods");
  expectOffered(t, schedule.connectorId, first, rate);
}

/** The car draws all that is offered, on the phases of the period. */
export function expectDrawn(t: Tester, connectorId: number, { numberPhases }: ChargingSchedulePeriod): void {
  const { offeredA, powerW, connectors } = t.controls.evse(connectorId);
  expect(connectors[0]?.car?.currentA, "drawn, A").toBeCloseTo(offeredA, 6);
  expect(powerW, "drawn, W").toBeCloseTo(offeredA * volts * (numberPhases ?? 3), 3);
}

/**
 * Lets the time of a composite schedule go by, and looks at the plug right before and right after each of its edges: what
 * was answered is what the car gets. The car has to charge.
 */
export async function follow(t: Tester, schedule: Composite, rate: RateSetting): Promise<void> {
  const { connectorId, start, duration } = schedule;
  const until = (s: number): Promise<void> => t.rig.pass((start - t.wallAt(t.now)) / 1000 + s);
  expectTold(t, schedule, rate);
  expectOfferedNow(t, schedule, rate);
  for (const [index, period] of schedule.periods.entries()) {
    const end = schedule.periods[index + 1]?.startPeriod ?? duration;
    // The edge itself belongs to the new period.
    if (index > 0) await until(period.startPeriod + 0.1);
    expectOffered(t, connectorId, period, rate);
    await until(end - 0.1);
    expectOffered(t, connectorId, period, rate);
    expectDrawn(t, connectorId, period);
  }
}
