import type { Place } from "../model/evse.ts";
import type { IdToken, TokenInfo } from "../model/token.ts";
import type { VariableAddress } from "../model/variable.ts";

/** Everything the hardware may ask of the station, with what it carries and what it is answered. */
export interface ChargerRequests {
  /** May this token charge at one of these EVSEs? Always answered: offline rules apply without a CSMS. */
  validateToken: {
    params: { token: IdToken; evses: readonly number[] };
    result: { info: TokenInfo };
  };
  /** Is this EVSE free for this token, given reservations? */
  mayStart: {
    params: { evse: number; token: IdToken };
    result: { allowed: boolean; reservationId?: number | undefined };
  };
  /** Data of an integrator for the CSMS. */
  dataTransfer: {
    params: { vendorId: string; messageId?: string | undefined; data?: string | undefined };
    result: {
      status: "Accepted" | "Rejected" | "UnknownMessageId" | "UnknownVendorId" | "Offline";
      data?: string | undefined;
    };
  };
  /** Read a variable of the device model; `value` is absent when there is none or it is secret. */
  getVariable: {
    params: VariableAddress;
    result: {
      status: "Accepted" | "Rejected" | "UnknownComponent" | "UnknownVariable";
      value?: string | undefined;
    };
  };
  /** Set a variable as the integrator. */
  setVariable: {
    params: VariableAddress & { value: string };
    result: { status: "Accepted" | "Rejected" | "UnknownComponent" | "UnknownVariable" | "RebootRequired" };
  };
  /** Read 1.6 configuration keys: those named, or all. */
  getConfiguration: {
    params: { keys?: readonly string[] | undefined };
    result: {
      known: readonly { key: string; readonly: boolean; value?: string | undefined }[];
      unknown: readonly string[];
    };
  };
  /** Set a 1.6 configuration key as the integrator. */
  setConfiguration: {
    params: { key: string; value: string };
    result: { status: "Accepted" | "NotSupported" | "Rejected" | "RebootRequired" };
  };
  /** Take a place in or out of service as the CSMS does (1.6 §5.2, G03, G04): it is remembered. */
  changeAvailability: {
    params: Place & { operative: boolean };
    result: { status: "Accepted" | "Rejected" | "Scheduled" | "UnknownPlace" };
  };
  /**
   * Something that matters for security happened at the hardware: logged, and told to the CSMS when `critical`, or when it is
   * left out and the standard calls this type critical (whitepaper §4.8, A04). `at`: ms, wall; left out: now.
   */
  securityEvent: {
    params: {
      type: string;
      info?: string | undefined;
      critical?: boolean | undefined;
      at?: number | undefined;
    };
    result: { told: boolean };
  };
  /** A car wants a contract certificate (M01, M02). `exiRequest`, `exiResponse`: base64. */
  getCertificate: {
    params: { evse: number; exiRequest: string; schemaVersion: string; action: "Install" | "Update" };
    result: { status: "Accepted" | "Failed"; exiResponse?: string | undefined };
  };
}

export type ChargerRequestName = keyof ChargerRequests;
