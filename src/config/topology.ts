import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { FileValue } from "../device-model/device-model.ts";
import { type ComponentFile, componentName } from "./component-file.ts";
import type { FileLookup } from "./file-lookup.ts";
import { type Problem, shown } from "./problem.ts";
import type { StationSection } from "./station-section.ts";

/** An EVSE or a connector that a component file describes. */
export interface DescribedPlace {
  readonly file: string;
  /** As problems name it. */
  readonly component: string;
  readonly evse: number;
  readonly connector: number | undefined;
}

/** The EVSE or connector a component file is about; undefined: something else. */
export function placeOf(component: ComponentFile, file: string): DescribedPlace | undefined {
  const { name, evse_id: evse, connector_id: connector } = component;
  if (evse === undefined || (name !== "EVSE" && name !== "Connector")) return undefined;
  return { file, component: componentName(component), evse, connector };
}

/** The connectors each EVSE has, EVSE 1 first; an EVSE without connector files has one. */
function connectorsOf(places: readonly DescribedPlace[]): number[] {
  const counts = new Map<number, number>();
  for (const { evse, connector } of places) counts.set(evse, Math.max(counts.get(evse) ?? 1, connector ?? 1));
  const last = Math.max(0, ...counts.keys());
  return Array.from({ length: last }, (_, index) => counts.get(index + 1) ?? 1);
}

export interface LaidOut {
  readonly station: StationSection | undefined;
  readonly values: readonly FileValue[];
  /** What the files leave out of what only they say. */
  readonly gaps: readonly Problem[];
}

/**
 * The EVSEs component files describe, where ocpp-config.json does not say how many there are (`numbered`: it gives
 * NumberOfConnectors, and then the files only group them).
 */
export function layOut(
  station: StationSection | undefined,
  places: readonly DescribedPlace[],
  numbered: boolean,
): LaidOut {
  const described = connectorsOf(places);
  if (!station || station.Evses !== undefined || described.length === 0)
    return { station, values: [], gaps: [] };
  if (numbered && described.every((count) => count === 1)) return { station, values: [], gaps: [] };
  const value = described.reduce((sum, count) => sum + count, 0);
  const handle = OCPP16LegacyCtrlr.NumberOfConnectors;
  return {
    station: { ...station, Evses: described },
    values: numbered ? [] : [{ handle, value, origin: "component" }],
    gaps: gapsIn(places),
  };
}

/** EVSEs and connectors are numbered from 1 without a gap (part 1 §7.1, §7.2): the file beyond one is told. */
function gapsIn(places: readonly DescribedPlace[]): Problem[] {
  const evses = new Set(places.map(({ evse }) => evse));
  const told = new Set<number>();
  return places.flatMap((place) => {
    const { evse, connector } = place;
    const problems: Problem[] = [];
    const lost = told.has(evse) ? undefined : missingBelow(evse, evses);
    told.add(evse);
    if (lost !== undefined) problems.push(gap(place, `EVSE ${lost}`, "EVSEs"));
    const beside = places.filter((each) => each.evse === evse).map((each) => each.connector);
    const below = connector === undefined ? undefined : missingBelow(connector, new Set(beside));
    if (below !== undefined) problems.push(gap(place, `connector ${below} of EVSE ${evse}`, "connectors"));
    return problems;
  });
}

/** The first number of the gap right below a number; undefined: there is none. */
function missingBelow(number: number, known: ReadonlySet<number | undefined>): number | undefined {
  let first = number;
  while (first > 1 && !known.has(first - 1)) first -= 1;
  return first === number ? undefined : first;
}

const gap = ({ file, component }: DescribedPlace, missing: string, what: string): Problem => ({
  file,
  path: component,
  expected:
    `is there, and no file has ${missing}; ${what} are numbered from 1 without a gap: add its file, ` +
    "or say in ocpp-config.json how many there are (Station.Evses)",
});

/** The connectors of all EVSEs are the connectors there are, and DcEvses names EVSEs there are. */
export function wrongTopology(
  { Evses: evses, DcEvses: dc }: StationSection,
  lookup: FileLookup,
  places: readonly DescribedPlace[],
  file: string,
): Problem[] {
  const connectors = lookup.get(OCPP16LegacyCtrlr.NumberOfConnectors);
  const sum = evses?.reduce((total, count) => total + count, 0) ?? connectors;
  const path = "Station.Evses";
  const expected = `has ${sum} connectors in all; expected Core.NumberOfConnectors, which is ${connectors}`;
  const count = evses?.length ?? connectors;
  const strange = dc.find((evse) => evse > count);
  const there = evses ? `${path} is ${shown(evses)}` : `Core.NumberOfConnectors is ${connectors}`;
  const beyond = places.filter(
    ({ evse, connector = 1 }) => evse > count || connector > (evses?.[evse - 1] ?? 1),
  );
  return [
    ...beyond.map((each) => ({
      file: each.file,
      path: each.component,
      expected: `is more than there are: ${there}`,
    })),
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
