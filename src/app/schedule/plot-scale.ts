const day = 86_400;
const steps = [
  ...[1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800],
  ...[3600, 7200, 10_800, 21_600, 43_200, day, 2 * day, 7 * day, 14 * day, 28 * day, 91 * day, 364 * day],
];
/** The epoch was a Thursday; weeks begin on Monday. */
const monday = 4 * day;

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** A mark on the axis of time. */
export interface Tick {
  /** s from the begin of the window. */
  readonly at: number;
  readonly label: string;
  /** The day, under the first mark and under every midnight. */
  readonly day?: string | undefined;
}

/** Marks at round UTC times, at most `most` of them, for windows of seconds to years. `start` is ms since the epoch. */
export function timeTicks(start: number, length: number, most: number): Tick[] {
  const origin = Math.floor(start / 1000);
  const step = steps.find((candidate) => length / candidate <= most) ?? Math.ceil(length / most / day) * day;
  const offset = step >= 7 * day ? monday : 0;
  const first = Math.ceil((origin - offset) / step) * step + offset;
  const ticks: Tick[] = [];
  for (let at = first; at <= origin + length; at += step) {
    const midnight = at % day === 0;
    const named = step >= day ? dayOf(at) : clockOf(at, step < 60);
    const below = step >= day ? weekdayOrYear(at, step) : `${weekdayOf(at)} ${dayOf(at)}`;
    ticks.push({
      at: at - origin,
      label: named,
      day: midnight || ticks.length === 0 ? below : undefined,
    });
  }
  return ticks;
}

const utc = (seconds: number): Date => new Date(seconds * 1000);
const two = (value: number): string => String(value).padStart(2, "0");
const dayOf = (at: number): string => `${utc(at).getUTCDate()} ${months[utc(at).getUTCMonth()] ?? ""}`;
const weekdayOf = (at: number): string => weekdays[utc(at).getUTCDay()] ?? "";
const weekdayOrYear = (at: number, step: number): string =>
  step < 7 * day ? weekdayOf(at) : String(utc(at).getUTCFullYear());

/** The time of day, with seconds where they matter. */
export function clockOf(at: number, withSeconds = at % 60 !== 0): string {
  const date = utc(at);
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  return withSeconds ? `${clock}:${two(date.getUTCSeconds())}` : clock;
}

/** Day and time of day, s since the epoch. */
export function momentOf(at: number): string {
  return `${weekdayOf(at)} ${dayOf(at)} ${utc(at).getUTCFullYear()} ${clockOf(at)}`;
}

/** A length of time in words. */
export function lengthOf(seconds: number): string {
  const parts = [
    [Math.floor(seconds / day), "d"],
    [Math.floor((seconds % day) / 3600), "h"],
    [Math.floor((seconds % 3600) / 60), "min"],
    [seconds % 60, "s"],
  ] as const;
  return parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : [])).join(" ") || "0 s";
}

/** A, or W in kW from 1000 on. */
export function amount(value: number, unit: "A" | "W"): string {
  const kilo = unit === "W" && Math.abs(value) >= 1000;
  const whole = kilo ? value / 1000 : value;
  // A number so great that it has no fraction has none to cut.
  const shown = Number.isSafeInteger(Math.trunc(whole)) ? Math.round(whole * 1000) / 1000 : whole;
  return `${shown} ${kilo ? "kW" : unit}`;
}

/** The axis of values: from `least` to `most`, marked at `marks`. What is beyond `most` is cut off there. */
export interface ValueScale {
  readonly least: number;
  readonly most: number;
  readonly marks: readonly number[];
}

/** A scale with room above for labels. One value far above all others ("unlimited") does not press them flat. */
export function valueScale(values: readonly number[]): ValueScale {
  const sorted = [...new Set(values.map(drawable))].sort((a, b) => b - a);
  const [highest = 1, next = 0] = sorted;
  const top = next > 0 && highest > 8 * next ? next * 1.5 : Math.max(highest, 0);
  const bottom = Math.min(0, sorted.at(-1) ?? 0);
  const range = top - bottom || 1;
  const step = niceStep(range / 4);
  const marks: number[] = [];
  for (let index = Math.ceil(bottom / step); index * step <= top * 1.001; index += 1)
    marks.push(Math.round(index * step * 1e6) / 1e6);
  return { least: bottom < 0 ? bottom - range * 0.08 : 0, most: bottom + range * 1.3, marks };
}

/** Room for the sums a scale needs. */
const drawable = (value: number): number => Math.max(-1e300, Math.min(value, 1e300));

function niceStep(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((factor) => factor * magnitude >= rough) ?? 10;
  return times * magnitude;
}
