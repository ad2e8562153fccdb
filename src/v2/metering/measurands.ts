import type { MeasurandEnumType as Measurand201 } from "../../messages/v201/types.ts";

/** Every measurand of 2.0.1, all of which 2.1 has too. */
const measurands201 = [
  "Current.Export",
  "Current.Import",
  "Current.Offered",
  "Energy.Active.Export.Interval",
  "Energy.Active.Export.Register",
  "Energy.Active.Import.Interval",
  "Energy.Active.Import.Register",
  "Energy.Active.Net",
  "Energy.Apparent.Export",
  "Energy.Apparent.Import",
  "Energy.Apparent.Net",
  "Energy.Reactive.Export.Interval",
  "Energy.Reactive.Export.Register",
  "Energy.Reactive.Import.Interval",
  "Energy.Reactive.Import.Register",
  "Energy.Reactive.Net",
  "Frequency",
  "Power.Active.Export",
  "Power.Active.Import",
  "Power.Factor",
  "Power.Offered",
  "Power.Reactive.Export",
  "Power.Reactive.Import",
  "SoC",
  "Voltage",
] as const satisfies readonly Measurand201[];

const known: ReadonlyMap<string, Measurand201> = new Map(measurands201.map((name) => [name, name]));

/** The wire's word for a measurand; undefined for one 2.0.1 has no word for (1.6's Temperature, RPM). */
export const wireMeasurand = (name: string): Measurand201 | undefined => known.get(name);
