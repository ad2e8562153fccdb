import { AuthCtrlr } from "../device-model/components/auth-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Clock } from "../kernel/clock.ts";
import type { ChargingProfile } from "../model/charging-profile.ts";
import type { IdToken } from "../model/token.ts";
import type { Place } from "../model/evse.ts";
import { plainInfo } from "./authorization-decision.ts";
import type { Authorizer } from "./authorizer.ts";
import type { Hardware } from "./hardware.ts";
import { authorizeAt, keptForSomebody, notKeptFor, saysForWhom } from "./reservations.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import type { Transactions } from "./transactions.ts";
import { whereToStart } from "./where-to-start.ts";

export interface RemoteControlDeps {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly facts: StationFacts;
  readonly transactions: Transactions;
  readonly authorizer: Authorizer;
  readonly sessions: SessionOwnership;
  readonly hardware: Hardware;
}

/** A remote start as both dialects ask for it (1.6 §5.11, F01/F02). */
export interface RemoteStart {
  readonly place: Place;
  readonly token: IdToken;
  readonly remoteStartId: number | null;
  /** The group the CSMS says it belongs to (F01.FR.22). */
  readonly groupId?: string | undefined;
  /** Its token is good because the CSMS says so: AuthorizeRemoteStart does not count (F01.FR.02). */
  readonly authorized?: boolean | undefined;
  /** With no place named: the first that is free, whether a car waits at another or not. */
  readonly firstFree?: boolean | undefined;
  /** A TxProfile that was checked: installed in the store transaction in which the transaction begins, or never. */
  readonly txProfile?: ChargingProfile | undefined;
}

/** Accepted, with what to do once the answer is on the wire; or not, with why (for the log). */
export type RemoteDecision =
  | {
      readonly accepted: true;
      readonly after: () => Promise<void>;
      /** The transaction that runs there already, and wants an authorization only (F01.FR.13). */
      readonly transactionId?: string | undefined;
    }
  | { readonly accepted: false; readonly reason: string };

const nobodys: ReadonlySet<number> = new Set();

const refuse = (reason: string): RemoteDecision => ({ accepted: false, reason });

/** Starts and stops from afar: decided on facts at once, carried out after the answer. */
export class RemoteControl {
  private readonly deps: RemoteControlDeps;

  constructor(deps: RemoteControlDeps) {
    this.deps = deps;
  }

  /** At once, unless the hardware has to be asked for whom it keeps its places. */
  requestStart(start: RemoteStart): RemoteDecision | Promise<RemoteDecision> {
    const { facts } = this.deps;
    if (!facts.online) return refuse("the charger is offline");
    // C16.FR.03, C12.FR.09
    if (this.deps.authorizer.isMaster(start.groupId)) return refuse("a Master Pass starts nothing");
    if (!this.target(start)) return refuse("no connector there is free");
    if (saysForWhom(this.deps)) return this.unlessReserved(start);
    const kept = new Set([...facts.evses.values()].filter((evse) => this.unsaid(evse)).map(({ id }) => id));
    return this.decide(start, this.target(start, kept), kept);
  }

  requestStop(transactionId: string): RemoteDecision {
    const evse = this.running(transactionId);
    if (!evse) return refuse("no such transaction runs");
    return {
      accepted: true,
      after: async () => {
        const still = this.running(transactionId);
        if (still) this.deps.sessions.stop(still, "Remote", null);
      },
    };
  }

  /** 1.6 §5.13, F01.FR.21: a place that is kept for another token is not given to this one. */
  private async unlessReserved(start: RemoteStart): Promise<RemoteDecision> {
    const find = (kept: ReadonlySet<number>): EvseFacts | undefined => this.target(start, kept);
    const { evse, kept } = await notKeptFor(this.deps, start, find, (each) => this.unsaid(each));
    return this.decide(start, evse, kept);
  }

  private unsaid(evse: EvseFacts): boolean {
    return keptForSomebody(this.deps, evse);
  }

