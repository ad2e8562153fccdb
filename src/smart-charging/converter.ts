import type { LimitUnit } from "../model/limit.ts";
import type { ScheduleDefaults } from "./query.ts";
import { bounded } from "./rounding.ts";

export interface ConverterOptions {
  readonly unit: LimitUnit;
  readonly defaults: ScheduleDefaults;
  readonly setpointPriority: "ExternalSystem" | "CSMS";
}

/** Brings limits to the unit asked for. */
export class Converter {
  readonly options: ConverterOptions;

  constructor(options: ConverterOptions) {
    this.options = options;
  }

  /** A or W of one unit in the other; W are of all `phases` together (K01.FR.50, K01.FR.51). */
  convert(value: number, amps: boolean, phases: number): number {
    const { unit, defaults } = this.options;
    if (amps === (unit === "A") || !Number.isFinite(value)) return value;
    const perAmpere = defaults.supplyVoltage * phases;
    if (amps) return bounded(value * perAmpere);
    // Without a voltage nothing is known of a limit in W but that there is one.
    return perAmpere > 0 ? bounded(value / perAmpere) : Math.min(value, 0);
  }
}
