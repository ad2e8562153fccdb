/** What a variable's value is inside the station. */
export type Value = boolean | number | string | readonly string[];

/** Datatypes of variables, in 2.x's words (DataEnumType). */
export type DataType =
  "boolean" | "integer" | "decimal" | "string" | "dateTime" | "OptionList" | "MemberList" | "SequenceList";

/** A text understood, or what would have been. `expected` never quotes the text: it may be a secret. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly expected: string };

/** How values of one datatype are written as text. */
export interface Codec<T> {
  readonly dataType: DataType;
  is(value: Value): value is T & Value;
  decode(text: string): Parsed<T>;
  encode(value: T): string;
}

function good<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

function bad<T>(expected: string): Parsed<T> {
  return { ok: false, expected };
}

/** Integers beyond 32 bits are refused: no OCPP variable means one, and many a CSMS cannot read it. */
const largestInteger = 2 ** 31 - 1;
const smallestInteger = -(2 ** 31);

/** `true` or `false`; 1.6 carries values as CiString, so case does not matter (1.6 §6.7, §7.19). */
export const booleanCodec: Codec<boolean> = {
  dataType: "boolean",
  is: (value): value is boolean => typeof value === "boolean",
  decode: (text) => {
    const lower = text.trim().toLowerCase();
    return lower === "true" || lower === "false" ? good(lower === "true") : bad("true or false");
  },
  encode: (value) => (value ? "true" : "false"),
};

/**
 * Digits, with blanks around them forgiven (people type them). No fraction, exponent or hexadecimal: `5.0` is as likely a slip
 * as it is a 5, and the CSMS should read back what it wrote.
 */
export const integerCodec: Codec<number> = {
  dataType: "integer",
  is: (value): value is number => typeof value === "number",
  decode: (text) => {
    const number = /^[+-]?\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
    return number >= smallestInteger && number <= largestInteger
      ? good(number === 0 ? 0 : number)
      : bad("a whole number");
  },
  encode: (value) => String(value),
};

/** Digits with at most one point, and at most 15 digits on each side of it: what a double tells apart. No exponent. */
export const decimalCodec: Codec<number> = {
  dataType: "decimal",
  is: (value): value is number => typeof value === "number",
  decode: (text) => {
    const number = /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(text.trim()) ? Number(text) : Number.NaN;
    return Number.isFinite(number) ? good(number === 0 ? 0 : number) : bad("a number");
  },
  // JavaScript writes 0.0000001 as 1e-7.
  encode: (value) => {
    const text = String(value);
    return text.includes("e-") ? value.toFixed(15).replace(/0+$/, "") : text;
  },
};

export const stringCodec: Codec<string> = {
  dataType: "string",
  is: (value): value is string => typeof value === "string",
  decode: good,
  encode: (value) => value,
};

/** A day of the calendar: `Date.parse` takes 30 February for one of March. */
function isDay(date: string): boolean {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
}

/** An RFC 3339 date and time; without a zone it is UTC. */
export const dateTimeCodec: Codec<string> = {
  ...stringCodec,
  dataType: "dateTime",
  decode: (text) => {
    const [, date] =
      /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
    return date !== undefined && isDay(date) && !Number.isNaN(Date.parse(text))
      ? good(text)
      : bad("a date and time such as 2026-03-29T01:00:00Z");
  },
};

/** One of the values of the variable's valuesList. */
export const optionListCodec: Codec<string> = { ...stringCodec, dataType: "OptionList" };

function listCodec(dataType: "MemberList" | "SequenceList"): Codec<readonly string[]> {
  return {
    dataType,
    is: (value): value is readonly string[] => typeof value === "object",
    decode: (text) =>
      good(
        text
          .split(",")
          .map((item) => item.trim())
          .filter((item) => item !== ""),
      ),
    encode: (value) => value.join(","),
  };
}

/** Comma separated, order without meaning. */
export const memberListCodec = listCodec("MemberList");
/** Comma separated, in order of priority. */
export const sequenceListCodec = listCodec("SequenceList");
