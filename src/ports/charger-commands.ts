import type { ConnectorRef, Place } from "../model/evse.ts";
import type { LimitSchedule } from "../model/limit.ts";
import type { DisplayMessage, MessageText } from "../model/display-message.ts";
import type { SessionCost } from "../model/session-cost.ts";
import type { IdToken, TokenInfo } from "../model/token.ts";
import type { PhaseRotation } from "../model/phase-rotation.ts";
import type { StopReason } from "../model/transaction.ts";

/** Nothing but "done". */
export type Done = null;

/**
 * How a command ended. `rejected`: understood, and not done (why, in `message`). `unsupported`: this hardware cannot.
 * `timeout`: no answer within the deadline; whether it was done is unknown. `offline`: the hardware is not there.
 */
export type CommandReply<R> =
  | { readonly status: "ok"; readonly result: R }
  | {
      readonly status: "rejected" | "unsupported" | "timeout" | "offline";
      readonly message?: string | undefined;
    };

/** How a reservation was taken (1.6 §7.40, H01). */
export type ReservationStatus = "Accepted" | "Faulted" | "Occupied" | "Rejected" | "Unavailable";

/** EVerest's words. */
export type ReservationCheck =
  "NotReserved" | "ReservedForToken" | "ReservedForOtherToken" | "ReservedForOtherTokenAndHasParentToken";

/** 2.x DisplayMessageStatusEnumType (O01). */
export type DisplayStatus =
  | "Accepted"
  | "NotSupportedMessageFormat"
  | "NotSupportedPriority"
  | "NotSupportedState"
  | "Rejected"
  | "UnknownTransaction";

