import type { Step } from "../kernel/machine.ts";
import type { ChargingProfile } from "../model/charging-profile.ts";
import type { IdToken, KeptToken } from "../model/token.ts";
import type { StopReason } from "../model/transaction.ts";
import type { ChargingState } from "../ports/charger-events.ts";
import type { TxPoint, TxPoints } from "./tx-points.ts";

/** Leave to charge on an EVSE, from whoever gave it. */
export interface Authorization {
  readonly token: KeptToken;
  readonly groupId: string | null;
  readonly remoteStartId: number | null;
  readonly reservationId: number | null;
  /** Only at this connector of the EVSE: whoever gave it named one. */
  readonly connector?: number | undefined;
  /** EVSEs it goes to if a car comes there first: whoever gave it named no place. */
  readonly roams?: readonly number[] | undefined;
  /** To be installed for the transaction that begins with it (1.6 §5.16.2, F01.FR.08). */
  readonly txProfile?: ChargingProfile | undefined;
}

/** The facts of a charging session on one EVSE, when the station owns the session. */
export interface SessionState {
  /** The connector the car hangs on. */
  readonly plugged: number | null;
  /** The connector that holds the cable of a car that let go of it. */
  readonly cableLeft: number | null;
  readonly authorization: Authorization | null;
  readonly charging: ChargingState;
  /** Why `charging` is what it is, in the hardware's words. */
  readonly reasons?: readonly string[] | undefined;
  /** The connector the transaction runs on. */
  readonly transaction: number | null;
  /** A transaction ended and the cable is still in: nothing begins before it is out, or a car is back (1.6 §4.9 F1, F2). */
  readonly finished: boolean;
  /**
   * Nobody goes on with the car that is plugged: no token came in time (1.6 errata v4 §3.20), or power failed in its
   * transaction. A token that means it begins anew (§4.9 F2).
   */
  readonly lapsed: boolean;
  /** The transaction runs and nobody is authorized, yet or any more: a token that means it goes on with it (E02.FR.20). */
  readonly wantsToken?: boolean | undefined;
  /** Why the authorization of the running transaction ended. */
  readonly stoppedBy?: StopReason | undefined;
  /** The running transaction has seen no car: its connector is a guess (E01.FR.16). */
  readonly unplaced?: boolean | undefined;
}

export const idleSession: SessionState = {
  plugged: null,
  cableLeft: null,
  authorization: null,
  charging: "Idle",
  transaction: null,
  finished: false,
  lapsed: false,
};

/** What can happen to a session. */
export type SessionInput =
  | { readonly type: "plugged"; readonly connector: number }
  /** `cableInSocket`: the car let go, the cable did not come out. */
  | { readonly type: "unplugged"; readonly connector: number; readonly cableInSocket?: boolean }
  | { readonly type: "authorized"; readonly authorization: Authorization }
  | {
      readonly type: "charging";
      readonly state: ChargingState;
      readonly reasons?: readonly string[] | undefined;
    }
  /** Somebody or something ends it; the token is the one presented, if any. */
  | { readonly type: "stop"; readonly reason: StopReason; readonly token: IdToken | null }
  /** No car came for an authorization in time. */
  | { readonly type: "connectionTimeout" }
  /** Nobody goes on with the car: see `SessionState.lapsed`. */
  | { readonly type: "lapsed" }
  /** The hardware delivers nothing before the cable was out. */
  | { readonly type: "replugDemanded" }
  /** It was restarted since, and demands it no more. */
  | { readonly type: "replugLifted" };

/** What the world has to do about it. `stopEnergy` is a safety effect (DESIGN rule 7). */
export type SessionEffect =
  | { readonly type: "begin"; readonly connector: number; readonly authorization: Authorization | null }
  | { readonly type: "end"; readonly reason: StopReason; readonly token: IdToken | null }
  | { readonly type: "authorizeHardware"; readonly authorization: Authorization }
  | { readonly type: "stopEnergy"; readonly reason: StopReason }
  | { readonly type: "withdrawHardware" }
  /** ConnectionTimeOut (1.6 §9.1.4, EVConnectionTimeOut) runs from authorization to plug. */
  | { readonly type: "awaitPlug" }
  | { readonly type: "plugCame" };

/** Leave was given for another connector than the one with the car. */
const elsewhere = ({ plugged, authorization }: SessionState): boolean =>
  authorization?.connector !== undefined && plugged !== null && authorization.connector !== plugged;

/**
 * The hardware may hear of the authorization: what is for one connector of several it hears with the car there, or energy
 * would flow at another.
 */
export const tellsHardware = ({ plugged, authorization }: SessionState): boolean =>
  authorization !== null && (authorization.connector === undefined || authorization.connector === plugged);

