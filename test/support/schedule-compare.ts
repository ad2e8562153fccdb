import type { InstalledProfile } from "../../src/model/charging-profile.ts";
import type { CompositeSchedule } from "../../src/smart-charging/query.ts";
import { seconds, type ReferenceQuery } from "./schedule-layers.ts";
import { minRatesAt, referenceAt, toTenth, type Answer } from "./schedule-reference.ts";

const lengths = { Daily: 86_400, Weekly: 604_800 } as const;

/** The seconds from which something may differ, by arithmetic alone: begin, end and every period of all that is installed. */
function edgesOf(query: ReferenceQuery, { profile }: InstalledProfile, from: number, to: number): number[] {
  const edges: number[] = [];
  const add = (ms: number | undefined): void => {
    if (ms !== undefined) edges.push(seconds(ms));
  };
  add(profile.validFrom);
  add(profile.validTo);
  const offline = (profile.maxOfflineDuration ?? 0) - (query.connection?.disconnectedForS ?? 0);
  edges.push(seconds(query.now) + offline);
  const begins = [query.now, profile.validFrom, profile.dynUpdateTime];
  for (const each of query.transactions) begins.push(each.startedAt, each.powerPathClosedAt ?? undefined);
  const shifts = [0, ...(query.localTime ?? []).map((each) => each.offsetS)];
  for (const schedule of profile.chargingSchedule) {
    for (const begin of [...begins, schedule.startSchedule]) {
      if (begin === undefined) continue;
      const first = seconds(begin);
      const length = profile.recurrencyKind === undefined ? undefined : lengths[profile.recurrencyKind];
      const skip = length === undefined ? 0 : Math.max(0, Math.floor((from - first) / length) - 1);
      for (let turn = first + skip * (length ?? 0); turn <= to + 86_400; turn += length ?? Infinity) {
        for (const shift of shifts) {
          edges.push(turn - shift, turn + (schedule.duration ?? 0) - shift);
          for (const period of schedule.chargingSchedulePeriod) edges.push(turn + period.startPeriod - shift);
        }
      }
    }
  }
  return edges;
}

/** The seconds of a window worth a look; every one of a short window. */
export function instantsOf(query: ReferenceQuery, answer: CompositeSchedule, most = 240): number[] {
  const from = seconds(query.start);
  const to = from + Math.max(1, query.duration);
  if (to - from <= 60) return Array.from({ length: to - from }, (_, index) => from + index);
  const edges = [
    ...(query.localTime ?? []).map((each) => seconds(each.from)),
    ...query.profiles.flatMap((installed) => edgesOf(query, installed, from, to)),
  ];
  const answered = answer.periods.map((period) => from + period.startPeriod);
  const near = new Set([from, to - 1, ...[...edges, ...answered].flatMap((edge) => [edge - 1, edge])]);
  const inside = [...near].filter((at) => at >= from && at < to).sort((one, other) => one - other);
  const stride = Math.max(1, Math.ceil(inside.length / most));
  // A prime walks through the rest of the window, wherever no edge is.
  const anywhere = Array.from({ length: 8 }, (_, index) => from + (((index + 1) * 7919 * 31) % (to - from)));
  return [...inside.filter((_, index) => index % stride === 0), ...anywhere];
}

/** A period without its begin and without members that are absent. */
export const bare = (period: Answer): Answer =>
  Object.fromEntries(
    Object.entries(period).filter(([name, value]) => name !== "startPeriod" && value !== undefined),
  );

/** What an answer says of an instant (s since the epoch). */
export function answeredAt(answer: CompositeSchedule, at: number): Answer {
  const run = at - seconds(answer.start);
  return bare(answer.periods.filter((period) => period.startPeriod <= run).at(-1) ?? {});
}

const sorted = (period: Answer): string =>
  JSON.stringify(Object.fromEntries(Object.entries(period).sort(([one], [other]) => (one < other ? -1 : 1))));

/** Only what the reference knows of a whole station. */
const ofStation = ({ limit, numberPhases }: Answer): Answer => bare({ limit, numberPhases });

/** The first instant at which an answer is not what the reference says; undefined: none. */
export function difference(query: ReferenceQuery, answer: CompositeSchedule): string | undefined {
  for (const at of instantsOf(query, answer)) {
    const expected = bare(referenceAt(query, at));
    const whole = answeredAt(answer, at);
    const actual = query.evseId === 0 ? ofStation(whole) : whole;
    if (sorted(expected) !== sorted(actual)) {
      const second = at - seconds(query.start);
      return `at ${new Date(at * 1000).toISOString()} (second ${second}): expected ${sorted(expected)}, was ${sorted(actual)}`;
    }
  }
  return undefined;
}

/** What is wrong with the shape of an answer, whatever its limits are. */
export function malformed(query: ReferenceQuery, answer: CompositeSchedule): string | undefined {
  const { periods } = answer;
  if (answer.start !== seconds(query.start) * 1000) return `start is ${answer.start}`;
  if (answer.duration !== query.duration) return `duration is ${answer.duration}`;
  if (answer.unit !== query.unit || answer.evseId !== query.evseId) return "not what was asked";
  if (periods[0]?.startPeriod !== 0) return "the first period does not begin at 0";
  for (const [index, period] of periods.entries()) {
    const next = periods[index + 1];
    if (period.startPeriod >= Math.max(1, query.duration)) return `period ${index} begins beyond the window`;
    if (next === undefined) continue;
    if (next.startPeriod <= period.startPeriod) return `period ${index + 1} does not ascend`;
    if (sorted(bare(next)) === sorted(bare(period)))
      return `period ${index + 1} is the same as the one before`;
  }
  return undefined;
}

/** Whether minChargingRate is the highest of those that count somewhere in the window. */
export function wrongMinRate(query: ReferenceQuery, answer: CompositeSchedule): string | undefined {
  const rates = instantsOf(query, answer, Infinity).flatMap((at) => minRatesAt(query, at));
  const expected = rates.length === 0 ? undefined : toTenth(Math.max(...rates), Math.floor);
  return expected === answer.minChargingRate
    ? undefined
    : `minChargingRate: expected ${String(expected)}, was ${String(answer.minChargingRate)}`;
}
