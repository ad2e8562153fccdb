import type { ChargerError } from "../model/charger-error.ts";
import type { ConnectorRef, Place } from "../model/evse.ts";
import type { MeterReading, SignedMeterData } from "../model/meter-value.ts";
import type { IdToken } from "../model/token.ts";
import type { ChargingState, StopReason } from "../model/transaction.ts";

export type { ChargingState };

/** One connector, as the hardware sees it now. */
export interface ConnectorSnapshot extends ConnectorRef {
  /** A car hangs on it. */
  readonly plugged: boolean;
  /** The car let go, and its cable is still in the socket (`plugged` is false then). */
  readonly cableInSocket?: boolean | undefined;
  readonly enabled: boolean;
  /** The cable is attached: there is no lock to open, so `unlock` is not asked for. */
  readonly fixedCable?: boolean | undefined;
  readonly chargingState: ChargingState;
  /** A session ended here: no energy before the car was unplugged. */
  readonly needsReplug?: boolean | undefined;
  /** It is kept for somebody. */
  readonly reserved?: boolean | undefined;
  /** What it measures now, where it can say so at once. */
  readonly reading?: MeterReading | undefined;
}

/** What the hardware is, and everything about it that holds now: a late listener needs nothing else. */
export interface ChargerSnapshot {
  readonly connectors: readonly ConnectorSnapshot[];
  readonly errors: readonly (Place & { readonly error: ChargerError })[];
  /** What the station's main meter reads now, where there is one. */
  readonly mainMeter?: MeterReading | undefined;
  /** The id of a session the hardware itself still runs, per EVSE (`sessionOwner: "charger"`). */
  readonly sessions?: readonly { readonly evse: number; readonly sessionId: string }[] | undefined;
  readonly info: {
    readonly vendor?: string | undefined;
    readonly model?: string | undefined;
    readonly serialNumber?: string | undefined;
    readonly firmwareVersion?: string | undefined;
    readonly meterType?: string | undefined;
    readonly meterSerialNumber?: string | undefined;
    /** Why it came up, in 2.x's BootReasonEnumType. */
    readonly bootReason?: string | undefined;
    /** Whether it can share the station's limit among its EVSEs itself; else the station splits it. */
    readonly balances: boolean;
    /** One reader serves several EVSEs: a token presented there does not say which (1.6 errata v4 §3.20). */
    readonly sharedReader?: boolean | undefined;
    /** Commands it knows beyond enable, disable, authorize, deny, withdraw, pause, resume and stopTransaction. */
    readonly supports: readonly string[];
  };
}

/** Leave to charge the hardware has, with `sessionOwner: "charger"`, and what it came with. */
export interface ChargerLeave {
  readonly token: IdToken | null;
  readonly groupId?: string | undefined;
  readonly reservationId?: number | undefined;
  readonly remoteStartId?: number | undefined;
}

/** Why a transaction began, with `sessionOwner: "charger"`. */
export interface ChargerTransactionStart extends ChargerLeave {
  readonly sessionId: string;
  readonly reading: MeterReading;
}

/** A car, as far as it told. Powers in W, energies in Wh. */
export interface EvInfo {
  /** State of charge, percent. */
  readonly soc?: number | undefined;
  /** Its EVCCID, usually a MAC address. */
  readonly evccId?: string | undefined;
  readonly batteryCapacityWh?: number | undefined;
  readonly remainingEnergyWh?: number | undefined;
  readonly maxPowerW?: number | undefined;
  /** When it is to be full, and to leave (ms, wall). */
  readonly fullAt?: number | undefined;
  readonly departureAt?: number | undefined;
}

/** What an EVSE can deliver: A per phase, phases; and the ISO 15118 energy transfer modes it offers (EVerest's words). */
export interface EvseCapabilities {
  readonly maxCurrentA?: number | undefined;
  readonly minCurrentA?: number | undefined;
  readonly maxPhases?: number | undefined;
  readonly minPhases?: number | undefined;
  readonly switchesPhasesWhileCharging?: boolean | undefined;
  readonly energyTransferModes?: readonly string[] | undefined;
}