  private decide(start: RemoteStart, evse: EvseFacts | undefined, kept: ReadonlySet<number>): RemoteDecision {
    if (!evse)
      return refuse(kept.size > 0 ? "it is reserved for another token" : "no connector there is free");
    const after = (): Promise<void> => this.start(start, kept);
    const { transactionId } = evse;
    return { accepted: true, after, ...(transactionId !== null && { transactionId }) };
  }

  /** A transaction runs for which nobody was authorized so far: leave to charge goes to it (F01.FR.13, F01.FR.24). */
  private unauthorized(evse: EvseFacts): boolean {
    const { facts, transactions } = this.deps;
    if (facts.restarting || evse.session.wantsToken !== true || evse.transactionId === null) return false;
    const unit = evse.connectors.get(evse.session.transaction ?? 0);
    const usable = unit !== undefined && facts.usable(evse, unit);
    return usable && transactions.get(evse.transactionId)?.token === null;
  }

  /**
   * Where a remote start would begin: a car that waits first; a named connector must itself be free. `kept`: EVSEs for others.
   */
  private target(
    { place, firstFree }: Pick<RemoteStart, "place" | "firstFree">,
    kept: ReadonlySet<number> = nobodys,
  ): EvseFacts | undefined {
    const { facts } = this.deps;
    const free = (evse: EvseFacts): boolean => {
      if (this.unauthorized(evse))
        return (place.connector ?? evse.session.transaction) === evse.session.transaction;
      const named = place.connector === undefined ? undefined : evse.connectors.get(place.connector);
      if (place.connector === undefined) return facts.freeConnector(evse) !== undefined;
      return named !== undefined && facts.free(evse, named);
    };
    const possible = [...facts.evses.values()].filter(
      (evse) => (place.evse === undefined || evse.id === place.evse) && !kept.has(evse.id) && free(evse),
    );
    return firstFree ? possible[0] : whereToStart(facts, possible);
  }

  private async start(start: RemoteStart, kept: ReadonlySet<number>): Promise<void> {
    const { place, token, remoteStartId, txProfile, authorized = false } = start;
    let groupId = start.groupId ?? null;
    let allowed: readonly number[] | undefined;
    // 1.6 §5.11, F01.FR.01: with AuthorizeRemoteStart the token is checked as if it had been presented here.
    if (!authorized && this.deps.settings.get(AuthCtrlr.AuthorizeRemoteStart)) {
      const info = await this.deps.authorizer.authorize(token);
      if (info.status !== "Accepted") {
        this.deps.hardware.tell("deny", { evse: place.evse, token, info: plainInfo(info) });
        return;
      }
      groupId = info.groupId ?? groupId;
      allowed = info.evses;
    }
    const { authorizer, facts } = this.deps;
    // C01.FR.21: at no EVSE but those the CSMS named.
    const others = [...facts.evses.keys()].filter((id) => allowed?.includes(id) === false);
    const master = authorizer.isMaster(groupId);
    const evse = master ? undefined : this.target(start, new Set([...kept, ...others]));
    if (evse) {
      // Where there is only one connector, it needs no name.
      const connector = evse.connectors.size > 1 ? place.connector : undefined;
      const anywhere = place.evse === undefined && evse.session.plugged === null;
      const roams = anywhere
        ? [...facts.evses.keys()].filter((id) => !kept.has(id) && !others.includes(id))
        : [];
      const authorization = {
        token,
        groupId,
        remoteStartId,
        reservationId: null,
        connector,
        roams,
        txProfile,
      };
      authorizeAt(this.deps.sessions, evse, authorization);
    } else this.deps.hardware.tell("deny", { evse: place.evse, token, info: { status: "NotAtThisTime" } });
  }

  private running(transactionId: string): EvseFacts | undefined {
    return [...this.deps.facts.evses.values()].find((evse) => evse.transactionId === transactionId);
  }
}
