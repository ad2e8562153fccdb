import type { IdToken } from "../model/token.ts";
import { sameToken, tokenKey } from "./authorization-cache.ts";
import type { Authorizer } from "./authorizer.ts";
import type { Hardware } from "./hardware.ts";
import { cableConnector, type Authorization } from "./session-machine.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import type { Transactions } from "./transactions.ts";
import { whereToStart } from "./where-to-start.ts";

export interface TokenContext {
  readonly facts: StationFacts;
  readonly transactions: Pick<Transactions, "get">;
  readonly authorizer: Pick<Authorizer, "authorize">;
  readonly sessions: Pick<SessionOwnership, "authorize" | "stop">;
  readonly hardware: Hardware;
  /** Tokens the CSMS is being asked about, by key. */
  readonly pendingTokens: Set<string>;
}

/** The EVSEs a token at this reader can mean. */
function candidates(facts: StationFacts, evse: number | undefined): EvseFacts[] {
  if (evse === undefined) return [...facts.evses.values()];
  const found = facts.evses.get(evse);
  return found ? [found] : [];
}

/** Where a new session would begin. */
function startable(facts: StationFacts, evses: readonly EvseFacts[]): EvseFacts | undefined {
  return whereToStart(
    facts,
    evses.filter((evse) => facts.freeConnector(evse) !== undefined),
  );
}

/** Where this token charges, or waits for its car. */
function own(context: TokenContext, evses: readonly EvseFacts[], token: IdToken): EvseFacts | undefined {
  return evses.find((evse) => {
    const running = evse.transactionId === null ? undefined : context.transactions.get(evse.transactionId);
    const holder = running?.token ?? evse.session.authorization?.token;
    return holder && sameToken(holder, token);
  });
}

const opens = (held: Authorization, token: IdToken, groupId?: string): boolean =>
  sameToken(held.token, token) ||
  (groupId !== undefined && held.groupId?.toLowerCase() === groupId.toLowerCase());

/** Releases the plug kept for this token, or for one of its group; false when none is. */
function releasePlug(
  { hardware }: TokenContext,
  evses: readonly EvseFacts[],
  token: IdToken,
  groupId?: string,
): boolean {
  const evse = evses.find(({ lockedFor }) => lockedFor && opens(lockedFor, token, groupId));
  const connector = evse && cableConnector(evse.session);
  if (!evse || connector === null || connector === undefined) return false;
  evse.lockedFor = null;
  hardware.tell("unlock", { evse: evse.id, connector });
  return true;
}

/** The group of the token that charges here, in lower case; undefined when it has none. */
function runningGroup(context: TokenContext, evse: EvseFacts): string | undefined {
  if (evse.transactionId === null) return undefined;
  return context.transactions.get(evse.transactionId)?.groupId?.toLowerCase();
}

/**
 * A driver presented a token at hardware that leaves sessions to the station. The token that started a transaction
 * stops it, and the one that waits for its car gives up, without asking anybody (1.6 §4.1, §4.9 B1). Any other is
 * asked about only where it could start something, or stop what one of a group started (§3.10).
 */
export async function tokenPresented(
  context: TokenContext,
  evseId: number | undefined,
  token: IdToken,
): Promise<void> {
  const { facts, sessions, authorizer, hardware, pendingTokens } = context;
  const key = tokenKey(token);
  if (pendingTokens.has(key)) return; // held to the reader again while the answer is awaited
  const evses = candidates(facts, evseId);
  const holder = own(context, evses, token);
  if (holder) {
    sessions.stop(holder, "Local", token);
    return;
  }
  if (releasePlug(context, evses, token)) return;
  const deny = (info: { status: "NotAtThisTime" }): void =>
    hardware.tell("deny", { evse: evseId, token, info });
  const stoppable = evses.some(
    (evse) => runningGroup(context, evse) !== undefined || (evse.lockedFor?.groupId ?? null) !== null,
  );
  if (!startable(facts, evses) && !stoppable) {
    deny({ status: "NotAtThisTime" });
    return;
  }
  pendingTokens.add(key);
  const info = await authorizer.authorize(token).finally(() => pendingTokens.delete(key));
  if (info.status !== "Accepted") {
    hardware.tell("deny", { evse: evseId, token, info });
    return;
  }
  if (releasePlug(context, evses, token, info.groupId)) return;
  // Minutes may have passed: the facts decide anew (DESIGN rule 2).
  const target = startable(facts, evses);
  const group = info.groupId?.toLowerCase();
  const ofGroup =
    group === undefined ? undefined : evses.find((evse) => runningGroup(context, evse) === group);
  // A second car of the group that waits for leave starts; else the token means the one that charges.
  if (ofGroup && (target?.session.plugged ?? null) === null) sessions.stop(ofGroup, "Local", token);
  else if (target) sessions.authorize(target, localAuthorization(token, info.groupId));
  else deny({ status: "NotAtThisTime" });
}

function localAuthorization(token: IdToken, groupId: string | undefined): Authorization {
  return { token, groupId: groupId ?? null, remoteStartId: null, reservationId: null };
}
