import { EvseTracker } from "../../../../../hal/everest/evse/evse-tracker.ts";
import type { ChargerEvent } from "../../../../../src/ports/charger-events.ts";
import { RecordingLogger } from "../../../../support/recording-logger.ts";

export const time = "2026-01-02T03:04:05.678Z";
export const meter = (wh = 1234.5) => ({ timestamp: time, energy_Wh_import: { total: wh } });
/** What EvseManager sends when it has no meter. */
export const noMeter = { timestamp: "", energy_Wh_import: { total: 0 } };
export const idTag = {
  authorization_type: "RFID",
  id_token: { value: "04AABBCC", type: "ISO14443" },
  connectors: [1],
};
export const signed = (data: string) => ({
  signed_meter_data: data,
  signing_method: "ECDSA",
  encoding_method: "OCMF",
  public_key: "key",
});

/** A session event as EvseManager sends it, with the payload its kind has; session "s" unless told otherwise. */
export function event(kind: string, extra: Readonly<Record<string, unknown>> = {}) {
  const uuid = outsideSession.includes(kind) ? "" : "s";
  const timestamp = kind.startsWith("Reservation") ? "" : time;
  return { uuid, timestamp, event: kind, ...payloads[kind], ...extra };
}
const outsideSession = ["Enabled", "Disabled", "ReservationStart", "ReservationEnd"];
const source = { enable_source: "CSMS", enable_state: "Enable", enable_priority: 5000 };
const charging = { charging_state_changed_event: { meter_value: noMeter } };
const payloads: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Authorized: { authorization_event: { meter_value: meter() } },
  Deauthorized: { authorization_event: { meter_value: meter() } },
  TransactionStarted: { transaction_started: { id_tag: idTag, meter_value: noMeter } },
  ChargingStarted: charging,
  ChargingPausedEV: charging,
  SessionFinished: { session_finished: { meter_value: noMeter } },
  Enabled: { source },
  Disabled: { source: { ...source, enable_state: "Disable" } },
};

export const started = (reason: "EVConnected" | "Authorized", extra: object = {}) =>
  event("SessionStarted", {
    session_started: {
      reason,
      meter_value: noMeter,
      ...(reason === "Authorized" ? { id_tag: idTag } : {}),
      ...extra,
    },
  });
export const paused = (...reasons: string[]) =>
  event("ChargingPausedEVSE", {
    charging_state_changed_event: { meter_value: noMeter },
    charging_paused_evse: { reasons },
  });
export const finished = (reason: string | undefined, extra: object = {}, uuid = "s") =>
  event("TransactionFinished", {
    uuid,
    transaction_finished: { meter_value: noMeter, ...(reason === undefined ? {} : { reason }), ...extra },
  });

/** Plugged, authorized, charging. */
export const begun = [
  started("EVConnected"),
  event("AuthRequired"),
  event("Authorized"),
  event("TransactionStarted"),
  event("PrepareCharging"),
  event("ChargingStarted"),
];
export const begunTold = [
  "plugged",
  "sessionStarted(EVConnected) s",
  "EVConnected",
  "transactionStarted(04AABBCC) s",
  "Charging",
];

export class Rig {
  readonly logger = new RecordingLogger();
  readonly tracker: EvseTracker;

  constructor(connectors: readonly number[] = [1], evse = 1) {
    this.tracker = new EvseTracker({ evse, connectors, logger: this.logger });
  }

  hear(...events: readonly unknown[]): ChargerEvent[] {
    return events.flatMap((each) => this.tracker.sessionEvent(each));
  }

  /** As `hear`, in short words. */
  told(...events: readonly unknown[]): string[] {
    return this.hear(...events).map(short);
  }

  /** A restart of the process. */
  again(): Rig {
    const rig = new Rig();
    rig.tracker.restore(JSON.parse(JSON.stringify(this.tracker.memory())));
    return rig;
  }
}

/** The first event of a type. */
export function first<T extends ChargerEvent["type"]>(
  events: readonly ChargerEvent[],
  type: T,
): Extract<ChargerEvent, { type: T }> | undefined {
  return events.find((each): each is Extract<ChargerEvent, { type: T }> => each.type === type);
}

export function short(event: ChargerEvent): string {
  switch (event.type) {
    case "chargingState":
      return [event.state, ...(event.needsReplug ? ["replug"] : []), ...(event.reasons ?? [])].join(" ");
    case "sessionStarted":
      return `sessionStarted(${event.reason}) ${event.sessionId}`;
    case "transactionStarted":
      return `transactionStarted(${event.token?.value ?? "-"}) ${event.sessionId}`;
    case "transactionFinished":
      return `transactionFinished(${event.reason}, ${event.token?.value ?? "-"}) ${event.sessionId}`;
    case "sessionFinished":
      return `sessionFinished ${event.sessionId}`;
    default:
      return event.type;
  }
}
