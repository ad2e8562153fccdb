import type { ChargingProfilePurpose, InstalledProfile } from "../../src/model/charging-profile.ts";
import type { ChargingSchedule, ChargingSchedulePeriod } from "../../src/model/charging-profile.ts";
import type { CompositeQuery, ScheduledTransaction } from "../../src/smart-charging/query.ts";

/** A question to the engine, with the profiles as they were installed. */
export interface ReferenceQuery extends Omit<CompositeQuery, "profiles"> {
  readonly profiles: readonly InstalledProfile[];
}

/** The profile that leads a stack at an instant, and what it says then. */
export interface Leading {
  readonly installed: InstalledProfile;
  readonly schedule: ChargingSchedule;
  readonly period: ChargingSchedulePeriod;
}

/** Whole seconds: OCPP knows nothing finer in a schedule. */
export const seconds = (ms: number): number => Math.floor(ms / 1000);

const day = 86_400;
const recurrence = { Daily: day, Weekly: 7 * day } as const;

/** What is added to UTC to get the station's local time. */
function localOffset(query: ReferenceQuery, at: number): number {
  const past = (query.localTime ?? []).filter((each) => seconds(each.from) <= at);
  return past.at(-1)?.offsetS ?? 0;
}

/** What the clock of a schedule shows: local time where it asks for it (K01.FR.90, .91). */
const clockOf = (query: ReferenceQuery, schedule: ChargingSchedule, at: number): number =>
  at + (schedule.useLocalTime === true ? localOffset(query, at) : 0);

/** Where a Relative profile begins (1.6 §7.9, K01.FR.42). */
function relativeBegin(query: ReferenceQuery, transaction: ScheduledTransaction | undefined): number {
  if (transaction === undefined) return seconds(query.now);
  if (query.rules.relativeTo === "transactionStart") return seconds(transaction.startedAt);
  if (transaction.powerPathClosedAt === null) return seconds(query.now);
  return seconds(transaction.powerPathClosedAt ?? transaction.startedAt);
}

/** How many seconds a schedule has run at an instant; undefined: it does not run then. Knows nothing of validity. */
function secondsRun(
  query: ReferenceQuery,
  { profile }: InstalledProfile,
  schedule: ChargingSchedule,
  transaction: ScheduledTransaction | undefined,
  at: number,
): number | undefined {
  const clock = clockOf(query, schedule, at);
  const { startSchedule } = schedule;
  const longest = schedule.duration ?? Infinity;
  if (profile.chargingProfileKind === "Dynamic") {
    if (startSchedule !== undefined && clock < seconds(startSchedule)) return undefined;
    // K28.FR.13: the last word holds for `duration`.
    return at < seconds(profile.dynUpdateTime ?? query.now) + longest ? 0 : undefined;
  }
  if (profile.chargingProfileKind === "Relative") {
    const run = at - relativeBegin(query, transaction);
    return run >= 0 && run < longest ? run : undefined;
  }
  const begin = seconds(startSchedule ?? profile.validFrom ?? query.now);
  const run = clock - begin;
  if (run < 0) return undefined;
  if (profile.chargingProfileKind === "Absolute") return run < longest ? run : undefined;
  if (profile.recurrencyKind === undefined) return undefined;
  // K01.FR.13, 1.6 errata 3.43 and 3.44: what is longer than the day or week is cut, what is shorter leaves a gap.
  const runInTurn = run % recurrence[profile.recurrencyKind];
  return runInTurn < longest ? runInTurn : undefined;
}

/** K01.FR.12: a period lasts until the next one begins. */
const periodAt = (schedule: ChargingSchedule, run: number): ChargingSchedulePeriod | undefined =>
  schedule.chargingSchedulePeriod.filter((period) => period.startPeriod <= run).at(-1);

/** K01.FR.36, .37 and K01.FR.101 to .103. */
function validAt(query: ReferenceQuery, { profile }: InstalledProfile, at: number): boolean {
  if (profile.validFrom !== undefined && at < seconds(profile.validFrom)) return false;
  if (profile.validTo !== undefined && at >= seconds(profile.validTo)) return false;
  const connection = query.connection ?? { online: true, disconnectedForS: 0 };
  const { maxOfflineDuration } = profile;
  if (connection.online) {
    if (maxOfflineDuration === undefined || profile.invalidAfterOfflineDuration !== true) return true;
    return connection.disconnectedForS <= maxOfflineDuration;
  }
  if ((query.ignoredPurposesOffline ?? []).includes(profile.chargingProfilePurpose)) return false;
  if (maxOfflineDuration === undefined) return true;
  return at < seconds(query.now) + (maxOfflineDuration - connection.disconnectedForS);
}

