import type { DataType, Parsed, Value } from "./codec.ts";
import type { Handle } from "./handle.ts";

/** Looks up the values that others are checked against. */
export interface Lookup {
  get<T>(handle: Handle<T>): T;
}

/** Characters a text may have where the variable states no bound of its own. */
const longestText = 2500;

/** What a handle allows, in words: `a whole number from 0 to 100`. */
export function expectation<T>(handle: Handle<T>): string {
  const { dataType } = handle.codec;
  const of = handle.valuesList ? ` of ${handle.valuesList.join(", ")}` : "";
  switch (dataType) {
    case "boolean":
      return "true or false";
    case "integer":
      return `a whole number${range(handle.min, handle.max)}`;
    case "decimal":
      return `a number${range(handle.min, handle.max)}`;
    case "dateTime":
      return "a date and time such as 2026-03-29T01:00:00Z";
    case "OptionList":
      return `one${of}`;
    case "MemberList":
    case "SequenceList":
      return `a comma separated list${of}`;
    case "string":
      return handle.pattern?.expected ?? `a text${lengths(handle.minLength, handle.maxLength)}`;
  }
}

/** What to say of a number that is one (1e30, 0x10, 5.0) and is not taken as it is written. */
function notation(dataType: DataType, text: string): string {
  if (text.trim() === "" || !Number.isFinite(Number(text))) return "";
  if (dataType === "integer") return ", in digits only and within 32 bits";
  return dataType === "decimal" ? ", in digits without exponent, at most 15 on each side of the point" : "";
}

function range(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` of at least ${min}`;
  return max === undefined ? "" : ` of at most ${max}`;
}

function lengths(min = 0, max?: number): string {
  if (max === undefined) return min > 0 ? ` of at least ${min} characters` : "";
  if (min === max) return ` of exactly ${min} characters`;
  return min > 0 ? ` of ${min} to ${max} characters` : ` of at most ${max} characters`;
}

/**
 * Understands a text as a value of a handle, and checks it against everything the handle demands, other variables
 * included. Values of a list are spelled as the list spells them, whatever case they came in.
 */
export function parseValue<T>(handle: Handle<T>, text: string, lookup: Lookup): Parsed<T> {
  const bad = (expected: string): Parsed<T> => ({ ok: false, expected });
  if (text.length > (handle.maxLength ?? longestText) || text.length < (handle.minLength ?? 0))
    return bad(`a text${lengths(handle.minLength, handle.maxLength ?? longestText)}`);
  if (/\p{Cc}/u.test(text)) return bad("a text without control characters");
  if (handle.pattern && !handle.pattern.test.test(text)) return bad(handle.pattern.expected);
  const { valuesList, codec } = handle;
  const spell = codec.dataType === "OptionList" ? respellOne : respell;
  const spelled = valuesList ? spell(text, valuesList) : text;
  if (spelled === undefined) return bad(expectation(handle));
  const parsed = codec.decode(spelled);
  if (!parsed.ok) return bad(expectation(handle) + notation(codec.dataType, text));
  const broken = brokenBound(handle, parsed.value, lookup);
  return broken === undefined ? parsed : bad(broken);
}

/** Each item as `allowed` spells it; undefined when one is not in it. */
function respell(text: string, allowed: readonly string[]): string | undefined {
  const known = (text === "" ? [] : text.split(",")).map((item) => respellOne(item, allowed));
  return known.includes(undefined) ? undefined : known.join(",");
}

function respellOne(text: string, allowed: readonly string[]): string | undefined {
  const wanted = text.trim().toLowerCase();
  return allowed.find((entry) => entry.toLowerCase() === wanted);
}

function brokenBound<T>(handle: Handle<T>, value: T, lookup: Lookup): string | undefined {
  if (typeof value === "number") {
    const { min = -Infinity, max = Infinity } = handle;
    return value >= min && value <= max ? undefined : expectation(handle);
  }
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  const most = handle.maxItemsFrom && lookup.get(handle.maxItemsFrom);
  // 1.6 §5.3: [KeyName]MaxLength counts items.
  if (most !== undefined && items.length > most) return `at most ${most} items`;
  const supported = handle.measurandsFrom && lookup.get(handle.measurandsFrom);
  if (!supported) return undefined;
  // Errata v4 §3.14.4: a measurand the station does not have refuses the whole list.
  const strange = items.find((item) => typeof item !== "string" || !measurandSupported(item, supported));
  return strange === undefined
    ? undefined
    : `measurands out of SupportedMeasurands (${supported.join(", ")})`;
}

const phase = /\.(L1|L2|L3|N|L1-N|L2-N|L3-N|L1-L2|L2-L3|L3-L1)$/;

/** `Voltage` of `Voltage.L1`. */
export const withoutPhase = (item: string): string => item.replace(phase, "");

/**
 * Whether a measurand, alone or with a phase (`Voltage.L1`, 1.6 §9.1.17), is one the station has. A measurand stands
 * for all its phases (errata v4 §3.14.3), in the request as in what is supported.
 */
export function measurandSupported(item: string, supported: readonly string[]): boolean {
  return supported.some(
    (entry) =>
      entry === item ||
      (phase.test(item) && entry === withoutPhase(item)) ||
      (phase.test(entry) && withoutPhase(entry) === item),
  );
}

/** The text of a value, as a handle spells it. */
export function textOf<T>(handle: Handle<T>, value: Value): string {
  return handle.codec.is(value) ? handle.codec.encode(value) : String(value);
}
