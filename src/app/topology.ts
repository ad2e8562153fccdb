import type { StationSection } from "../config/station-section.ts";
import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { ConnectorRef } from "../model/evse.ts";

/** Every connector in the order of 1.6's numbers: as `Station.Evses` groups them, else one EVSE for each. */
export function topologyOf(
  settings: Pick<Settings, "get">,
  { Evses: evses }: Pick<StationSection, "Evses">,
): ConnectorRef[] {
  const count = Math.max(1, settings.get(OCPP16LegacyCtrlr.NumberOfConnectors));
  const counts = evses ?? Array.from({ length: count }, () => 1);
  return counts.flatMap((connectors, index) =>
    Array.from({ length: connectors }, (_, number) => ({ evse: index + 1, connector: number + 1 })),
  );
}

/** How many connectors each EVSE of a topology has. */
export function connectorCounts(topology: readonly ConnectorRef[]): number[] {
  const counts: number[] = [];
  for (const { evse } of topology) counts[evse - 1] = (counts[evse - 1] ?? 0) + 1;
  return counts;
}
