import type { ClearChargingProfileRequest } from "../../messages/v16/types.ts";
import type { InstalledProfile } from "../../model/charging-profile.ts";
import { readPurpose16 } from "../charging-profile.ts";
import type { Handler, HandlerContext } from "../handler.ts";
import { profilePlace } from "../profile-refusal.ts";

type Context = Pick<HandlerContext, "domain" | "connectors">;

/** All that is given must match; nothing given matches every profile (errata v4 §3.25, §3.26). */
function matcher(
  { id, connectorId, chargingProfilePurpose, stackLevel }: ClearChargingProfileRequest,
  context: Context,
): (installed: InstalledProfile) => boolean {
  const place = connectorId === undefined ? undefined : profilePlace(connectorId, context);
  const purpose = chargingProfilePurpose && readPurpose16(chargingProfilePurpose);
  return ({ evse, connector, profile }) =>
    (id === undefined || profile.id === id) &&
    (connectorId === undefined || (place?.evse === evse && place.connector === connector)) &&
    (purpose === undefined || profile.chargingProfilePurpose === purpose) &&
    (stackLevel === undefined || profile.stackLevel === stackLevel);
}

/** 1.6 §5.5: Unknown when nothing matches (§7.21). Connector 0 means what is installed on 0. */
export const clearChargingProfile: Handler<"ClearChargingProfile", Context> = (request, context) => {
  const cleared = context.domain.chargingProfiles.clear(matcher(request, context));
  return { response: { status: cleared > 0 ? "Accepted" : "Unknown" } };
};
