/**
 * The string formats of OCPP's schemas, for the generated validators. They accept what `ajv-formats` accepts in its
 * full mode, the reading most CSMSs and chargers are built with; a property test holds the two together.
 */
const dateTimePattern =
  /^(\d{4})-(\d{2})-(\d{2})[Tt\s](\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)(?:[Zz]|([+-])(\d{2})(?::?(\d{2}))?)$/;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * RFC 3339 date and time with a zone: `Z`, `+02:00`, `+0200` or `+02`; a blank may stand for the T, and a leap second
 * at 23:59:60 UTC is one. `Date.parse` understands less than this: whoever reads the value must expect NaN.
 */
function dateTime(text: string): boolean {
  const match = dateTimePattern.exec(text);
  if (!match) return false;
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((group) => Number(match[group]));
  if (year === undefined || month === undefined || day === undefined) return false;
  if (hour === undefined || minute === undefined || second === undefined) return false;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  const zoneHour = Number(match[8] ?? 0);
  const zoneMinute = Number(match[9] ?? 0);
  if (zoneHour > 23 || zoneMinute > 59) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  // A leap second. Like ajv-formats this also lets hour 24 pass where the zone brings it back to 23:59 UTC.
  const sign = match[7] === "-" ? -1 : 1;
  const utcMinute = minute - sign * zoneMinute;
  const utcHour = hour - sign * zoneHour - (utcMinute < 0 ? 1 : 0);
  return second < 61 && (utcMinute === 59 || utcMinute === -1) && (utcHour === 23 || utcHour === -1);
}

/** RFC 3986 with a scheme, put together from the parts of its grammar. */
function uriPattern(): RegExp {
  const escaped = "%[0-9a-f]{2}";
  const userChar = `(?:[a-z0-9\\-._~!$&'()*+,;=:]|${escaped})`;
  const nameChar = `(?:[a-z0-9\\-._~!$&'()*+,;=]|${escaped})`;
  const pathChar = `(?:[a-z0-9\\-._~!$&'()*+,;=:@]|${escaped})`;
  const tailChar = `(?:[a-z0-9\\-._~!$&'()*+,;=:@/?]|${escaped})`;
  const octet = "(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)";
  const ipv4 = `(?:${octet}\\.){3}${octet}`;
  const group = "[0-9a-f]{1,4}";
  const lastTwo = `(?:${group}:${group}|${ipv4})`;
  /** Up to `most` groups before a `::`. */
  const before = (most: number): string => `(?:(?:${group}:){0,${most}}${group})?`;
  const ipv6 = [
    `(?:${group}:){6}${lastTwo}`,
    `::(?:${group}:){5}${lastTwo}`,
    ...[0, 1, 2, 3].map((most) => `${before(most)}::(?:${group}:){${4 - most}}${lastTwo}`),
    `${before(4)}::${lastTwo}`,
    `${before(5)}::${group}`,
    `${before(6)}::`,
  ].join("|");
  const future = "v[0-9a-f]+\\.[a-z0-9\\-._~!$&'()*+,;=:]+";
  const host = `(?:\\[(?:${ipv6}|${future})\\]|${ipv4}|${nameChar}*)`;
  const authority = `\\/?\\/(?:${userChar}*@)?${host}(?::\\d*)?(?:\\/${pathChar}*)*`;
  const rootless = `${pathChar}+(?:\\/${pathChar}*)*`;
  const rest = `(?:${authority}|\\/(?:${rootless})?|${rootless})`;
  return new RegExp(`^[a-z][a-z0-9+\\-.]*:${rest}(?:\\?${tailChar}*)?(?:#${tailChar}*)?$`, "i");
}

const uri = uriPattern();

/** Keyed by the name of the format in JSON Schema. */
export const formats = {
  "date-time": dateTime,
  uri: (text: string): boolean => uri.test(text),
};

/** The length JSON Schema counts: code points, so a surrogate pair is one. A lone surrogate counts as one too. */
export function ucs2length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at += 1) {
    const high = text.charCodeAt(at);
    if (high < 0xd800 || high > 0xdbff) continue;
    const low = text.charCodeAt(at + 1);
    if (low < 0xdc00 || low > 0xdfff) continue;
    length -= 1;
    at += 1;
  }
  return length;
}
