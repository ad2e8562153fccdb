// OCPP 2.0.1. Generated from schemas/2.0.1 by `npm run generate`: change the tables, not this file.

export interface ACChargingParametersType {
  /** integer */
  readonly energyAmount: number;
  /** integer */
  readonly evMinCurrent: number;
  /** integer */
  readonly evMaxCurrent: number;
  /** integer */
  readonly evMaxVoltage: number;
  readonly customData?: CustomDataType;
}

export type APNAuthenticationEnumType = "CHAP" | "NONE" | "PAP" | "AUTO";

export interface APNType {
  /** at most 512 characters */
  readonly apn: string;
  /** at most 20 characters */
  readonly apnUserName?: string;
  /** at most 20 characters */
  readonly apnPassword?: string;
  /** integer */
  readonly simPin?: number;
  /** at most 6 characters */
  readonly preferredNetwork?: string;
  readonly useOnlyPreferredNetwork?: boolean;
  readonly apnAuthentication: APNAuthenticationEnumType;
  readonly customData?: CustomDataType;
}

export interface AdditionalInfoType {
  /** at most 36 characters */
  readonly additionalIdToken: string;
  /** at most 50 characters */
  readonly type: string;
  readonly customData?: CustomDataType;
}

export type AttributeEnumType = "Actual" | "Target" | "MinSet" | "MaxSet";

export interface AuthorizationData {
  readonly idToken: IdTokenType;
  readonly idTokenInfo?: IdTokenInfoType;
  readonly customData?: CustomDataType;
}

export type AuthorizationStatusEnumType =
  | "Accepted"
  | "Blocked"
  | "ConcurrentTx"
  | "Expired"
  | "Invalid"
  | "NoCredit"
  | "NotAllowedTypeEVSE"
  | "NotAtThisLocation"
  | "NotAtThisTime"
  | "Unknown";

export type AuthorizeCertificateStatusEnumType =
  | "Accepted"
  | "SignatureError"
  | "CertificateExpired"
  | "CertificateRevoked"
  | "NoCertificateAvailable"
  | "CertChainError"
  | "ContractCancelled";

export type BootReasonEnumType =
  | "ApplicationReset"
  | "FirmwareUpdate"
  | "LocalReset"
  | "PowerUp"
  | "RemoteReset"
  | "ScheduledReset"
  | "Triggered"
  | "Unknown"
  | "Watchdog";

export type CancelReservationStatusEnumType = "Accepted" | "Rejected";

export type CertificateActionEnumType = "Install" | "Update";

export interface CertificateHashDataChainType {
  readonly certificateHashData: CertificateHashDataType;
  readonly certificateType: GetCertificateIdUseEnumType;
  /** [1..4] */
  readonly childCertificateHashData?: readonly CertificateHashDataType[];
  readonly customData?: CustomDataType;
}

export interface CertificateHashDataType {
  readonly hashAlgorithm: HashAlgorithmEnumType;
  /** at most 128 characters */
  readonly issuerNameHash: string;
  /** at most 128 characters */
  readonly issuerKeyHash: string;
  /** at most 40 characters */
  readonly serialNumber: string;
  readonly customData?: CustomDataType;
}

export type CertificateSignedStatusEnumType = "Accepted" | "Rejected";

export type CertificateSigningUseEnumType = "ChargingStationCertificate" | "V2GCertificate";

export type ChangeAvailabilityStatusEnumType = "Accepted" | "Rejected" | "Scheduled";

export type ChargingLimitSourceEnumType = "EMS" | "Other" | "SO" | "CSO";

export interface ChargingLimitType {
  readonly chargingLimitSource: ChargingLimitSourceEnumType;
  readonly isGridCritical?: boolean;
  readonly customData?: CustomDataType;
}

export interface ChargingNeedsType {
  readonly acChargingParameters?: ACChargingParametersType;
  readonly dcChargingParameters?: DCChargingParametersType;
  readonly requestedEnergyTransfer: EnergyTransferModeEnumType;
  /** dateTime */
  readonly departureTime?: string;
  readonly customData?: CustomDataType;
}

export interface ChargingProfileCriterionType {
  readonly chargingProfilePurpose?: ChargingProfilePurposeEnumType;
  /** integer */
  readonly stackLevel?: number;
  /** integer, [1..*] */
  readonly chargingProfileId?: readonly number[];
  /** [1..4] */
  readonly chargingLimitSource?: readonly ChargingLimitSourceEnumType[];
  readonly customData?: CustomDataType;
}

export type ChargingProfileKindEnumType = "Absolute" | "Recurring" | "Relative";

export type ChargingProfilePurposeEnumType =
  | "ChargingStationExternalConstraints"
  | "ChargingStationMaxProfile"
  | "TxDefaultProfile"
  | "TxProfile";

export type ChargingProfileStatusEnumType = "Accepted" | "Rejected";

export interface ChargingProfileType {
  /** integer */
  readonly id: number;
  /** integer */
  readonly stackLevel: number;
  readonly chargingProfilePurpose: ChargingProfilePurposeEnumType;
  readonly chargingProfileKind: ChargingProfileKindEnumType;
  readonly recurrencyKind?: RecurrencyKindEnumType;
  /** dateTime */
  readonly validFrom?: string;
  /** dateTime */
  readonly validTo?: string;
  /** [1..3] */
  readonly chargingSchedule: readonly ChargingScheduleType[];
  /** at most 36 characters */
  readonly transactionId?: string;
  readonly customData?: CustomDataType;
}

export type ChargingRateUnitEnumType = "W" | "A";

export interface ChargingSchedulePeriodType {
  /** integer */
  readonly startPeriod: number;
  readonly limit: number;
  /** integer */
  readonly numberPhases?: number;
  /** integer */
  readonly phaseToUse?: number;
  readonly customData?: CustomDataType;
}

export interface ChargingScheduleType {
  /** integer */
  readonly id: number;
  /** dateTime */
  readonly startSchedule?: string;
  /** integer */
  readonly duration?: number;
  readonly chargingRateUnit: ChargingRateUnitEnumType;
  /** [1..1024] */
  readonly chargingSchedulePeriod: readonly ChargingSchedulePeriodType[];
  readonly minChargingRate?: number;
  readonly salesTariff?: SalesTariffType;
  readonly customData?: CustomDataType;
}

export type ChargingStateEnumType = "Charging" | "EVConnected" | "SuspendedEV" | "SuspendedEVSE" | "Idle";

export interface ChargingStationType {
  /** at most 25 characters */
  readonly serialNumber?: string;
  /** at most 20 characters */
  readonly model: string;
  readonly modem?: ModemType;
  /** at most 50 characters */
  readonly vendorName: string;
  /** at most 50 characters */
  readonly firmwareVersion?: string;
  readonly customData?: CustomDataType;
}

export type ClearCacheStatusEnumType = "Accepted" | "Rejected";

export type ClearChargingProfileStatusEnumType = "Accepted" | "Unknown";

export interface ClearChargingProfileType {
  /** integer */
  readonly evseId?: number;
  readonly chargingProfilePurpose?: ChargingProfilePurposeEnumType;
  /** integer */
  readonly stackLevel?: number;
  readonly customData?: CustomDataType;
}

export type ClearMessageStatusEnumType = "Accepted" | "Unknown";

