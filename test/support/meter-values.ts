import { expect } from "vitest";
import { isObject } from "../../src/kernel/json.ts";

const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

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

/** Units a measurand may come in; none at all means Wh (1.6 §7.43). */
const units: readonly (readonly [measurand: RegExp, unit: RegExp])[] = [
  [/^Energy\.Active\./, /^(Wh|kWh|undefined)$/],
  [/^Power\.(Active|Offered)/, /^k?W$/],
  [/^Current\./, /^A$/],
  [/^Voltage$/, /^V$/],
  [/^SoC$/, /^Percent$/],
];

/**
 * Plain numbers in their units, each quantity of a moment once, and nothing but the state of charge is measured in the car.
 */
export function expectPlain(payload: Record<string, unknown>): void {
  for (const element of list(payload["meterValue"])) {
    const samples = list(element["sampledValue"]);
    for (const { format, location, measurand, value, unit } of samples) {
      expect(format ?? "Raw").toBe("Raw");
      expect(value, String(measurand)).toEqual(expect.stringMatching(/^-?\d+(\.\d+)?$/));
      if (location === "EV") expect(measurand).toBe("SoC");
      const known = units.find(([pattern]) => pattern.test(String(measurand)));
      if (known) expect(String(unit), String(measurand)).toMatch(known[1]);
    }
    const names = samples.map(({ measurand, phase, location }) =>
      JSON.stringify([measurand, phase, location]),
    );
    expect(names, "each once").toEqual([...new Set(names)]);
  }
}

export interface Sampled {
  readonly value: string;
  readonly context: string;
  readonly format: string;
  readonly measurand: string;
  readonly phase: string;
  readonly unit: string;
  readonly location: string;
}

export interface Meter {
  /** When, ms since the epoch. */
  readonly at: number;
  readonly samples: readonly Sampled[];
}

const textOf = (entry: Record<string, unknown>, key: string): string => {
  const value = entry[key];
  return typeof value === "string" ? value : "";
};

/** The MeterValue elements of a MeterValues or (as `transactionData`) a StopTransaction; what is absent is "". */
export function elements(payload: Record<string, unknown> | undefined, key = "meterValue"): Meter[] {
  return list(payload?.[key]).map((element) => ({
    at: Date.parse(textOf(element, "timestamp")),
    samples: list(element["sampledValue"]).map((entry) => ({
      value: textOf(entry, "value"),
      context: textOf(entry, "context"),
      format: textOf(entry, "format"),
      measurand: textOf(entry, "measurand"),
      phase: textOf(entry, "phase"),
      unit: textOf(entry, "unit"),
      location: textOf(entry, "location"),
    })),
  }));
}

/** The context of each element. */
export const contexts = (meters: readonly Meter[]): string[] =>
  meters.map(({ samples }) => samples[0]?.context ?? "");

export const energy = "Energy.Active.Import.Register";
