// OCPP 2.1. Generated from schemas/2.1 by `npm run generate`: change the tables, not this file.

export interface ACChargingParametersType {
  readonly energyAmount: number;
  readonly evMinCurrent: number;
  readonly evMaxCurrent: number;
  readonly evMaxVoltage: number;
  readonly customData?: CustomDataType;
}

export type APNAuthenticationEnumType = "PAP" | "CHAP" | "NONE" | "AUTO";

export interface APNType {
  /** at most 2000 characters */
  readonly apn: string;
  /** at most 50 characters */
  readonly apnUserName?: string;
  /** at most 64 characters */
  readonly apnPassword?: string;
  /** integer */
  readonly simPin?: number;
  /** at most 6 characters */
  readonly preferredNetwork?: string;
  readonly useOnlyPreferredNetwork?: boolean;
  readonly apnAuthentication: APNAuthenticationEnumType;
  readonly customData?: CustomDataType;
}

export interface AbsolutePriceScheduleType {
  /** dateTime */
  readonly timeAnchor: string;
  /** integer, >= 0 */
  readonly priceScheduleID: number;
  /** at most 160 characters */
  readonly priceScheduleDescription?: string;
  /** at most 3 characters */
  readonly currency: string;
  /** at most 8 characters */
  readonly language: string;
  /** at most 2000 characters */
  readonly priceAlgorithm: string;
  readonly minimumCost?: RationalNumberType;
  readonly maximumCost?: RationalNumberType;
  /** [1..1024] */
  readonly priceRuleStacks: readonly PriceRuleStackType[];
  /** [1..10] */
  readonly taxRules?: readonly TaxRuleType[];
  readonly overstayRuleList?: OverstayRuleListType;
  /** [1..5] */
  readonly additionalSelectedServices?: readonly AdditionalSelectedServicesType[];
  readonly customData?: CustomDataType;
}

export interface AdditionalInfoType {
  /** at most 255 characters */
  readonly additionalIdToken: string;
  /** at most 50 characters */
  readonly type: string;
  readonly customData?: CustomDataType;
}

export interface AdditionalSelectedServicesType {
  readonly serviceFee: RationalNumberType;
  /** at most 80 characters */
  readonly serviceName: string;
  readonly customData?: CustomDataType;
}

export interface AddressType {
  /** at most 50 characters */
  readonly name: string;
  /** at most 100 characters */
  readonly address1: string;
  /** at most 100 characters */
  readonly address2?: string;
  /** at most 100 characters */
  readonly city: string;
  /** at most 20 characters */
  readonly postalCode?: string;
  /** at most 50 characters */
  readonly country: string;
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

export interface BatteryDataType {
  /** integer, >= 0 */
  readonly evseId: number;
  /** at most 50 characters */
  readonly serialNumber: string;
  /** >= 0, <= 100 */
  readonly soC: number;
  /** >= 0, <= 100 */
  readonly soH: number;
  /** dateTime */
  readonly productionDate?: string;
  /** at most 500 characters */
  readonly vendorInfo?: string;
  readonly customData?: CustomDataType;
}

export type BatterySwapEventEnumType = "BatteryIn" | "BatteryOut" | "BatteryOutTimeout";

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

export type CertificateSigningUseEnumType =
  | "ChargingStationCertificate"
  | "V2GCertificate"
  | "V2G20Certificate";

export type CertificateStatusEnumType = "Good" | "Revoked" | "Unknown" | "Failed";

export interface CertificateStatusRequestInfoType {
  readonly certificateHashData: CertificateHashDataType;
  readonly source: CertificateStatusSourceEnumType;
  /** at most 2000 characters, [1..5] */
  readonly urls: readonly string[];
  readonly customData?: CustomDataType;
}

export type CertificateStatusSourceEnumType = "CRL" | "OCSP";

export interface CertificateStatusType {
  readonly certificateHashData: CertificateHashDataType;
  readonly source: CertificateStatusSourceEnumType;
  readonly status: CertificateStatusEnumType;
  /** dateTime */
  readonly nextUpdate: string;
  readonly customData?: CustomDataType;
}

export type ChangeAvailabilityStatusEnumType = "Accepted" | "Rejected" | "Scheduled";

export interface ChargingLimitType {
  /** at most 20 characters */
  readonly chargingLimitSource: string;
  readonly isLocalGeneration?: boolean;
  readonly isGridCritical?: boolean;
  readonly customData?: CustomDataType;
}

export interface ChargingNeedsType {
  readonly acChargingParameters?: ACChargingParametersType;
  readonly derChargingParameters?: DERChargingParametersType;
  readonly evEnergyOffer?: EVEnergyOfferType;
  readonly requestedEnergyTransfer: EnergyTransferModeEnumType;
  readonly dcChargingParameters?: DCChargingParametersType;
  readonly v2xChargingParameters?: V2XChargingParametersType;
  /** [1..*] */
  readonly availableEnergyTransfer?: readonly EnergyTransferModeEnumType[];
  readonly controlMode?: ControlModeEnumType;
  readonly mobilityNeedsMode?: MobilityNeedsModeEnumType;
  /** dateTime */
  readonly departureTime?: string;
  readonly customData?: CustomDataType;
}

export interface ChargingPeriodType {
  /** [1..*] */
  readonly dimensions?: readonly CostDimensionType[];
  /** at most 60 characters */
  readonly tariffId?: string;
  /** dateTime */
  readonly startPeriod: string;
  readonly customData?: CustomDataType;
}

export interface ChargingProfileCriterionType {
  readonly chargingProfilePurpose?: ChargingProfilePurposeEnumType;
  /** integer, >= 0 */
  readonly stackLevel?: number;
  /** integer, [1..*] */
  readonly chargingProfileId?: readonly number[];
  /** at most 20 characters, [1..4] */
  readonly chargingLimitSource?: readonly string[];
  readonly customData?: CustomDataType;
}

export type ChargingProfileKindEnumType = "Absolute" | "Recurring" | "Relative" | "Dynamic";

export type ChargingProfilePurposeEnumType =
  | "ChargingStationExternalConstraints"
  | "ChargingStationMaxProfile"
  | "TxDefaultProfile"
  | "TxProfile"
  | "PriorityCharging"
  | "LocalGeneration";

export type ChargingProfileStatusEnumType = "Accepted" | "Rejected";

export interface ChargingProfileType {
  /** integer */
  readonly id: number;
  /** integer, >= 0 */
  readonly stackLevel: number;
  readonly chargingProfilePurpose: ChargingProfilePurposeEnumType;
  readonly chargingProfileKind: ChargingProfileKindEnumType;
  readonly recurrencyKind?: RecurrencyKindEnumType;
  /** dateTime */
  readonly validFrom?: string;
  /** dateTime */
  readonly validTo?: string;
  /** at most 36 characters */
  readonly transactionId?: string;
  /** integer */
  readonly maxOfflineDuration?: number;
  /** [1..3] */
  readonly chargingSchedule: readonly ChargingScheduleType[];
  readonly invalidAfterOfflineDuration?: boolean;
  /** integer */
  readonly dynUpdateInterval?: number;
  /** dateTime */
  readonly dynUpdateTime?: string;
  /** at most 256 characters */
  readonly priceScheduleSignature?: string;
  readonly customData?: CustomDataType;
}

export type ChargingRateUnitEnumType = "W" | "A";

export interface ChargingSchedulePeriodType {
  /** integer */
  readonly startPeriod: number;
  readonly limit?: number;
  readonly limit_L2?: number;
  readonly limit_L3?: number;
  /** integer, >= 0, <= 3 */
  readonly numberPhases?: number;
  /** integer, >= 0, <= 3 */
  readonly phaseToUse?: number;
  /** <= 0 */
  readonly dischargeLimit?: number;
  /** <= 0 */
  readonly dischargeLimit_L2?: number;
  /** <= 0 */
  readonly dischargeLimit_L3?: number;
  readonly setpoint?: number;
  readonly setpoint_L2?: number;
  readonly setpoint_L3?: number;
  readonly setpointReactive?: number;
  readonly setpointReactive_L2?: number;
  readonly setpointReactive_L3?: number;
  readonly preconditioningRequest?: boolean;
  readonly evseSleep?: boolean;
  readonly v2xBaseline?: number;
  readonly operationMode?: OperationModeEnumType;
  /** [1..20] */
  readonly v2xFreqWattCurve?: readonly V2XFreqWattPointType[];
  /** [1..20] */
  readonly v2xSignalWattCurve?: readonly V2XSignalWattPointType[];
  readonly customData?: CustomDataType;
}

export interface ChargingScheduleType {
  /** integer */
  readonly id: number;
  readonly limitAtSoC?: LimitAtSoCType;
  /** dateTime */
  readonly startSchedule?: string;
  /** integer */
  readonly duration?: number;
  readonly chargingRateUnit: ChargingRateUnitEnumType;
  readonly minChargingRate?: number;
  readonly powerTolerance?: number;
  /** integer, >= 0 */
  readonly signatureId?: number;
  /** at most 88 characters */
  readonly digestValue?: string;
  readonly useLocalTime?: boolean;
  /** [1..1024] */
  readonly chargingSchedulePeriod: readonly ChargingSchedulePeriodType[];
  /** integer, >= 0 */
  readonly randomizedDelay?: number;
  readonly salesTariff?: SalesTariffType;
  readonly absolutePriceSchedule?: AbsolutePriceScheduleType;
  readonly priceLevelSchedule?: PriceLevelScheduleType;
  readonly customData?: CustomDataType;
}

export interface ChargingScheduleUpdateType {
  readonly limit?: number;
  readonly limit_L2?: number;
  readonly limit_L3?: number;
  /** <= 0 */
  readonly dischargeLimit?: number;
  /** <= 0 */
  readonly dischargeLimit_L2?: number;
  /** <= 0 */
  readonly dischargeLimit_L3?: number;
  readonly setpoint?: number;
  readonly setpoint_L2?: number;
  readonly setpoint_L3?: number;
  readonly setpointReactive?: number;
  readonly setpointReactive_L2?: number;
  readonly setpointReactive_L3?: number;
  readonly customData?: CustomDataType;
}

export type ChargingStateEnumType = "EVConnected" | "Charging" | "SuspendedEV" | "SuspendedEVSE" | "Idle";

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
  /** integer, >= 0 */
  readonly evseId?: number;
  readonly chargingProfilePurpose?: ChargingProfilePurposeEnumType;
  /** integer, >= 0 */
  readonly stackLevel?: number;
  readonly customData?: CustomDataType;
}

