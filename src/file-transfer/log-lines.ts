import type { LogRange } from "../ports/log-source.ts";

/** A line of any format of the message log, and of most logs of JSON lines, begins with its time or names it first. */
const time = /^(?:\{"time":")?(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)/;

/** When a line was written, ms, wall; null: it does not say. */
export function lineTime(line: string): number | null {
  const match = time.exec(line);
  const at = match?.[1] === undefined ? Number.NaN : Date.parse(match[1]);
  return Number.isNaN(at) ? null : at;
}

const within = (at: number, { oldest = -Infinity, latest = Infinity }: LogRange): boolean =>
  at >= oldest && at <= latest;

/**
 * The lines of a text that were written in the range. A line that names no time belongs to the one before it; before the first
 * that does, it is the head of the file and stays.
 */
export function linesWithin(text: string, range: LogRange): string {
  if (range.oldest === undefined && range.latest === undefined) return text;
  let keep = true;
  const kept = text.split("\n").filter((line) => {
    const at = lineTime(line);
    if (at !== null) keep = within(at, range);
    return keep;
  });
  return kept.join("\n");
}
