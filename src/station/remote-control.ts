import { AuthCtrlr } from "../device-model/components/auth-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { ChargingProfile } from "../model/charging-profile.ts";
import type { IdToken } from "../model/token.ts";
import type { Place } from "../model/evse.ts";
import type { Authorizer } from "./authorizer.ts";
import type { Hardware } from "./hardware.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import type { Transactions } from "./transactions.ts";
import { whereToStart } from "./where-to-start.ts";

export interface RemoteControlDeps {
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
  /** With no place named: the first that is free, whether a car waits at another or not. */
  readonly firstFree?: boolean | undefined;
  /** A TxProfile that was checked: installed in the store transaction in which the transaction begins, or never. */
  readonly txProfile?: ChargingProfile | undefined;
}

/** Accepted, with what to do once the answer is on the wire; or not, with why (for the log). */
export type RemoteDecision =
  | { readonly accepted: true; readonly after: () => Promise<void> }
  | { readonly accepted: false; readonly reason: string };

const refuse = (reason: string): RemoteDecision => ({ accepted: false, reason });

/** Starts and stops from afar: decided on facts at once, carried out after the answer. */
export class RemoteControl {
  private readonly deps: RemoteControlDeps;

  constructor(deps: RemoteControlDeps) {
    this.deps = deps;
  }

  requestStart(start: RemoteStart): RemoteDecision {
    if (!this.deps.facts.online) return refuse("the charger is offline");
    const target = this.target(start);
    if (!target) return refuse("no connector there is free");
    return { accepted: true, after: () => this.start(start) };
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

  /** Where a remote start would begin: a car that waits first; a named connector must itself be free. */
  private target({ place, firstFree }: Pick<RemoteStart, "place" | "firstFree">): EvseFacts | undefined {
    const { facts } = this.deps;
    const free = (evse: EvseFacts): boolean => {
      const named = place.connector === undefined ? undefined : evse.connectors.get(place.connector);
      if (place.connector === undefined) return facts.freeConnector(evse) !== undefined;
      return named !== undefined && facts.free(evse, named);
    };
    const possible = [...facts.evses.values()].filter(
      (evse) => (place.evse === undefined || evse.id === place.evse) && free(evse),
    );
    return firstFree ? possible[0] : whereToStart(facts, possible);
  }

  private async start(start: RemoteStart): Promise<void> {
    const { place, token, remoteStartId, txProfile } = start;
    let groupId: string | null = null;
    // 1.6 §5.11: with AuthorizeRemoteTxRequests the token is checked as if it had been presented here.
    if (this.deps.settings.get(AuthCtrlr.AuthorizeRemoteStart)) {
      const info = await this.deps.authorizer.authorize(token);
      if (info.status !== "Accepted") {
        this.deps.hardware.tell("deny", { evse: place.evse, token, info });
        return;
      }
      groupId = info.groupId ?? null;
    }
    const evse = this.target(start);
    if (evse) {
      // Where there is only one connector, it needs no name.
      const connector = evse.connectors.size > 1 ? place.connector : undefined;
      const authorization = { token, groupId, remoteStartId, reservationId: null, connector, txProfile };
      this.deps.sessions.authorize(evse, authorization);
    } else this.deps.hardware.tell("deny", { evse: place.evse, token, info: { status: "NotAtThisTime" } });
  }

  private running(transactionId: string): EvseFacts | undefined {
    return [...this.deps.facts.evses.values()].find((evse) => evse.transactionId === transactionId);
  }
}
