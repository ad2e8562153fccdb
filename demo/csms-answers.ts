import type { Requests, Responses } from "../src/messages/v16/types.ts";

/** What the CSMS remembers and knows, as its answers see it. */
export interface AnswerContext {
  /** Now, ISO 8601. */
  now(): string;
  /** A transaction id never given before. */
  nextTransactionId(): number;
  /** Seconds. */
  readonly heartbeatInterval: number;
}

/** What a charging station may send in OCPP 1.6. */
export type StationAction =
  | "Authorize"
  | "BootNotification"
  | "DataTransfer"
  | "DiagnosticsStatusNotification"
  | "FirmwareStatusNotification"
  | "Heartbeat"
  | "LogStatusNotification"
  | "MeterValues"
  | "SecurityEventNotification"
  | "SignCertificate"
  | "SignedFirmwareStatusNotification"
  | "StartTransaction"
  | "StatusNotification"
  | "StopTransaction";

export type AnswerTable = {
  readonly [A in StationAction]: (request: Requests[A], context: AnswerContext) => Responses[A];
};

/** Tags beginning so are refused, to try that out; every other tag may charge. */
function verdict(idTag: string): Responses["Authorize"]["idTagInfo"] {
  if (/^blocked/i.test(idTag)) return { status: "Blocked" };
  if (/^expired/i.test(idTag)) return { status: "Expired" };
  return { status: /^(?:bad|invalid)/i.test(idTag) ? "Invalid" : "Accepted" };
}

/** A friendly CSMS: every station may connect, nearly every tag may charge. */
export const answers: AnswerTable = {
  Authorize: ({ idTag }) => ({ idTagInfo: verdict(idTag) }),
  BootNotification: (_, context) => ({
    status: "Accepted",
    currentTime: context.now(),
    interval: context.heartbeatInterval,
  }),
  DataTransfer: () => ({ status: "UnknownVendorId" }),
  DiagnosticsStatusNotification: () => ({}),
  FirmwareStatusNotification: () => ({}),
  Heartbeat: (_, context) => ({ currentTime: context.now() }),
  LogStatusNotification: () => ({}),
  MeterValues: () => ({}),
  SecurityEventNotification: () => ({}),
  SignCertificate: () => ({ status: "Rejected" }),
  SignedFirmwareStatusNotification: () => ({}),
  StartTransaction: ({ idTag }, context) => ({
    transactionId: context.nextTransactionId(),
    idTagInfo: verdict(idTag),
  }),
  StatusNotification: () => ({}),
  StopTransaction: ({ idTag }) => (idTag === undefined ? {} : { idTagInfo: verdict(idTag) }),
};
