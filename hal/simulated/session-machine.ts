import type { Step } from "../../src/kernel/machine.ts";
import { step } from "../../src/kernel/machine.ts";
import type { ConnectorRef } from "../../src/model/evse.ts";
import type { IdToken } from "../../src/model/token.ts";
import type { StopReason } from "../../src/model/transaction.ts";

/** An accepted token, and what it brings to the transaction. */
export interface TokenGrant {
  readonly token: IdToken;
  readonly groupId?: string | undefined;
  readonly reservationId?: number | undefined;
  readonly remoteStartId?: number | undefined;
}

/** The session of one EVSE of a charger that owns its sessions. */
export type SessionState =
  | { readonly kind: "idle" }
  /** A token was accepted; the plug is awaited. */
  | { readonly kind: "authorized"; readonly grant: TokenGrant; readonly place: ConnectorRef }
  /** A car is there; the token is awaited. */
  | { readonly kind: "plugged"; readonly place: ConnectorRef }
  | { readonly kind: "transaction"; readonly grant: TokenGrant; readonly place: ConnectorRef }
  /** Over, with the cable still in: takes no token until the next plug. */
  | { readonly kind: "finished"; readonly place: ConnectorRef };

export type SessionInput =
  | { readonly kind: "plug"; readonly place: ConnectorRef }
  | { readonly kind: "unplug" }
  | { readonly kind: "grant"; readonly grant: TokenGrant; readonly place: ConnectorRef }
  | { readonly kind: "stop"; readonly reason: StopReason; readonly token: IdToken | null }
  /** The authorization was taken back, or no plug came in time. */
  | { readonly kind: "withdraw" }
  | { readonly kind: "disable" };

export type SessionEffect =
  | {
      readonly kind: "sessionStarted";
      readonly reason: "Authorized" | "EVConnected";
      readonly place: ConnectorRef;
      /** With `Authorized`. */
      readonly grant?: TokenGrant;
    }
  | { readonly kind: "transactionStarted"; readonly grant: TokenGrant; readonly place: ConnectorRef }
  | {
      readonly kind: "transactionFinished";
      readonly reason: StopReason;
      readonly token: IdToken | null;
      readonly place: ConnectorRef;
    }
  | { readonly kind: "sessionFinished"; readonly place: ConnectorRef }
  | { readonly kind: "armTimeout" | "cancelTimeout" | "permitEnergy" | "endEnergy" };

type Next = Step<SessionState, SessionEffect>;
type In<K extends SessionState["kind"]> = Extract<SessionState, { kind: K }>;

/** The session of an EVSE after an input, and what to tell and do; an input that does not fit changes nothing. */
export function nextSession(state: SessionState, input: SessionInput): Next {
  switch (state.kind) {
    case "idle":
      return fromIdle(state, input);
    case "authorized":
      return fromAuthorized(state, input);
    case "plugged":
      return fromPlugged(state, input);
    case "transaction":
      return fromTransaction(state, input);
    case "finished":
      return fromFinished(state, input);
  }
}

const idle: SessionState = { kind: "idle" };

function fromIdle(state: SessionState, input: SessionInput): Next {
  if (input.kind === "plug") {
    const { place } = input;
    return step({ kind: "plugged", place }, { kind: "sessionStarted", reason: "EVConnected", place });
  }
  if (input.kind !== "grant") return step(state);
  const { grant, place } = input;
  return step(
    { kind: "authorized", grant, place },
    { kind: "sessionStarted", reason: "Authorized", place, grant },
    { kind: "armTimeout" },
  );
}

function fromAuthorized(state: In<"authorized">, input: SessionInput): Next {
  if (input.kind === "plug") return begin(state.grant, input.place, { kind: "cancelTimeout" });
  if (input.kind !== "withdraw" && input.kind !== "disable") return step(state);
  return step(idle, { kind: "cancelTimeout" }, { kind: "sessionFinished", place: state.place });
}

function fromPlugged(state: In<"plugged">, input: SessionInput): Next {
  const { place } = state;
  switch (input.kind) {
    case "grant":
      return begin(input.grant, place);
    case "withdraw":
      return step({ kind: "finished", place });
    case "unplug":
    case "disable":
      return step(idle, { kind: "sessionFinished", place });
    default:
      return step(state);
  }
}

function fromFinished(state: In<"finished">, input: SessionInput): Next {
  const finished: SessionEffect = { kind: "sessionFinished", place: state.place };
  if (input.kind === "unplug" || input.kind === "disable") return step(idle, finished);
  if (input.kind !== "plug") return step(state);
  // A car is back on the cable that was left.
  const { place } = input;
  const again: SessionEffect = { kind: "sessionStarted", reason: "EVConnected", place };
  return { state: { kind: "plugged", place }, effects: [finished, again] };
}

function fromTransaction(state: In<"transaction">, input: SessionInput): Next {
  const { place } = state;
  switch (input.kind) {
    case "plug": // the car is back
      return step({ ...state, place: input.place }, { kind: "permitEnergy" });
    case "stop":
      return step({ kind: "finished", place }, ...end(input.reason, input.token, place));
    case "withdraw":
      return step({ kind: "finished", place }, ...end("DeAuthorized", null, place));
    case "unplug":
      return step(idle, ...end("EVDisconnected", null, place), { kind: "sessionFinished", place });
    case "disable":
      return step(idle, ...end("Other", null, place), { kind: "sessionFinished", place });
    default:
      return step(state);
  }
}

function begin(grant: TokenGrant, place: ConnectorRef, ...first: readonly SessionEffect[]): Next {
  return step(
    { kind: "transaction", grant, place },
    ...first,
    { kind: "transactionStarted", grant, place },
    { kind: "permitEnergy" },
  );
}

/** The contactor opens first, so that the reading that ends the transaction is the last one. */
function end(reason: StopReason, token: IdToken | null, place: ConnectorRef): readonly SessionEffect[] {
  return [{ kind: "endEnergy" }, { kind: "transactionFinished", reason, token, place }];
}
