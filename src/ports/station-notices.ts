import type { ConnectorRef } from "../model/evse.ts";
import type { TokenInfo } from "../model/token.ts";
import type { VariableAddress } from "../model/variable.ts";

/** How a transaction goes, for who shows or counts it at the hardware. */
export interface TransactionNotice {
  readonly type: "transaction";
  readonly event: "Started" | "Updated" | "Ended";
  readonly place: ConnectorRef;
  /** The hardware's own name of its session; null where the station owns sessions. */
  readonly sessionId: string | null;
  /** The name the CSMS knows it by: 1.6 gives it with its answer to the start. */
  readonly transactionId?: string | undefined;
}

/** What the station tells the hardware of itself. Nobody answers, and a driver may drop all of it. */
export type StationNotice =
  /** Told at each connect, at each end of a connection, and at each attempt that failed. */
  | {
      readonly type: "connection";
      readonly connected: boolean;
      readonly url: string;
      readonly identity: string;
      readonly securityProfile: number;
      /** `1.6`, `2.0.1` or `2.1`; of the connection that is or was; absent when there was none. */
      readonly version?: string | undefined;
    }
  /** An answer to a BootNotification; `currentTime`: the CSMS's, ms; null when it cannot be read. */
  | {
      readonly type: "registration";
      readonly status: "Accepted" | "Pending" | "Rejected";
      readonly currentTime: number | null;
      readonly intervalS: number;
    }
  | TransactionNotice
  /** The CSMS judged the token of a transaction that runs on this EVSE. */
  | { readonly type: "tokenJudged"; readonly evse: number; readonly info: TokenInfo }
  /** A variable has a new value in force, by whomever; those that are secret are never told. */
  | {
      readonly type: "variableChanged";
      readonly address: VariableAddress;
      /** Its names as 1.6 configuration key. */
      readonly keys: readonly string[];
      readonly value: string;
    }
  /** The station itself saw something that matters for security; `at`: ms, wall. */
  | {
      readonly type: "securityEvent";
      readonly event: string;
      readonly info?: string | undefined;
      readonly critical: boolean;
      readonly at: number;
    }
  /** An OCPP frame, for who asked for the log format `callback`. */
  | {
      readonly type: "message";
      readonly text: string;
      readonly direction: "in" | "out";
      readonly version?: string | undefined;
    };
