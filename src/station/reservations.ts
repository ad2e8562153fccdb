import type { Clock } from "../kernel/clock.ts";
import type { IdToken } from "../model/token.ts";
import type { ReservationCheck } from "../ports/charger-commands.ts";
import { within } from "./deadline.ts";
import type { Hardware } from "./hardware.ts";
import type { Authorization } from "./session-machine.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import { reservationUsed, type EvseFacts, type StationFacts } from "./station-facts.ts";

/** Who asks to charge. */
export interface Claimant {
  readonly token: IdToken;
  readonly groupId?: string | undefined;
}

interface Context {
  readonly clock: Clock;
  readonly facts: Pick<StationFacts, "supports">;
  readonly hardware: Hardware;
}

/** Hardware that does not say by then for whom a place is kept is not waited for, ms. */
const longestCheckMs = 3000;

/** The hardware keeps a place here: with one of its connectors the EVSE is (H01.FR.23). */
export const isReserved = ({ connectors }: EvseFacts): boolean =>
  [...connectors.values()].some(({ reserved }) => reserved);

/**
 * Kept, and nobody decides for whom once leave was given: hardware that owns its sessions does, other hardware gives its energy to
 * whom the station says.
 */
export const keptForSomebody = ({ hardware }: Pick<Context, "hardware">, evse: EvseFacts): boolean =>
  hardware.sessionOwner === "station" && isReserved(evse);

/** Whether the hardware can say for whom it keeps its places. */
export const saysForWhom = ({ facts }: Pick<Context, "facts">): boolean =>
  facts.supports.includes("checkReservation");

/** What was found, and the EVSEs that are kept for others. */
interface Found {
  readonly evse: EvseFacts | undefined;
  readonly kept: ReadonlySet<number>;
}

/**
 * The first place that is not kept for another than who asks; the hardware is asked for each.
 * @param find the next that is possible, but for those that are kept
 * @param unsaid whether one counts as kept that the hardware says nothing of
 */
export async function notKeptFor(
  context: Context,
  { token, groupId }: Claimant,
  find: (kept: ReadonlySet<number>) => EvseFacts | undefined,
  unsaid: (evse: EvseFacts) => boolean,
): Promise<Found> {
  const { clock, hardware } = context;
  const until = clock.monotonic() + longestCheckMs;
  const kept = new Set<number>();
  for (let evse = find(kept); evse; evse = find(kept)) {
    const leftMs = until - clock.monotonic();
    // What only the station knows of a token is not the hardware's.
    const plain = { value: token.value, type: token.type };
    const ask = { evse: evse.id, token: plain, ...(groupId && { groupId }) };
    const reply =
      leftMs > 0 && (await within(clock, "reservation", leftMs, hardware.ask("checkReservation", ask)));
    const said = reply && reply !== "timeout" && reply.status === "ok" ? reply.result.status : undefined;
    if (said === undefined ? unsaid(evse) : forOther(context, said)) kept.add(evse.id);
    // Meanwhile somebody may have come there.
    else if (find(kept) === evse) return { evse, kept };
  }
  return { evse: undefined, kept };
}

/** The group of who asks may be the right one, and hardware that decides itself will know. */
function forOther({ hardware }: Pick<Context, "hardware">, said: ReservationCheck): boolean {
  if (said === "ReservedForOtherTokenAndHasParentToken") return hardware.sessionOwner === "station";
  return said === "ReservedForOtherToken";
}

/** Gives leave to charge, which uses up what was kept there. */
export function authorizeAt(
  sessions: Pick<SessionOwnership, "authorize">,
  evse: EvseFacts,
  authorization: Authorization,
): void {
  sessions.authorize(evse, authorization);
  // Hardware that owns its sessions comes back with it, or does not.
  if (evse.session.authorization === authorization)
    reservationUsed(evse, authorization.connector ?? evse.session.plugged ?? undefined);
}
