import type { GetChargingProfilesRequest, ReportChargingProfilesRequest } from "../../messages/v21/types.ts";
import type { InstalledProfile } from "../../model/charging-profile.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";
import { writeProfile2 } from "./write-profile.ts";

/** Who set the profiles there are: all come from the CSMS. */
const source = "CSO";
/** Profiles in one message: with the longest schedules they stay below what a message may carry. */
const perMessage = 4;

/** K09: those that match all that is given (FR.04 to FR.06) are reported, by EVSE. */
export const getChargingProfiles: Handler2<
  "GetChargingProfiles",
  Pick<HandlerContext2, "domain" | "kept">
> = (request, { domain, kept }) => {
  const found = domain.chargingProfiles.list().filter((installed) => matches(request, installed));
  if (found.length === 0) return { response: { status: "NoProfiles" } };
  const reports = reportsOf(request.requestId, found);
  return {
    response: { status: "Accepted" },
    after: () => {
      for (const payload of reports) void kept.add({ action: "ReportChargingProfiles", payload });
    },
  };
};

function matches(
  { evseId, chargingProfile: criterion }: GetChargingProfilesRequest,
  { evse, profile }: InstalledProfile,
): boolean {
  const { chargingProfileId: ids, chargingLimitSource: sources, stackLevel } = criterion;
  return (
    (evseId === undefined || evseId === evse) &&
    (ids === undefined || ids.includes(profile.id)) &&
    (sources === undefined || sources.includes(source)) &&
    (stackLevel === undefined || stackLevel === profile.stackLevel) &&
    (criterion.chargingProfilePurpose === undefined ||
      criterion.chargingProfilePurpose === profile.chargingProfilePurpose)
  );
}

/** FR.01, FR.02: each names the request, and all but the last say that more come. */
function reportsOf(requestId: number, found: readonly InstalledProfile[]): ReportChargingProfilesRequest[] {
  const evses = [...new Set(found.map(({ evse }) => evse))].sort((a, b) => a - b);
  const pages = evses.flatMap((evseId) => {
    const here = found.filter(({ evse }) => evse === evseId);
    return Array.from({ length: Math.ceil(here.length / perMessage) }, (_, page) => ({
      evseId,
      profiles: here.slice(page * perMessage, (page + 1) * perMessage),
    }));
  });
  return pages.map(({ evseId, profiles }, index) => ({
    requestId,
    chargingLimitSource: source,
    evseId,
    chargingProfile: profiles.map(({ profile }) => writeProfile2(profile)),
    ...(index < pages.length - 1 && { tbc: true }),
  }));
}
