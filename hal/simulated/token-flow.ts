import type { IdToken, TokenInfo } from "../../src/model/token.ts";
import type { Outlet } from "./outlet.ts";
import type { TokenGrant } from "./session-machine.ts";

/** An EVSE, as far as a token is concerned. */
export interface SwipeBay {
  readonly evse: number;
  /** The token that waits for a plug or runs here. */
  readonly grant: TokenGrant | null;
  readonly running: boolean;
  /** Whether a token could begin something here. */
  readonly takes: boolean;
  /** When a car came, as a count; Infinity without one. */
  readonly pluggedOrder: number;
}

/** What the flow does with a decision. */
export interface SwipeSessions {
  bays(): readonly SwipeBay[];
  /** False when the EVSE takes no token any more. */
  grantTo(evse: number, grant: TokenGrant): boolean;
  stopBy(evse: number, token: IdToken): void;
}

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A type that says nothing of what is held to a reader: a CSMS that knows no types (1.6) names tokens so. */
const anyType = "Central";

/** One driver's: a card and a code of the same digits are two (C01.FR.25 of 2.x). */
function sameToken(one: IdToken, other: IdToken): boolean {
  const types = [one.type, other.type];
  return sameText(one.value, other.value) && (types.includes(anyType) || sameText(one.type, other.type));
}

/**
 * From a token to a decision, as EVerest's Auth does it: the token of a running transaction stops it unasked; any other
 * is validated by the station; a token of the group stops where nothing is free; else the EVSE whose car waits longest
 * takes it, or the first free one.
 */
export class TokenFlow {
  private readonly outlet: Outlet;
  private readonly sessions: SwipeSessions;
  private readonly deny: (token: IdToken) => void;
  /** Tokens whose validation is under way: swiped again, they are ignored. */
  private readonly busy = new Set<string>();
  /** A power cut makes what was asked before it void. */
  private generation = 0;

  constructor(outlet: Outlet, sessions: SwipeSessions, deny: (token: IdToken) => void) {
    this.outlet = outlet;
    this.sessions = sessions;
    this.deny = deny;
  }

  /** Somebody holds a token to a reader; without `evse` to one for all. */
  swipe(token: IdToken, evse?: number): void {
    const bays = this.bays(evse === undefined ? undefined : [evse]);
    const own = bays.find((bay) => bay.grant && sameToken(bay.grant.token, token));
    if (own?.running === true) {
      this.sessions.stopBy(own.evse, token);
      return;
    }
    // Given already, and waiting for the plug.
    if (own) return;
    const stoppable = bays.some((bay) => bay.running && bay.grant?.groupId !== undefined);
    if (!stoppable && !bays.some((bay) => bay.takes)) {
      this.deny(token);
      return;
    }
    this.validate(
      token,
      bays.map((bay) => bay.evse),
    );
  }

  /** Asks the station whether this token is good, then goes on as `accept`. */
  validate(token: IdToken, evses: readonly number[], remoteStartId?: number): void {
    const key = `${token.type}:${token.value}`.toLowerCase();
    if (this.busy.has(key)) return;
    this.busy.add(key);
    const { generation } = this;
    void this.outlet
      .request("validateToken", { token, evses })
      .then(({ info }) => info)
      .catch((): TokenInfo => ({ status: "Unknown" }))
      .then((info) => {
        this.busy.delete(key);
        if (generation !== this.generation) return;
        if (info.status === "Accepted") this.accept(token, info, evses, remoteStartId);
        else this.deny(token);
      });
  }

  /** The token is good for one of these EVSEs. */
  accept(token: IdToken, info: TokenInfo, evses: readonly number[], remoteStartId?: number): void {
    // Facts are read again: the answer may have taken long.
    const bays = this.bays(evses);
    const chosen = bays
      .filter((bay) => bay.takes)
      .reduce<SwipeBay | null>(
        (best, bay) => (best && best.pluggedOrder <= bay.pluggedOrder ? best : bay),
        null,
      );
    if (chosen) {
      this.reserveAndGrant(chosen.evse, { token, groupId: info.groupId, remoteStartId });
      return;
    }
    const { groupId } = info;
    const ofGroup = bays.find(
      ({ running, grant }) =>
        running && groupId !== undefined && grant?.groupId !== undefined && sameText(grant.groupId, groupId),
    );
    if (ofGroup) this.sessions.stopBy(ofGroup.evse, token);
    else this.deny(token);
  }

  /** Drops every decision under way. */
  forget(): void {
    this.generation++;
    this.busy.clear();
  }

  private reserveAndGrant(evse: number, grant: TokenGrant): void {
    const { generation } = this;
    void this.outlet
      .request("mayStart", { evse, token: grant.token })
      .catch(() => ({ allowed: false, reservationId: undefined }))
      .then(({ allowed, reservationId }) => {
        if (generation !== this.generation) return;
        const granted = allowed && this.sessions.grantTo(evse, { ...grant, reservationId });
        if (!granted) this.deny(grant.token);
      });
  }

  private bays(evses: readonly number[] | undefined): readonly SwipeBay[] {
    return this.sessions.bays().filter((bay) => evses === undefined || evses.includes(bay.evse));
  }
}
