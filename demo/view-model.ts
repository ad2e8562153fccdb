import { isObject } from "../src/kernel/json.ts";
import type { Gauge } from "./board.ts";
import type { CsmsEvent, DemoMessage } from "./messages.ts";
import type { BookedProfile } from "./profile-book.ts";
import { bookProfile, endOfTransaction } from "./profile-book.ts";
import { register } from "./register.ts";
import { isRefusal, summaryOf, verdictOf } from "./summary.ts";

/** One CALL and, once it came, its answer: a line of the view. */
export interface ExchangeLine {
  readonly id: string;
  readonly from: "station" | "csms";
  readonly wall: number;
  readonly action: string;
  readonly summary: string;
  /** Null until answered. */
  readonly verdict: string | null;
  readonly bad: boolean;
  readonly latencyMs: number | null;
}

export interface ConnectorView {
  readonly evse: number;
  /** As the CSMS was last told. */
  readonly status: string;
  readonly gauge: Gauge;
  /** W, oldest first, at most `historyLength`. */
  readonly history: readonly number[];
  /** The running session, as the CSMS sees it. */
  readonly session: {
    readonly idTag: string;
    readonly sinceMono: number;
    readonly startWh: number;
    /** Of 2.0.1. */
    readonly transactionId?: string;
  } | null;
}

/** Everything the view shows. */
export interface ViewState {
  readonly title: string;
  readonly station: string;
  readonly online: boolean;
  readonly protocol: string;
  readonly act: string;
  readonly connectors: readonly ConnectorView[];
  /** Newest last, at most `maxLines`. */
  readonly lines: readonly ExchangeLine[];
  /** The charging profiles the CSMS put into the station. */
  readonly profiles: readonly BookedProfile[];
  readonly startedMono: number;
}

export const historyLength = 40;
const maxLines = 500;
const nothing: Gauge = {
  powerW: 0,
  energyWh: 0,
  socPercent: null,
  plugged: false,
  currentA: 0,
  offeredA: 0,
  fullA: 0,
};

export function initialView(
  title: string,
  station: string,
  evses: readonly number[],
  mono: number,
): ViewState {
  return {
    title,
    station,
    online: false,
    protocol: "",
    act: "",
    connectors: evses.map((evse) => ({ evse, status: "", gauge: nothing, history: [], session: null })),
    lines: [],
    profiles: [],
    startedMono: mono,
  };
}

/** The view after something the CSMS saw. `mono`: when, ms. */
export function seeCsms(state: ViewState, event: CsmsEvent, mono: number): ViewState {
  switch (event.type) {
    case "connected":
      return { ...state, online: true, protocol: event.protocol };
    case "disconnected":
      return { ...state, online: false };
    case "message":
      return seeMessage(seeSession(seeProfile(state, event.message), event.message, mono), event.message);
    case "refused":
    case "noise":
      return state;
  }
}

/** The view after a look at the meters; called a few times a second. */
export function seeGauges(state: ViewState, gauge: (evse: number) => Gauge): ViewState {
  return {
    ...state,
    connectors: state.connectors.map((connector) => {
      const now = gauge(connector.evse);
      return { ...connector, gauge: now, history: [...connector.history, now.powerW].slice(-historyLength) };
    }),
  };
}

function seeMessage(state: ViewState, message: DemoMessage): ViewState {
  if (message.kind === "call") {
    const line: ExchangeLine = {
      id: message.id,
      from: message.from,
      wall: message.wall,
      action: message.action,
      summary: summaryOf(message.action, message.payload),
      verdict: null,
      bad: false,
      latencyMs: null,
    };
    return { ...state, lines: [...state.lines, line].slice(-maxLines) };
  }
  const caller = message.from === "station" ? "csms" : "station";
  const index = state.lines.findLastIndex((line) => line.id === message.id && line.from === caller);
  return {
    ...state,
    lines: state.lines.map((line, at) =>
      at === index
        ? { ...line, verdict: verdictOf(message), bad: isRefusal(message), latencyMs: message.latencyMs }
        : line,
    ),
  };
}

/** A TransactionEvent of 2.0.1. */
function seeTransaction(state: ViewState, event: Record<string, unknown>, mono: number): ViewState {
  const { eventType, evse, idToken, transactionInfo } = event;
  const info = isObject(transactionInfo) ? transactionInfo : {};
  const transactionId = String(info["transactionId"]);
  const charging = info["chargingState"];
  const place = isObject(evse) ? evse["id"] : undefined;
  const ending = state.connectors.find(({ session }) => session?.transactionId === transactionId);
  const connectors = state.connectors.map((connector) => {
    const mine = connector.session?.transactionId === transactionId;
    if (eventType === "Started" && connector.evse === place) {
      const idTag = isObject(idToken) ? String(idToken["idToken"]) : "";
      const startWh = register(event) ?? connector.gauge.energyWh;
      return { ...connector, session: { idTag, sinceMono: mono, startWh, transactionId } };
    }
    if (!mine) return connector;
    if (eventType === "Ended") return { ...connector, status: after(connector, charging), session: null };
    return { ...connector, status: after(connector, charging) };
  });
  const ended = eventType === "Ended" && ending !== undefined;
  return {
    ...state,
    connectors,
    profiles: ended ? endOfTransaction(state.profiles, ending.evse) : state.profiles,
  };
}

/** A connector in 2.0.1 is Occupied; what the car does says more. */
function after({ status }: ConnectorView, charging: unknown): string {
  if (charging === "EVConnected") return "Occupied";
  return typeof charging === "string" && charging !== "Idle" ? charging : status;
}

function seeProfile(state: ViewState, message: DemoMessage): ViewState {
  return { ...state, profiles: bookProfile(state.profiles, message) };
}

/** What messages tell of connectors and sessions. */
function seeSession(state: ViewState, message: DemoMessage, mono: number): ViewState {
  const asked = message.kind === "call" ? message.payload : message.request;
  if (!isObject(asked) || (message.kind === "call") === (message.from === "csms")) return state;
  const change = (evse: unknown, edit: (connector: ConnectorView) => ConnectorView): ViewState => ({
    ...state,
    connectors: state.connectors.map((connector) => (connector.evse === evse ? edit(connector) : connector)),
  });
  const { action, kind } = message;
  if (kind === "call" && action === "StatusNotification")
    return change(asked["evseId"] ?? asked["connectorId"], (connector) => ({
      ...connector,
      status: String(asked["connectorStatus"] ?? asked["status"]),
    }));
  if (kind === "call" && action === "TransactionEvent") return seeTransaction(state, asked, mono);
  if (kind === "call" && action === "StartTransaction")
    return change(asked["connectorId"], (connector) => ({
      ...connector,
      session: { idTag: String(asked["idTag"]), sinceMono: mono, startWh: Number(asked["meterStart"]) },
    }));
  if (kind === "call" && action === "StopTransaction") {
    const stop = Number(asked["meterStop"]);
    // The session that fits best: its start is at or below the stop; two at once differ by their registers.
    const ending = state.connectors
      .filter((connector) => connector.session !== null && connector.session.startWh <= stop)
      .sort((a, b) => Math.abs(a.gauge.energyWh - stop) - Math.abs(b.gauge.energyWh - stop))[0];
    const after = change(ending?.evse, (connector) => ({ ...connector, session: null }));
    return ending ? { ...after, profiles: endOfTransaction(state.profiles, ending.evse) } : after;
  }
  return state;
}
