import type { Requests, Responses } from "../src/messages/v201/types.ts";
import type { AnswerContext } from "./csms-answers.ts";

/** What a charging station may send in OCPP 2.0.1. */
export type StationAction201 =
  | "Authorize"
  | "BootNotification"
  | "DataTransfer"
  | "FirmwareStatusNotification"
  | "Heartbeat"
  | "LogStatusNotification"
  | "MeterValues"
  | "NotifyChargingLimit"
  | "NotifyCustomerInformation"
  | "NotifyEvent"
  | "NotifyMonitoringReport"
  | "NotifyReport"
  | "ReportChargingProfiles"
  | "ReservationStatusUpdate"
  | "SecurityEventNotification"
  | "SignCertificate"
  | "StatusNotification"
  | "TransactionEvent";

export type AnswerTable201 = {
  readonly [A in StationAction201]: (request: Requests[A], context: AnswerContext) => Responses[A];
};

/** As in 1.6, tags beginning so are refused. */
function verdict({ idToken }: Requests["Authorize"]["idToken"]): Responses["Authorize"]["idTokenInfo"] {
  if (/^blocked/i.test(idToken)) return { status: "Blocked" };
  if (/^expired/i.test(idToken)) return { status: "Expired" };
  return { status: /^(?:bad|invalid)/i.test(idToken) ? "Invalid" : "Accepted" };
}

/** The same friendly CSMS in OCPP 2.0.1. */
export const answers201: AnswerTable201 = {
  Authorize: ({ idToken }) => ({ idTokenInfo: verdict(idToken) }),
  BootNotification: (_, context) => ({
    status: "Accepted",
    currentTime: context.now(),
    interval: context.heartbeatInterval,
  }),
  DataTransfer: () => ({ status: "UnknownVendorId" }),
  FirmwareStatusNotification: () => ({}),
  Heartbeat: (_, context) => ({ currentTime: context.now() }),
  LogStatusNotification: () => ({}),
  MeterValues: () => ({}),
  NotifyChargingLimit: () => ({}),
  NotifyCustomerInformation: () => ({}),
  NotifyEvent: () => ({}),
  NotifyMonitoringReport: () => ({}),
  NotifyReport: () => ({}),
  ReportChargingProfiles: () => ({}),
  ReservationStatusUpdate: () => ({}),
  SecurityEventNotification: () => ({}),
  SignCertificate: () => ({ status: "Rejected" }),
  StatusNotification: () => ({}),
  TransactionEvent: ({ idToken }) => (idToken === undefined ? {} : { idTokenInfo: verdict(idToken) }),
};
