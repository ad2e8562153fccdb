import type { IdToken } from "../model/token.ts";
import { sameToken } from "./authorization-cache.ts";
import type { Authorizer } from "./authorizer.ts";
import type { Hardware } from "./hardware.ts";
import type { Authorization } from "./session-machine.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import type { Transactions } from "./transactions.ts";

export interface TokenContext {
  readonly facts: StationFacts;
  readonly transactions: Transactions;
  readonly authorizer: Authorizer;
  readonly sessions: SessionOwnership;
  readonly hardware: Hardware;
}

/** The EVSEs a token at this reader can mean. */
function candidates(facts: StationFacts, evse: number | undefined): EvseFacts[] {
  if (evse === undefined) return [...facts.evses.values()];
  const found = facts.evses.get(evse);
  return found ? [found] : [];
}

/** Where a new session would begin: at a car that waits before an empty connector. */
function startable(facts: StationFacts, evses: readonly EvseFacts[]): EvseFacts | undefined {
  const free = evses.filter((evse) => facts.freeConnector(evse) !== undefined);
  return free.find((evse) => evse.session.plugged !== null) ?? free[0];
}

/** The transaction that this token started. */
function ownTransaction(
  context: TokenContext,
  evses: readonly EvseFacts[],
  token: IdToken,
): EvseFacts | undefined {
  return evses.find((evse) => {
    const started = evse.transactionId === null ? undefined : context.transactions.get(evse.transactionId);
    return started?.token && sameToken(started.token, token);
  });
}

/** The transaction that a token of the same group started (1.6 §3.3, §4.10 parentIdTag). */
function groupTransaction(
  context: TokenContext,
  evses: readonly EvseFacts[],
  groupId: string | undefined,
): EvseFacts | undefined {
  if (groupId === undefined) return undefined;
  return evses.find((evse) => {
    const started = evse.transactionId === null ? undefined : context.transactions.get(evse.transactionId);
    return started?.groupId?.toLowerCase() === groupId.toLowerCase();
  });
}

/**
 * A driver presented a token at hardware that leaves sessions to the station. The token that started a transaction
 * stops it without asking anybody (1.6 §5.1); one of its group does once the CSMS has told the group; any other
 * may begin a session.
 */
export async function tokenPresented(
  context: TokenContext,
  evseId: number | undefined,
  token: IdToken,
): Promise<void> {
  const { facts, sessions, authorizer, hardware } = context;
  const evses = candidates(facts, evseId);
  const own = ownTransaction(context, evses, token);
  if (own) {
    sessions.stop(own, "Local", token);
    return;
  }
  if (!startable(facts, evses) && !evses.some((evse) => evse.transactionId !== null)) {
    hardware.tell("deny", { evse: evseId, token, info: { status: "NotAtThisTime" } });
    return;
  }
  const info = await authorizer.authorize(token);
  // Minutes may have passed: the facts decide anew (DESIGN rule 2).
  const running = groupTransaction(context, evses, info.groupId);
  const target = startable(facts, evses);
  if (info.status !== "Accepted") hardware.tell("deny", { evse: evseId, token, info });
  else if (running) sessions.stop(running, "Local", token);
  else if (target) sessions.authorize(target, localAuthorization(token, info.groupId));
  else hardware.tell("deny", { evse: evseId, token, info: { status: "NotAtThisTime" } });
}

function localAuthorization(token: IdToken, groupId: string | undefined): Authorization {
  return { token, groupId: groupId ?? null, remoteStartId: null, reservationId: null };
}