export type ClearMessageStatusEnumType = "Accepted" | "Unknown" | "Rejected";

export interface ClearMonitoringResultType {
  readonly status: ClearMonitoringStatusEnumType;
  /** integer, >= 0 */
  readonly id: number;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export type ClearMonitoringStatusEnumType = "Accepted" | "Rejected" | "NotFound";

export interface ClearTariffsResultType {
  readonly statusInfo?: StatusInfoType;
  /** at most 60 characters */
  readonly tariffId?: string;
  readonly status: TariffClearStatusEnumType;
  readonly customData?: CustomDataType;
}

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
  /** integer, >= 0 */
  readonly evseId: number;
  /** integer */
  readonly duration: number;
  /** dateTime */
  readonly scheduleStart: string;
  readonly chargingRateUnit: ChargingRateUnitEnumType;
  /** [1..*] */
  readonly chargingSchedulePeriod: readonly ChargingSchedulePeriodType[];
  readonly customData?: CustomDataType;
}

export type ConnectorStatusEnumType = "Available" | "Occupied" | "Reserved" | "Unavailable" | "Faulted";

export interface ConstantStreamDataType {
  /** integer, >= 0 */
  readonly id: number;
  readonly params: PeriodicEventStreamParamsType;
  /** integer, >= 0 */
  readonly variableMonitoringId: number;
  readonly customData?: CustomDataType;
}

export interface ConsumptionCostType {
  readonly startValue: number;
  /** [1..3] */
  readonly cost: readonly CostType[];
  readonly customData?: CustomDataType;
}

export type ControlModeEnumType = "ScheduledControl" | "DynamicControl";

export interface CostDetailsType {
  /** [1..*] */
  readonly chargingPeriods?: readonly ChargingPeriodType[];
  readonly totalCost: TotalCostType;
  readonly totalUsage: TotalUsageType;
  readonly failureToCalculate?: boolean;
  /** at most 500 characters */
  readonly failureReason?: string;
  readonly customData?: CustomDataType;
}

export type CostDimensionEnumType =
  | "Energy"
  | "MaxCurrent"
  | "MinCurrent"
  | "MaxPower"
  | "MinPower"
  | "IdleTIme"
  | "ChargingTime";

export interface CostDimensionType {
  readonly type: CostDimensionEnumType;
  readonly volume: number;
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
  readonly evMaxCurrent: number;
  readonly evMaxVoltage: number;
  readonly evMaxPower?: number;
  readonly evEnergyCapacity?: number;
  readonly energyAmount?: number;
  /** integer, >= 0, <= 100 */
  readonly stateOfCharge?: number;
  /** integer, >= 0, <= 100 */
  readonly fullSoC?: number;
  /** integer, >= 0, <= 100 */
  readonly bulkSoC?: number;
  readonly customData?: CustomDataType;
}

export interface DERChargingParametersType {
  /** [1..*] */
  readonly evSupportedDERControl?: readonly DERControlEnumType[];
  readonly evOverExcitedMaxDischargePower?: number;
  readonly evOverExcitedPowerFactor?: number;
  readonly evUnderExcitedMaxDischargePower?: number;
  readonly evUnderExcitedPowerFactor?: number;
  readonly maxApparentPower?: number;
  readonly maxChargeApparentPower?: number;
  readonly maxChargeApparentPower_L2?: number;
  readonly maxChargeApparentPower_L3?: number;
  readonly maxDischargeApparentPower?: number;
  readonly maxDischargeApparentPower_L2?: number;
  readonly maxDischargeApparentPower_L3?: number;
  readonly maxChargeReactivePower?: number;
  readonly maxChargeReactivePower_L2?: number;
  readonly maxChargeReactivePower_L3?: number;
  readonly minChargeReactivePower?: number;
  readonly minChargeReactivePower_L2?: number;
  readonly minChargeReactivePower_L3?: number;
  readonly maxDischargeReactivePower?: number;
  readonly maxDischargeReactivePower_L2?: number;
  readonly maxDischargeReactivePower_L3?: number;
  readonly minDischargeReactivePower?: number;
  readonly minDischargeReactivePower_L2?: number;
  readonly minDischargeReactivePower_L3?: number;
  readonly nominalVoltage?: number;
  readonly nominalVoltageOffset?: number;
  readonly maxNominalVoltage?: number;
  readonly minNominalVoltage?: number;
  /** at most 50 characters */
  readonly evInverterManufacturer?: string;
  /** at most 50 characters */
  readonly evInverterModel?: string;
  /** at most 50 characters */
  readonly evInverterSerialNumber?: string;
  /** at most 50 characters */
  readonly evInverterSwVersion?: string;
  /** at most 50 characters */
  readonly evInverterHwVersion?: string;
  /** [1..*] */
  readonly evIslandingDetectionMethod?: readonly IslandingDetectionEnumType[];
  readonly evIslandingTripTime?: number;
  readonly evMaximumLevel1DCInjection?: number;
  readonly evDurationLevel1DCInjection?: number;
  readonly evMaximumLevel2DCInjection?: number;
  readonly evDurationLevel2DCInjection?: number;
  readonly evReactiveSusceptance?: number;
  readonly evSessionTotalDischargeEnergyAvailable?: number;
  readonly customData?: CustomDataType;
}

export type DERControlEnumType =
  | "EnterService"
  | "FreqDroop"
  | "FreqWatt"
  | "FixedPFAbsorb"
  | "FixedPFInject"
  | "FixedVar"
  | "Gradients"
  | "HFMustTrip"
  | "HFMayTrip"
  | "HVMustTrip"
  | "HVMomCess"
  | "HVMayTrip"
  | "LimitMaxDischarge"
  | "LFMustTrip"
  | "LVMustTrip"
  | "LVMomCess"
  | "LVMayTrip"
  | "PowerMonitoringMustTrip"
  | "VoltVar"
  | "VoltWatt"
  | "WattPF"
  | "WattVar";

export type DERControlStatusEnumType = "Accepted" | "Rejected" | "NotSupported" | "NotFound";

export interface DERCurveGetType {
  readonly curve: DERCurveType;
  /** at most 36 characters */
  readonly id: string;
  readonly curveType: DERControlEnumType;
  readonly isDefault: boolean;
  readonly isSuperseded: boolean;
  readonly customData?: CustomDataType;
}

export interface DERCurvePointsType {
  readonly x: number;
  readonly y: number;
  readonly customData?: CustomDataType;
}

export interface DERCurveType {
  /** [1..10] */
  readonly curveData: readonly DERCurvePointsType[];
  readonly hysteresis?: HysteresisType;
  /** integer, >= 0 */
  readonly priority: number;
  readonly reactivePowerParams?: ReactivePowerParamsType;
  readonly voltageParams?: VoltageParamsType;
  readonly yUnit: DERUnitEnumType;
  readonly responseTime?: number;
  /** dateTime */
  readonly startTime?: string;
  readonly duration?: number;
  readonly customData?: CustomDataType;
}

export type DERUnitEnumType =
  | "Not_Applicable"
  | "PctMaxW"
  | "PctMaxVar"
  | "PctWAvail"
  | "PctVarAvail"
  | "PctEffectiveV";

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

export type DayOfWeekEnumType =
  | "Monday"
  | "Tuesday"
  | "Wednesday"
  | "Thursday"
  | "Friday"
  | "Saturday"
  | "Sunday";

export type DeleteCertificateStatusEnumType = "Accepted" | "Failed" | "NotFound";

export type DisplayMessageStatusEnumType =
  | "Accepted"
  | "NotSupportedMessageFormat"
  | "Rejected"
  | "NotSupportedPriority"
  | "NotSupportedState"
  | "UnknownTransaction"
  | "LanguageNotSupported";

export interface EVAbsolutePriceScheduleEntryType {
  /** integer */
  readonly duration: number;
  /** [1..8] */
  readonly evPriceRule: readonly EVPriceRuleType[];
  readonly customData?: CustomDataType;
}

export interface EVAbsolutePriceScheduleType {
  /** dateTime */
  readonly timeAnchor: string;
  /** at most 3 characters */
  readonly currency: string;
  /** [1..1024] */
  readonly evAbsolutePriceScheduleEntries: readonly EVAbsolutePriceScheduleEntryType[];
  /** at most 2000 characters */
  readonly priceAlgorithm: string;
  readonly customData?: CustomDataType;
}

export interface EVEnergyOfferType {
  readonly evAbsolutePriceSchedule?: EVAbsolutePriceScheduleType;
  readonly evPowerSchedule: EVPowerScheduleType;
  readonly customData?: CustomDataType;
}

export interface EVPowerScheduleEntryType {
  /** integer */
  readonly duration: number;
  readonly power: number;
  readonly customData?: CustomDataType;
}

export interface EVPowerScheduleType {
  /** [1..1024] */
  readonly evPowerScheduleEntries: readonly EVPowerScheduleEntryType[];
  /** dateTime */
  readonly timeAnchor: string;
  readonly customData?: CustomDataType;
}

export interface EVPriceRuleType {
  readonly energyFee: number;
  readonly powerRangeStart: number;
  readonly customData?: CustomDataType;
}

export interface EVSEType {
  /** integer, >= 0 */
  readonly id: number;
  /** integer, >= 0 */
  readonly connectorId?: number;
  readonly customData?: CustomDataType;
}

