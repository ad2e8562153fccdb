import { placesToChange } from "../../station/availability-places.ts";
import type { Handler, HandlerContext } from "../handler.ts";

type Context = Pick<HandlerContext, "domain" | "connectors">;

/** 1.6 §5.2. Remembered over reboots before it is answered. */
export const changeAvailability: Handler<"ChangeAvailability", Context> = (
  { connectorId, type },
  { domain, connectors },
) => {
  const operative = type === "Operative";
  const place = connectorId === 0 ? {} : connectors.place(connectorId);
  const places = place ? placesToChange(place, operative, domain) : [];
  if (places.length === 0) return { response: { status: "Rejected" } };
  return { response: { status: domain.availability.change(places, operative) } };
};
