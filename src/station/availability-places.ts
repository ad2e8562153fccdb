import type { Place } from "../model/evse.ts";
import type { Availability } from "./availability.ts";
import type { StationFacts } from "./station-facts.ts";

/**
 * The places a change of availability is for; none when there is no such place. The station is its EVSEs and connectors too
 * (1.6 §5.2), an EVSE its connectors (G03). A place that comes back into service takes those around it with it: what allows
 * charging is not unavailable; its neighbours stay as they are.
 */
export function placesToChange(
  place: Place,
  operative: boolean,
  { facts, availability }: { facts: StationFacts; availability: Pick<Availability, "wants"> },
): Place[] {
  const evses = [...facts.evses.values()];
  const connectorsOf = (of: typeof evses): Place[] =>
    of.flatMap(({ connectors }) => [...connectors.values()].map((connector) => connector.place));
  const { evse: number, connector } = place;
  if (number === undefined) {
    if (connector !== undefined) return [];
    return [{}, ...(operative ? evses.map(({ id }) => ({ evse: id })) : []), ...connectorsOf(evses)];
  }
  const evse = facts.evses.get(number);
  if (!evse || (connector !== undefined && !evse.connectors.has(connector))) return [];
  const outer: Place[] = connector === undefined ? [{}] : [{}, { evse: number }];
  const around = operative ? outer.filter((wider) => !availability.wants(wider)) : [];
  const inner = connector === undefined ? connectorsOf([evse]) : [];
  return [...around, place, ...inner];
}
