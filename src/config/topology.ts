import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { FileValue } from "../device-model/device-model.ts";
import type { FileLookup } from "./file-lookup.ts";
import { type Problem, shown } from "./problem.ts";
import type { StationSection } from "./station-section.ts";

/**
 * The EVSEs component files describe, where ocpp-config.json does not say how many there are (`numbered`: it gives
 * NumberOfConnectors, and then the files only group them).
 */
export function layOut(
  station: StationSection | undefined,
  described: readonly number[],
  numbered: boolean,
): { readonly station: StationSection | undefined; readonly values: readonly FileValue[] } {
  if (!station || station.Evses !== undefined || described.length === 0) return { station, values: [] };
  if (numbered) {
    const grouped = described.some((count) => count > 1);
    return { station: grouped ? { ...station, Evses: [...described] } : station, values: [] };
  }
  const value = described.reduce((sum, count) => sum + count, 0);
  const handle = OCPP16LegacyCtrlr.NumberOfConnectors;
  return {
    station: { ...station, Evses: [...described] },
    values: [{ handle, value, origin: "component" }],
  };
}

/** The connectors of all EVSEs are the connectors there are, and DcEvses names EVSEs there are. */
export function wrongTopology(
  { Evses: evses, DcEvses: dc }: StationSection,
  lookup: FileLookup,
  described: readonly number[],
  file: string,
): Problem[] {
  const connectors = lookup.get(OCPP16LegacyCtrlr.NumberOfConnectors);
  const sum = evses?.reduce((total, count) => total + count, 0) ?? connectors;
  const path = "Station.Evses";
  const expected = `has ${sum} connectors in all; expected Core.NumberOfConnectors, which is ${connectors}`;
  const count = evses?.length ?? connectors;
  const strange = dc.find((evse) => evse > count);
  const beyond = described.length > count || described.some((many, index) => many > (evses?.[index] ?? 1));
  return [
    ...(beyond
      ? [
          {
            file: "component_config",
            path: "EVSE",
            value: shown(described),
            expected: `describes more EVSEs or connectors than there are (${shown(evses ?? count)})`,
          },
        ]
      : []),
    ...(sum === connectors ? [] : [{ file, path, expected }]),
    ...(strange === undefined
      ? []
      : [
          {
            file,
            path: "Station.DcEvses",
            value: shown(dc),
            expected: `there is no EVSE ${strange}; expected numbers from 1 to ${count}`,
          },
        ]),
  ];
}
