import type { ConnectorRef, Place } from "../model/evse.ts";
import type { LimitSchedule } from "../model/limit.ts";
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
  /** Show as reserved / no longer. */
  reserve: { params: Place & { reservationId: number }; result: Done };
  cancelReservation: { params: { reservationId: number }; result: Done };
  /** Restart. `ok` means it will; the driver then sees the hardware go and come. */
  reset: { params: { type: "Soft" | "Hard" }; result: Done };
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
  /** Show a text to the driver. */
  displayMessage: { params: Place & { text: string; language?: string | undefined }; result: Done };
  /** Fetch and install firmware / collect and upload logs; progress comes as events. */
  updateFirmware: {
    params: {
      requestId: number;
      location: string;
      retrieveAt: number;
      retries: number;
      retryInterval: number;
    };
    result: Done;
  };
  uploadLogs: {
    params: { requestId: number; location: string; retries: number; retryInterval: number };
    result: { filename: string };
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
