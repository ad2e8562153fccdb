import type { GetChargingProfilesRequest, ReportChargingProfilesRequest } from "../../messages/v21/types.ts";
import type { InstalledProfile } from "../../model/charging-profile.ts";
import type { OutboundCall } from "../../model/rpc.ts";
import type { Handler2, HandlerContext2 } from "../handler.ts";
import { numbered } from "../numbered-parts.ts";
import { writeProfile2 } from "./write-profile.ts";

/** Who set a profile: the CSMS, but for external constraints, of which it is not known. */
const sourceOf = ({ profile }: InstalledProfile): Source =>
  profile.chargingProfilePurpose === "ChargingStationExternalConstraints" ? "Other" : "CSO";
/** Profiles in one message: with the longest schedules they stay below what a message may carry. */
const perMessage = 4;

/**
 * K09: those that match all that is given (FR.04 to FR.06) are reported, by EVSE, as they are now. The answer has no word for a station
 * that has to tell too many such reports already, so that is a CALLERROR: Accepted is a promise.
 */
export const getChargingProfiles: Handler2<
  "GetChargingProfiles",
  Pick<HandlerContext2, "domain" | "profileReports">
> = (request, { domain, profileReports }) => {
  const found = domain.chargingProfiles.list().filter((installed) => matches(request, installed));
  if (found.length === 0) return { response: { status: "NoProfiles" } };
  if (profileReports.busy)
    return { error: "generic", description: "too many reports of charging profiles wait; ask again later" };
  const reports = reportsOf(request.requestId, found);
  return { response: { status: "Accepted" }, after: () => profileReports.send(reports) };
};

function matches(
  { evseId, chargingProfile: criterion }: GetChargingProfilesRequest,
  installed: InstalledProfile,
): boolean {
  const { evse, profile } = installed;
  const { chargingProfileId: ids, chargingLimitSource: sources, stackLevel } = criterion;
  return (
    (evseId === undefined || evseId === evse) &&
    (ids === undefined || ids.includes(profile.id)) &&
    (sources === undefined || sources.includes(sourceOf(installed))) &&
    (stackLevel === undefined || stackLevel === profile.stackLevel) &&
    (criterion.chargingProfilePurpose === undefined ||
      criterion.chargingProfilePurpose === profile.chargingProfilePurpose)
  );
}

type Source = "CSO" | "Other";

interface Page {
  readonly evseId: number;
  readonly source: Source;
  readonly profiles: readonly InstalledProfile[];
}

/** What is found, by EVSE and source, in parts that each fit a message. */
function* pagesOf(found: readonly InstalledProfile[]): Generator<Page> {
  const evses = [...new Set(found.map(({ evse }) => evse))].sort((a, b) => a - b);
  const sources: readonly Source[] = ["Other", "CSO"];
  for (const evseId of evses)
    for (const source of sources) {
      const here = found.filter((each) => each.evse === evseId && sourceOf(each) === source);
      for (let at = 0; at < here.length; at += perMessage)
        yield { evseId, source, profiles: here.slice(at, at + perMessage) };
    }
}

/** FR.01, FR.02: each names the request, and all but the last say that more come. Written as they are sent: they are many, and large. */
function* reportsOf(requestId: number, found: readonly InstalledProfile[]): Generator<OutboundCall> {
  for (const { part, tbc } of numbered(pagesOf(found))) {
    const payload: ReportChargingProfilesRequest = {
      requestId,
      chargingLimitSource: part.source,
      evseId: part.evseId,
      chargingProfile: part.profiles.map(({ profile }) => writeProfile2(profile)),
      ...(tbc && { tbc }),
    };
    yield { action: "ReportChargingProfiles", payload };
  }
}
