import type { StationSection } from "../../config/station-section.ts";
import { version16 } from "./version-16.ts";
import { version201 } from "./version-201.ts";
import type { Version, VersionParts } from "./version.ts";

/** A version of OCPP this program speaks. */
export type OcppVersion = StationSection["OcppVersions"][number];

const makers: Readonly<Record<OcppVersion, (parts: VersionParts) => Version>> = {
  "1.6": version16,
  "2.0.1": version201,
};

/** The version a subprotocol of the WebSocket means (`ocpp2.0.1`). */
export const versionOfSubprotocol = (subprotocol: string): OcppVersion =>
  subprotocol === "ocpp2.0.1" ? "2.0.1" : "1.6";

/** The versions `Station.OcppVersions` names, best first. */
export function versionsOf(
  { OcppVersions: names }: Pick<StationSection, "OcppVersions">,
  parts: VersionParts,
): readonly [Version, ...Version[]] {
  const [first = "1.6", ...rest] = names;
  return [makers[first](parts), ...rest.map((name) => makers[name](parts))];
}