export type EnergyTransferModeEnumType =
  | "AC_single_phase"
  | "AC_two_phase"
  | "AC_three_phase"
  | "DC"
  | "AC_BPT"
  | "AC_BPT_DER"
  | "AC_DER"
  | "DC_BPT"
  | "DC_ACDP"
  | "DC_ACDP_BPT"
  | "WPT";

export interface EnterServiceGetType {
  readonly enterService: EnterServiceType;
  /** at most 36 characters */
  readonly id: string;
  readonly customData?: CustomDataType;
}

export interface EnterServiceType {
  /** integer, >= 0 */
  readonly priority: number;
  readonly highVoltage: number;
  readonly lowVoltage: number;
  readonly highFreq: number;
  readonly lowFreq: number;
  readonly delay?: number;
  readonly randomDelay?: number;
  readonly rampRate?: number;
  readonly customData?: CustomDataType;
}

export interface EventDataType {
  /** integer, >= 0 */
  readonly eventId: number;
  /** dateTime */
  readonly timestamp: string;
  readonly trigger: EventTriggerEnumType;
  /** integer, >= 0 */
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
  /** integer, >= 0 */
  readonly variableMonitoringId?: number;
  readonly eventNotificationType: EventNotificationEnumType;
  readonly variable: VariableType;
  /** integer, >= 0 */
  readonly severity?: number;
  readonly customData?: CustomDataType;
}

export type EventNotificationEnumType =
  | "HardWiredNotification"
  | "HardWiredMonitor"
  | "PreconfiguredMonitor"
  | "CustomMonitor";

export type EventTriggerEnumType = "Alerting" | "Delta" | "Periodic";

export type EvseKindEnumType = "AC" | "DC";

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
  /** at most 2000 characters */
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

export interface FixedPFGetType {
  readonly fixedPF: FixedPFType;
  /** at most 36 characters */
  readonly id: string;
  readonly isDefault: boolean;
  readonly isSuperseded: boolean;
  readonly customData?: CustomDataType;
}

export interface FixedPFType {
  /** integer, >= 0 */
  readonly priority: number;
  readonly displacement: number;
  readonly excitation: boolean;
  /** dateTime */
  readonly startTime?: string;
  readonly duration?: number;
  readonly customData?: CustomDataType;
}

export interface FixedVarGetType {
  readonly fixedVar: FixedVarType;
  /** at most 36 characters */
  readonly id: string;
  readonly isDefault: boolean;
  readonly isSuperseded: boolean;
  readonly customData?: CustomDataType;
}

export interface FixedVarType {
  /** integer, >= 0 */
  readonly priority: number;
  readonly setpoint: number;
  readonly unit: DERUnitEnumType;
  /** dateTime */
  readonly startTime?: string;
  readonly duration?: number;
  readonly customData?: CustomDataType;
}

export interface FreqDroopGetType {
  readonly freqDroop: FreqDroopType;
  /** at most 36 characters */
  readonly id: string;
  readonly isDefault: boolean;
  readonly isSuperseded: boolean;
  readonly customData?: CustomDataType;
}

export interface FreqDroopType {
  /** integer, >= 0 */
  readonly priority: number;
  readonly overFreq: number;
  readonly underFreq: number;
  readonly overDroop: number;
  readonly underDroop: number;
  readonly responseTime: number;
  /** dateTime */
  readonly startTime?: string;
  readonly duration?: number;
  readonly customData?: CustomDataType;
}

export type GenericDeviceModelStatusEnumType = "Accepted" | "Rejected" | "NotSupported" | "EmptyResultSet";

export type GenericStatusEnumType = "Accepted" | "Rejected";

export type GetCertificateIdUseEnumType =
  | "V2GRootCertificate"
  | "MORootCertificate"
  | "CSMSRootCertificate"
  | "V2GCertificateChain"
  | "ManufacturerRootCertificate"
  | "OEMRootCertificate";

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
  readonly attributeStatus: GetVariableStatusEnumType;
  readonly attributeStatusInfo?: StatusInfoType;
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

export interface GradientGetType {
  readonly gradient: GradientType;
  /** at most 36 characters */
  readonly id: string;
  readonly customData?: CustomDataType;
}

export interface GradientType {
  /** integer, >= 0 */
  readonly priority: number;
  readonly gradient: number;
  readonly softGradient: number;
  readonly customData?: CustomDataType;
}

export type GridEventFaultEnumType =
  | "CurrentImbalance"
  | "LocalEmergency"
  | "LowInputPower"
  | "OverCurrent"
  | "OverFrequency"
  | "OverVoltage"
  | "PhaseRotation"
  | "RemoteEmergency"
  | "UnderFrequency"
  | "UnderVoltage"
  | "VoltageImbalance";

export type HashAlgorithmEnumType = "SHA256" | "SHA384" | "SHA512";

export interface HysteresisType {
  readonly hysteresisHigh?: number;
  readonly hysteresisLow?: number;
  readonly hysteresisDelay?: number;
  readonly hysteresisGradient?: number;
  readonly customData?: CustomDataType;
}

export interface IdTokenInfoType {
  readonly status: AuthorizationStatusEnumType;
  /** dateTime */
  readonly cacheExpiryDateTime?: string;
  /** integer */
  readonly chargingPriority?: number;
  readonly groupIdToken?: IdTokenType;
  /** at most 8 characters */
  readonly language1?: string;
  /** at most 8 characters */
  readonly language2?: string;
  /** integer, >= 0, [1..*] */
  readonly evseId?: readonly number[];
  readonly personalMessage?: MessageContentType;
  readonly customData?: CustomDataType;
}

export interface IdTokenType {
  /** [1..*] */
  readonly additionalInfo?: readonly AdditionalInfoType[];
  /** at most 255 characters */
  readonly idToken: string;
  /** at most 20 characters */
  readonly type: string;
  readonly customData?: CustomDataType;
}

export type InstallCertificateStatusEnumType = "Accepted" | "Rejected" | "Failed";

export type InstallCertificateUseEnumType =
  | "V2GRootCertificate"
  | "MORootCertificate"
  | "ManufacturerRootCertificate"
  | "CSMSRootCertificate"
  | "OEMRootCertificate";

export type IslandingDetectionEnumType =
  | "NoAntiIslandingSupport"
  | "RoCoF"
  | "UVP_OVP"
  | "UFP_OFP"
  | "VoltageVectorShift"
  | "ZeroCrossingDetection"
  | "OtherPassive"
  | "ImpedanceMeasurement"
  | "ImpedanceAtFrequency"
  | "SlipModeFrequencyShift"
  | "SandiaFrequencyShift"
  | "SandiaVoltageShift"
  | "FrequencyJump"
  | "RCLQFactor"
  | "OtherActive";

export type Iso15118EVCertificateStatusEnumType = "Accepted" | "Failed";

export interface LimitAtSoCType {
  /** integer, >= 0, <= 100 */
  readonly soc: number;
  readonly limit: number;
  readonly customData?: CustomDataType;
}

export interface LimitMaxDischargeGetType {
  /** at most 36 characters */
  readonly id: string;
  readonly isDefault: boolean;
  readonly isSuperseded: boolean;
  readonly limitMaxDischarge: LimitMaxDischargeType;
  readonly customData?: CustomDataType;
}

export interface LimitMaxDischargeType {
  /** integer, >= 0 */
  readonly priority: number;
  readonly pctMaxDischargePower?: number;
  readonly powerMonitoringMustTrip?: DERCurveType;
  /** dateTime */
  readonly startTime?: string;
  readonly duration?: number;
  readonly customData?: CustomDataType;
}

export type LocationEnumType = "Body" | "Cable" | "EV" | "Inlet" | "Outlet" | "Upstream";

export type LogEnumType = "DiagnosticsLog" | "SecurityLog" | "DataCollectorLog";

