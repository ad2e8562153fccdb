import type { AnyHandle } from "./handle.ts";
import type { Settings } from "./settings.ts";
import { withoutPhase } from "./validation.ts";

/** Every measurand of 2.0.1, all of which 2.1 has too. */
export const measurands201 = [
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
] as const;

const known: ReadonlySet<string> = new Set(measurands201);

/** What 2.x has words for of a list that may be 1.6's: without phases, each once; 1.6's Temperature and RPM are left out. */
export const measurandsIn2x = (items: readonly string[]): string[] => [
  ...new Set(items.map(withoutPhase).filter((item) => known.has(item))),
];

/** A list of measurands as 2.x may set it: one that takes of the measurands its station has those 2.x knows. Others as they are. */
export function measurandListIn2x(handle: AnyHandle, settings: Pick<Settings, "get">): AnyHandle {
  const { measurandsFrom, ...list } = handle;
  return measurandsFrom ? { ...list, valuesList: measurandsIn2x(settings.get(measurandsFrom)) } : handle;
}