/** A car is there and only leave to charge is missing. */
export const awaitsToken = (state: SessionState): boolean =>
  state.plugged !== null &&
  state.authorization === null &&
  state.transaction === null &&
  !state.finished &&
  !state.lapsed;

function holds(point: TxPoint, state: SessionState): boolean {
  switch (point) {
    case "EVConnected":
    case "ParkingBayOccupancy": // no bay sensor in the port: the cable is the nearest fact
      return state.plugged !== null;
    case "Authorized":
      return state.authorization !== null;
    case "PowerPathClosed":
    case "DataSigned": // no meter here signs before energy may flow: ready to deliver is the nearest fact
      return state.plugged !== null && state.authorization !== null && !elsewhere(state);
    case "EnergyTransfer":
      return state.charging === "Charging";
  }
}

/** Whether a transaction begins at this point. */
const begins = (point: TxPoint, state: SessionState, { unasked = false }: TxPoints): boolean =>
  holds(point, state) && (point !== "EnergyTransfer" || unasked || state.authorization !== null);

/** Without authorization these end a transaction. */
const authorizing: readonly TxPoint[] = ["Authorized", "PowerPathClosed", "DataSigned"];

/** What ends a transaction whatever its stop points are (B12.FR.04, E06.FR.16). */
const forced: ReadonlySet<StopReason> = new Set<StopReason>([
  "EmergencyStop",
  "GroundFault",
  "HardReset",
  "ImmediateReset",
  "OvercurrentFault",
  "PowerLoss",
  "PowerQuality",
  "Reboot",
  "SoftReset",
]);

/** The facts after the input, before transactions are considered. */
function settleFacts(state: SessionState, input: SessionInput, { onUnplug }: TxPoints): SessionState {
  switch (input.type) {
    case "plugged":
      return {
        ...state,
        ...(state.unplaced && { transaction: input.connector, unplaced: undefined }),
        plugged: input.connector,
        cableLeft: null,
        finished: state.finished && state.cableLeft === null,
        lapsed: false,
        charging: state.charging === "Idle" ? "EVConnected" : state.charging,
      };
    case "unplugged": {
      const gone = unplugged(state, input.connector, input.cableInSocket === true);
      return gone === state || onUnplug !== "deauthorize" ? gone : deauthorized(gone, "EVDisconnected");
    }
    case "authorized":
      return state.finished
        ? state
        : { ...state, authorization: input.authorization, lapsed: false, stoppedBy: undefined };
    case "charging":
      return { ...state, charging: input.state, reasons: input.reasons };
    case "stop": {
      // The hardware delivers nothing more to this car before the cable was out, whether its transaction goes on or not.
      const finished = state.transaction !== null && cableConnector(state) !== null;
      return { ...deauthorized(state, input.reason), finished: state.finished || finished };
    }
    case "connectionTimeout":
      if (state.transaction !== null)
        return state.plugged === null && state.authorization !== null
          ? deauthorized(state, "Timeout")
          : state;
      return holds("PowerPathClosed", state) ? state : { ...state, authorization: null };
    case "lapsed":
      return awaitsToken(state) ? { ...state, lapsed: true } : state;
    case "replugDemanded":
      return state.plugged !== null && state.transaction === null
        ? { ...state, authorization: null, lapsed: false, finished: true }
        : state;
    case "replugLifted":
      return { ...state, finished: false };
  }
}

function deauthorized(state: SessionState, reason: StopReason): SessionState {
  const stoppedBy = state.transaction === null ? undefined : (state.stoppedBy ?? reason);
  return { ...state, authorization: null, stoppedBy };
}

function unplugged(state: SessionState, connector: number, cableInSocket: boolean): SessionState {
  if (cableConnector(state) !== connector) return state;
  const gone = { ...state, plugged: null, charging: "Idle" as const, lapsed: false };
  return cableInSocket ? { ...gone, cableLeft: connector } : { ...gone, cableLeft: null, finished: false };
}

/** The connector a cable is in, with a car on it or without. */
export const cableConnector = ({ plugged, cableLeft }: SessionState): number | null => plugged ?? cableLeft;