export interface LogParametersType {
  /** at most 2000 characters */
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
  | "Current.Export.Offered"
  | "Current.Export.Minimum"
  | "Current.Import"
  | "Current.Import.Offered"
  | "Current.Import.Minimum"
  | "Current.Offered"
  | "Display.PresentSOC"
  | "Display.MinimumSOC"
  | "Display.TargetSOC"
  | "Display.MaximumSOC"
  | "Display.RemainingTimeToMinimumSOC"
  | "Display.RemainingTimeToTargetSOC"
  | "Display.RemainingTimeToMaximumSOC"
  | "Display.ChargingComplete"
  | "Display.BatteryEnergyCapacity"
  | "Display.InletHot"
  | "Energy.Active.Export.Interval"
  | "Energy.Active.Export.Register"
  | "Energy.Active.Import.Interval"
  | "Energy.Active.Import.Register"
  | "Energy.Active.Import.CableLoss"
  | "Energy.Active.Import.LocalGeneration.Register"
  | "Energy.Active.Net"
  | "Energy.Active.Setpoint.Interval"
  | "Energy.Apparent.Export"
  | "Energy.Apparent.Import"
  | "Energy.Apparent.Net"
  | "Energy.Reactive.Export.Interval"
  | "Energy.Reactive.Export.Register"
  | "Energy.Reactive.Import.Interval"
  | "Energy.Reactive.Import.Register"
  | "Energy.Reactive.Net"
  | "EnergyRequest.Target"
  | "EnergyRequest.Minimum"
  | "EnergyRequest.Maximum"
  | "EnergyRequest.Minimum.V2X"
  | "EnergyRequest.Maximum.V2X"
  | "EnergyRequest.Bulk"
  | "Frequency"
  | "Power.Active.Export"
  | "Power.Active.Import"
  | "Power.Active.Setpoint"
  | "Power.Active.Residual"
  | "Power.Export.Minimum"
  | "Power.Export.Offered"
  | "Power.Factor"
  | "Power.Import.Offered"
  | "Power.Import.Minimum"
  | "Power.Offered"
  | "Power.Reactive.Export"
  | "Power.Reactive.Import"
  | "SoC"
  | "Voltage"
  | "Voltage.Minimum"
  | "Voltage.Maximum";

export interface MessageContentType {
  readonly format: MessageFormatEnumType;
  /** at most 8 characters */
  readonly language?: string;
  /** at most 1024 characters */
  readonly content: string;
  readonly customData?: CustomDataType;
}

export type MessageFormatEnumType = "ASCII" | "HTML" | "URI" | "UTF8" | "QRCODE";

export interface MessageInfoType {
  readonly display?: ComponentType;
  /** integer, >= 0 */
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
  /** [1..4] */
  readonly messageExtra?: readonly MessageContentType[];
  readonly customData?: CustomDataType;
}

export type MessagePriorityEnumType = "AlwaysFront" | "InFront" | "NormalCycle";

export type MessageStateEnumType =
  | "Charging"
  | "Faulted"
  | "Idle"
  | "Unavailable"
  | "Suspended"
  | "Discharging";

export type MessageTriggerEnumType =
  | "BootNotification"
  | "LogStatusNotification"
  | "FirmwareStatusNotification"
  | "Heartbeat"
  | "MeterValues"
  | "SignChargingStationCertificate"
  | "SignV2GCertificate"
  | "SignV2G20Certificate"
  | "StatusNotification"
  | "TransactionEvent"
  | "SignCombinedCertificate"
  | "PublishFirmwareStatusNotification"
  | "CustomTrigger";

export interface MeterValueType {
  /** [1..*] */
  readonly sampledValue: readonly SampledValueType[];
  /** dateTime */
  readonly timestamp: string;
  readonly customData?: CustomDataType;
}

export type MobilityNeedsModeEnumType = "EVCC" | "EVCC_SECC";

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
  | "PeriodicClockAligned"
  | "TargetDelta"
  | "TargetDeltaRelative";

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
  readonly ocppVersion?: OCPPVersionEnumType;
  readonly ocppInterface: OCPPInterfaceEnumType;
  readonly ocppTransport: OCPPTransportEnumType;
  /** integer */
  readonly messageTimeout: number;
  /** at most 2000 characters */
  readonly ocppCsmsUrl: string;
  /** integer, >= 0 */
  readonly securityProfile: number;
  /** at most 48 characters */
  readonly identity?: string;
  /** at most 64 characters */
  readonly basicAuthPassword?: string;
  readonly vpn?: VPNType;
  readonly customData?: CustomDataType;
}

export type NotifyAllowedEnergyTransferStatusEnumType = "Accepted" | "Rejected";

export type NotifyEVChargingNeedsStatusEnumType =
  | "Accepted"
  | "Rejected"
  | "Processing"
  | "NoChargingProfile";

export type OCPPInterfaceEnumType =
  | "Wired0"
  | "Wired1"
  | "Wired2"
  | "Wired3"
  | "Wireless0"
  | "Wireless1"
  | "Wireless2"
  | "Wireless3"
  | "Any";

export type OCPPTransportEnumType = "SOAP" | "JSON";

export type OCPPVersionEnumType = "OCPP12" | "OCPP15" | "OCPP16" | "OCPP20" | "OCPP201" | "OCPP21";

export interface OCSPRequestDataType {
  readonly hashAlgorithm: HashAlgorithmEnumType;
  /** at most 128 characters */
  readonly issuerNameHash: string;
  /** at most 128 characters */
  readonly issuerKeyHash: string;
  /** at most 40 characters */
  readonly serialNumber: string;
  /** at most 2000 characters */
  readonly responderURL: string;
  readonly customData?: CustomDataType;
}

export type OperationModeEnumType =
  | "Idle"
  | "ChargingOnly"
  | "CentralSetpoint"
  | "ExternalSetpoint"
  | "ExternalLimits"
  | "CentralFrequency"
  | "LocalFrequency"
  | "LocalLoadBalancing";

export type OperationalStatusEnumType = "Inoperative" | "Operative";

export interface OverstayRuleListType {
  readonly overstayPowerThreshold?: RationalNumberType;
  /** [1..5] */
  readonly overstayRule: readonly OverstayRuleType[];
  /** integer */
  readonly overstayTimeThreshold?: number;
  readonly customData?: CustomDataType;
}

export interface OverstayRuleType {
  readonly overstayFee: RationalNumberType;
  /** at most 32 characters */
  readonly overstayRuleDescription?: string;
  /** integer */
  readonly startTime: number;
  /** integer */
  readonly overstayFeePeriod: number;
  readonly customData?: CustomDataType;
}

export type PaymentStatusEnumType = "Settled" | "Canceled" | "Rejected" | "Failed";

export interface PeriodicEventStreamParamsType {
  /** integer, >= 0 */
  readonly interval?: number;
  /** integer, >= 0 */
  readonly values?: number;
  readonly customData?: CustomDataType;
}

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

export type PowerDuringCessationEnumType = "Active" | "Reactive";

export type PreconditioningStatusEnumType = "Unknown" | "Ready" | "NotReady" | "Preconditioning";

export interface PriceLevelScheduleEntryType {
  /** integer */
  readonly duration: number;
  /** integer, >= 0 */
  readonly priceLevel: number;
  readonly customData?: CustomDataType;
}

export interface PriceLevelScheduleType {
  /** [1..100] */
  readonly priceLevelScheduleEntries: readonly PriceLevelScheduleEntryType[];
  /** dateTime */
  readonly timeAnchor: string;
  /** integer, >= 0 */
  readonly priceScheduleId: number;
  /** at most 32 characters */
  readonly priceScheduleDescription?: string;
  /** integer, >= 0 */
  readonly numberOfPriceLevels: number;
  readonly customData?: CustomDataType;
}

export interface PriceRuleStackType {
  /** integer */
  readonly duration: number;
  /** [1..8] */
  readonly priceRule: readonly PriceRuleType[];
  readonly customData?: CustomDataType;
}

export interface PriceRuleType {
  /** integer */
  readonly parkingFeePeriod?: number;
  /** integer, >= 0 */
  readonly carbonDioxideEmission?: number;
  /** integer, >= 0, <= 100 */
  readonly renewableGenerationPercentage?: number;
  readonly energyFee: RationalNumberType;
  readonly parkingFee?: RationalNumberType;
  readonly powerRangeStart: RationalNumberType;
  readonly customData?: CustomDataType;
}

export interface PriceType {
  readonly exclTax?: number;
  readonly inclTax?: number;
  /** [1..5] */
  readonly taxRates?: readonly TaxRateType[];
  readonly customData?: CustomDataType;
}

export type PriorityChargingStatusEnumType = "Accepted" | "Rejected" | "NoProfile";

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

export interface RationalNumberType {
  /** integer */
  readonly exponent: number;
  /** integer */
  readonly value: number;
  readonly customData?: CustomDataType;
}

export interface ReactivePowerParamsType {
  readonly vRef?: number;
  readonly autonomousVRefEnable?: boolean;
  readonly autonomousVRefTimeConstant?: number;
  readonly customData?: CustomDataType;
}

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
  | "MasterPass"
  | "Local"
  | "LocalOutOfCredit"
  | "Other"
  | "OvercurrentFault"
  | "PowerLoss"
  | "PowerQuality"
  | "Reboot"
  | "Remote"
  | "SOCLimitReached"
  | "StoppedByEV"
  | "TimeLimitReached"
  | "Timeout"
  | "ReqEnergyTransferRejected";

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

export type ReservationUpdateStatusEnumType = "Expired" | "Removed" | "NoTransaction";

export type ReserveNowStatusEnumType = "Accepted" | "Faulted" | "Occupied" | "Rejected" | "Unavailable";

export type ResetEnumType = "Immediate" | "OnIdle" | "ImmediateAndResume";

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
  /** integer, >= 0 */
  readonly id: number;
  /** at most 32 characters */
  readonly salesTariffDescription?: string;
  /** integer, >= 0 */
  readonly numEPriceLevels?: number;
  /** [1..1024] */
  readonly salesTariffEntry: readonly SalesTariffEntryType[];
  readonly customData?: CustomDataType;
}

export interface SampledValueType {
  readonly value: number;
  readonly measurand?: MeasurandEnumType;
  readonly context?: ReadingContextEnumType;
  readonly phase?: PhaseEnumType;
  readonly location?: LocationEnumType;
  readonly signedMeterValue?: SignedMeterValueType;
  readonly unitOfMeasure?: UnitOfMeasureType;
  readonly customData?: CustomDataType;
}

export type SendLocalListStatusEnumType = "Accepted" | "Failed" | "VersionMismatch";

export interface SetMonitoringDataType {
  /** integer, >= 0 */
  readonly id?: number;
  readonly periodicEventStream?: PeriodicEventStreamParamsType;
  readonly transaction?: boolean;
  readonly value: number;
  readonly type: MonitorEnumType;
  /** integer, >= 0 */
  readonly severity: number;
  readonly component: ComponentType;
  readonly variable: VariableType;
  readonly customData?: CustomDataType;
}

export interface SetMonitoringResultType {
  /** integer, >= 0 */
  readonly id?: number;
  readonly statusInfo?: StatusInfoType;
  readonly status: SetMonitoringStatusEnumType;
  readonly type: MonitorEnumType;
  readonly component: ComponentType;
  readonly variable: VariableType;
  /** integer, >= 0 */
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
  /** at most 2500 characters */
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
  /** at most 32768 characters */
  readonly signedMeterData: string;
  /** at most 50 characters */
  readonly signingMethod?: string;
  /** at most 50 characters */
  readonly encodingMethod: string;
  /** at most 2500 characters */
  readonly publicKey?: string;
  readonly customData?: CustomDataType;
}

export interface StatusInfoType {
  /** at most 20 characters */
  readonly reasonCode: string;
  /** at most 1024 characters */
  readonly additionalInfo?: string;
  readonly customData?: CustomDataType;
}

export interface StreamDataElementType {
  readonly t: number;
  /** at most 2500 characters */
  readonly v: string;
  readonly customData?: CustomDataType;
}

