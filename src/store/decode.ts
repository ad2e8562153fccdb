import { isObject, parseJson } from "../kernel/json.ts";

/** Thrown by a decoder: what is stored is not what it should be. Names the kind expected, never the value. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** Turns what was stored into a value, or throws `Unreadable`. */
export type Decoder<T> = (value: unknown) => T;

export const text: Decoder<string> = (value) => {
  if (typeof value !== "string") throw new Unreadable("a text was expected");
  return value;
};

export const number: Decoder<number> = (value) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Unreadable("a number was expected");
  return value;
};

export const integer: Decoder<number> = (value) => {
  if (!Number.isSafeInteger(value)) throw new Unreadable("an integer was expected");
  return number(value);
};

export const flag: Decoder<boolean> = (value) => {
  if (value === true || value === 1) return true;
  if (value === false || value === 0) return false;
  throw new Unreadable("true or false was expected");
};

export const object: Decoder<Record<string, unknown>> = (value) => {
  if (!isObject(value)) throw new Unreadable("an object was expected");
  return value;
};

/** One of the words given. */
export function word<T extends string>(words: readonly T[]): Decoder<T> {
  return (value) => {
    const found = words.find((known) => known === value);
    if (found === undefined) throw new Unreadable(`one of ${words.join(", ")} was expected`);
    return found;
  };
}

/** One of the words given, or `otherwise`: for words a newer version may have written that must not cost the row. */
export function wordOr<T extends string, const U>(words: readonly T[], otherwise: U): Decoder<T | U> {
  return (value) => words.find((known) => known === value) ?? otherwise;
}

export function orNull<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (value) => (value === null ? null : decoder(value));
}

/** Absent, or NULL in a column. */
export function optional<T>(decoder: Decoder<T>): Decoder<T | undefined> {
  return (value) => (value === null || value === undefined ? undefined : decoder(value));
}

export function list<T>(decoder: Decoder<T>): Decoder<T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new Unreadable("a list was expected");
    return value.map(decoder);
  };
}

/** A column that holds JSON. */
export function json<T>(decoder: Decoder<T>): Decoder<T> {
  return (value) => decoder(parseJson(text(value)));
}
