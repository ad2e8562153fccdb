import { InternalCtrlr } from "../device-model/components/internal-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Clock } from "../kernel/clock.ts";
import type { IdToken, TokenInfo, TokenVerdict } from "../model/token.ts";
import { sameGroup } from "./authorization-cache.ts";
import { infoAtEvse, plainInfo } from "./authorization-decision.ts";
import type { Authorizer } from "./authorizer.ts";
import type { Hardware } from "./hardware.ts";
import { authorizeAt, notKeptFor, saysForWhom } from "./reservations.ts";
import { cableConnector, type Authorization } from "./session-machine.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import type { Transactions } from "./transactions.ts";
import { whereToStart } from "./where-to-start.ts";

export interface TokenContext {
  readonly clock: Clock;
  readonly settings: Pick<Settings, "get">;
  readonly facts: StationFacts;
  readonly transactions: Pick<Transactions, "get">;
  readonly authorizer: Pick<
    Authorizer,
    "authorize" | "known" | "isMaster" | "hasMaster" | "asksDuringTransactions" | "identity"
  >;
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

/** Where a session would begin, or a transaction go on that nobody was authorized for so far (E02.FR.20). */
function startable(
  { facts, transactions }: TokenContext,
  evses: readonly EvseFacts[],
): EvseFacts | undefined {
  const unauthorized = (evse: EvseFacts): boolean =>
    wantsToken(facts, evse) && transactions.get(evse.transactionId ?? "")?.token === null;
  return whereToStart(
    facts,
    evses.filter((evse) => facts.freeConnector(evse) !== undefined || unauthorized(evse)),
  );
}

function wantsToken(facts: StationFacts, evse: EvseFacts): boolean {
  const unit = evse.connectors.get(evse.session.transaction ?? 0);
  if (evse.session.wantsToken !== true || !unit || facts.restarting) return false;
  return facts.inService(evse, unit) && !facts.faulted(unit);
}

/** Where the authorization of this token ended and its transaction goes on: it may authorize that again (E09.FR.01). */
function again(context: TokenContext, evses: readonly EvseFacts[], token: IdToken): EvseFacts | undefined {
  return evses.find((evse) => {
    const last = context.transactions.get(evse.transactionId ?? "")?.token;
    return wantsToken(context.facts, evse) && last && context.authorizer.identity.same(last, token);
  });
}

/** Without AuthorizeConnectorZeroOnConnectorOne the station's reader does not mean its only connector: a car has to say so. */
function meansItsOnly({ facts, settings }: TokenContext): boolean {
  return facts.connectors().length > 1 || settings.get(InternalCtrlr.AuthorizeConnectorZeroOnConnectorOne);
}

/** Where this token charges, or waits for its car. */
function own(context: TokenContext, evses: readonly EvseFacts[], token: IdToken): EvseFacts | undefined {
  return evses.find((evse) => {
    if (evse.session.wantsToken === true) return false;
    const running = evse.transactionId === null ? undefined : context.transactions.get(evse.transactionId);
    const holder = running?.token ?? evse.session.authorization?.token;
    return holder && context.authorizer.identity.same(holder, token);
  });
}

/**
 * Releases the plug kept for this token, or for one of its group; false when none is. It counts as kept until the hardware
 * has let go of it: before a bolt that is stuck, the driver may try again.
 */
function releasePlug(
  context: TokenContext,
  evses: readonly EvseFacts[],
  token: IdToken,
  groupId?: string,
): boolean {
  const { identity } = context.authorizer;
  const opens = (held: Authorization): boolean =>
    identity.same(held.token, token) || sameGroup(held.groupId, groupId);
  const evse = evses.find(({ lockedFor }) => lockedFor && opens(lockedFor));
  const connector = evse && cableConnector(evse.session);
  if (!evse || connector === null || connector === undefined) return false;
  void unlock(context, evse, connector);
  return true;
}

async function unlock({ facts, hardware }: TokenContext, evse: EvseFacts, connector: number): Promise<void> {
  const held = evse.lockedFor;
  const reply = facts.supports.includes("unlock")
    ? await hardware.ask("unlock", { evse: evse.id, connector })
    : null;
  // Hardware that unlocks on no command of its own lets go of a plug with the leave it was kept for.
  const withdrawn = !reply || reply.status === "unsupported";
  if (withdrawn) hardware.tell("withdraw", { evse: evse.id });
  if ((!withdrawn && reply.status !== "ok") || evse.lockedFor !== held) return;
  evse.lockedFor = null;
  facts.touch({ evse: evse.id });
}

/** The group of the token that charges here; null when it has none. */
function runningGroup(context: TokenContext, evse: EvseFacts): string | null {
  if (evse.transactionId === null || evse.session.wantsToken === true) return null;
  return context.transactions.get(evse.transactionId)?.groupId ?? null;
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
  const key = authorizer.identity.key(token);
  if (pendingTokens.has(key)) return; // held to the reader again while the answer is awaited
  const evses = candidates(facts, evseId);
  const holder = own(context, evses, token);
  if (holder) {
    sessions.stop(holder, "Local", token);
    return;
  }
  if (releasePlug(context, evses, token)) return;
  const starts = (allowed = evses): EvseFacts | undefined => {
    const found = again(context, allowed, token) ?? startable(context, allowed);
    return evseId !== undefined || meansItsOnly(context) || found?.session.plugged !== null
      ? found
      : undefined;
  };
  const deny = (info: TokenVerdict): void =>
    hardware.tell("deny", { evse: evseId, token, info: plainInfo(info) });
  const stoppable = evses.some(
    (evse) => runningGroup(context, evse) !== null || (evse.lockedFor?.groupId ?? null) !== null,
  );
  const known = authorizer.known(token);
  const ofItsGroup = (info: TokenInfo): EvseFacts | undefined =>
    evses.find((evse) => sameGroup(runningGroup(context, evse), info.groupId));
  // C01.FR.03, C09.FR.07: nobody is asked; a car that waits for leave is another matter.
  if (known?.status === "Accepted" && (starts()?.session.plugged ?? null) === null) {
    const running = authorizer.isMaster(known.groupId) ? undefined : ofItsGroup(known);
    if (running) {
      sessions.stop(running, "Local", token);
      return;
    }
  }
  const masterStops = authorizer.hasMaster && transacting(facts).length > 0;
  const asked =
    authorizer.asksDuringTransactions &&
    known?.status !== "Accepted" &&
    evses.some(({ transactionId }) => transactionId !== null);
  if (!starts() && !stoppable && !masterStops && !asked) {
    deny({ status: "NotAtThisTime" });
    return;
  }
  pendingTokens.add(key);
  const info = await authorizer.authorize(token).finally(() => pendingTokens.delete(key));
  // To open a plug it only has to be of the group (errata v4 §3.5): what is invalid for one may be for all of them.
  if (releasePlug(context, evses, token, info.groupId)) return;
  if (info.status !== "Accepted") {
    deny(info);
    return;
  }
  // C16.FR.02: without a screen to choose on it ends them all; C16.FR.03: it starts none.
  if (authorizer.isMaster(info.groupId)) {
    const running = transacting(facts);
    for (const evse of running) sessions.stop(evse, "MasterPass", token);
    if (running.length === 0) deny({ status: "NotAtThisTime" });
    return;
  }
  // Minutes may have passed: the facts decide anew (DESIGN rule 2).
  const allowed = evses.filter((evse) => infoAtEvse(info, evse.id).status === "Accepted");
  // G01.FR.09: a place that is kept for another is not given to this one, where the hardware says so.
  const unreserved = async (): Promise<EvseFacts | undefined> => {
    pendingTokens.add(key);
    const find = (kept: ReadonlySet<number>): EvseFacts | undefined =>
      starts(allowed.filter(({ id }) => !kept.has(id)));
    const { groupId } = info;
    const found = notKeptFor(context, { token, groupId }, find, () => false);
    return (await found.finally(() => pendingTokens.delete(key))).evse;
  };
  const target = saysForWhom(context) ? await unreserved() : starts(allowed);
  const ofGroup = ofItsGroup(info);
  // A second car of the group that waits for leave starts; else the token means the one that charges.
  if (ofGroup && (target?.session.plugged ?? null) === null) sessions.stop(ofGroup, "Local", token);
  else if (target) {
    const roams = evseId === undefined && target.session.plugged === null ? allowed : [];
    const authorization = localAuthorization(token, info.groupId);
    authorizeAt(sessions, target, { ...authorization, roams: roams.map(({ id }) => id) });
  } else deny({ status: allowed.length === 0 ? "NotAtThisLocation" : "NotAtThisTime" });
}

/** Where transactions run. */
export const transacting = (facts: StationFacts): EvseFacts[] =>
  [...facts.evses.values()].filter((evse) => evse.transactionId !== null);

function localAuthorization(token: IdToken, groupId: string | undefined): Authorization {
  return { token, groupId: groupId ?? null, remoteStartId: null, reservationId: null };
}