export interface TariffAssignmentType {
  /** at most 60 characters */
  readonly tariffId: string;
  readonly tariffKind: TariffKindEnumType;
  /** dateTime */
  readonly validFrom?: string;
  /** integer, >= 0, [1..*] */
  readonly evseIds?: readonly number[];
  /** at most 255 characters, [1..*] */
  readonly idTokens?: readonly string[];
  readonly customData?: CustomDataType;
}

export type TariffChangeStatusEnumType =
  | "Accepted"
  | "Rejected"
  | "TooManyElements"
  | "ConditionNotSupported"
  | "TxNotFound"
  | "NoCurrencyChange";

export type TariffClearStatusEnumType = "Accepted" | "Rejected" | "NoTariff";

export interface TariffConditionsFixedType {
  readonly startTimeOfDay?: string;
  readonly endTimeOfDay?: string;
  /** [1..7] */
  readonly dayOfWeek?: readonly DayOfWeekEnumType[];
  readonly validFromDate?: string;
  readonly validToDate?: string;
  readonly evseKind?: EvseKindEnumType;
  /** at most 20 characters */
  readonly paymentBrand?: string;
  /** at most 20 characters */
  readonly paymentRecognition?: string;
  readonly customData?: CustomDataType;
}

export interface TariffConditionsType {
  readonly startTimeOfDay?: string;
  readonly endTimeOfDay?: string;
  /** [1..7] */
  readonly dayOfWeek?: readonly DayOfWeekEnumType[];
  readonly validFromDate?: string;
  readonly validToDate?: string;
  readonly evseKind?: EvseKindEnumType;
  readonly minEnergy?: number;
  readonly maxEnergy?: number;
  readonly minCurrent?: number;
  readonly maxCurrent?: number;
  readonly minPower?: number;
  readonly maxPower?: number;
  /** integer */
  readonly minTime?: number;
  /** integer */
  readonly maxTime?: number;
  /** integer */
  readonly minChargingTime?: number;
  /** integer */
  readonly maxChargingTime?: number;
  /** integer */
  readonly minIdleTime?: number;
  /** integer */
  readonly maxIdleTime?: number;
  readonly customData?: CustomDataType;
}

export type TariffCostEnumType = "NormalCost" | "MinCost" | "MaxCost";

export interface TariffEnergyPriceType {
  readonly priceKwh: number;
  readonly conditions?: TariffConditionsType;
  readonly customData?: CustomDataType;
}

export interface TariffEnergyType {
  /** [1..*] */
  readonly prices: readonly TariffEnergyPriceType[];
  /** [1..5] */
  readonly taxRates?: readonly TaxRateType[];
  readonly customData?: CustomDataType;
}

export interface TariffFixedPriceType {
  readonly conditions?: TariffConditionsFixedType;
  readonly priceFixed: number;
  readonly customData?: CustomDataType;
}

export interface TariffFixedType {
  /** [1..*] */
  readonly prices: readonly TariffFixedPriceType[];
  /** [1..5] */
  readonly taxRates?: readonly TaxRateType[];
  readonly customData?: CustomDataType;
}

export type TariffGetStatusEnumType = "Accepted" | "Rejected" | "NoTariff";

export type TariffKindEnumType = "DefaultTariff" | "DriverTariff";

export type TariffSetStatusEnumType =
  | "Accepted"
  | "Rejected"
  | "TooManyElements"
  | "ConditionNotSupported"
  | "DuplicateTariffId";

export interface TariffTimePriceType {
  readonly priceMinute: number;
  readonly conditions?: TariffConditionsType;
  readonly customData?: CustomDataType;
}

export interface TariffTimeType {
  /** [1..*] */
  readonly prices: readonly TariffTimePriceType[];
  /** [1..5] */
  readonly taxRates?: readonly TaxRateType[];
  readonly customData?: CustomDataType;
}

export interface TariffType {
  /** at most 60 characters */
  readonly tariffId: string;
  /** [1..10] */
  readonly description?: readonly MessageContentType[];
  /** at most 3 characters */
  readonly currency: string;
  readonly energy?: TariffEnergyType;
  /** dateTime */
  readonly validFrom?: string;
  readonly chargingTime?: TariffTimeType;
  readonly idleTime?: TariffTimeType;
  readonly fixedFee?: TariffFixedType;
  readonly reservationTime?: TariffTimeType;
  readonly reservationFixed?: TariffFixedType;
  readonly minCost?: PriceType;
  readonly maxCost?: PriceType;
  readonly customData?: CustomDataType;
}

export interface TaxRateType {
  /** at most 20 characters */
  readonly type: string;
  readonly tax: number;
  /** integer, >= 0 */
  readonly stack?: number;
  readonly customData?: CustomDataType;
}

export interface TaxRuleType {
  /** integer, >= 0 */
  readonly taxRuleID: number;
  /** at most 100 characters */
  readonly taxRuleName?: string;
  readonly taxIncludedInPrice?: boolean;
  readonly appliesToEnergyFee: boolean;
  readonly appliesToParkingFee: boolean;
  readonly appliesToOverstayFee: boolean;
  readonly appliesToMinimumMaximumCost: boolean;
  readonly taxRate: RationalNumberType;
  readonly customData?: CustomDataType;
}

export interface TotalCostType {
  /** at most 3 characters */
  readonly currency: string;
  readonly typeOfCost: TariffCostEnumType;
  readonly fixed?: PriceType;
  readonly energy?: PriceType;
  readonly chargingTime?: PriceType;
  readonly idleTime?: PriceType;
  readonly reservationTime?: PriceType;
  readonly reservationFixed?: PriceType;
  readonly total: TotalPriceType;
  readonly customData?: CustomDataType;
}

export interface TotalPriceType {
  readonly exclTax?: number;
  readonly inclTax?: number;
  readonly customData?: CustomDataType;
}

export interface TotalUsageType {
  readonly energy: number;
  /** integer */
  readonly chargingTime: number;
  /** integer */
  readonly idleTime: number;
  /** integer */
  readonly reservationTime?: number;
  readonly customData?: CustomDataType;
}

export type TransactionEventEnumType = "Ended" | "Started" | "Updated";

export interface TransactionLimitType {
  readonly maxCost?: number;
  readonly maxEnergy?: number;
  /** integer */
  readonly maxTime?: number;
  /** integer, >= 0, <= 100 */
  readonly maxSoC?: number;
  readonly customData?: CustomDataType;
}

export interface TransactionType {
  /** at most 36 characters */
  readonly transactionId: string;
  readonly chargingState?: ChargingStateEnumType;
  /** integer */
  readonly timeSpentCharging?: number;
  readonly stoppedReason?: ReasonEnumType;
  /** integer */
  readonly remoteStartId?: number;
  readonly operationMode?: OperationModeEnumType;
  /** at most 60 characters */
  readonly tariffId?: string;
  readonly transactionLimit?: TransactionLimitType;
  readonly customData?: CustomDataType;
}

export type TriggerMessageStatusEnumType = "Accepted" | "Rejected" | "NotImplemented";

export type TriggerReasonEnumType =
  | "AbnormalCondition"
  | "Authorized"
  | "CablePluggedIn"
  | "ChargingRateChanged"
  | "ChargingStateChanged"
  | "CostLimitReached"
  | "Deauthorized"
  | "EnergyLimitReached"
  | "EVCommunicationLost"
  | "EVConnectTimeout"
  | "EVDeparted"
  | "EVDetected"
  | "LimitSet"
  | "MeterValueClock"
  | "MeterValuePeriodic"
  | "OperationModeChanged"
  | "RemoteStart"
  | "RemoteStop"
  | "ResetCommand"
  | "RunningCost"
  | "SignedDataReceived"
  | "SoCLimitReached"
  | "StopAuthorized"
  | "TariffChanged"
  | "TariffNotAccepted"
  | "TimeLimitReached"
  | "Trigger"
  | "TxResumed"
  | "UnlockCommand";

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

export interface V2XChargingParametersType {
  readonly minChargePower?: number;
  readonly minChargePower_L2?: number;
  readonly minChargePower_L3?: number;
  readonly maxChargePower?: number;
  readonly maxChargePower_L2?: number;
  readonly maxChargePower_L3?: number;
  readonly minDischargePower?: number;
  readonly minDischargePower_L2?: number;
  readonly minDischargePower_L3?: number;
  readonly maxDischargePower?: number;
  readonly maxDischargePower_L2?: number;
  readonly maxDischargePower_L3?: number;
  readonly minChargeCurrent?: number;
  readonly maxChargeCurrent?: number;
  readonly minDischargeCurrent?: number;
  readonly maxDischargeCurrent?: number;
  readonly minVoltage?: number;
  readonly maxVoltage?: number;
  readonly evTargetEnergyRequest?: number;
  readonly evMinEnergyRequest?: number;
  readonly evMaxEnergyRequest?: number;
  readonly evMinV2XEnergyRequest?: number;
  readonly evMaxV2XEnergyRequest?: number;
  /** integer, >= 0, <= 100 */
  readonly targetSoC?: number;
  readonly customData?: CustomDataType;
}

export interface V2XFreqWattPointType {
  readonly frequency: number;
  readonly power: number;
  readonly customData?: CustomDataType;
}

export interface V2XSignalWattPointType {
  /** integer */
  readonly signal: number;
  readonly power: number;
  readonly customData?: CustomDataType;
}

export type VPNEnumType = "IKEv2" | "IPSec" | "L2TP" | "PPTP";

export interface VPNType {
  /** at most 2000 characters */
  readonly server: string;
  /** at most 50 characters */
  readonly user: string;
  /** at most 50 characters */
  readonly group?: string;
  /** at most 64 characters */
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
  /** integer, >= 1 */
  readonly maxElements?: number;
  /** at most 1000 characters */
  readonly valuesList?: string;
  readonly supportsMonitoring: boolean;
  readonly customData?: CustomDataType;
}

