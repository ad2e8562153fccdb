import type { IdToken, TokenInfo } from "../model/token.ts";

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
    params: { component: string; variable: string; instance?: string | undefined };
    result: { status: "Accepted" | "Rejected" | "UnknownVariable"; value?: string | undefined };
  };
  /** Set a variable as the integrator. */
  setVariable: {
    params: { component: string; variable: string; instance?: string | undefined; value: string };
    result: { status: "Accepted" | "Rejected" | "UnknownVariable" | "RebootRequired" };
  };
}

export type ChargerRequestName = keyof ChargerRequests;
