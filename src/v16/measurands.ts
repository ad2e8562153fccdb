import type { Measurand, UnitOfMeasure } from "../messages/v16/types.ts";

/** Every measurand of 1.6 (§7.31). */
export const measurands16 = [
  "Current.Export",
  "Current.Import",
  "Current.Offered",
  "Energy.Active.Export.Interval",
  "Energy.Active.Export.Register",
  "Energy.Active.Import.Interval",
  "Energy.Active.Import.Register",
  "Energy.Reactive.Export.Interval",
  "Energy.Reactive.Export.Register",
  "Energy.Reactive.Import.Interval",
  "Energy.Reactive.Import.Register",
  "Frequency",
  "Power.Active.Export",
  "Power.Active.Import",
  "Power.Factor",
  "Power.Offered",
  "Power.Reactive.Export",
  "Power.Reactive.Import",
  "RPM",
  "SoC",
  "Temperature",
  "Voltage",
] as const satisfies readonly Measurand[];

/** Measurands whose unit 1.6 has no word for, and which is clear without: Hertz (errata v4 §3.84), a ratio, turns. */
export const unitless = ["Frequency", "Power.Factor", "RPM"] as const satisfies readonly Measurand[];

/** Every unit of 1.6 (§7.45). */
export const units16 = [
  "Wh",
  "kWh",
  "varh",
  "kvarh",
  "W",
  "kW",
  "VA",
  "kVA",
  "var",
  "kvar",
  "A",
  "V",
  "K",
  "Celcius",
  "Celsius",
  "Fahrenheit",
  "Percent",
] as const satisfies readonly UnitOfMeasure[];
