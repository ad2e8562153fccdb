import type { IdToken } from "../model/token.ts";
import type { ChargingState, StopReason, TransactionTrigger } from "../model/transaction.ts";
import type { Authorization, SessionInput, SessionState } from "./session-machine.ts";

/** What an event of a running transaction is told with. */
export interface TransactionEvent {
  readonly trigger: TransactionTrigger;
  readonly chargingState: ChargingState;
  /** A car is there: the connector is known. */
  readonly plugged: boolean;
  /** The authorization that came with it (E02.FR.01). */
  readonly authorization?: Authorization | undefined;
  /** The token that ended the authorization (E07.FR.02). */
  readonly token?: IdToken | undefined;
}

/** 2.x's trigger of what ended an authorization, or a transaction. */
export const triggerOfStop: Readonly<Record<StopReason, TransactionTrigger>> = {
  DeAuthorized: "Deauthorized",
  EmergencyStop: "AbnormalCondition",
  EnergyLimitReached: "EnergyLimitReached",
  EVDisconnected: "EVCommunicationLost",
  GroundFault: "AbnormalCondition",
  HardReset: "ResetCommand",
  ImmediateReset: "ResetCommand",
  Local: "StopAuthorized",
  LocalOutOfCredit: "ChargingStateChanged",
  MasterPass: "StopAuthorized",
  Other: "AbnormalCondition",
  OvercurrentFault: "AbnormalCondition",
  PowerLoss: "AbnormalCondition",
  PowerQuality: "AbnormalCondition",
  Reboot: "ResetCommand",
  Remote: "RemoteStop",
  SOCLimitReached: "EnergyLimitReached",
  SoftReset: "ResetCommand",
  StoppedByEV: "StopAuthorized",
  TimeLimitReached: "TimeLimitReached",
  Timeout: "EVConnectTimeout",
  UnlockCommand: "UnlockCommand",
};

/** A token that came from afar is told as that, whatever made the event (F01.FR.19, F02.FR.21). */
export const triggerOfAuthorization = ({ remoteStartId }: Authorization): TransactionTrigger =>
  remoteStartId === null ? "Authorized" : "RemoteStart";

/** Where energy stands, as 2.x tells it: without a car, or without leave to charge, no state of the hardware counts. */
export function chargingStateOf({ plugged, authorization, charging }: SessionState): ChargingState {
  if (plugged === null) return "Idle";
  return authorization === null || charging === "Idle" ? "EVConnected" : charging;
}

/** Why a transaction that an input begins or ends is told (E01.FR.15, E06.FR.15). */
export function triggerOf(input: SessionInput): TransactionTrigger {
  switch (input.type) {
    case "plugged":
      return "CablePluggedIn";
    case "unplugged":
      return "EVCommunicationLost";
    case "authorized":
      return triggerOfAuthorization(input.authorization);
    case "stop":
      return triggerOfStop[input.reason];
    case "connectionTimeout":
      return "EVConnectTimeout";
    case "charging":
    case "lapsed":
    case "replugDemanded":
    case "replugLifted":
      return "ChargingStateChanged";
  }
}

/** What is told of a transaction that ran before the input and runs after it; null: nothing (E02.FR.17). */
export function updateOf(
  before: SessionState,
  input: SessionInput,
  after: SessionState,
): TransactionEvent | null {
  const chargingState = chargingStateOf(after);
  const event = { trigger: triggerOf(input), chargingState, plugged: after.plugged !== null };
  const deauthorized = before.authorization !== null && after.authorization === null;
  switch (input.type) {
    case "plugged":
    case "unplugged":
      return before.plugged === after.plugged ? null : event;
    case "authorized":
      return { ...event, authorization: input.authorization };
    case "stop":
      // Told once: a stop of what is stopped already changes nothing.
      if (!deauthorized && before.stoppedBy !== undefined) return null;
      return { ...event, ...(input.token && { token: input.token }) };
    case "connectionTimeout":
      return deauthorized ? event : null;
    case "charging":
      return chargingStateOf(before) === chargingState ? null : event;
    case "lapsed":
    case "replugDemanded":
    case "replugLifted":
      return null;
  }
}
