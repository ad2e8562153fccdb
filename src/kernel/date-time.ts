const pattern =
  /^(\d{4})-(\d{2})-(\d{2})[Tt\s](\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:([Zz])|([+-])(\d{2})(?::?(\d{2}))?)?$/;

/** A time as it stands in a message. */
export interface WrittenTime {
  /** ms since the epoch; without a zone it is taken for UTC. */
  readonly wall: number;
  /** ms since the epoch of the same figures read as UTC: what a clock on the wall showed. */
  readonly figures: number;
  /** Whether it names a zone. */
  readonly zoned: boolean;
}

/** Reads an RFC 3339 time as the schemas of OCPP let it pass (24:00 and leap seconds too); null when it is none. */
export function readTime(text: string): WrittenTime | null {
  const match = pattern.exec(text.trim());
  if (!match) return null;
  const number = (group: number): number => Number(match[group] ?? 0);
  // Not Date.UTC, which takes the years 0 to 99 for 1900 and later: year 1 is how many systems write no time at all.
  const day = new Date(0).setUTCFullYear(number(1), number(2) - 1, number(3));
  // What was carried over was no day of a calendar.
  if (Number.isNaN(day)) return null;
  if (!new Date(day).toISOString().startsWith(`${match[1] ?? ""}-${match[2] ?? ""}-${match[3] ?? ""}`))
    return null;
  if (number(4) > 24 || number(5) > 59 || number(6) > 60 || number(10) > 23 || number(11) > 59) return null;
  const offsetMinutes = (match[9] === "-" ? -1 : 1) * (number(10) * 60 + number(11));
  const figures = Math.round(day + ((number(4) * 60 + number(5)) * 60 + number(6) + number(7)) * 1000);
  const zoned = match[8] !== undefined || match[9] !== undefined;
  return { wall: figures - offsetMinutes * 60_000, figures, zoned };
}

/** A time in UTC to the second, as `2026-01-31T12:00:00Z`; parts of a second are cut. */
export function isoSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, -5)}Z`;
}