export interface ClearMonitoringResultType {
  readonly status: ClearMonitoringStatusEnumType;
  /** integer */
  readonly id: number;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export type ClearMonitoringStatusEnumType = "Accepted" | "Rejected" | "NotFound";

export type ComponentCriterionEnumType = "Active" | "Available" | "Enabled" | "Problem";

export interface ComponentType {
  readonly evse?: EVSEType;
  /** at most 50 characters */
  readonly name: string;
  /** at most 50 characters */
  readonly instance?: string;
  readonly customData?: CustomDataType;
}

export interface ComponentVariableType {
  readonly component: ComponentType;
  readonly variable?: VariableType;
  readonly customData?: CustomDataType;
}

export interface CompositeScheduleType {
  /** [1..*] */
  readonly chargingSchedulePeriod: readonly ChargingSchedulePeriodType[];
  /** integer */
  readonly evseId: number;
  /** integer */
  readonly duration: number;
  /** dateTime */
  readonly scheduleStart: string;
  readonly chargingRateUnit: ChargingRateUnitEnumType;
  readonly customData?: CustomDataType;
}

export type ConnectorEnumType =
  | "cCCS1"
  | "cCCS2"
  | "cG105"
  | "cTesla"
  | "cType1"
  | "cType2"
  | "s309-1P-16A"
  | "s309-1P-32A"
  | "s309-3P-16A"
  | "s309-3P-32A"
  | "sBS1361"
  | "sCEE-7-7"
  | "sType2"
  | "sType3"
  | "Other1PhMax16A"
  | "Other1PhOver16A"
  | "Other3Ph"
  | "Pan"
  | "wInductive"
  | "wResonant"
  | "Undetermined"
  | "Unknown";

export type ConnectorStatusEnumType = "Available" | "Occupied" | "Reserved" | "Unavailable" | "Faulted";

export interface ConsumptionCostType {
  readonly startValue: number;
  /** [1..3] */
  readonly cost: readonly CostType[];
  readonly customData?: CustomDataType;
}

export type CostKindEnumType =
  | "CarbonDioxideEmission"
  | "RelativePricePercentage"
  | "RenewableGenerationPercentage";

export interface CostType {
  readonly costKind: CostKindEnumType;
  /** integer */
  readonly amount: number;
  /** integer */
  readonly amountMultiplier?: number;
  readonly customData?: CustomDataType;
}

export interface CustomDataType {
  /** at most 255 characters */
  readonly vendorId: string;
  readonly [extra: string]: unknown;
}

export type CustomerInformationStatusEnumType = "Accepted" | "Rejected" | "Invalid";

export interface DCChargingParametersType {
  /** integer */
  readonly evMaxCurrent: number;
  /** integer */
  readonly evMaxVoltage: number;
  /** integer */
  readonly energyAmount?: number;
  /** integer */
  readonly evMaxPower?: number;
  /** integer, >= 0, <= 100 */
  readonly stateOfCharge?: number;
  /** integer */
  readonly evEnergyCapacity?: number;
  /** integer, >= 0, <= 100 */
  readonly fullSoC?: number;
  /** integer, >= 0, <= 100 */
  readonly bulkSoC?: number;
  readonly customData?: CustomDataType;
}

export type DataEnumType =
  | "string"
  | "decimal"
  | "integer"
  | "dateTime"
  | "boolean"
  | "OptionList"
  | "SequenceList"
  | "MemberList";

export type DataTransferStatusEnumType = "Accepted" | "Rejected" | "UnknownMessageId" | "UnknownVendorId";

export type DeleteCertificateStatusEnumType = "Accepted" | "Failed" | "NotFound";

export type DisplayMessageStatusEnumType =
  | "Accepted"
  | "NotSupportedMessageFormat"
  | "Rejected"
  | "NotSupportedPriority"
  | "NotSupportedState"
  | "UnknownTransaction";

export interface EVSEType {
  /** integer */
  readonly id: number;
  /** integer */
  readonly connectorId?: number;
  readonly customData?: CustomDataType;
}

export type EnergyTransferModeEnumType = "DC" | "AC_single_phase" | "AC_two_phase" | "AC_three_phase";

export interface EventDataType {
  /** integer */
  readonly eventId: number;
  /** dateTime */
  readonly timestamp: string;
  readonly trigger: EventTriggerEnumType;
  /** integer */
  readonly cause?: number;
  /** at most 2500 characters */
  readonly actualValue: string;
  /** at most 50 characters */
  readonly techCode?: string;
  /** at most 500 characters */
  readonly techInfo?: string;
  readonly cleared?: boolean;
  /** at most 36 characters */
  readonly transactionId?: string;
  readonly component: ComponentType;
  /** integer */
  readonly variableMonitoringId?: number;
  readonly eventNotificationType: EventNotificationEnumType;
  readonly variable: VariableType;
  readonly customData?: CustomDataType;
}

export type EventNotificationEnumType =
  | "HardWiredNotification"
  | "HardWiredMonitor"
  | "PreconfiguredMonitor"
  | "CustomMonitor";

export type EventTriggerEnumType = "Alerting" | "Delta" | "Periodic";

export type FirmwareStatusEnumType =
  | "Downloaded"
  | "DownloadFailed"
  | "Downloading"
  | "DownloadScheduled"
  | "DownloadPaused"
  | "Idle"
  | "InstallationFailed"
  | "Installing"
  | "Installed"
  | "InstallRebooting"
  | "InstallScheduled"
  | "InstallVerificationFailed"
  | "InvalidSignature"
  | "SignatureVerified";

export interface FirmwareType {
  /** at most 512 characters */
  readonly location: string;
  /** dateTime */
  readonly retrieveDateTime: string;
  /** dateTime */
  readonly installDateTime?: string;
  /** at most 5500 characters */
  readonly signingCertificate?: string;
  /** at most 800 characters */
  readonly signature?: string;
  readonly customData?: CustomDataType;
}

export type GenericDeviceModelStatusEnumType = "Accepted" | "Rejected" | "NotSupported" | "EmptyResultSet";

export type GenericStatusEnumType = "Accepted" | "Rejected";

export type GetCertificateIdUseEnumType =
  | "V2GRootCertificate"
  | "MORootCertificate"
  | "CSMSRootCertificate"
  | "V2GCertificateChain"
  | "ManufacturerRootCertificate";

export type GetCertificateStatusEnumType = "Accepted" | "Failed";

export type GetChargingProfileStatusEnumType = "Accepted" | "NoProfiles";

export type GetDisplayMessagesStatusEnumType = "Accepted" | "Unknown";

export type GetInstalledCertificateStatusEnumType = "Accepted" | "NotFound";

export interface GetVariableDataType {
  readonly attributeType?: AttributeEnumType;
  readonly component: ComponentType;
  readonly variable: VariableType;
  readonly customData?: CustomDataType;
}

export interface GetVariableResultType {
  readonly attributeStatusInfo?: StatusInfoType;
  readonly attributeStatus: GetVariableStatusEnumType;
  readonly attributeType?: AttributeEnumType;
  /** at most 2500 characters */
  readonly attributeValue?: string;
  readonly component: ComponentType;
  readonly variable: VariableType;
  readonly customData?: CustomDataType;
}

export type GetVariableStatusEnumType =
  | "Accepted"
  | "Rejected"
  | "UnknownComponent"
  | "UnknownVariable"
  | "NotSupportedAttributeType";

export type HashAlgorithmEnumType = "SHA256" | "SHA384" | "SHA512";

export type IdTokenEnumType =
  | "Central"
  | "eMAID"
  | "ISO14443"
  | "ISO15693"
  | "KeyCode"
  | "Local"
  | "MacAddress"
  | "NoAuthorization";

export interface IdTokenInfoType {
  readonly status: AuthorizationStatusEnumType;
  /** dateTime */
  readonly cacheExpiryDateTime?: string;
  /** integer */
  readonly chargingPriority?: number;
  /** at most 8 characters */
  readonly language1?: string;
  /** integer, [1..*] */
  readonly evseId?: readonly number[];
  readonly groupIdToken?: IdTokenType;
  /** at most 8 characters */
  readonly language2?: string;
  readonly personalMessage?: MessageContentType;
  readonly customData?: CustomDataType;
}

export interface IdTokenType {
  /** [1..*] */
  readonly additionalInfo?: readonly AdditionalInfoType[];
  /** at most 36 characters */
  readonly idToken: string;
  readonly type: IdTokenEnumType;
  readonly customData?: CustomDataType;
}

export type InstallCertificateStatusEnumType = "Accepted" | "Rejected" | "Failed";

export type InstallCertificateUseEnumType =
  | "V2GRootCertificate"
  | "MORootCertificate"
  | "CSMSRootCertificate"
  | "ManufacturerRootCertificate";

export type Iso15118EVCertificateStatusEnumType = "Accepted" | "Failed";

export type LocationEnumType = "Body" | "Cable" | "EV" | "Inlet" | "Outlet";

export type LogEnumType = "DiagnosticsLog" | "SecurityLog";

export interface LogParametersType {
  /** at most 512 characters */
  readonly remoteLocation: string;
  /** dateTime */
  readonly oldestTimestamp?: string;
  /** dateTime */
  readonly latestTimestamp?: string;
  readonly customData?: CustomDataType;
}

export type LogStatusEnumType = "Accepted" | "Rejected" | "AcceptedCanceled";

export type MeasurandEnumType =
  | "Current.Export"
  | "Current.Import"
  | "Current.Offered"
  | "Energy.Active.Export.Register"
  | "Energy.Active.Import.Register"
  | "Energy.Reactive.Export.Register"
  | "Energy.Reactive.Import.Register"
  | "Energy.Active.Export.Interval"
  | "Energy.Active.Import.Interval"
  | "Energy.Active.Net"
  | "Energy.Reactive.Export.Interval"
  | "Energy.Reactive.Import.Interval"
  | "Energy.Reactive.Net"
  | "Energy.Apparent.Net"
  | "Energy.Apparent.Import"
  | "Energy.Apparent.Export"
  | "Frequency"
  | "Power.Active.Export"
  | "Power.Active.Import"
  | "Power.Factor"
  | "Power.Offered"
  | "Power.Reactive.Export"
  | "Power.Reactive.Import"
  | "SoC"
  | "Voltage";

export interface MessageContentType {
  readonly format: MessageFormatEnumType;
  /** at most 8 characters */
  readonly language?: string;
  /** at most 512 characters */
  readonly content: string;
  readonly customData?: CustomDataType;
}

export type MessageFormatEnumType = "ASCII" | "HTML" | "URI" | "UTF8";

export interface MessageInfoType {
  readonly display?: ComponentType;
  /** integer */
  readonly id: number;
  readonly priority: MessagePriorityEnumType;
  readonly state?: MessageStateEnumType;
  /** dateTime */
  readonly startDateTime?: string;
  /** dateTime */
  readonly endDateTime?: string;
  /** at most 36 characters */
  readonly transactionId?: string;
  readonly message: MessageContentType;
  readonly customData?: CustomDataType;
}

export type MessagePriorityEnumType = "AlwaysFront" | "InFront" | "NormalCycle";

export type MessageStateEnumType = "Charging" | "Faulted" | "Idle" | "Unavailable";

export type MessageTriggerEnumType =
  | "BootNotification"
  | "LogStatusNotification"
  | "FirmwareStatusNotification"
  | "Heartbeat"
  | "MeterValues"
  | "SignChargingStationCertificate"
  | "SignV2GCertificate"
  | "StatusNotification"
  | "TransactionEvent"
  | "SignCombinedCertificate"
  | "PublishFirmwareStatusNotification";

export interface MeterValueType {
  /** [1..*] */
  readonly sampledValue: readonly SampledValueType[];
  /** dateTime */
  readonly timestamp: string;
  readonly customData?: CustomDataType;
}

export interface ModemType {
  /** at most 20 characters */
  readonly iccid?: string;
  /** at most 20 characters */
  readonly imsi?: string;
  readonly customData?: CustomDataType;
}

export type MonitorEnumType =
  | "UpperThreshold"
  | "LowerThreshold"
  | "Delta"
  | "Periodic"
  | "PeriodicClockAligned";

export type MonitoringBaseEnumType = "All" | "FactoryDefault" | "HardWiredOnly";

export type MonitoringCriterionEnumType = "ThresholdMonitoring" | "DeltaMonitoring" | "PeriodicMonitoring";

export interface MonitoringDataType {
  readonly component: ComponentType;
  readonly variable: VariableType;
  /** [1..*] */
  readonly variableMonitoring: readonly VariableMonitoringType[];
  readonly customData?: CustomDataType;
}

export type MutabilityEnumType = "ReadOnly" | "WriteOnly" | "ReadWrite";

export interface NetworkConnectionProfileType {
  readonly apn?: APNType;
  readonly ocppVersion: OCPPVersionEnumType;
  readonly ocppTransport: OCPPTransportEnumType;
  /** at most 512 characters */
  readonly ocppCsmsUrl: string;
  /** integer */
  readonly messageTimeout: number;
  /** integer */
  readonly securityProfile: number;
  readonly ocppInterface: OCPPInterfaceEnumType;
  readonly vpn?: VPNType;
  readonly customData?: CustomDataType;
}

export type NotifyEVChargingNeedsStatusEnumType = "Accepted" | "Rejected" | "Processing";

export type OCPPInterfaceEnumType =
  | "Wired0"
  | "Wired1"
  | "Wired2"
  | "Wired3"
  | "Wireless0"
  | "Wireless1"
  | "Wireless2"
  | "Wireless3";

export type OCPPTransportEnumType = "JSON" | "SOAP";

export type OCPPVersionEnumType = "OCPP12" | "OCPP15" | "OCPP16" | "OCPP20";

export interface OCSPRequestDataType {
  readonly hashAlgorithm: HashAlgorithmEnumType;
  /** at most 128 characters */
  readonly issuerNameHash: string;
  /** at most 128 characters */
  readonly issuerKeyHash: string;
  /** at most 40 characters */
  readonly serialNumber: string;
  /** at most 512 characters */
  readonly responderURL: string;
  readonly customData?: CustomDataType;
}

export type OperationalStatusEnumType = "Inoperative" | "Operative";

export type PhaseEnumType =
  | "L1"
  | "L2"
  | "L3"
  | "N"
  | "L1-N"
  | "L2-N"
  | "L3-N"
  | "L1-L2"
  | "L2-L3"
  | "L3-L1";

export type PublishFirmwareStatusEnumType =
  | "Idle"
  | "DownloadScheduled"
  | "Downloading"
  | "Downloaded"
  | "Published"
  | "DownloadFailed"
  | "DownloadPaused"
  | "InvalidChecksum"
  | "ChecksumVerified"
  | "PublishFailed";

export type ReadingContextEnumType =
  | "Interruption.Begin"
  | "Interruption.End"
  | "Other"
  | "Sample.Clock"
  | "Sample.Periodic"
  | "Transaction.Begin"
  | "Transaction.End"
  | "Trigger";

export type ReasonEnumType =
  | "DeAuthorized"
  | "EmergencyStop"
  | "EnergyLimitReached"
  | "EVDisconnected"
  | "GroundFault"
  | "ImmediateReset"
  | "Local"
  | "LocalOutOfCredit"
  | "MasterPass"
  | "Other"
  | "OvercurrentFault"
  | "PowerLoss"
  | "PowerQuality"
  | "Reboot"
  | "Remote"
  | "SOCLimitReached"
  | "StoppedByEV"
  | "TimeLimitReached"
  | "Timeout";

export type RecurrencyKindEnumType = "Daily" | "Weekly";

export type RegistrationStatusEnumType = "Accepted" | "Pending" | "Rejected";

export interface RelativeTimeIntervalType {
  /** integer */
  readonly start: number;
  /** integer */
  readonly duration?: number;
  readonly customData?: CustomDataType;
}

export type ReportBaseEnumType = "ConfigurationInventory" | "FullInventory" | "SummaryInventory";

export interface ReportDataType {
  readonly component: ComponentType;
  readonly variable: VariableType;
  /** [1..4] */
  readonly variableAttribute: readonly VariableAttributeType[];
  readonly variableCharacteristics?: VariableCharacteristicsType;
  readonly customData?: CustomDataType;
}

export type RequestStartStopStatusEnumType = "Accepted" | "Rejected";

export type ReservationUpdateStatusEnumType = "Expired" | "Removed";

export type ReserveNowStatusEnumType = "Accepted" | "Faulted" | "Occupied" | "Rejected" | "Unavailable";

export type ResetEnumType = "Immediate" | "OnIdle";

export type ResetStatusEnumType = "Accepted" | "Rejected" | "Scheduled";

export interface SalesTariffEntryType {
  readonly relativeTimeInterval: RelativeTimeIntervalType;
  /** integer, >= 0 */
  readonly ePriceLevel?: number;
  /** [1..3] */
  readonly consumptionCost?: readonly ConsumptionCostType[];
  readonly customData?: CustomDataType;
}

export interface SalesTariffType {
  /** integer */
  readonly id: number;
  /** at most 32 characters */
  readonly salesTariffDescription?: string;
  /** integer */
  readonly numEPriceLevels?: number;
  /** [1..1024] */
  readonly salesTariffEntry: readonly SalesTariffEntryType[];
  readonly customData?: CustomDataType;
}

export interface SampledValueType {
  readonly value: number;
  readonly context?: ReadingContextEnumType;
  readonly measurand?: MeasurandEnumType;
  readonly phase?: PhaseEnumType;
  readonly location?: LocationEnumType;
  readonly signedMeterValue?: SignedMeterValueType;
  readonly unitOfMeasure?: UnitOfMeasureType;
  readonly customData?: CustomDataType;
}

export type SendLocalListStatusEnumType = "Accepted" | "Failed" | "VersionMismatch";

export interface SetMonitoringDataType {
  /** integer */
  readonly id?: number;
  readonly transaction?: boolean;
  readonly value: number;
  readonly type: MonitorEnumType;
  /** integer */
  readonly severity: number;
  readonly component: ComponentType;
  readonly variable: VariableType;
  readonly customData?: CustomDataType;
}

export interface SetMonitoringResultType {
  /** integer */
  readonly id?: number;
  readonly statusInfo?: StatusInfoType;
  readonly status: SetMonitoringStatusEnumType;
  readonly type: MonitorEnumType;
  readonly component: ComponentType;
  readonly variable: VariableType;
  /** integer */
  readonly severity: number;
  readonly customData?: CustomDataType;
}

export type SetMonitoringStatusEnumType =
  | "Accepted"
  | "UnknownComponent"
  | "UnknownVariable"
  | "UnsupportedMonitorType"
  | "Rejected"
  | "Duplicate";

export type SetNetworkProfileStatusEnumType = "Accepted" | "Rejected" | "Failed";

export interface SetVariableDataType {
  readonly attributeType?: AttributeEnumType;
  /** at most 1000 characters */
  readonly attributeValue: string;
  readonly component: ComponentType;
  readonly variable: VariableType;
  readonly customData?: CustomDataType;
}

export interface SetVariableResultType {
  readonly attributeType?: AttributeEnumType;
  readonly attributeStatus: SetVariableStatusEnumType;
  readonly attributeStatusInfo?: StatusInfoType;
  readonly component: ComponentType;
  readonly variable: VariableType;
  readonly customData?: CustomDataType;
}

export type SetVariableStatusEnumType =
  | "Accepted"
  | "Rejected"
  | "UnknownComponent"
  | "UnknownVariable"
  | "NotSupportedAttributeType"
  | "RebootRequired";

export interface SignedMeterValueType {
  /** at most 2500 characters */
  readonly signedMeterData: string;
  /** at most 50 characters */
  readonly signingMethod: string;
  /** at most 50 characters */
  readonly encodingMethod: string;
  /** at most 2500 characters */
  readonly publicKey: string;
  readonly customData?: CustomDataType;
}

export interface StatusInfoType {
  /** at most 20 characters */
  readonly reasonCode: string;
  /** at most 512 characters */
  readonly additionalInfo?: string;
  readonly customData?: CustomDataType;
}

export type TransactionEventEnumType = "Ended" | "Started" | "Updated";

export interface TransactionType {
  /** at most 36 characters */
  readonly transactionId: string;
  readonly chargingState?: ChargingStateEnumType;
  /** integer */
  readonly timeSpentCharging?: number;
  readonly stoppedReason?: ReasonEnumType;
  /** integer */
  readonly remoteStartId?: number;
  readonly customData?: CustomDataType;
}

export type TriggerMessageStatusEnumType = "Accepted" | "Rejected" | "NotImplemented";

export type TriggerReasonEnumType =
  | "Authorized"
  | "CablePluggedIn"
  | "ChargingRateChanged"
  | "ChargingStateChanged"
  | "Deauthorized"
  | "EnergyLimitReached"
  | "EVCommunicationLost"
  | "EVConnectTimeout"
  | "MeterValueClock"
  | "MeterValuePeriodic"
  | "TimeLimitReached"
  | "Trigger"
  | "UnlockCommand"
  | "StopAuthorized"
  | "EVDeparted"
  | "EVDetected"
  | "RemoteStop"
  | "RemoteStart"
  | "AbnormalCondition"
  | "SignedDataReceived"
  | "ResetCommand";

export interface UnitOfMeasureType {
  /** at most 20 characters */
  readonly unit?: string;
  /** integer */
  readonly multiplier?: number;
  readonly customData?: CustomDataType;
}

export type UnlockStatusEnumType =
  | "Unlocked"
  | "UnlockFailed"
  | "OngoingAuthorizedTransaction"
  | "UnknownConnector";

export type UnpublishFirmwareStatusEnumType = "DownloadOngoing" | "NoFirmware" | "Unpublished";

export type UpdateEnumType = "Differential" | "Full";

export type UpdateFirmwareStatusEnumType =
  | "Accepted"
  | "Rejected"
  | "AcceptedCanceled"
  | "InvalidCertificate"
  | "RevokedCertificate";

export type UploadLogStatusEnumType =
  | "BadMessage"
  | "Idle"
  | "NotSupportedOperation"
  | "PermissionDenied"
  | "Uploaded"
  | "UploadFailure"
  | "Uploading"
  | "AcceptedCanceled";

export type VPNEnumType = "IKEv2" | "IPSec" | "L2TP" | "PPTP";

export interface VPNType {
  /** at most 512 characters */
  readonly server: string;
  /** at most 20 characters */
  readonly user: string;
  /** at most 20 characters */
  readonly group?: string;
  /** at most 20 characters */
  readonly password: string;
  /** at most 255 characters */
  readonly key: string;
  readonly type: VPNEnumType;
  readonly customData?: CustomDataType;
}

export interface VariableAttributeType {
  readonly type?: AttributeEnumType;
  /** at most 2500 characters */
  readonly value?: string;
  readonly mutability?: MutabilityEnumType;
  readonly persistent?: boolean;
  readonly constant?: boolean;
  readonly customData?: CustomDataType;
}

export interface VariableCharacteristicsType {
  /** at most 16 characters */
  readonly unit?: string;
  readonly dataType: DataEnumType;
  readonly minLimit?: number;
  readonly maxLimit?: number;
  /** at most 1000 characters */
  readonly valuesList?: string;
  readonly supportsMonitoring: boolean;
  readonly customData?: CustomDataType;
}

export interface VariableMonitoringType {
  /** integer */
  readonly id: number;
  readonly transaction: boolean;
  readonly value: number;
  readonly type: MonitorEnumType;
  /** integer */
  readonly severity: number;
  readonly customData?: CustomDataType;
}

export interface VariableType {
  /** at most 50 characters */
  readonly name: string;
  /** at most 50 characters */
  readonly instance?: string;
  readonly customData?: CustomDataType;
}

export interface AuthorizeRequest {
  readonly idToken: IdTokenType;
  /** at most 5500 characters */
  readonly certificate?: string;
  /** [1..4] */
  readonly iso15118CertificateHashData?: readonly OCSPRequestDataType[];
  readonly customData?: CustomDataType;
}

export interface AuthorizeResponse {
  readonly idTokenInfo: IdTokenInfoType;
  readonly certificateStatus?: AuthorizeCertificateStatusEnumType;
  readonly customData?: CustomDataType;
}

export interface BootNotificationRequest {
  readonly chargingStation: ChargingStationType;
  readonly reason: BootReasonEnumType;
  readonly customData?: CustomDataType;
}

export interface BootNotificationResponse {
  /** dateTime */
  readonly currentTime: string;
  /** integer */
  readonly interval: number;
  readonly status: RegistrationStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface CancelReservationRequest {
  /** integer */
  readonly reservationId: number;
  readonly customData?: CustomDataType;
}

export interface CancelReservationResponse {
  readonly status: CancelReservationStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface CertificateSignedRequest {
  /** at most 10000 characters */
  readonly certificateChain: string;
  readonly certificateType?: CertificateSigningUseEnumType;
  readonly customData?: CustomDataType;
}

export interface CertificateSignedResponse {
  readonly status: CertificateSignedStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface ChangeAvailabilityRequest {
  readonly evse?: EVSEType;
  readonly operationalStatus: OperationalStatusEnumType;
  readonly customData?: CustomDataType;
}

export interface ChangeAvailabilityResponse {
  readonly status: ChangeAvailabilityStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface ClearCacheRequest {
  readonly customData?: CustomDataType;
}

export interface ClearCacheResponse {
  readonly status: ClearCacheStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface ClearChargingProfileRequest {
  /** integer */
  readonly chargingProfileId?: number;
  readonly chargingProfileCriteria?: ClearChargingProfileType;
  readonly customData?: CustomDataType;
}

export interface ClearChargingProfileResponse {
  readonly status: ClearChargingProfileStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface ClearDisplayMessageRequest {
  /** integer */
  readonly id: number;
  readonly customData?: CustomDataType;
}

export interface ClearDisplayMessageResponse {
  readonly status: ClearMessageStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface ClearVariableMonitoringRequest {
  /** integer, [1..*] */
  readonly id: readonly number[];
  readonly customData?: CustomDataType;
}

export interface ClearVariableMonitoringResponse {
  /** [1..*] */
  readonly clearMonitoringResult: readonly ClearMonitoringResultType[];
  readonly customData?: CustomDataType;
}

export interface ClearedChargingLimitRequest {
  readonly chargingLimitSource: ChargingLimitSourceEnumType;
  /** integer */
  readonly evseId?: number;
  readonly customData?: CustomDataType;
}

export interface ClearedChargingLimitResponse {
  readonly customData?: CustomDataType;
}

export interface CostUpdatedRequest {
  readonly totalCost: number;
  /** at most 36 characters */
  readonly transactionId: string;
  readonly customData?: CustomDataType;
}

export interface CostUpdatedResponse {
  readonly customData?: CustomDataType;
}

export interface CustomerInformationRequest {
  readonly customerCertificate?: CertificateHashDataType;
  readonly idToken?: IdTokenType;
  /** integer */
  readonly requestId: number;
  readonly report: boolean;
  readonly clear: boolean;
  /** at most 64 characters */
  readonly customerIdentifier?: string;
  readonly customData?: CustomDataType;
}

export interface CustomerInformationResponse {
  readonly status: CustomerInformationStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface DataTransferRequest {
  /** at most 50 characters */
  readonly messageId?: string;
  readonly data?: unknown;
  /** at most 255 characters */
  readonly vendorId: string;
  readonly customData?: CustomDataType;
}

export interface DataTransferResponse {
  readonly status: DataTransferStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly data?: unknown;
  readonly customData?: CustomDataType;
}

export interface DeleteCertificateRequest {
  readonly certificateHashData: CertificateHashDataType;
  readonly customData?: CustomDataType;
}

export interface DeleteCertificateResponse {
  readonly status: DeleteCertificateStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface FirmwareStatusNotificationRequest {
  readonly status: FirmwareStatusEnumType;
  /** integer */
  readonly requestId?: number;
  readonly customData?: CustomDataType;
}

export interface FirmwareStatusNotificationResponse {
  readonly customData?: CustomDataType;
}

export interface Get15118EVCertificateRequest {
  /** at most 50 characters */
  readonly iso15118SchemaVersion: string;
  readonly action: CertificateActionEnumType;
  /** at most 5600 characters */
  readonly exiRequest: string;
  readonly customData?: CustomDataType;
}

export interface Get15118EVCertificateResponse {
  readonly status: Iso15118EVCertificateStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  /** at most 5600 characters */
  readonly exiResponse: string;
  readonly customData?: CustomDataType;
}

export interface GetBaseReportRequest {
  /** integer */
  readonly requestId: number;
  readonly reportBase: ReportBaseEnumType;
  readonly customData?: CustomDataType;
}

export interface GetBaseReportResponse {
  readonly status: GenericDeviceModelStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface GetCertificateStatusRequest {
  readonly ocspRequestData: OCSPRequestDataType;
  readonly customData?: CustomDataType;
}

export interface GetCertificateStatusResponse {
  readonly status: GetCertificateStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  /** at most 5500 characters */
  readonly ocspResult?: string;
  readonly customData?: CustomDataType;
}

export interface GetChargingProfilesRequest {
  /** integer */
  readonly requestId: number;
  /** integer */
  readonly evseId?: number;
  readonly chargingProfile: ChargingProfileCriterionType;
  readonly customData?: CustomDataType;
}

export interface GetChargingProfilesResponse {
  readonly status: GetChargingProfileStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface GetCompositeScheduleRequest {
  /** integer */
  readonly duration: number;
  readonly chargingRateUnit?: ChargingRateUnitEnumType;
  /** integer */
  readonly evseId: number;
  readonly customData?: CustomDataType;
}

export interface GetCompositeScheduleResponse {
  readonly status: GenericStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly schedule?: CompositeScheduleType;
  readonly customData?: CustomDataType;
}

export interface GetDisplayMessagesRequest {
  /** integer, [1..*] */
  readonly id?: readonly number[];
  /** integer */
  readonly requestId: number;
  readonly priority?: MessagePriorityEnumType;
  readonly state?: MessageStateEnumType;
  readonly customData?: CustomDataType;
}

export interface GetDisplayMessagesResponse {
  readonly status: GetDisplayMessagesStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface GetInstalledCertificateIdsRequest {
  /** [1..*] */
  readonly certificateType?: readonly GetCertificateIdUseEnumType[];
  readonly customData?: CustomDataType;
}

export interface GetInstalledCertificateIdsResponse {
  readonly status: GetInstalledCertificateStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  /** [1..*] */
  readonly certificateHashDataChain?: readonly CertificateHashDataChainType[];
  readonly customData?: CustomDataType;
}

export interface GetLocalListVersionRequest {
  readonly customData?: CustomDataType;
}

export interface GetLocalListVersionResponse {
  /** integer */
  readonly versionNumber: number;
  readonly customData?: CustomDataType;
}

export interface GetLogRequest {
  readonly log: LogParametersType;
  readonly logType: LogEnumType;
  /** integer */
  readonly requestId: number;
  /** integer */
  readonly retries?: number;
  /** integer */
  readonly retryInterval?: number;
  readonly customData?: CustomDataType;
}

export interface GetLogResponse {
  readonly status: LogStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  /** at most 255 characters */
  readonly filename?: string;
  readonly customData?: CustomDataType;
}

export interface GetMonitoringReportRequest {
  /** [1..*] */
  readonly componentVariable?: readonly ComponentVariableType[];
  /** integer */
  readonly requestId: number;
  /** [1..3] */
  readonly monitoringCriteria?: readonly MonitoringCriterionEnumType[];
  readonly customData?: CustomDataType;
}

export interface GetMonitoringReportResponse {
  readonly status: GenericDeviceModelStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface GetReportRequest {
  /** [1..*] */
  readonly componentVariable?: readonly ComponentVariableType[];
  /** integer */
  readonly requestId: number;
  /** [1..4] */
  readonly componentCriteria?: readonly ComponentCriterionEnumType[];
  readonly customData?: CustomDataType;
}

export interface GetReportResponse {
  readonly status: GenericDeviceModelStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface GetTransactionStatusRequest {
  /** at most 36 characters */
  readonly transactionId?: string;
  readonly customData?: CustomDataType;
}

export interface GetTransactionStatusResponse {
  readonly ongoingIndicator?: boolean;
  readonly messagesInQueue: boolean;
  readonly customData?: CustomDataType;
}

export interface GetVariablesRequest {
  /** [1..*] */
  readonly getVariableData: readonly GetVariableDataType[];
  readonly customData?: CustomDataType;
}

export interface GetVariablesResponse {
  /** [1..*] */
  readonly getVariableResult: readonly GetVariableResultType[];
  readonly customData?: CustomDataType;
}

export interface HeartbeatRequest {
  readonly customData?: CustomDataType;
}

export interface HeartbeatResponse {
  /** dateTime */
  readonly currentTime: string;
  readonly customData?: CustomDataType;
}

export interface InstallCertificateRequest {
  readonly certificateType: InstallCertificateUseEnumType;
  /** at most 5500 characters */
  readonly certificate: string;
  readonly customData?: CustomDataType;
}

export interface InstallCertificateResponse {
  readonly status: InstallCertificateStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface LogStatusNotificationRequest {
  readonly status: UploadLogStatusEnumType;
  /** integer */
  readonly requestId?: number;
  readonly customData?: CustomDataType;
}

export interface LogStatusNotificationResponse {
  readonly customData?: CustomDataType;
}

export interface MeterValuesRequest {
  /** integer */
  readonly evseId: number;
  /** [1..*] */
  readonly meterValue: readonly MeterValueType[];
  readonly customData?: CustomDataType;
}

export interface MeterValuesResponse {
  readonly customData?: CustomDataType;
}

export interface NotifyChargingLimitRequest {
  /** [1..*] */
  readonly chargingSchedule?: readonly ChargingScheduleType[];
  /** integer */
  readonly evseId?: number;
  readonly chargingLimit: ChargingLimitType;
  readonly customData?: CustomDataType;
}

export interface NotifyChargingLimitResponse {
  readonly customData?: CustomDataType;
}

export interface NotifyCustomerInformationRequest {
  /** at most 512 characters */
  readonly data: string;
  readonly tbc?: boolean;
  /** integer */
  readonly seqNo: number;
  /** dateTime */
  readonly generatedAt: string;
  /** integer */
  readonly requestId: number;
  readonly customData?: CustomDataType;
}

export interface NotifyCustomerInformationResponse {
  readonly customData?: CustomDataType;
}

export interface NotifyDisplayMessagesRequest {
  /** [1..*] */
  readonly messageInfo?: readonly MessageInfoType[];
  /** integer */
  readonly requestId: number;
  readonly tbc?: boolean;
  readonly customData?: CustomDataType;
}

export interface NotifyDisplayMessagesResponse {
  readonly customData?: CustomDataType;
}

export interface NotifyEVChargingNeedsRequest {
  /** integer */
  readonly maxScheduleTuples?: number;
  readonly chargingNeeds: ChargingNeedsType;
  /** integer */
  readonly evseId: number;
  readonly customData?: CustomDataType;
}

export interface NotifyEVChargingNeedsResponse {
  readonly status: NotifyEVChargingNeedsStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface NotifyEVChargingScheduleRequest {
  /** dateTime */
  readonly timeBase: string;
  readonly chargingSchedule: ChargingScheduleType;
  /** integer */
  readonly evseId: number;
  readonly customData?: CustomDataType;
}

export interface NotifyEVChargingScheduleResponse {
  readonly status: GenericStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface NotifyEventRequest {
  /** dateTime */
  readonly generatedAt: string;
  readonly tbc?: boolean;
  /** integer */
  readonly seqNo: number;
  /** [1..*] */
  readonly eventData: readonly EventDataType[];
  readonly customData?: CustomDataType;
}

export interface NotifyEventResponse {
  readonly customData?: CustomDataType;
}

export interface NotifyMonitoringReportRequest {
  /** [1..*] */
  readonly monitor?: readonly MonitoringDataType[];
  /** integer */
  readonly requestId: number;
  readonly tbc?: boolean;
  /** integer */
  readonly seqNo: number;
  /** dateTime */
  readonly generatedAt: string;
  readonly customData?: CustomDataType;
}

export interface NotifyMonitoringReportResponse {
  readonly customData?: CustomDataType;
}

export interface NotifyReportRequest {
  /** integer */
  readonly requestId: number;
  /** dateTime */
  readonly generatedAt: string;
  /** [1..*] */
  readonly reportData?: readonly ReportDataType[];
  readonly tbc?: boolean;
  /** integer */
  readonly seqNo: number;
  readonly customData?: CustomDataType;
}

export interface NotifyReportResponse {
  readonly customData?: CustomDataType;
}

export interface PublishFirmwareRequest {
  /** at most 512 characters */
  readonly location: string;
  /** integer */
  readonly retries?: number;
  /** at most 32 characters */
  readonly checksum: string;
  /** integer */
  readonly requestId: number;
  /** integer */
  readonly retryInterval?: number;
  readonly customData?: CustomDataType;
}

export interface PublishFirmwareResponse {
  readonly status: GenericStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface PublishFirmwareStatusNotificationRequest {
  readonly status: PublishFirmwareStatusEnumType;
  /** at most 512 characters, [1..*] */
  readonly location?: readonly string[];
  /** integer */
  readonly requestId?: number;
  readonly customData?: CustomDataType;
}

export interface PublishFirmwareStatusNotificationResponse {
  readonly customData?: CustomDataType;
}

export interface ReportChargingProfilesRequest {
  /** integer */
  readonly requestId: number;
  readonly chargingLimitSource: ChargingLimitSourceEnumType;
  /** [1..*] */
  readonly chargingProfile: readonly ChargingProfileType[];
  readonly tbc?: boolean;
  /** integer */
  readonly evseId: number;
  readonly customData?: CustomDataType;
}

export interface ReportChargingProfilesResponse {
  readonly customData?: CustomDataType;
}

export interface RequestStartTransactionRequest {
  /** integer */
  readonly evseId?: number;
  readonly groupIdToken?: IdTokenType;
  readonly idToken: IdTokenType;
  /** integer */
  readonly remoteStartId: number;
  readonly chargingProfile?: ChargingProfileType;
  readonly customData?: CustomDataType;
}

export interface RequestStartTransactionResponse {
  readonly status: RequestStartStopStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  /** at most 36 characters */
  readonly transactionId?: string;
  readonly customData?: CustomDataType;
}

export interface RequestStopTransactionRequest {
  /** at most 36 characters */
  readonly transactionId: string;
  readonly customData?: CustomDataType;
}

export interface RequestStopTransactionResponse {
  readonly status: RequestStartStopStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface ReservationStatusUpdateRequest {
  /** integer */
  readonly reservationId: number;
  readonly reservationUpdateStatus: ReservationUpdateStatusEnumType;
  readonly customData?: CustomDataType;
}

export interface ReservationStatusUpdateResponse {
  readonly customData?: CustomDataType;
}

export interface ReserveNowRequest {
  /** integer */
  readonly id: number;
  /** dateTime */
  readonly expiryDateTime: string;
  readonly connectorType?: ConnectorEnumType;
  readonly idToken: IdTokenType;
  /** integer */
  readonly evseId?: number;
  readonly groupIdToken?: IdTokenType;
  readonly customData?: CustomDataType;
}

export interface ReserveNowResponse {
  readonly status: ReserveNowStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface ResetRequest {
  readonly type: ResetEnumType;
  /** integer */
  readonly evseId?: number;
  readonly customData?: CustomDataType;
}

export interface ResetResponse {
  readonly status: ResetStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface SecurityEventNotificationRequest {
  /** at most 50 characters */
  readonly type: string;
  /** dateTime */
  readonly timestamp: string;
  /** at most 255 characters */
  readonly techInfo?: string;
  readonly customData?: CustomDataType;
}

export interface SecurityEventNotificationResponse {
  readonly customData?: CustomDataType;
}

export interface SendLocalListRequest {
  /** [1..*] */
  readonly localAuthorizationList?: readonly AuthorizationData[];
  /** integer */
  readonly versionNumber: number;
  readonly updateType: UpdateEnumType;
  readonly customData?: CustomDataType;
}

export interface SendLocalListResponse {
  readonly status: SendLocalListStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface SetChargingProfileRequest {
  /** integer */
  readonly evseId: number;
  readonly chargingProfile: ChargingProfileType;
  readonly customData?: CustomDataType;
}

export interface SetChargingProfileResponse {
  readonly status: ChargingProfileStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface SetDisplayMessageRequest {
  readonly message: MessageInfoType;
  readonly customData?: CustomDataType;
}

export interface SetDisplayMessageResponse {
  readonly status: DisplayMessageStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface SetMonitoringBaseRequest {
  readonly monitoringBase: MonitoringBaseEnumType;
  readonly customData?: CustomDataType;
}

export interface SetMonitoringBaseResponse {
  readonly status: GenericDeviceModelStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface SetMonitoringLevelRequest {
  /** integer */
  readonly severity: number;
  readonly customData?: CustomDataType;
}

export interface SetMonitoringLevelResponse {
  readonly status: GenericStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface SetNetworkProfileRequest {
  /** integer */
  readonly configurationSlot: number;
  readonly connectionData: NetworkConnectionProfileType;
  readonly customData?: CustomDataType;
}

export interface SetNetworkProfileResponse {
  readonly status: SetNetworkProfileStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface SetVariableMonitoringRequest {
  /** [1..*] */
  readonly setMonitoringData: readonly SetMonitoringDataType[];
  readonly customData?: CustomDataType;
}

export interface SetVariableMonitoringResponse {
  /** [1..*] */
  readonly setMonitoringResult: readonly SetMonitoringResultType[];
  readonly customData?: CustomDataType;
}

export interface SetVariablesRequest {
  /** [1..*] */
  readonly setVariableData: readonly SetVariableDataType[];
  readonly customData?: CustomDataType;
}

export interface SetVariablesResponse {
  /** [1..*] */
  readonly setVariableResult: readonly SetVariableResultType[];
  readonly customData?: CustomDataType;
}

export interface SignCertificateRequest {
  /** at most 5500 characters */
  readonly csr: string;
  readonly certificateType?: CertificateSigningUseEnumType;
  readonly customData?: CustomDataType;
}

export interface SignCertificateResponse {
  readonly status: GenericStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface StatusNotificationRequest {
  /** dateTime */
  readonly timestamp: string;
  readonly connectorStatus: ConnectorStatusEnumType;
  /** integer */
  readonly evseId: number;
  /** integer */
  readonly connectorId: number;
  readonly customData?: CustomDataType;
}

export interface StatusNotificationResponse {
  readonly customData?: CustomDataType;
}

export interface TransactionEventRequest {
  readonly eventType: TransactionEventEnumType;
  /** [1..*] */
  readonly meterValue?: readonly MeterValueType[];
  /** dateTime */
  readonly timestamp: string;
  readonly triggerReason: TriggerReasonEnumType;
  /** integer */
  readonly seqNo: number;
  readonly offline?: boolean;
  /** integer */
  readonly numberOfPhasesUsed?: number;
  /** integer */
  readonly cableMaxCurrent?: number;
  /** integer */
  readonly reservationId?: number;
  readonly transactionInfo: TransactionType;
  readonly evse?: EVSEType;
  readonly idToken?: IdTokenType;
  readonly customData?: CustomDataType;
}

export interface TransactionEventResponse {
  readonly totalCost?: number;
  /** integer */
  readonly chargingPriority?: number;
  readonly idTokenInfo?: IdTokenInfoType;
  readonly updatedPersonalMessage?: MessageContentType;
  readonly customData?: CustomDataType;
}

export interface TriggerMessageRequest {
  readonly evse?: EVSEType;
  readonly requestedMessage: MessageTriggerEnumType;
  readonly customData?: CustomDataType;
}

export interface TriggerMessageResponse {
  readonly status: TriggerMessageStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface UnlockConnectorRequest {
  /** integer */
  readonly evseId: number;
  /** integer */
  readonly connectorId: number;
  readonly customData?: CustomDataType;
}

export interface UnlockConnectorResponse {
  readonly status: UnlockStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface UnpublishFirmwareRequest {
  /** at most 32 characters */
  readonly checksum: string;
  readonly customData?: CustomDataType;
}

export interface UnpublishFirmwareResponse {
  readonly status: UnpublishFirmwareStatusEnumType;
  readonly customData?: CustomDataType;
}

export interface UpdateFirmwareRequest {
  /** integer */
  readonly retries?: number;
  /** integer */
  readonly retryInterval?: number;
  /** integer */
  readonly requestId: number;
  readonly firmware: FirmwareType;
  readonly customData?: CustomDataType;
}

export interface UpdateFirmwareResponse {
  readonly status: UpdateFirmwareStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

/** The request of each CALL. */
export interface Requests {
  Authorize: AuthorizeRequest;
  BootNotification: BootNotificationRequest;
  CancelReservation: CancelReservationRequest;
  CertificateSigned: CertificateSignedRequest;
  ChangeAvailability: ChangeAvailabilityRequest;
  ClearCache: ClearCacheRequest;
  ClearChargingProfile: ClearChargingProfileRequest;
  ClearDisplayMessage: ClearDisplayMessageRequest;
  ClearVariableMonitoring: ClearVariableMonitoringRequest;
  ClearedChargingLimit: ClearedChargingLimitRequest;
  CostUpdated: CostUpdatedRequest;
  CustomerInformation: CustomerInformationRequest;
  DataTransfer: DataTransferRequest;
  DeleteCertificate: DeleteCertificateRequest;
  FirmwareStatusNotification: FirmwareStatusNotificationRequest;
  Get15118EVCertificate: Get15118EVCertificateRequest;
  GetBaseReport: GetBaseReportRequest;
  GetCertificateStatus: GetCertificateStatusRequest;
  GetChargingProfiles: GetChargingProfilesRequest;
  GetCompositeSchedule: GetCompositeScheduleRequest;
  GetDisplayMessages: GetDisplayMessagesRequest;
  GetInstalledCertificateIds: GetInstalledCertificateIdsRequest;
  GetLocalListVersion: GetLocalListVersionRequest;
  GetLog: GetLogRequest;
  GetMonitoringReport: GetMonitoringReportRequest;
  GetReport: GetReportRequest;
  GetTransactionStatus: GetTransactionStatusRequest;
  GetVariables: GetVariablesRequest;
  Heartbeat: HeartbeatRequest;
  InstallCertificate: InstallCertificateRequest;
  LogStatusNotification: LogStatusNotificationRequest;
  MeterValues: MeterValuesRequest;
  NotifyChargingLimit: NotifyChargingLimitRequest;
  NotifyCustomerInformation: NotifyCustomerInformationRequest;
  NotifyDisplayMessages: NotifyDisplayMessagesRequest;
  NotifyEVChargingNeeds: NotifyEVChargingNeedsRequest;
  NotifyEVChargingSchedule: NotifyEVChargingScheduleRequest;
  NotifyEvent: NotifyEventRequest;
  NotifyMonitoringReport: NotifyMonitoringReportRequest;
  NotifyReport: NotifyReportRequest;
  PublishFirmware: PublishFirmwareRequest;
  PublishFirmwareStatusNotification: PublishFirmwareStatusNotificationRequest;
  ReportChargingProfiles: ReportChargingProfilesRequest;
  RequestStartTransaction: RequestStartTransactionRequest;
  RequestStopTransaction: RequestStopTransactionRequest;
  ReservationStatusUpdate: ReservationStatusUpdateRequest;
  ReserveNow: ReserveNowRequest;
  Reset: ResetRequest;
  SecurityEventNotification: SecurityEventNotificationRequest;
  SendLocalList: SendLocalListRequest;
  SetChargingProfile: SetChargingProfileRequest;
  SetDisplayMessage: SetDisplayMessageRequest;
  SetMonitoringBase: SetMonitoringBaseRequest;
  SetMonitoringLevel: SetMonitoringLevelRequest;
  SetNetworkProfile: SetNetworkProfileRequest;
  SetVariableMonitoring: SetVariableMonitoringRequest;
  SetVariables: SetVariablesRequest;
  SignCertificate: SignCertificateRequest;
  StatusNotification: StatusNotificationRequest;
  TransactionEvent: TransactionEventRequest;
  TriggerMessage: TriggerMessageRequest;
  UnlockConnector: UnlockConnectorRequest;
  UnpublishFirmware: UnpublishFirmwareRequest;
  UpdateFirmware: UpdateFirmwareRequest;
}

/** The response to each CALL. */
export interface Responses {
  Authorize: AuthorizeResponse;
  BootNotification: BootNotificationResponse;
  CancelReservation: CancelReservationResponse;
  CertificateSigned: CertificateSignedResponse;
  ChangeAvailability: ChangeAvailabilityResponse;
  ClearCache: ClearCacheResponse;
  ClearChargingProfile: ClearChargingProfileResponse;
  ClearDisplayMessage: ClearDisplayMessageResponse;
  ClearVariableMonitoring: ClearVariableMonitoringResponse;
  ClearedChargingLimit: ClearedChargingLimitResponse;
  CostUpdated: CostUpdatedResponse;
  CustomerInformation: CustomerInformationResponse;
  DataTransfer: DataTransferResponse;
  DeleteCertificate: DeleteCertificateResponse;
  FirmwareStatusNotification: FirmwareStatusNotificationResponse;
  Get15118EVCertificate: Get15118EVCertificateResponse;
  GetBaseReport: GetBaseReportResponse;
  GetCertificateStatus: GetCertificateStatusResponse;
  GetChargingProfiles: GetChargingProfilesResponse;
  GetCompositeSchedule: GetCompositeScheduleResponse;
  GetDisplayMessages: GetDisplayMessagesResponse;
  GetInstalledCertificateIds: GetInstalledCertificateIdsResponse;
  GetLocalListVersion: GetLocalListVersionResponse;
  GetLog: GetLogResponse;
  GetMonitoringReport: GetMonitoringReportResponse;
  GetReport: GetReportResponse;
  GetTransactionStatus: GetTransactionStatusResponse;
  GetVariables: GetVariablesResponse;
  Heartbeat: HeartbeatResponse;
  InstallCertificate: InstallCertificateResponse;
  LogStatusNotification: LogStatusNotificationResponse;
  MeterValues: MeterValuesResponse;
  NotifyChargingLimit: NotifyChargingLimitResponse;
  NotifyCustomerInformation: NotifyCustomerInformationResponse;
  NotifyDisplayMessages: NotifyDisplayMessagesResponse;
  NotifyEVChargingNeeds: NotifyEVChargingNeedsResponse;
  NotifyEVChargingSchedule: NotifyEVChargingScheduleResponse;
  NotifyEvent: NotifyEventResponse;
  NotifyMonitoringReport: NotifyMonitoringReportResponse;
  NotifyReport: NotifyReportResponse;
  PublishFirmware: PublishFirmwareResponse;
  PublishFirmwareStatusNotification: PublishFirmwareStatusNotificationResponse;
  ReportChargingProfiles: ReportChargingProfilesResponse;
  RequestStartTransaction: RequestStartTransactionResponse;
  RequestStopTransaction: RequestStopTransactionResponse;
  ReservationStatusUpdate: ReservationStatusUpdateResponse;
  ReserveNow: ReserveNowResponse;
  Reset: ResetResponse;
  SecurityEventNotification: SecurityEventNotificationResponse;
  SendLocalList: SendLocalListResponse;
  SetChargingProfile: SetChargingProfileResponse;
  SetDisplayMessage: SetDisplayMessageResponse;
  SetMonitoringBase: SetMonitoringBaseResponse;
  SetMonitoringLevel: SetMonitoringLevelResponse;
  SetNetworkProfile: SetNetworkProfileResponse;
  SetVariableMonitoring: SetVariableMonitoringResponse;
  SetVariables: SetVariablesResponse;
  SignCertificate: SignCertificateResponse;
  StatusNotification: StatusNotificationResponse;
  TransactionEvent: TransactionEventResponse;
  TriggerMessage: TriggerMessageResponse;
  UnlockConnector: UnlockConnectorResponse;
  UnpublishFirmware: UnpublishFirmwareResponse;
  UpdateFirmware: UpdateFirmwareResponse;
}

export type Action = keyof Requests;
