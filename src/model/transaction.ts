import type { ConnectorRef } from "./evse.ts";
import type { Moment } from "./moment.ts";
import type { KeptToken } from "./token.ts";

/** Why a transaction ended; the union of 1.6's and 2.x's words. A dialect narrows it. */
export type StopReason =
  | "DeAuthorized"
  | "EmergencyStop"
  | "EnergyLimitReached"
  | "EVDisconnected"
  | "GroundFault"
  | "HardReset"
  | "ImmediateReset"
  | "Local"
  | "LocalOutOfCredit"
  | "MasterPass"
  | "Other"
  | "OvercurrentFault"
  | "PowerLoss"
  | "PowerQuality"
  | "Reboot"
  | "Remote"
  | "SOCLimitReached"
  | "SoftReset"
  | "StoppedByEV"
  | "TimeLimitReached"
  | "Timeout"
  | "UnlockCommand";

/** What energy does at a connector with a car: 2.x's chargingState, as a fact of the hardware. */
export type ChargingState = "Charging" | "EVConnected" | "Idle" | "SuspendedEV" | "SuspendedEVSE";

/** What made an event of a transaction, in 2.x's words (TriggerReasonEnumType). */
export type TransactionTrigger =
  | "AbnormalCondition"
  | "Authorized"
  | "CablePluggedIn"
  | "ChargingRateChanged"
  | "ChargingStateChanged"
  | "Deauthorized"
  | "EVCommunicationLost"
  | "EVConnectTimeout"
  | "EVDeparted"
  | "EVDetected"
  | "EnergyLimitReached"
  | "MeterValueClock"
  | "MeterValuePeriodic"
  | "RemoteStart"
  | "RemoteStop"
  | "ResetCommand"
  | "SignedDataReceived"
  | "StopAuthorized"
  | "TimeLimitReached"
  | "Trigger"
  | "TxResumed"
  | "UnlockCommand";

/** A charging session that is billed: its own UUID, and everything that must survive a power cut. */
export interface Transaction {
  readonly id: string;
  readonly place: ConnectorRef;
  readonly startedAt: Moment;
  readonly meterStartWh: number;
  readonly token: KeptToken | null;
  readonly groupId: string | null;
  /** The chargingPriority of its token (IdTokenInfo); null: not known. */
  readonly tokenPriority: number | null;
  /** The chargingPriority the CSMS gave this very transaction, which overrules that of its token (K03.FR.05); null: none. */
  readonly chargingPriority: number | null;
  /**
   * The billing register (Wh) as the CSMS's word came that its token is not accepted; null while nobody objects. What may
   * still flow is counted from here (1.6 §9.1.14 MaxEnergyOnInvalidId, E05.FR.03), also after a restart.
   */
  readonly invalidAtWh: number | null;
  readonly reservationId: number | null;
  /** 2.x remoteStartId; null when nobody started it remotely. */
  readonly remoteStartId: number | null;
  /** How many facts of it were handed to the outbox: 2.x renders it as seqNo. */
  readonly sequence: number;
  /** The newest energy register seen (Wh) and when: the meter stop, should power fail. */
  readonly lastMeterWh: number;
  readonly lastMeterAt: Moment;
  /** Set once it ended; the row stays until its facts are delivered. */
  readonly endedAt: Moment | null;
}
