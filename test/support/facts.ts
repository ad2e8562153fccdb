import { silentLogger } from "../../src/kernel/logger.ts";
import type { ConnectorRef } from "../../src/model/evse.ts";
import type { MeterReading, MeterSample } from "../../src/model/meter-value.ts";
import { StationFacts, type ConnectorFacts, type EvseFacts } from "../../src/station/station-facts.ts";

/** Facts of a station whose hardware is there, one connector per EVSE unless said otherwise. */
export function factsOf(
  topology: readonly ConnectorRef[] = [
    { evse: 1, connector: 1 },
    { evse: 2, connector: 1 },
  ],
): StationFacts {
  const facts = new StationFacts(topology, silentLogger);
  facts.online = true;
  return facts;
}

/** An EVSE that must exist. */
export function evseOf(facts: StationFacts, id = 1): EvseFacts {
  const evse = facts.evses.get(id);
  if (!evse) throw new Error(`no EVSE ${id}`);
  return evse;
}

/** A connector that must exist. */
export function connectorOf(facts: StationFacts, evse = 1, connector = 1): ConnectorFacts {
  const unit = facts.connector({ evse, connector });
  if (!unit) throw new Error(`no connector ${evse}/${connector}`);
  return unit;
}

export const sample = (
  measurand: string,
  value: number,
  unit: string,
  rest: Partial<MeterSample> = {},
): MeterSample => ({ measurand, value, unit, ...rest });

export const readingOf = (...samples: readonly MeterSample[]): MeterReading => ({ samples });
