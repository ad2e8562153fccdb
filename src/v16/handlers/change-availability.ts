import type { Place } from "../../model/evse.ts";
import type { Handler, HandlerContext } from "../handler.ts";

type Context = Pick<HandlerContext, "domain" | "connectors">;

/**
 * The places a change is for. Connector 0 is the station and each of its connectors (1.6 §5.2). A connector that comes back
 * into service takes the station with it: what allows charging is not unavailable; the other connectors stay as they are.
 */
function placesOf(connectorId: number, operative: boolean, { domain, connectors }: Context): Place[] {
  const evses = [...domain.facts.evses.keys()].map((evse) => ({ evse }));
  if (connectorId === 0) {
    const each = Array.from({ length: connectors.count }, (_, index) => connectors.place(index + 1) ?? {});
    return [{}, ...(operative ? evses : []), ...each];
  }
  const place = connectors.place(connectorId);
  if (!place) return [];
  const around = [{}, { evse: place.evse }].filter((outer) => !domain.availability.wants(outer));
  return operative ? [...around, place] : [place];
}

/** 1.6 §5.2. Remembered over reboots before it is answered. */
export const changeAvailability: Handler<"ChangeAvailability", Context> = (request, context) => {
  const operative = request.type === "Operative";
  const places = placesOf(request.connectorId, operative, context);
  if (places.length === 0) return { response: { status: "Rejected" } };
  return { response: { status: context.domain.availability.change(places, operative) } };
};