/** Every command the station can give, with what it carries and what "ok" answers. */
export interface ChargerCommands {
  /** Make a place operative / inoperative (contactor open, no energy, shown as out of order). */
  enable: { params: Place; result: Done };
  disable: { params: Place; result: Done };
  /**
   * The token is good for this EVSE: energy may flow when a car is there. With `sessionOwner: "charger"` and without a
   * request before it, this is a remote start: present the token as if it had been swiped (`preValidated`: without asking).
   */
  authorize: {
    params: {
      evse: number;
      connector?: number | undefined;
      token: IdToken;
      info: TokenInfo;
      preValidated?: boolean | undefined;
      remoteStartId?: number | undefined;
    };
    result: Done;
  };
  /** The token is refused: tell the driver. */
  deny: { params: { evse?: number | undefined; token: IdToken; info: TokenInfo }; result: Done };
  /** The authorization given lapsed before a car came (ConnectionTimeOut) or was taken back. */
  withdraw: { params: { evse: number }; result: Done };
  /** Hold / let flow the energy of a running transaction. */
  pause: { params: { evse: number }; result: Done };
  resume: { params: { evse: number }; result: Done };
  /**
   * End the delivery of energy for good; the car must be unplugged to begin anew. The plug is released, unless
   * `keepLocked`: then it stays in its socket until `unlock`, `withdraw` or the next plug (1.6 §4.10, §4.8).
   */
  stopTransaction: {
    params: { evse: number; reason: StopReason; keepLocked?: boolean | undefined };
    result: Done;
  };
  /** Release the plug. `rejected`: tried, still locked. `unsupported`: there is no lock. */
  unlock: { params: ConnectorRef; result: Done };
  /** The limits from now on, of each EVSE and of the whole station (evse absent). */
  setLimits: { params: { schedules: readonly LimitSchedule[] }; result: Done };
  /**
   * Keep a place (no evse: any EVSE) for a token until `expires` (ms, wall). Hardware that owns its sessions decides, and
   * gives the place to that token or its group only; other hardware shows it as reserved.
   */
  reserve: {
    params: Place & {
      reservationId: number;
      token?: IdToken | undefined;
      groupId?: string | undefined;
      expires?: number | undefined;
      /** 2.x ConnectorEnum; any EVSE that has one. */
      connectorType?: string | undefined;
    };
    result: { status: ReservationStatus };
  };
  cancelReservation: { params: { reservationId: number }; result: Done };
  /** For whom this EVSE (none: the station) is reserved, seen from a token; asked, where it is known, before one may charge. */
  checkReservation: {
    params: { evse?: number | undefined; token: IdToken; groupId?: string | undefined };
    result: { status: ReservationCheck };
  };
  /** Would it restart now? Asked, where it is known, before the CSMS is answered. */
  mayReset: { params: { type: "Soft" | "Hard" }; result: { allowed: boolean } };
  /** Restart. `ok` means it will; the driver then sees the hardware go and come. `scheduled`: it waited for transactions. */
  reset: { params: { type: "Soft" | "Hard"; scheduled?: boolean | undefined }; result: Done };
  /** Restart one EVSE. `ok` means it will; its connectors are then `disabled`, and `enabled` when it is back (B11.FR.08). */
  resetEvse: {
    params: { evse: number; type: "Soft" | "Hard"; scheduled?: boolean | undefined };
    result: Done;
  };
  /** Set the hardware's clock: `wall` in ms since the epoch. */
  setTime: { params: { wall: number }; result: Done };
  /** 1.6 LightIntensity (percent) and BlinkRepeat (times), 2.x likewise. */
  setIndicator: {
    params: { lightIntensity?: number | undefined; blinkRepeat?: number | undefined };
    result: Done;
  };
  /** How the phases of a connector lie at its meter, or (evse absent) those of the main meter at the grid (1.6 §9.1.7). */
  setPhaseRotation: { params: { rotations: readonly PhaseRotation[] }; result: Done };
  /**
   * With `sessionOwner: "charger"`: how sessions run. Seconds from a token to the plug (0: for ever), and what becomes of
   * transaction and plug when the car lets go (1.6 §9.1.6, §9.1.23, §9.1.33). In force until told anew.
   */
  setSessionRules: {
    params: {
      connectionTimeoutS: number;
      stopTransactionOnEVSideDisconnect: boolean;
      unlockConnectorOnEVSideDisconnect: boolean;
    };
    result: Done;
  };
  /**
   * With `sessionOwner: "charger"`: tokens of this group end any transaction and begin none (C16); empty: there is no such
   * group.
   */
  setMasterPassGroup: { params: { groupId: string }; result: Done };
  /** What the ISO 15118 side may offer a car; what is left out stays as it is. */
  setPlugAndCharge: {
    params: {
      enabled?: boolean | undefined;
      /** A contract that cannot be checked here may be forwarded to the CSMS. */
      centralContractValidationAllowed?: boolean | undefined;
      contractCertificateInstallationEnabled?: boolean | undefined;
    };
    result: Done;
  };
  /** Which ISO 15118 energy transfer modes (EVerest's words) an EVSE may offer from now on; 2.1 Q01. */
  setEnergyTransferModes: { params: { evse: number; modes: readonly string[] }; result: Done };
  /** Show a text to the driver; one with the id of another replaces it. */
  displayMessage: { params: Place & DisplayMessage; result: { status: DisplayStatus } };
  /** Those that match all that is given. */
  getDisplayMessages: {
    params: {
      ids?: readonly number[] | undefined;
      priority?: DisplayMessage["priority"];
      state?: DisplayMessage["state"];
    };
    result: { messages: readonly DisplayMessage[] };
  };
  clearDisplayMessage: { params: { id: number }; result: { status: "Accepted" | "Unknown" } };
  /** What a session costs so far, or cost. */
  sessionCost: { params: SessionCost; result: Done };
  /** What a driver pays, said when a token was accepted or in a transaction. */
  tariffMessage: {
    params: {
      messages: readonly MessageText[];
      token?: IdToken | undefined;
      transactionId?: string | undefined;
    };
    result: Done;
  };
  /** What anybody pays who comes now. */
  defaultPrice: { params: { messages: readonly MessageText[] }; result: Done };
  /** Fetch and install firmware / collect and upload logs; progress comes as events. */
  updateFirmware: {
    params: {
      /** null: an unsigned update of 1.6, which has none. */
      requestId: number | null;
      location: string;
      /** ms, wall. */
      retrieveAt: number;
      installAt?: number | undefined;
      retries?: number | undefined;
      /** s */
      retryInterval?: number | undefined;
      /** PEM; the station has checked it. */
      signingCertificate?: string | undefined;
      signature?: string | undefined;
    };
    result: {
      status: "Accepted" | "AcceptedCanceled" | "InvalidCertificate" | "Rejected" | "RevokedCertificate";
    };
  };
  /** All connectors are out of service: firmware that waits for it may be installed. */
  allowFirmwareInstallation: { params: Record<string, never>; result: Done };
  uploadLogs: {
    params: {
      /** null: GetDiagnostics of 1.6, which has none. */
      requestId: number | null;
      location: string;
      log: "DiagnosticsLog" | "SecurityLog";
      retries?: number | undefined;
      /** s */
      retryInterval?: number | undefined;
      /** What was written from and until then (ms, wall). */
      oldest?: number | undefined;
      latest?: number | undefined;
    };
    result: { status: "Accepted" | "AcceptedCanceled" | "Rejected"; filename?: string | undefined };
  };
  /** Data of the CSMS for an integrator behind the hardware. */
  dataTransfer: {
    params: { vendorId: string; messageId?: string | undefined; data?: string | undefined };
    result: {
      status: "Accepted" | "Rejected" | "UnknownMessageId" | "UnknownVendorId";
      data?: string | undefined;
    };
  };
}

export type ChargerCommandName = keyof ChargerCommands;
