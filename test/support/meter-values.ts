import { expect } from "vitest";
import { isObject } from "../../src/kernel/json.ts";

const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** The sampledValue elements of a MeterValues payload. */
export function samplesOf(payload: Record<string, unknown>): Record<string, unknown>[] {
  return list(payload["meterValue"]).flatMap((value) => list(value["sampledValue"]));
}

const each = (payload: Record<string, unknown>, field: string): string[] => [
  ...new Set(samplesOf(payload).map((sample) => String(sample[field]))),
];

/** The measurands of a payload, each once, in order. */
export const measurandsOf = (payload: Record<string, unknown>): string[] => each(payload, "measurand");

/** The contexts of a payload, each once. */
export const contextsOf = (payload: Record<string, unknown>): string[] => each(payload, "context");

/** When the first meterValue of a payload was taken, ms since the epoch. */
export function sampledAt(payload: Record<string, unknown>): number {
  return Date.parse(String(list(payload["meterValue"])[0]?.["timestamp"]));
}

/** Plain values, and nothing but the state of charge is measured in the car. */
export function expectPlain(payload: Record<string, unknown>): void {
  for (const { format, location, measurand } of samplesOf(payload)) {
    expect(format ?? "Raw").toBe("Raw");
    if (location === "EV") expect(measurand).toBe("SoC");
  }
}