/** Events up. They are facts: nothing in the station can refuse them. */
export type ChargerEvent =
  /** The hardware is there (again). The snapshot replaces all that was believed. */
  | { readonly type: "online"; readonly snapshot: ChargerSnapshot }
  | { readonly type: "offline"; readonly message: string }
  /** `loggingPath`: the folder where the hardware keeps what it logs of this session (absolute). */
  | ({ readonly type: "plugged"; readonly loggingPath?: string | undefined } & ConnectorRef)
  /**
   * The car is gone. `cableInSocket`: only at its end of the cable, which is still in the socket; a second `unplugged`
   * tells when that is out, or a `plugged` that a car is back.
   */
  | ({ readonly type: "unplugged"; readonly cableInSocket?: boolean | undefined } & ConnectorRef)
  /** `needsReplug`: as in the snapshot; false when left out. `reasons`: why it is so, in the hardware's words. */
  | ({
      readonly type: "chargingState";
      readonly state: ChargingState;
      readonly needsReplug?: boolean | undefined;
      readonly reasons?: readonly string[] | undefined;
    } & ConnectorRef)
  /** A new reading of the meter of an EVSE, or of the station's main meter (evse 0). */
  | { readonly type: "meterValue"; readonly evse: number; readonly reading: MeterReading }
  /** A driver presented a token (`sessionOwner: "station"`); without evse: at a reader for the whole station. */
  | { readonly type: "tokenPresented"; readonly evse?: number | undefined; readonly token: IdToken }
  | ({ readonly type: "errorRaised"; readonly error: ChargerError } & Place)
  | ({ readonly type: "errorCleared"; readonly errorId: string } & Place)
  | ({ readonly type: "enabled" | "disabled" } & ConnectorRef)
  /** The driver pressed stop, or hit the emergency stop. */
  | { readonly type: "stopPressed"; readonly evse: number; readonly reason: StopReason }
  | { readonly type: "limitOffered"; readonly evse: number; readonly unit: "A" | "W"; readonly limit: number }
  /** What the hardware knows of the car; only what it names is told anew. */
  | ({ readonly type: "evInfo"; readonly evse: number } & EvInfo)
  /** What an EVSE is built for. */
  | ({ readonly type: "capabilities"; readonly evse: number } & EvseCapabilities)
  /** The key that the signed values of the meter of an EVSE are checked with. */
  | { readonly type: "meterPublicKey"; readonly evse: number; readonly publicKey: string }
  /** Kept for somebody, or no longer; a reservation that was used ends with the session it was used for. */
  | ({ readonly type: "reserved" | "unreserved" } & ConnectorRef)
  /** The hardware gave up a reservation it was given. */
  | {
      readonly type: "reservationEnded";
      readonly reservationId: number;
      readonly reason: "Expired" | "Removed";
    }
  /** 2.x's words. `requestId` null: an unsigned update of 1.6. `keepsConnectors`: they may go on being used while installing. */
  | {
      readonly type: "firmwareStatus";
      readonly requestId: number | null;
      readonly status: string;
      readonly keepsConnectors?: boolean | undefined;
    }
  | { readonly type: "logStatus"; readonly requestId: number | null; readonly status: string }
  /** The next four only with `sessionOwner: "charger"`. */
  | ({
      readonly type: "sessionStarted";
      readonly sessionId: string;
      readonly reason: "Authorized" | "EVConnected";
      /** As in `plugged`. */
      readonly loggingPath?: string | undefined;
      /** That it began with, where the hardware knows it. */
      readonly token?: IdToken | null | undefined;
    } & ConnectorRef &
      Omit<ChargerLeave, "token">)
  | ({ readonly type: "transactionStarted" } & ConnectorRef & ChargerTransactionStart)
  | ({
      readonly type: "transactionFinished";
      readonly sessionId: string;
      readonly reason: StopReason;
      readonly token: IdToken | null;
      readonly reading: MeterReading;
      /** The signed value of the start, where the meter gives it with that of the end. */
      readonly startSigned?: SignedMeterData | undefined;
    } & ConnectorRef)
  | ({ readonly type: "sessionFinished"; readonly sessionId: string } & ConnectorRef);

export type ChargerEventType = ChargerEvent["type"];
