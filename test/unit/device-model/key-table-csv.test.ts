import { describe, expect, it } from "vitest";
import { differences, type DifferingField } from "../../../src/device-model/keys-16/differences.ts";
import { accessOf, type Key16 } from "../../../src/device-model/keys-16/key.ts";
import { standardKeys } from "../../../src/device-model/keys-16/standard-keys.ts";
import { textOf } from "../../../src/device-model/validation.ts";
import { keyRows, type Row } from "./key-csv.ts";

const behaviour = keyRows("config-keys-1.6-behaviour.csv");
const everest = keyRows("config-keys-1.6-everest.csv");

const keyOf = (row: Row): Key16 | undefined =>
  standardKeys.find((key) => key.key === row["key"] && key.section === row["profile"]);

const number = (text: string | undefined): number | undefined =>
  text === undefined || text === "" ? undefined : Number(text);

/** `minimum=0; maximum=100` as fields. */
function constraints(row: Row): Record<string, number | undefined> {
  const parts = (row["constraints"] ?? "").split(";").map((part) => part.trim().split("="));
  return Object.fromEntries(parts.map(([name = "", value]) => [name, number(value)]));
}

function theirDefault(text: string | undefined): string | undefined {
  if (text === undefined || text === "" || text.startsWith("(code)")) return undefined;
  const json: unknown = JSON.parse(text);
  return Array.isArray(json) ? json.join(",") : String(json);
}

/** Fields in which a key is not what a list says; `key: field theirs/ours` each. */
function deviations(key: Key16, theirs: Partial<Record<DifferingField, unknown>>): string[] {
  const { handle } = key;
  const ours: Record<Exclude<DifferingField, "behaviour">, unknown> = {
    type: key.fileType,
    minimum: handle.min,
    maximum: handle.max,
    minLength: handle.minLength ?? 0,
    maxLength: handle.maxLength,
    access: accessOf(key),
    default: textOf(handle, handle.default),
  };
  return Object.entries(ours)
    .filter(([field, value]) => field in theirs && fieldOf(theirs, field) !== value)
    .map(([field, value]) => `${key.key}: ${field} ${String(fieldOf(theirs, field))} here ${String(value)}`);
}

function fieldOf(row: Readonly<Record<string, unknown>>, field: string): unknown {
  return row[field];
}

/** The deviations that are not on the list of differences. */
function unexplained(deviating: readonly string[]): string[] {
  return deviating.filter(
    (text) => !differences.some(({ key, field }) => text.startsWith(`${key}: ${field} `)),
  );
}

function behaviourDeviations(): string[] {
  return (behaviour ?? []).flatMap((row) => {
    const key = keyOf(row);
    if (!key) return [`${String(row["key"])}: missing`];
    const bounds = constraints(row);
    const fallback = theirDefault(row["default"]);
    return deviations(key, {
      type: (row["type"] ?? "").replace("array<string>", "array"),
      minimum: bounds["minimum"],
      maximum: bounds["maximum"],
      minLength: bounds["minLength"] ?? 0,
      maxLength: bounds["maxLength"],
      access: row["hidden_in_GetConfiguration"] === "hidden" ? "wo" : row["code_access"],
      ...(fallback === undefined ? {} : { default: fallback }),
    });
  });
}

describe("the 1.6 key table against libocpp's lists", () => {
  it.skipIf(!behaviour)("has every key, with the type, bounds and access of the behaviour list", () => {
    expect(unexplained(behaviourDeviations())).toEqual([]);
  });

  it.skipIf(!everest)("has every key, with the type, bounds and access of EVerest's list", () => {
    const wrong = (everest ?? []).flatMap((row) => {
      const key = keyOf(row);
      if (!key) return [`${String(row["key"])}: missing`];
      return deviations(key, {
        type: row["type"],
        minimum: number(row["minimum"]),
        maximum: number(row["maximum"]),
        ...(row["readOnly"] === "True" ? { access: "ro" } : {}),
      });
    });
    expect(unexplained(wrong)).toEqual([]);
  });

  it.skipIf(!behaviour)("states no difference that is none", () => {
    const deviating = behaviourDeviations();
    const stale = differences
      .filter(({ field }) => field !== "behaviour")
      .filter(({ key, field }) => !deviating.some((text) => text.startsWith(`${key}: ${field} `)));
    expect(stale).toEqual([]);
    expect(differences.filter(({ key }) => !standardKeys.some((entry) => entry.key === key))).toEqual([]);
  });
});
