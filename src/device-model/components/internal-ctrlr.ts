import { boolean, integer, memberList, sequenceList, string } from "../handle.ts";
import { SupportedMeasurands } from "./supported-measurands.ts";

const fixed = { mutability: "ReadOnly" } as const;
/** Read once, at start. */
const atStart = { mutability: "ReadOnly", rebootRequired: true } as const;
const text = (variable: string, maxLength: number) =>
  string(`InternalCtrlr/${variable}`, { ...fixed, default: "", minLength: 1, maxLength });

/** Who this station is, and how this software runs: set by files, read-only to the CSMS unless said otherwise. */
export const InternalCtrlr = {
  /** A token at the station's reader means its only connector; else only once a car waits there. */
  AuthorizeConnectorZeroOnConnectorOne: boolean("InternalCtrlr/AuthorizeConnectorZeroOnConnectorOne", {
    ...fixed,
    default: true,
  }),
  ChargeBoxSerialNumber: text("ChargeBoxSerialNumber", 25),
  ChargePointModel: text("ChargePointModel", 20),
  ChargePointSerialNumber: text("ChargePointSerialNumber", 25),
  ChargePointVendor: text("ChargePointVendor", 20),
  EnableTLSKeylog: boolean("InternalCtrlr/EnableTLSKeylog", { ...fixed, default: false }),
  FirmwareVersion: text("FirmwareVersion", 50),
  ICCID: text("ICCID", 20),
  /** Network interface the connection to the CSMS is bound to. */
  IFace: text("IFace", 255),
  IMSI: text("IMSI", 20),
  LogMessages: boolean("InternalCtrlr/LogMessages", { ...atStart, default: true }),
  LogMessagesFormat: memberList("InternalCtrlr/LogMessagesFormat", {
    ...atStart,
    default: ["log", "html", "session_logging", "security"],
    valuesList: [
      "console",
      "console_detailed",
      "log",
      "html",
      "session_logging",
      "callback",
      "security",
      "jsonl",
    ],
  }),
  LogMessagesRaw: boolean("InternalCtrlr/LogMessagesRaw", { ...atStart, default: false }),
  LogRotation: boolean("InternalCtrlr/LogRotation", { ...atStart, default: false }),
  LogRotationDateSuffix: boolean("InternalCtrlr/LogRotationDateSuffix", { ...atStart, default: false }),
  /** Rotated files kept; 0: no rotation. */
  LogRotationMaximumFileCount: integer("InternalCtrlr/LogRotationMaximumFileCount", {
    ...atStart,
    default: 0,
    min: 0,
  }),
  /** Bytes after which a log file is rotated; 0: no rotation. */
  LogRotationMaximumFileSize: integer("InternalCtrlr/LogRotationMaximumFileSize", {
    ...atStart,
    default: 0,
    unit: "B",
    min: 0,
  }),
  /** Seconds; a longer GetCompositeSchedule is cut to it. */
  MaxCompositeScheduleDuration: integer("InternalCtrlr/MaxCompositeScheduleDuration", {
    ...fixed,
    default: 31_536_000,
    unit: "s",
    min: 0,
  }),
  /** Bytes of a message to the CSMS, beyond which data that may be left out is. */
  MaxMessageSize: integer("InternalCtrlr/MaxMessageSize", {
    ...fixed,
    default: 65_000,
    unit: "B",
    min: 32_000,
  }),
  /** Messages queued for the CSMS beyond which those that may be dropped are; `Station.OutboxMaxRows` bounds it too. */
  MessageQueueSizeThreshold: integer("InternalCtrlr/MessageQueueSizeThreshold", {
    ...fixed,
    default: 1000,
    min: 1,
  }),
  MeterSerialNumber: text("MeterSerialNumber", 25),
  MeterType: text("MeterType", 25),
  /** Seconds between requests for the revocation status of certificates. */
  OcspRequestInterval: integer("InternalCtrlr/OcspRequestInterval", {
    default: 604_800,
    unit: "s",
    min: 86_400,
  }),
  /** Tell a CSMS of 1.6 of a new reason for SuspendedEVSE; 2.x knows none. */
  ReportSuspendedEVSEReasonChange: boolean("InternalCtrlr/ReportSuspendedEVSEReasonChange", {
    default: false,
  }),
  /** Transactions that ran when power failed go on if their car is still there; else they end where last seen. */
  ResumeTransactionsOnBoot: boolean("InternalCtrlr/ResumeTransactionsOnBoot", { default: false }),
  SupportedChargingProfilePurposeTypes: memberList("InternalCtrlr/SupportedChargingProfilePurposeTypes", {
    ...fixed,
    default: ["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"],
    valuesList: ["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"],
  }),
  SupportedCiphers12: sequenceList("InternalCtrlr/SupportedCiphers12", {
    ...fixed,
    default: [
      "ECDHE-ECDSA-AES128-GCM-SHA256",
      "ECDHE-ECDSA-AES256-GCM-SHA384",
      "AES128-GCM-SHA256",
      "AES256-GCM-SHA384",
    ],
  }),
  SupportedCiphers13: sequenceList("InternalCtrlr/SupportedCiphers13", {
    ...fixed,
    default: ["TLS_AES_256_GCM_SHA384", "TLS_AES_128_GCM_SHA256"],
  }),
  SupportedMeasurands,
  /** Where TLS keys are logged, when EnableTLSKeylog is set; empty: nowhere. */
  TLSKeylogFile: string("InternalCtrlr/TLSKeylogFile", { ...fixed, default: "", maxLength: 4096 }),
  UseSslDefaultVerifyPaths: boolean("InternalCtrlr/UseSslDefaultVerifyPaths", { ...fixed, default: true }),
  UseTPM: boolean("InternalCtrlr/UseTPM", { ...fixed, default: false }),
  UseTPMSeccLeafCertificate: boolean("InternalCtrlr/UseTPMSeccLeafCertificate", { ...fixed, default: false }),
  VerifyCsmsAllowWildcards: boolean("InternalCtrlr/VerifyCsmsAllowWildcards", { ...fixed, default: false }),
  VerifyCsmsCommonName: boolean("InternalCtrlr/VerifyCsmsCommonName", { ...fixed, default: true }),
  WebsocketPingPayload: string("InternalCtrlr/WebsocketPingPayload", {
    ...fixed,
    default: "hello there",
    // A control frame carries no more (RFC 6455 §5.5).
    maxLength: 125,
  }),
  /** Seconds a pong may take. */
  WebsocketPongTimeout: integer("InternalCtrlr/WebsocketPongTimeout", {
    ...fixed,
    default: 5,
    unit: "s",
    min: 1,
  }),
};