/** Whether a profile is for the transaction that runs, or does without one. */
function countsFor(
  query: ReferenceQuery,
  { profile }: InstalledProfile,
  transaction: ScheduledTransaction | undefined,
): boolean {
  if (profile.chargingProfilePurpose === "PriorityCharging") return transaction?.priorityCharging === true;
  if (profile.chargingProfilePurpose !== "TxProfile") return true;
  if (profile.transactionId === undefined)
    return transaction !== undefined || query.rules.txProfileWithoutTransaction;
  if (transaction === undefined) return false;
  return transaction.transactionId === undefined || transaction.transactionId === profile.transactionId;
}

/** The schedules of a profile that may count, in the order in which they are asked (K15.FR.21). */
function schedulesOf(
  { profile }: InstalledProfile,
  transaction: ScheduledTransaction | undefined,
): readonly ChargingSchedule[] {
  if (profile.chargingProfilePurpose !== "TxProfile") return profile.chargingSchedule;
  const chosen = profile.chargingSchedule.filter(
    (schedule) => schedule.id !== undefined && schedule.id === transaction?.selectedScheduleId,
  );
  return chosen.length === 0 ? profile.chargingSchedule : chosen;
}

/** What a profile says at an instant. */
function saysAt(
  query: ReferenceQuery,
  installed: InstalledProfile,
  transaction: ScheduledTransaction | undefined,
  at: number,
): Leading | undefined {
  if (!countsFor(query, installed, transaction) || !validAt(query, installed, at)) return undefined;
  for (const schedule of schedulesOf(installed, transaction)) {
    const run = secondsRun(query, installed, schedule, transaction, at);
    const period = run === undefined ? undefined : periodAt(schedule, run);
    if (period !== undefined) return { installed, schedule, period };
  }
  return undefined;
}

/** Higher stack level first (K01.FR.17), then the EVSE's own before the station's, then the later in the list. */
function overrules(one: Leading, other: Leading): boolean {
  const [mine, yours] = [one.installed, other.installed];
  if (mine.profile.stackLevel !== yours.profile.stackLevel)
    return mine.profile.stackLevel > yours.profile.stackLevel;
  if ((mine.evse === 0) !== (yours.evse === 0)) return mine.evse !== 0;
  return true;
}

/** The profile of a purpose that leads at an instant, among those installed at some places. */
export function leadingAt(
  query: ReferenceQuery,
  purpose: ChargingProfilePurpose,
  places: readonly number[],
  transaction: ScheduledTransaction | undefined,
  at: number,
): Leading | undefined {
  let leading: Leading | undefined;
  for (const installed of query.profiles) {
    if (installed.profile.chargingProfilePurpose !== purpose || !places.includes(installed.evse)) continue;
    const says = saysAt(query, installed, transaction, at);
    if (says !== undefined && (leading === undefined || overrules(says, leading))) leading = says;
  }
  return leading;
}

/** What bounds an EVSE at an instant, layer by layer; a layer where nothing applies is undefined. */
export interface Layers {
  readonly tx: Leading | undefined;
  readonly ownExternal: Leading | undefined;
  readonly stationExternal: Leading | undefined;
  readonly stationMax: Leading | undefined;
  /** Added, not bounding. */
  readonly generation: readonly Leading[];
}

/** The layers of an EVSE; of EVSE 0 only those of the station itself. */
export function layersAt(query: ReferenceQuery, evse: number, at: number): Layers {
  const transaction = query.transactions.find((each) => each.evseId === evse);
  const ask = (purpose: ChargingProfilePurpose, places: readonly number[]): Leading | undefined =>
    leadingAt(query, purpose, places, places.every((place) => place === 0) ? undefined : transaction, at);
  const places = evse === 0 ? [0] : [evse, 0];
  const generation = places.map((place) => ask("LocalGeneration", [place]));
  return {
    tx:
      evse === 0
        ? undefined
        : (ask("PriorityCharging", places) ?? ask("TxProfile", [evse]) ?? ask("TxDefaultProfile", places)),
    ownExternal: evse === 0 ? undefined : ask("ChargingStationExternalConstraints", [evse]),
    stationExternal: ask("ChargingStationExternalConstraints", [0]),
    stationMax: ask("ChargingStationMaxProfile", [0]),
    generation: generation.filter((each) => each !== undefined),
  };
}
