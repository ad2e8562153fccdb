import type { FileValue } from "../device-model/device-model.ts";
import type { FileType, Key16 } from "../device-model/keys-16/key.ts";
import { expectation, type Lookup, parseValue } from "../device-model/validation.ts";
import { isObject } from "../kernel/json.ts";
import { type Problem, shown } from "./problem.ts";

/** A value as it stands in a file, with its key. */
export interface RawValue {
  readonly key: Key16;
  readonly json: unknown;
  readonly file: string;
  readonly origin: FileValue["origin"];
}

/** `Core.HeartbeatInterval`. */
export function pathOf({ key, section }: Pick<Key16, "key" | "section">): string {
  return `${section}.${key}`;
}

/** A problem with a value, which is shown unless it is a secret. */
export function problemWith(raw: RawValue, expected: string): Problem {
  const value = raw.key.handle.secret ? undefined : shown(raw.json);
  return { file: raw.file, path: pathOf(raw.key), value, expected };
}

/** Understands a value and checks it; `lookup` gives the values it depends on. */
export function decodeRaw(raw: RawValue, lookup: Lookup): FileValue | Problem {
  const { handle, fileType } = raw.key;
  const text = textOfJson(raw.json, fileType, Array.isArray(handle.default));
  if (text === undefined) return problemWith(raw, `expected ${inJson(fileType, expectation(handle))}`);
  const parsed = parseValue(handle, text, lookup);
  if (!parsed.ok) return problemWith(raw, `expected ${parsed.expected}`);
  return { handle, value: parsed.value, origin: raw.origin };
}

/** The text of a JSON value of the right type; undefined for another type. Lists may be arrays or texts with commas. */
function textOfJson(json: unknown, type: FileType, list: boolean): string | undefined {
  if (list && Array.isArray(json)) {
    const items: readonly unknown[] = json;
    const plain = items.every((item) => typeof item === "string" && !item.includes(","));
    return plain ? items.join(",") : undefined;
  }
  switch (type) {
    case "boolean":
      return typeof json === "boolean" ? String(json) : undefined;
    case "integer":
      return Number.isInteger(json) ? String(json) : undefined;
    case "number":
      return typeof json === "number" ? String(json) : undefined;
    case "object":
      return isObject(json) ? JSON.stringify(json) : undefined;
    case "array":
    case "string":
      return typeof json === "string" ? json : undefined;
  }
}

function inJson(type: FileType, expected: string): string {
  if (type === "object") return "a JSON object";
  return type === "array" ? expected.replace("a comma separated list", "a list") : expected;
}
