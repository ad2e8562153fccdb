import type { Handler, HandlerContext } from "../handler.ts";

type Context = Pick<HandlerContext, "domain" | "connectors">;

/** 1.6 §5.2: connector 0 is the station and with it all its connectors. Remembered over reboots. */
export const changeAvailability: Handler<"ChangeAvailability", Context> = (
  request,
  { domain, connectors },
) => {
  const place = request.connectorId === 0 ? {} : connectors.place(request.connectorId);
  if (!place) return { response: { status: "Rejected" } };
  return { response: { status: domain.availability.change(place, request.type === "Operative") } };
};