/** What to tell the hardware about leave to charge that came, still holds at a plug, or lapsed. */
function authorizationEffects(
  before: SessionState,
  after: SessionState,
  input: SessionInput,
  { onUnplug }: TxPoints,
): SessionEffect[] {
  const effects: SessionEffect[] = [];
  const granted = after.authorization;
  if (input.type === "plugged" && elsewhere(after)) return effects;
  if (granted && tellsHardware(after) && (input.type === "authorized" || input.type === "plugged"))
    effects.push({ type: "authorizeHardware", authorization: granted });
  if (input.type === "authorized" && granted && (after.plugged === null || elsewhere(after)))
    effects.push({ type: "awaitPlug" });
  if (input.type === "plugged") effects.push({ type: "plugCame" });
  // E10.FR.02: the car has as long to come back as it had to come. A cable it left behind is waited for no shorter.
  if (input.type === "unplugged" && granted && before.plugged !== null && onUnplug === "await")
    effects.push({ type: "awaitPlug" });
  const lapsed = before.authorization !== null && granted === null;
  if (input.type === "stop" && before.transaction !== null)
    effects.push({ type: "stopEnergy", reason: input.reason }, { type: "plugCame" });
  else if (lapsed && input.type === "stop") effects.push({ type: "withdrawHardware" }, { type: "plugCame" });
  else if (lapsed && input.type === "connectionTimeout") effects.push({ type: "withdrawHardware" });
  else if (lapsed && input.type === "unplugged" && before.transaction === null)
    effects.push({ type: "withdrawHardware" });
  return effects;
}

/** With leave taken back for these, energy stops at once, and with it what lasts as long as energy flows (E05.FR.10, E15.FR.04). */
const stopsEnergy: ReadonlySet<StopReason> = new Set<StopReason>(["DeAuthorized", "StoppedByEV"]);

/** Whether the running transaction is over with this input. */
function ends(before: SessionState, input: SessionInput, state: SessionState, { stop }: TxPoints): boolean {
  if ([...stop].some((point) => holds(point, before) && !holds(point, state))) return true;
  if (input.type === "stop" && forced.has(input.reason)) return true;
  // No car and no leave: nothing else would ever end it (E03.FR.05), but for a bay that is left (E03.FR.15).
  if (state.plugged === null && state.authorization === null && !stop.has("ParkingBayOccupancy")) return true;
  const deauthorizes =
    input.type === "stop" || (before.authorization !== null && state.authorization === null);
  if (!deauthorizes) return false;
  if (authorizing.some((point) => stop.has(point))) return true;
  // Energy that does not flow cannot stop any more.
  if (!stop.has("EnergyTransfer")) return false;
  return state.charging !== "Charging" || (input.type === "stop" && stopsEnergy.has(input.reason));
}

/** Why a transaction ended. */
function endReason(input: SessionInput, { stoppedBy }: SessionState): StopReason {
  if (input.type === "stop") return input.reason;
  if (stoppedBy !== undefined) return stoppedBy;
  if (input.type !== "charging") return "EVDisconnected";
  return input.state === "SuspendedEVSE" ? "Other" : "StoppedByEV";
}

/**
 * The session of one EVSE as a pure machine: facts in, transaction boundaries and hardware commands out. The same for
 * every dialect; `points` make the difference.
 */
export function nextSession(
  before: SessionState,
  input: SessionInput,
  points: TxPoints,
): Step<SessionState, SessionEffect> {
  let state = settleFacts(before, input, points);
  const effects = authorizationEffects(before, state, input, points);

  if (state.transaction === null) {
    const connector = state.plugged ?? state.authorization?.connector ?? 1;
    // What the points were before may have been others: leave that comes, or energy, begins where one holds already.
    const late = input.type === "authorized" || (input.type === "charging" && state.charging === "Charging");
    const starts = [...points.start].some(
      (point) => begins(point, state, points) && (late || !begins(point, before, points)),
    );
    if (starts && !state.finished && input.type !== "stop") {
      state = { ...state, transaction: connector, ...(state.plugged === null && { unplaced: true }) };
      // Recorded before the hardware hears of it: energy that flows is energy that is billed.
      const authorization = elsewhere(state) ? null : state.authorization;
      effects.unshift({ type: "begin", connector, authorization });
    }
    return { state: flagged(state), effects };
  }

  if (ends(before, input, state, points)) {
    const reason = endReason(input, state);
    const token = input.type === "stop" ? input.token : null;
    if (input.type === "unplugged" || input.type === "charging") effects.push({ type: "stopEnergy", reason });
    effects.push({ type: "end", reason, token });
    const finished = cableConnector(state) !== null;
    const over = { wantsToken: undefined, stoppedBy: undefined, unplaced: undefined };
    state = { ...state, transaction: null, authorization: null, finished, reasons: undefined, ...over };
  } else if (input.type === "unplugged" && before.authorization !== null && state.authorization === null)
    effects.push({ type: "stopEnergy", reason: "EVDisconnected" }); // E09.FR.01
  return { state: flagged(state), effects };
}

function flagged(state: SessionState): SessionState {
  const wantsToken = state.transaction !== null && state.authorization === null && !state.finished;
  return (state.wantsToken ?? false) === wantsToken ? state : { ...state, wantsToken };
}