export interface VariableMonitoringType {
  /** integer, >= 0 */
  readonly id: number;
  readonly transaction: boolean;
  readonly value: number;
  readonly type: MonitorEnumType;
  /** integer, >= 0 */
  readonly severity: number;
  readonly eventNotificationType: EventNotificationEnumType;
  readonly customData?: CustomDataType;
}

export interface VariableType {
  /** at most 50 characters */
  readonly name: string;
  /** at most 50 characters */
  readonly instance?: string;
  readonly customData?: CustomDataType;
}

export interface VoltageParamsType {
  readonly hv10MinMeanValue?: number;
  readonly hv10MinMeanTripDelay?: number;
  readonly powerDuringCessation?: PowerDuringCessationEnumType;
  readonly customData?: CustomDataType;
}

export interface AFRRSignalRequest {
  /** dateTime */
  readonly timestamp: string;
  /** integer */
  readonly signal: number;
  readonly customData?: CustomDataType;
}

export interface AFRRSignalResponse {
  readonly status: GenericStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface AdjustPeriodicEventStreamRequest {
  /** integer, >= 0 */
  readonly id: number;
  readonly params: PeriodicEventStreamParamsType;
  readonly customData?: CustomDataType;
}

export interface AdjustPeriodicEventStreamResponse {
  readonly status: GenericStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface AuthorizeRequest {
  readonly idToken: IdTokenType;
  /** at most 10000 characters */
  readonly certificate?: string;
  /** [1..4] */
  readonly iso15118CertificateHashData?: readonly OCSPRequestDataType[];
  readonly customData?: CustomDataType;
}

export interface AuthorizeResponse {
  readonly idTokenInfo: IdTokenInfoType;
  readonly certificateStatus?: AuthorizeCertificateStatusEnumType;
  /** [1..*] */
  readonly allowedEnergyTransfer?: readonly EnergyTransferModeEnumType[];
  readonly tariff?: TariffType;
  readonly customData?: CustomDataType;
}

export interface BatterySwapRequest {
  /** [1..*] */
  readonly batteryData: readonly BatteryDataType[];
  readonly eventType: BatterySwapEventEnumType;
  readonly idToken: IdTokenType;
  /** integer */
  readonly requestId: number;
  readonly customData?: CustomDataType;
}

export interface BatterySwapResponse {
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
  /** integer, >= 0 */
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
  /** integer */
  readonly requestId?: number;
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

export interface ChangeTransactionTariffRequest {
  readonly tariff: TariffType;
  /** at most 36 characters */
  readonly transactionId: string;
  readonly customData?: CustomDataType;
}

export interface ChangeTransactionTariffResponse {
  readonly status: TariffChangeStatusEnumType;
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

export interface ClearDERControlRequest {
  readonly isDefault: boolean;
  readonly controlType?: DERControlEnumType;
  /** at most 36 characters */
  readonly controlId?: string;
  readonly customData?: CustomDataType;
}

export interface ClearDERControlResponse {
  readonly status: DERControlStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface ClearDisplayMessageRequest {
  /** integer, >= 0 */
  readonly id: number;
  readonly customData?: CustomDataType;
}

export interface ClearDisplayMessageResponse {
  readonly status: ClearMessageStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface ClearTariffsRequest {
  /** at most 60 characters, [1..*] */
  readonly tariffIds?: readonly string[];
  /** integer, >= 0 */
  readonly evseId?: number;
  readonly customData?: CustomDataType;
}

export interface ClearTariffsResponse {
  /** [1..*] */
  readonly clearTariffsResult: readonly ClearTariffsResultType[];
  readonly customData?: CustomDataType;
}

export interface ClearVariableMonitoringRequest {
  /** integer, >= 0, [1..*] */
  readonly id: readonly number[];
  readonly customData?: CustomDataType;
}

export interface ClearVariableMonitoringResponse {
  /** [1..*] */
  readonly clearMonitoringResult: readonly ClearMonitoringResultType[];
  readonly customData?: CustomDataType;
}

export interface ClearedChargingLimitRequest {
  /** at most 20 characters */
  readonly chargingLimitSource: string;
  /** integer, >= 0 */
  readonly evseId?: number;
  readonly customData?: CustomDataType;
}

export interface ClearedChargingLimitResponse {
  readonly customData?: CustomDataType;
}

export interface ClosePeriodicEventStreamRequest {
  /** integer, >= 0 */
  readonly id: number;
  readonly customData?: CustomDataType;
}

export interface ClosePeriodicEventStreamResponse {
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
  /** integer, >= 0 */
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
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface FirmwareStatusNotificationResponse {
  readonly customData?: CustomDataType;
}

export interface Get15118EVCertificateRequest {
  /** at most 50 characters */
  readonly iso15118SchemaVersion: string;
  readonly action: CertificateActionEnumType;
  /** at most 11000 characters */
  readonly exiRequest: string;
  /** integer, >= 0 */
  readonly maximumContractCertificateChains?: number;
  /** at most 255 characters, [1..8] */
  readonly prioritizedEMAIDs?: readonly string[];
  readonly customData?: CustomDataType;
}

export interface Get15118EVCertificateResponse {
  readonly status: Iso15118EVCertificateStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  /** at most 17000 characters */
  readonly exiResponse: string;
  /** integer, >= 0 */
  readonly remainingContracts?: number;
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

export interface GetCertificateChainStatusRequest {
  /** [1..4] */
  readonly certificateStatusRequests: readonly CertificateStatusRequestInfoType[];
  readonly customData?: CustomDataType;
}

export interface GetCertificateChainStatusResponse {
  /** [1..4] */
  readonly certificateStatus: readonly CertificateStatusType[];
  readonly customData?: CustomDataType;
}

export interface GetCertificateStatusRequest {
  readonly ocspRequestData: OCSPRequestDataType;
  readonly customData?: CustomDataType;
}

export interface GetCertificateStatusResponse {
  readonly status: GetCertificateStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  /** at most 18000 characters */
  readonly ocspResult?: string;
  readonly customData?: CustomDataType;
}

export interface GetChargingProfilesRequest {
  /** integer */
  readonly requestId: number;
  /** integer, >= 0 */
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
  /** integer, >= 0 */
  readonly evseId: number;
  readonly customData?: CustomDataType;
}

export interface GetCompositeScheduleResponse {
  readonly status: GenericStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly schedule?: CompositeScheduleType;
  readonly customData?: CustomDataType;
}

export interface GetDERControlRequest {
  /** integer */
  readonly requestId: number;
  readonly isDefault?: boolean;
  readonly controlType?: DERControlEnumType;
  /** at most 36 characters */
  readonly controlId?: string;
  readonly customData?: CustomDataType;
}

export interface GetDERControlResponse {
  readonly status: DERControlStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface GetDisplayMessagesRequest {
  /** integer, >= 0, [1..*] */
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
  /** integer, >= 0 */
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

export interface GetPeriodicEventStreamRequest {
  readonly customData?: CustomDataType;
}

export interface GetPeriodicEventStreamResponse {
  /** [1..*] */
  readonly constantStreamData?: readonly ConstantStreamDataType[];
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

export interface GetTariffsRequest {
  /** integer, >= 0 */
  readonly evseId: number;
  readonly customData?: CustomDataType;
}

export interface GetTariffsResponse {
  readonly status: TariffGetStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  /** [1..*] */
  readonly tariffAssignments?: readonly TariffAssignmentType[];
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
  /** at most 10000 characters */
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
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface LogStatusNotificationResponse {
  readonly customData?: CustomDataType;
}

export interface MeterValuesRequest {
  /** integer, >= 0 */
  readonly evseId: number;
  /** [1..*] */
  readonly meterValue: readonly MeterValueType[];
  readonly customData?: CustomDataType;
}

export interface MeterValuesResponse {
  readonly customData?: CustomDataType;
}

export interface NotifyAllowedEnergyTransferRequest {
  /** at most 36 characters */
  readonly transactionId: string;
  /** [1..*] */
  readonly allowedEnergyTransfer: readonly EnergyTransferModeEnumType[];
  readonly customData?: CustomDataType;
}

export interface NotifyAllowedEnergyTransferResponse {
  readonly status: NotifyAllowedEnergyTransferStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface NotifyChargingLimitRequest {
  /** [1..*] */
  readonly chargingSchedule?: readonly ChargingScheduleType[];
  /** integer, >= 0 */
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
  /** integer, >= 0 */
  readonly seqNo: number;
  /** dateTime */
  readonly generatedAt: string;
  /** integer, >= 0 */
  readonly requestId: number;
  readonly customData?: CustomDataType;
}

export interface NotifyCustomerInformationResponse {
  readonly customData?: CustomDataType;
}

export interface NotifyDERAlarmRequest {
  readonly controlType: DERControlEnumType;
  readonly gridEventFault?: GridEventFaultEnumType;
  readonly alarmEnded?: boolean;
  /** dateTime */
  readonly timestamp: string;
  /** at most 200 characters */
  readonly extraInfo?: string;
  readonly customData?: CustomDataType;
}

export interface NotifyDERAlarmResponse {
  readonly customData?: CustomDataType;
}

export interface NotifyDERStartStopRequest {
  /** at most 36 characters */
  readonly controlId: string;
  readonly started: boolean;
  /** dateTime */
  readonly timestamp: string;
  /** at most 36 characters, [1..24] */
  readonly supersededIds?: readonly string[];
  readonly customData?: CustomDataType;
}

export interface NotifyDERStartStopResponse {
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
  /** integer, >= 1 */
  readonly evseId: number;
  /** integer, >= 0 */
  readonly maxScheduleTuples?: number;
  readonly chargingNeeds: ChargingNeedsType;
  /** dateTime */
  readonly timestamp?: string;
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
  /** integer, >= 1 */
  readonly evseId: number;
  /** integer, >= 0 */
  readonly selectedChargingScheduleId?: number;
  readonly powerToleranceAcceptance?: boolean;
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
  /** integer, >= 0 */
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
  /** integer, >= 0 */
  readonly seqNo: number;
  /** dateTime */
  readonly generatedAt: string;
  readonly customData?: CustomDataType;
}

export interface NotifyMonitoringReportResponse {
  readonly customData?: CustomDataType;
}

export interface NotifyPeriodicEventStream {
  /** [1..*] */
  readonly data: readonly StreamDataElementType[];
  /** integer, >= 0 */
  readonly id: number;
  /** integer, >= 0 */
  readonly pending: number;
  /** dateTime */
  readonly basetime: string;
  readonly customData?: CustomDataType;
}

export interface NotifyPriorityChargingRequest {
  /** at most 36 characters */
  readonly transactionId: string;
  readonly activated: boolean;
  readonly customData?: CustomDataType;
}

export interface NotifyPriorityChargingResponse {
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
  /** integer, >= 0 */
  readonly seqNo: number;
  readonly customData?: CustomDataType;
}

export interface NotifyReportResponse {
  readonly customData?: CustomDataType;
}

export interface NotifySettlementRequest {
  /** at most 36 characters */
  readonly transactionId?: string;
  /** at most 255 characters */
  readonly pspRef: string;
  readonly status: PaymentStatusEnumType;
  /** at most 500 characters */
  readonly statusInfo?: string;
  readonly settlementAmount: number;
  /** dateTime */
  readonly settlementTime: string;
  /** at most 50 characters */
  readonly receiptId?: string;
  /** at most 2000 characters */
  readonly receiptUrl?: string;
  readonly vatCompany?: AddressType;
  /** at most 20 characters */
  readonly vatNumber?: string;
  readonly customData?: CustomDataType;
}

export interface NotifySettlementResponse {
  /** at most 2000 characters */
  readonly receiptUrl?: string;
  /** at most 50 characters */
  readonly receiptId?: string;
  readonly customData?: CustomDataType;
}

export interface NotifyWebPaymentStartedRequest {
  /** integer, >= 0 */
  readonly evseId: number;
  /** integer */
  readonly timeout: number;
  readonly customData?: CustomDataType;
}

export interface NotifyWebPaymentStartedResponse {
  readonly customData?: CustomDataType;
}

export interface OpenPeriodicEventStreamRequest {
  readonly constantStreamData: ConstantStreamDataType;
  readonly customData?: CustomDataType;
}

export interface OpenPeriodicEventStreamResponse {
  readonly status: GenericStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface PublishFirmwareRequest {
  /** at most 2000 characters */
  readonly location: string;
  /** integer, >= 0 */
  readonly retries?: number;
  /** at most 32 characters */
  readonly checksum: string;
  /** integer, >= 0 */
  readonly requestId: number;
  /** integer, >= 0 */
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
  /** at most 2000 characters, [1..*] */
  readonly location?: readonly string[];
  /** integer, >= 0 */
  readonly requestId?: number;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface PublishFirmwareStatusNotificationResponse {
  readonly customData?: CustomDataType;
}

export interface PullDynamicScheduleUpdateRequest {
  /** integer */
  readonly chargingProfileId: number;
  readonly customData?: CustomDataType;
}

export interface PullDynamicScheduleUpdateResponse {
  readonly scheduleUpdate?: ChargingScheduleUpdateType;
  readonly status: ChargingProfileStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface ReportChargingProfilesRequest {
  /** integer */
  readonly requestId: number;
  /** at most 20 characters */
  readonly chargingLimitSource: string;
  /** [1..*] */
  readonly chargingProfile: readonly ChargingProfileType[];
  readonly tbc?: boolean;
  /** integer, >= 0 */
  readonly evseId: number;
  readonly customData?: CustomDataType;
}

export interface ReportChargingProfilesResponse {
  readonly customData?: CustomDataType;
}

export interface ReportDERControlRequest {
  /** [1..24] */
  readonly curve?: readonly DERCurveGetType[];
  /** [1..24] */
  readonly enterService?: readonly EnterServiceGetType[];
  /** [1..24] */
  readonly fixedPFAbsorb?: readonly FixedPFGetType[];
  /** [1..24] */
  readonly fixedPFInject?: readonly FixedPFGetType[];
  /** [1..24] */
  readonly fixedVar?: readonly FixedVarGetType[];
  /** [1..24] */
  readonly freqDroop?: readonly FreqDroopGetType[];
  /** [1..24] */
  readonly gradient?: readonly GradientGetType[];
  /** [1..24] */
  readonly limitMaxDischarge?: readonly LimitMaxDischargeGetType[];
  /** integer */
  readonly requestId: number;
  readonly tbc?: boolean;
  readonly customData?: CustomDataType;
}

export interface ReportDERControlResponse {
  readonly customData?: CustomDataType;
}

export interface RequestBatterySwapRequest {
  readonly idToken: IdTokenType;
  /** integer */
  readonly requestId: number;
  readonly customData?: CustomDataType;
}

export interface RequestBatterySwapResponse {
  readonly status: GenericStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface RequestStartTransactionRequest {
  /** integer, >= 1 */
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
  /** integer, >= 0 */
  readonly reservationId: number;
  readonly reservationUpdateStatus: ReservationUpdateStatusEnumType;
  readonly customData?: CustomDataType;
}

export interface ReservationStatusUpdateResponse {
  readonly customData?: CustomDataType;
}

export interface ReserveNowRequest {
  /** integer, >= 0 */
  readonly id: number;
  /** dateTime */
  readonly expiryDateTime: string;
  /** at most 20 characters */
  readonly connectorType?: string;
  readonly idToken: IdTokenType;
  /** integer, >= 0 */
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
  /** integer, >= 0 */
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
  /** integer, >= 0 */
  readonly evseId: number;
  readonly chargingProfile: ChargingProfileType;
  readonly customData?: CustomDataType;
}

export interface SetChargingProfileResponse {
  readonly status: ChargingProfileStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface SetDERControlRequest {
  readonly isDefault: boolean;
  /** at most 36 characters */
  readonly controlId: string;
  readonly controlType: DERControlEnumType;
  readonly curve?: DERCurveType;
  readonly enterService?: EnterServiceType;
  readonly fixedPFAbsorb?: FixedPFType;
  readonly fixedPFInject?: FixedPFType;
  readonly fixedVar?: FixedVarType;
  readonly freqDroop?: FreqDroopType;
  readonly gradient?: GradientType;
  readonly limitMaxDischarge?: LimitMaxDischargeType;
  readonly customData?: CustomDataType;
}

export interface SetDERControlResponse {
  readonly status: DERControlStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  /** at most 36 characters, [1..24] */
  readonly supersededIds?: readonly string[];
  readonly customData?: CustomDataType;
}

export interface SetDefaultTariffRequest {
  /** integer, >= 0 */
  readonly evseId: number;
  readonly tariff: TariffType;
  readonly customData?: CustomDataType;
}

export interface SetDefaultTariffResponse {
  readonly status: TariffSetStatusEnumType;
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
  /** integer, >= 0 */
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
  readonly hashRootCertificate?: CertificateHashDataType;
  /** integer */
  readonly requestId?: number;
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
  /** integer, >= 0 */
  readonly evseId: number;
  /** integer, >= 0 */
  readonly connectorId: number;
  readonly customData?: CustomDataType;
}

export interface StatusNotificationResponse {
  readonly customData?: CustomDataType;
}

export interface TransactionEventRequest {
  readonly costDetails?: CostDetailsType;
  readonly eventType: TransactionEventEnumType;
  /** [1..*] */
  readonly meterValue?: readonly MeterValueType[];
  /** dateTime */
  readonly timestamp: string;
  readonly triggerReason: TriggerReasonEnumType;
  /** integer, >= 0 */
  readonly seqNo: number;
  readonly offline?: boolean;
  /** integer, >= 0, <= 3 */
  readonly numberOfPhasesUsed?: number;
  /** integer */
  readonly cableMaxCurrent?: number;
  /** integer, >= 0 */
  readonly reservationId?: number;
  readonly preconditioningStatus?: PreconditioningStatusEnumType;
  readonly evseSleep?: boolean;
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
  readonly transactionLimit?: TransactionLimitType;
  readonly updatedPersonalMessage?: MessageContentType;
  /** [1..4] */
  readonly updatedPersonalMessageExtra?: readonly MessageContentType[];
  readonly customData?: CustomDataType;
}

export interface TriggerMessageRequest {
  readonly evse?: EVSEType;
  readonly requestedMessage: MessageTriggerEnumType;
  /** at most 50 characters */
  readonly customTrigger?: string;
  readonly customData?: CustomDataType;
}

export interface TriggerMessageResponse {
  readonly status: TriggerMessageStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface UnlockConnectorRequest {
  /** integer, >= 0 */
  readonly evseId: number;
  /** integer, >= 0 */
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

export interface UpdateDynamicScheduleRequest {
  /** integer */
  readonly chargingProfileId: number;
  readonly scheduleUpdate: ChargingScheduleUpdateType;
  readonly customData?: CustomDataType;
}

export interface UpdateDynamicScheduleResponse {
  readonly status: ChargingProfileStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface UpdateFirmwareRequest {
  /** integer, >= 0 */
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

export interface UsePriorityChargingRequest {
  /** at most 36 characters */
  readonly transactionId: string;
  readonly activate: boolean;
  readonly customData?: CustomDataType;
}

export interface UsePriorityChargingResponse {
  readonly status: PriorityChargingStatusEnumType;
  readonly statusInfo?: StatusInfoType;
  readonly customData?: CustomDataType;
}

export interface VatNumberValidationRequest {
  /** at most 20 characters */
  readonly vatNumber: string;
  /** integer, >= 0 */
  readonly evseId?: number;
  readonly customData?: CustomDataType;
}

export interface VatNumberValidationResponse {
  readonly company?: AddressType;
  readonly statusInfo?: StatusInfoType;
  /** at most 20 characters */
  readonly vatNumber: string;
  /** integer, >= 0 */
  readonly evseId?: number;
  readonly status: GenericStatusEnumType;
  readonly customData?: CustomDataType;
}

/** The request of each CALL. */
export interface Requests {
  AFRRSignal: AFRRSignalRequest;
  AdjustPeriodicEventStream: AdjustPeriodicEventStreamRequest;
  Authorize: AuthorizeRequest;
  BatterySwap: BatterySwapRequest;
  BootNotification: BootNotificationRequest;
  CancelReservation: CancelReservationRequest;
  CertificateSigned: CertificateSignedRequest;
  ChangeAvailability: ChangeAvailabilityRequest;
  ChangeTransactionTariff: ChangeTransactionTariffRequest;
  ClearCache: ClearCacheRequest;
  ClearChargingProfile: ClearChargingProfileRequest;
  ClearDERControl: ClearDERControlRequest;
  ClearDisplayMessage: ClearDisplayMessageRequest;
  ClearTariffs: ClearTariffsRequest;
  ClearVariableMonitoring: ClearVariableMonitoringRequest;
  ClearedChargingLimit: ClearedChargingLimitRequest;
  ClosePeriodicEventStream: ClosePeriodicEventStreamRequest;
  CostUpdated: CostUpdatedRequest;
  CustomerInformation: CustomerInformationRequest;
  DataTransfer: DataTransferRequest;
  DeleteCertificate: DeleteCertificateRequest;
  FirmwareStatusNotification: FirmwareStatusNotificationRequest;
  Get15118EVCertificate: Get15118EVCertificateRequest;
  GetBaseReport: GetBaseReportRequest;
  GetCertificateChainStatus: GetCertificateChainStatusRequest;
  GetCertificateStatus: GetCertificateStatusRequest;
  GetChargingProfiles: GetChargingProfilesRequest;
  GetCompositeSchedule: GetCompositeScheduleRequest;
  GetDERControl: GetDERControlRequest;
  GetDisplayMessages: GetDisplayMessagesRequest;
  GetInstalledCertificateIds: GetInstalledCertificateIdsRequest;
  GetLocalListVersion: GetLocalListVersionRequest;
  GetLog: GetLogRequest;
  GetMonitoringReport: GetMonitoringReportRequest;
  GetPeriodicEventStream: GetPeriodicEventStreamRequest;
  GetReport: GetReportRequest;
  GetTariffs: GetTariffsRequest;
  GetTransactionStatus: GetTransactionStatusRequest;
  GetVariables: GetVariablesRequest;
  Heartbeat: HeartbeatRequest;
  InstallCertificate: InstallCertificateRequest;
  LogStatusNotification: LogStatusNotificationRequest;
  MeterValues: MeterValuesRequest;
  NotifyAllowedEnergyTransfer: NotifyAllowedEnergyTransferRequest;
  NotifyChargingLimit: NotifyChargingLimitRequest;
  NotifyCustomerInformation: NotifyCustomerInformationRequest;
  NotifyDERAlarm: NotifyDERAlarmRequest;
  NotifyDERStartStop: NotifyDERStartStopRequest;
  NotifyDisplayMessages: NotifyDisplayMessagesRequest;
  NotifyEVChargingNeeds: NotifyEVChargingNeedsRequest;
  NotifyEVChargingSchedule: NotifyEVChargingScheduleRequest;
  NotifyEvent: NotifyEventRequest;
  NotifyMonitoringReport: NotifyMonitoringReportRequest;
  NotifyPriorityCharging: NotifyPriorityChargingRequest;
  NotifyReport: NotifyReportRequest;
  NotifySettlement: NotifySettlementRequest;
  NotifyWebPaymentStarted: NotifyWebPaymentStartedRequest;
  OpenPeriodicEventStream: OpenPeriodicEventStreamRequest;
  PublishFirmware: PublishFirmwareRequest;
  PublishFirmwareStatusNotification: PublishFirmwareStatusNotificationRequest;
  PullDynamicScheduleUpdate: PullDynamicScheduleUpdateRequest;
  ReportChargingProfiles: ReportChargingProfilesRequest;
  ReportDERControl: ReportDERControlRequest;
  RequestBatterySwap: RequestBatterySwapRequest;
  RequestStartTransaction: RequestStartTransactionRequest;
  RequestStopTransaction: RequestStopTransactionRequest;
  ReservationStatusUpdate: ReservationStatusUpdateRequest;
  ReserveNow: ReserveNowRequest;
  Reset: ResetRequest;
  SecurityEventNotification: SecurityEventNotificationRequest;
  SendLocalList: SendLocalListRequest;
  SetChargingProfile: SetChargingProfileRequest;
  SetDERControl: SetDERControlRequest;
  SetDefaultTariff: SetDefaultTariffRequest;
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
  UpdateDynamicSchedule: UpdateDynamicScheduleRequest;
  UpdateFirmware: UpdateFirmwareRequest;
  UsePriorityCharging: UsePriorityChargingRequest;
  VatNumberValidation: VatNumberValidationRequest;
}

/** The response to each CALL. */
export interface Responses {
  AFRRSignal: AFRRSignalResponse;
  AdjustPeriodicEventStream: AdjustPeriodicEventStreamResponse;
  Authorize: AuthorizeResponse;
  BatterySwap: BatterySwapResponse;
  BootNotification: BootNotificationResponse;
  CancelReservation: CancelReservationResponse;
  CertificateSigned: CertificateSignedResponse;
  ChangeAvailability: ChangeAvailabilityResponse;
  ChangeTransactionTariff: ChangeTransactionTariffResponse;
  ClearCache: ClearCacheResponse;
  ClearChargingProfile: ClearChargingProfileResponse;
  ClearDERControl: ClearDERControlResponse;
  ClearDisplayMessage: ClearDisplayMessageResponse;
  ClearTariffs: ClearTariffsResponse;
  ClearVariableMonitoring: ClearVariableMonitoringResponse;
  ClearedChargingLimit: ClearedChargingLimitResponse;
  ClosePeriodicEventStream: ClosePeriodicEventStreamResponse;
  CostUpdated: CostUpdatedResponse;
  CustomerInformation: CustomerInformationResponse;
  DataTransfer: DataTransferResponse;
  DeleteCertificate: DeleteCertificateResponse;
  FirmwareStatusNotification: FirmwareStatusNotificationResponse;
  Get15118EVCertificate: Get15118EVCertificateResponse;
  GetBaseReport: GetBaseReportResponse;
  GetCertificateChainStatus: GetCertificateChainStatusResponse;
  GetCertificateStatus: GetCertificateStatusResponse;
  GetChargingProfiles: GetChargingProfilesResponse;
  GetCompositeSchedule: GetCompositeScheduleResponse;
  GetDERControl: GetDERControlResponse;
  GetDisplayMessages: GetDisplayMessagesResponse;
  GetInstalledCertificateIds: GetInstalledCertificateIdsResponse;
  GetLocalListVersion: GetLocalListVersionResponse;
  GetLog: GetLogResponse;
  GetMonitoringReport: GetMonitoringReportResponse;
  GetPeriodicEventStream: GetPeriodicEventStreamResponse;
  GetReport: GetReportResponse;
  GetTariffs: GetTariffsResponse;
  GetTransactionStatus: GetTransactionStatusResponse;
  GetVariables: GetVariablesResponse;
  Heartbeat: HeartbeatResponse;
  InstallCertificate: InstallCertificateResponse;
  LogStatusNotification: LogStatusNotificationResponse;
  MeterValues: MeterValuesResponse;
  NotifyAllowedEnergyTransfer: NotifyAllowedEnergyTransferResponse;
  NotifyChargingLimit: NotifyChargingLimitResponse;
  NotifyCustomerInformation: NotifyCustomerInformationResponse;
  NotifyDERAlarm: NotifyDERAlarmResponse;
  NotifyDERStartStop: NotifyDERStartStopResponse;
  NotifyDisplayMessages: NotifyDisplayMessagesResponse;
  NotifyEVChargingNeeds: NotifyEVChargingNeedsResponse;
  NotifyEVChargingSchedule: NotifyEVChargingScheduleResponse;
  NotifyEvent: NotifyEventResponse;
  NotifyMonitoringReport: NotifyMonitoringReportResponse;
  NotifyPriorityCharging: NotifyPriorityChargingResponse;
  NotifyReport: NotifyReportResponse;
  NotifySettlement: NotifySettlementResponse;
  NotifyWebPaymentStarted: NotifyWebPaymentStartedResponse;
  OpenPeriodicEventStream: OpenPeriodicEventStreamResponse;
  PublishFirmware: PublishFirmwareResponse;
  PublishFirmwareStatusNotification: PublishFirmwareStatusNotificationResponse;
  PullDynamicScheduleUpdate: PullDynamicScheduleUpdateResponse;
  ReportChargingProfiles: ReportChargingProfilesResponse;
  ReportDERControl: ReportDERControlResponse;
  RequestBatterySwap: RequestBatterySwapResponse;
  RequestStartTransaction: RequestStartTransactionResponse;
  RequestStopTransaction: RequestStopTransactionResponse;
  ReservationStatusUpdate: ReservationStatusUpdateResponse;
  ReserveNow: ReserveNowResponse;
  Reset: ResetResponse;
  SecurityEventNotification: SecurityEventNotificationResponse;
  SendLocalList: SendLocalListResponse;
  SetChargingProfile: SetChargingProfileResponse;
  SetDERControl: SetDERControlResponse;
  SetDefaultTariff: SetDefaultTariffResponse;
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
  UpdateDynamicSchedule: UpdateDynamicScheduleResponse;
  UpdateFirmware: UpdateFirmwareResponse;
  UsePriorityCharging: UsePriorityChargingResponse;
  VatNumberValidation: VatNumberValidationResponse;
}

export type Action = keyof Requests;

/** The messages nobody answers (message type SEND). */
export interface Sends {
  NotifyPeriodicEventStream: NotifyPeriodicEventStream;
}
