import {
  type AvailabilityState,
  connectorComponent,
  evseComponent,
} from "../device-model/components/evse.ts";
import type { HardwareFacts } from "../device-model/hardware-components.ts";
import type { StationDomain } from "../station/station-domain.ts";
import type { StationTime } from "../station/station-time.ts";
import { connectorStatus2 } from "../v2/availability/connector-status.ts";

/** Of the connectors of an EVSE, the state that says most of it: only one of them can be used at a time. */
const ofEvse: readonly AvailabilityState[] = ["Occupied", "Reserved", "Available", "Faulted", "Unavailable"];
/** Of the EVSEs of a station: it is available while one of them is. */
const ofStation: readonly AvailabilityState[] = [
  "Available",
  "Occupied",
  "Reserved",
  "Faulted",
  "Unavailable",
];

const leading = (
  order: readonly AvailabilityState[],
  states: readonly AvailabilityState[],
): AvailabilityState => order.find((state) => states.includes(state)) ?? "Unavailable";

/** What the device model tells of the hardware and of the running station, read when asked. */
export function hardwareFacts(
  domain: () => StationDomain,
  time: Pick<StationTime, "wall">,
  slot: () => number,
): HardwareFacts {
  const stateOf = (evse: number, connector?: number): AvailabilityState => {
    const { facts } = domain();
    const of = facts.evses.get(evse);
    const connectors = [...(of?.connectors.values() ?? [])].filter(
      ({ place }) => connector === undefined || place.connector === connector,
    );
    return leading(ofEvse, of ? connectors.map((each) => connectorStatus2(facts, of, each)) : []);
  };
  return {
    availabilityState: ({ evse, connector }) =>
      evse === undefined
        ? leading(
            ofStation,
            [...domain().facts.evses.keys()].map((each) => stateOf(each)),
          )
        : stateOf(evse, connector),
    problem: () => {
      const { facts } = domain();
      return facts.errors.size > 0 || facts.connectors().some(({ errors }) => errors.size > 0);
    },
    supplyPhases: ({ evse, connector }) => {
      if (evse === undefined) return undefined;
      const { dc, facts, settings } = domain();
      if (dc.evses.includes(evse)) return 0;
      // What a file says of the supply, or what is assumed, is never more than the EVSE is built for.
      const most = facts.evses.get(evse)?.phases.maxPhases;
      const component = connector === undefined ? evseComponent(evse) : connectorComponent(evse, connector);
      return most === undefined ? undefined : Math.min(most, settings.get(component.SupplyPhases));
    },
    power: () => ({}),
    connectorType: () => undefined,
    canReset: () => domain().resets.evse.possible,
    dateTime: () => new Date(time.wall()).toISOString(),
    activeNetworkProfile: slot,
    chargingProfiles: () => domain().chargingProfiles.list().length,
    cacheStorage: () => domain().cache.bytes,
  };
}
