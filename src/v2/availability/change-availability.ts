import type { Place } from "../../model/evse.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";

/**
 * G03, G04: the station, an EVSE or a connector. Each keeps its own wish, so that what comes back into service finds the places
 * in it as they were (G03.FR.07, G04.FR.08). Remembered over reboots before it is answered (G03.FR.08, G04.FR.09).
 */
export const changeAvailability: Handler2<"ChangeAvailability", Pick<HandlerContext2, "domain">> = (
  { operationalStatus, evse },
  { domain },
) => {
  const { availability, facts } = domain;
  const operative = operationalStatus === "Operative";
  const place: Place = evse ? { evse: evse.id, connector: evse.connectorId } : {};
  const known = evse && facts.evses.get(evse.id);
  const there =
    !evse || (known && (evse.connectorId === undefined || known.connectors.has(evse.connectorId)));
  if (!there) return { response: { status: "Rejected", statusInfo: { reasonCode: "UnknownEvse" } } };
  // G03.FR.03, G04.FR.04: also with a transaction running.
  if (availability.already(place, operative)) return { response: { status: "Accepted" } };
  return { response: { status: availability.change([place], operative) } };
};
