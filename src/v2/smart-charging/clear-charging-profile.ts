import type { ClearChargingProfileRequest } from "../../messages/v21/types.ts";
import type { InstalledProfile } from "../../model/charging-profile.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";

/** What a request means (K10.FR.03, FR.04): an id means that profile alone; of criteria all that are given must match. */
function matcher({
  chargingProfileId: id,
  chargingProfileCriteria: criteria,
}: ClearChargingProfileRequest): (installed: InstalledProfile) => boolean {
  if (id !== undefined) return ({ profile }) => profile.id === id;
  return ({ evse, profile }) =>
    (criteria?.evseId === undefined || criteria.evseId === evse) &&
    (criteria?.stackLevel === undefined || criteria.stackLevel === profile.stackLevel) &&
    (criteria?.chargingProfilePurpose === undefined ||
      criteria.chargingProfilePurpose === profile.chargingProfilePurpose);
}

/** K10: external constraints are not the CSMS's to clear (FR.08, FR.09); Unknown when nothing matches (FR.01). */
export const clearChargingProfile: Handler2<"ClearChargingProfile", Pick<HandlerContext2, "domain">> = (
  request,
  { domain },
) => {
  const matches = matcher(request);
  const cleared = domain.chargingProfiles.clear(
    (installed) =>
      installed.profile.chargingProfilePurpose !== "ChargingStationExternalConstraints" && matches(installed),
  );
  return { response: { status: cleared > 0 ? "Accepted" : "Unknown" } };
};
