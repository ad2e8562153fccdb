import type { EventCircumstances } from "../model/fact.ts";
import type { ChargingState, TransactionTrigger } from "../model/transaction.ts";
import type { Decoder } from "./decode.ts";
import { number, object, optional, wordOr } from "./decode.ts";
import { place } from "./moment-codec.ts";

const triggerTable: Record<TransactionTrigger, true> = {
  AbnormalCondition: true,
  Authorized: true,
  CablePluggedIn: true,
  ChargingRateChanged: true,
  ChargingStateChanged: true,
  Deauthorized: true,
  EVCommunicationLost: true,
  EVConnectTimeout: true,
  EVDeparted: true,
  EVDetected: true,
  EnergyLimitReached: true,
  MeterValueClock: true,
  MeterValuePeriodic: true,
  RemoteStart: true,
  RemoteStop: true,
  ResetCommand: true,
  SignedDataReceived: true,
  StopAuthorized: true,
  TimeLimitReached: true,
  Trigger: true,
  TxResumed: true,
  UnlockCommand: true,
};
const isTrigger = (value: string): value is TransactionTrigger => Object.hasOwn(triggerTable, value);
const triggers = Object.keys(triggerTable).filter(isTrigger);
const chargingStates: readonly ChargingState[] = [
  "Charging",
  "EVConnected",
  "SuspendedEV",
  "SuspendedEVSE",
  "Idle",
];

/** What a row of an earlier version lacks stays absent, and a word unknown to this version is left out: the event is worth more. */
export const eventCircumstances: Decoder<EventCircumstances> = (value) => {
  const fact = object(value);
  const trigger = wordOr(triggers, undefined)(fact["trigger"]);
  const chargingState = wordOr(chargingStates, undefined)(fact["chargingState"]);
  const where = optional(place)(fact["where"]);
  const phasesUsed = optional(number)(fact["phasesUsed"]);
  const cableMaxA = optional(number)(fact["cableMaxA"]);
  const chargedS = optional(number)(fact["chargedS"]);
  return {
    ...(trigger && { trigger }),
    ...(chargingState && { chargingState }),
    ...(where && { where }),
    ...(phasesUsed !== undefined && { phasesUsed }),
    ...(cableMaxA !== undefined && { cableMaxA }),
    ...(chargedS !== undefined && { chargedS }),
  };
};
