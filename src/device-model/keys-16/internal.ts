import { InternalCtrlr } from "../components/internal-ctrlr.ts";
import { ISO15118Ctrlr } from "../components/iso15118-ctrlr.ts";
import { NetworkConfiguration } from "../components/network-configuration.ts";
import { OCPP16LegacyCtrlr } from "../components/ocpp16-legacy-ctrlr.ts";
import { OCPPCommCtrlr } from "../components/ocpp-comm-ctrlr.ts";
import { SmartChargingCtrlr } from "../components/smart-charging-ctrlr.ts";
import type { AnyHandle } from "../handle.ts";
import { type Key16, type KeyOptions, keysOf } from "./key.ts";
import { whenSet } from "./rules.ts";

const line = keysOf("Internal");
const key = (name: string, handle: AnyHandle, options: KeyOptions = {}): Key16 =>
  line(name, handle, "libocpp", options);
const mustBeSet = { required: true, mustBeSet: true } as const;
const array = { fileType: "array" } as const;
const awaits = (what: string) => ({ awaits: what });

/** What no standard has: who the station is, and how the software runs. Names, types and bounds are libocpp's. */
export const internalKeys: readonly Key16[] = [
  key("ChargePointId", NetworkConfiguration.Identity, mustBeSet),
  key("CentralSystemURI", NetworkConfiguration.OcppCsmsUrl, mustBeSet),
  key("ChargeBoxSerialNumber", InternalCtrlr.ChargeBoxSerialNumber),
  key("ChargePointModel", InternalCtrlr.ChargePointModel, mustBeSet),
  key("ChargePointSerialNumber", InternalCtrlr.ChargePointSerialNumber),
  key("ChargePointVendor", InternalCtrlr.ChargePointVendor, mustBeSet),
  key("FirmwareVersion", InternalCtrlr.FirmwareVersion),
  key("ICCID", InternalCtrlr.ICCID),
  key("HostName", NetworkConfiguration.HostName),
  key("IFace", InternalCtrlr.IFace),
  key("IMSI", InternalCtrlr.IMSI),
  key("MeterSerialNumber", InternalCtrlr.MeterSerialNumber),
  key("MeterType", InternalCtrlr.MeterType),
  key("SupportedCiphers12", InternalCtrlr.SupportedCiphers12, { ...array, awaits: "TLS" }),
  key("SupportedCiphers13", InternalCtrlr.SupportedCiphers13, { ...array, awaits: "TLS" }),
  key("UseTPM", InternalCtrlr.UseTPM, awaits("TLS")),
  key("UseTPMSeccLeafCertificate", InternalCtrlr.UseTPMSeccLeafCertificate, awaits("PnC")),
  key("RetryBackoffRandomRange", OCPPCommCtrlr.RetryBackOffRandomRange),
  key("RetryBackoffRepeatTimes", OCPPCommCtrlr.RetryBackOffRepeatTimes),
  key("RetryBackoffWaitMinimum", OCPPCommCtrlr.RetryBackOffWaitMinimum),
  key("AuthorizeConnectorZeroOnConnectorOne", InternalCtrlr.AuthorizeConnectorZeroOnConnectorOne),
  key("LogMessages", InternalCtrlr.LogMessages),
  key("LogMessagesRaw", InternalCtrlr.LogMessagesRaw),
  key("LogMessagesFormat", InternalCtrlr.LogMessagesFormat, array),
  key("LogRotation", InternalCtrlr.LogRotation),
  key("LogRotationDateSuffix", InternalCtrlr.LogRotationDateSuffix),
  key("LogRotationMaximumFileSize", InternalCtrlr.LogRotationMaximumFileSize),
  key("LogRotationMaximumFileCount", InternalCtrlr.LogRotationMaximumFileCount),
  key("SupportedChargingProfilePurposeTypes", InternalCtrlr.SupportedChargingProfilePurposeTypes, array),
  key("IgnoredProfilePurposesOffline", SmartChargingCtrlr.IgnoredProfilePurposesOffline),
  key("MaxCompositeScheduleDuration", InternalCtrlr.MaxCompositeScheduleDuration),
  key("CompositeScheduleDefaultLimitAmps", SmartChargingCtrlr.CompositeScheduleDefaultLimitAmps),
  key("CompositeScheduleDefaultLimitWatts", SmartChargingCtrlr.CompositeScheduleDefaultLimitWatts),
  key("CompositeScheduleDefaultNumberPhases", SmartChargingCtrlr.CompositeScheduleDefaultNumberPhases),
  key("SupplyVoltage", SmartChargingCtrlr.SupplyVoltage),
  key("WebsocketPingPayload", InternalCtrlr.WebsocketPingPayload),
  key("WebsocketPongTimeout", InternalCtrlr.WebsocketPongTimeout),
  key("UseSslDefaultVerifyPaths", InternalCtrlr.UseSslDefaultVerifyPaths, awaits("TLS")),
  key("VerifyCsmsCommonName", InternalCtrlr.VerifyCsmsCommonName, awaits("TLS")),
  key("VerifyCsmsAllowWildcards", InternalCtrlr.VerifyCsmsAllowWildcards, awaits("TLS")),
  key("OcspRequestInterval", InternalCtrlr.OcspRequestInterval, awaits("Certificates")),
  key("SeccLeafSubjectCommonName", ISO15118Ctrlr.SeccId, awaits("PnC")),
  key("SeccLeafSubjectCountry", ISO15118Ctrlr.CountryName, awaits("PnC")),
  key("SeccLeafSubjectOrganization", ISO15118Ctrlr.OrganizationName, awaits("PnC")),
  key("ConnectorEvseIds", OCPP16LegacyCtrlr.ConnectorEvseIds, awaits("PnC")),
  key("AllowChargingProfileWithoutStartSchedule", OCPP16LegacyCtrlr.AllowChargingProfileWithoutStartSchedule),
  key(
    "RejectRemoteStartTransactionWithoutConnectorId",
    OCPP16LegacyCtrlr.RejectRemoteStartTransactionWithoutConnectorId,
  ),
  key(
    "RemoteStartTransactionWithoutConnectorIdFindFirst",
    OCPP16LegacyCtrlr.RemoteStartTransactionWithoutConnectorIdFindFirst,
  ),
  key("WaitForStopTransactionsOnResetTimeout", OCPP16LegacyCtrlr.WaitForStopTransactionsOnResetTimeout),
  key("ResumeTransactionsOnBoot", InternalCtrlr.ResumeTransactionsOnBoot),
  key(
    "SwitchSecurityProfileConnectionTimeout",
    OCPP16LegacyCtrlr.SwitchSecurityProfileConnectionTimeout,
    awaits("Certificates"),
  ),
  key("QueueAllMessages", OCPPCommCtrlr.QueueAllMessages, awaits("Queueing")),
  key("ReportClearedErrors", OCPP16LegacyCtrlr.ReportClearedErrors),
  key("ReportSuspendedEVSEReasonChange", InternalCtrlr.ReportSuspendedEVSEReasonChange),
  key("MessageTypesDiscardForQueueing", OCPPCommCtrlr.MessageTypesDiscardForQueueing, awaits("Queueing")),
  key("MessageQueueSizeThreshold", InternalCtrlr.MessageQueueSizeThreshold, {
    read: whenSet(InternalCtrlr.MessageQueueSizeThreshold),
  }),
  key("SupportedMeasurands", InternalCtrlr.SupportedMeasurands),
  key("MaxMessageSize", InternalCtrlr.MaxMessageSize),
  key("TLSKeylogFile", InternalCtrlr.TLSKeylogFile, awaits("TLS")),
  key("EnableTLSKeylog", InternalCtrlr.EnableTLSKeylog, awaits("TLS")),
  key("StopTransactionIfUnlockNotSupported", OCPP16LegacyCtrlr.StopTransactionIfUnlockNotSupported),
  // The CSMS sees MeterPublicKey1, MeterPublicKey2, ... (signed meter values §3.3.1).
  key("MeterPublicKeys", OCPP16LegacyCtrlr.MeterPublicKeys, { ...array, onlyWhenSet: true, unlisted: true }),
];
