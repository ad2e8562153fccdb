import { isObject } from "../src/kernel/json.ts";
import type { DemoMessage } from "./messages.ts";

/** A charging profile the CSMS put into the station. */
export interface BookedProfile {
  readonly id: number;
  /** In 2.0.1 the EVSE. 0: the whole station. */
  readonly connectorId: number;
  readonly purpose: string;
  readonly stackLevel: number;
}

/** Which purpose speaks for a connector first. */
const order = ["TxProfile", "TxDefaultProfile", "ChargePointMaxProfile", "ChargingStationMaxProfile"];

/** What the CSMS knows to be installed after a message; only an accepted request changes it. */
export function bookProfile(book: readonly BookedProfile[], message: DemoMessage): readonly BookedProfile[] {
  const { kind, action, payload, request } = message;
  if (kind !== "result" || message.from !== "station" || !isObject(payload) || !isObject(request))
    return book;
  if (payload["status"] !== "Accepted") return book;
  if (action === "SetChargingProfile") {
    const added = profileOf(request);
    return added ? [...book.filter((known) => !replaces(added, known)), added] : book;
  }
  if (action !== "ClearChargingProfile") return book;
  const { id, connectorId, chargingProfilePurpose, stackLevel } = filterOf(request);
  const meets = (wanted: unknown, is: unknown): boolean => wanted === undefined || wanted === is;
  return book.filter(
    (known) =>
      !(
        meets(id, known.id) &&
        meets(connectorId, known.connectorId) &&
        meets(chargingProfilePurpose, known.purpose) &&
        meets(stackLevel, known.stackLevel)
      ),
  );
}

/** A TxProfile is gone with its transaction. */
export function endOfTransaction(
  book: readonly BookedProfile[],
  connectorId: number,
): readonly BookedProfile[] {
  return book.filter((known) => known.connectorId !== connectorId || known.purpose !== "TxProfile");
}

/** The profiles that may limit a connector, the one that speaks first at the front. */
export function profilesAt(book: readonly BookedProfile[], connectorId: number): readonly BookedProfile[] {
  const rank = ({ purpose, stackLevel, connectorId: at }: BookedProfile): number =>
    order.indexOf(purpose) * 1000 - stackLevel + (at === 0 ? 0.5 : 0);
  return book
    .filter((known) => known.connectorId === connectorId || known.connectorId === 0)
    .sort((a, b) => rank(a) - rank(b));
}

/** The filter of a ClearChargingProfile, in the words of 1.6. */
function filterOf(request: Record<string, unknown>): Record<string, unknown> {
  const { chargingProfileId: id, chargingProfileCriteria: criteria } = request;
  if (id === undefined && criteria === undefined) return request;
  return { id, ...(isObject(criteria) && { ...criteria, connectorId: criteria["evseId"] }) };
}

function profileOf(request: Record<string, unknown>): BookedProfile | null {
  const connectorId = request["connectorId"] ?? request["evseId"];
  const profile = request["csChargingProfiles"] ?? request["chargingProfile"];
  if (!isObject(profile) || typeof connectorId !== "number") return null;
  const { chargingProfilePurpose, stackLevel } = profile;
  return {
    id: Number(profile["chargingProfileId"] ?? profile["id"]),
    connectorId,
    purpose: String(chargingProfilePurpose),
    stackLevel: Number(stackLevel),
  };
}

/** One id is one profile, and so is one place and stack level of a purpose (1.6 §5.16, §3.13.2). */
function replaces(added: BookedProfile, known: BookedProfile): boolean {
  return (
    added.id === known.id ||
    (added.connectorId === known.connectorId &&
      added.purpose === known.purpose &&
      added.stackLevel === known.stackLevel)
  );
}
