// OCPP 1.6. Generated from schemas/1.6 by `npm run generate`: change the tables, not this file.

export interface AuthorizationData {
  readonly idTag: IdToken;
  readonly idTagInfo?: IdTagInfo;
}

export type AuthorizationStatus = "Accepted" | "Blocked" | "Expired" | "Invalid" | "ConcurrentTx";

export type AvailabilityStatus = "Accepted" | "Rejected" | "Scheduled";

export type AvailabilityType = "Inoperative" | "Operative";

export type CancelReservationStatus = "Accepted" | "Rejected";

export interface CertificateHashDataType {
  readonly hashAlgorithm: HashAlgorithmEnumType;
  readonly issuerNameHash: CiString128Type;
  readonly issuerKeyHash: CiString128Type;
  readonly serialNumber: CiString40Type;
}

export type CertificateSignedStatusEnumType = "Accepted" | "Rejected";

export type CertificateUseEnumType = "CentralSystemRootCertificate" | "ManufacturerRootCertificate";

export type ChargePointErrorCode =
  | "ConnectorLockFailure"
  | "EVCommunicationError"
  | "GroundFailure"
  | "HighTemperature"
  | "InternalError"
  | "LocalListConflict"
  | "NoError"
  | "OtherError"
  | "OverCurrentFailure"
  | "PowerMeterFailure"
  | "PowerSwitchFailure"
  | "ReaderFailure"
  | "ResetFailure"
  | "UnderVoltage"
  | "OverVoltage"
  | "WeakSignal";

export type ChargePointStatus =
  | "Available"
  | "Preparing"
  | "Charging"
  | "SuspendedEVSE"
  | "SuspendedEV"
  | "Finishing"
  | "Reserved"
  | "Unavailable"
  | "Faulted";

export interface ChargingProfile {
  /** integer */
  readonly chargingProfileId: number;
  /** integer */
  readonly transactionId?: number;
  /** integer */
  readonly stackLevel: number;
  readonly chargingProfilePurpose: ChargingProfilePurposeType;
  readonly chargingProfileKind: ChargingProfileKindType;
  readonly recurrencyKind?: RecurrencyKindType;
  /** dateTime */
  readonly validFrom?: string;
  /** dateTime */
  readonly validTo?: string;
  readonly chargingSchedule: ChargingSchedule;
}

export type ChargingProfileKindType = "Absolute" | "Recurring" | "Relative";

export type ChargingProfilePurposeType = "ChargePointMaxProfile" | "TxDefaultProfile" | "TxProfile";

export type ChargingProfileStatus = "Accepted" | "Rejected" | "NotSupported";

export type ChargingRateUnitType = "A" | "W";

export interface ChargingSchedule {
  /** integer */
  readonly duration?: number;
  /** dateTime */
  readonly startSchedule?: string;
  readonly chargingRateUnit: ChargingRateUnitType;
  readonly chargingSchedulePeriod: readonly ChargingSchedulePeriod[];
  /** multiple of 0.1 */
  readonly minChargingRate?: number;
}

export interface ChargingSchedulePeriod {
  /** integer */
  readonly startPeriod: number;
  /** multiple of 0.1 */
  readonly limit: number;
  /** integer */
  readonly numberPhases?: number;
}

/** at most 128 characters */
export type CiString128Type = string;

/** at most 20 characters */
export type CiString20Type = string;

/** at most 255 characters */
export type CiString255Type = string;

/** at most 25 characters */
export type CiString25Type = string;

/** at most 40 characters */
export type CiString40Type = string;

/** at most 500 characters */
export type CiString500Type = string;

/** at most 50 characters */
export type CiString50Type = string;

export type ClearCacheStatus = "Accepted" | "Rejected";

export type ClearChargingProfileStatus = "Accepted" | "Unknown";

export type ConfigurationStatus = "Accepted" | "Rejected" | "RebootRequired" | "NotSupported";

export type DataTransferStatus = "Accepted" | "Rejected" | "UnknownMessageId" | "UnknownVendorId";

export type DeleteCertificateStatusEnumType = "Accepted" | "Failed" | "NotFound";

export type DiagnosticsStatus = "Idle" | "Uploaded" | "UploadFailed" | "Uploading";

export type FirmwareStatus =
  | "Downloaded"
  | "DownloadFailed"
  | "Downloading"
  | "Idle"
  | "InstallationFailed"
  | "Installing"
  | "Installed";

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
  readonly signingCertificate: string;
  /** at most 800 characters */
  readonly signature: string;
}

export type GenericStatusEnumType = "Accepted" | "Rejected";

export type GetCompositeScheduleStatus = "Accepted" | "Rejected";

export type GetInstalledCertificateStatusEnumType = "Accepted" | "NotFound";

export type HashAlgorithmEnumType = "SHA256" | "SHA384" | "SHA512";

export interface IdTagInfo {
  /** dateTime */
  readonly expiryDate?: string;
  readonly parentIdTag?: IdToken;
  readonly status: AuthorizationStatus;
}

export type IdToken = CiString20Type;

export type InstallCertificateStatusEnumType = "Accepted" | "Failed" | "Rejected";

export interface KeyValue {
  readonly key: CiString50Type;
  readonly readonly: boolean;
  readonly value?: CiString500Type;
}

export type Location = "Cable" | "EV" | "Inlet" | "Outlet" | "Body";

export type LogEnumType = "DiagnosticsLog" | "SecurityLog";

export interface LogParametersType {
  /** at most 512 characters */
  readonly remoteLocation: string;
  /** dateTime */
  readonly oldestTimestamp?: string;
  /** dateTime */
  readonly latestTimestamp?: string;
}

export type LogStatusEnumType = "Accepted" | "Rejected" | "AcceptedCanceled";

export type Measurand =
  | "Energy.Active.Export.Register"
  | "Energy.Active.Import.Register"
  | "Energy.Reactive.Export.Register"
  | "Energy.Reactive.Import.Register"
  | "Energy.Active.Export.Interval"
  | "Energy.Active.Import.Interval"
  | "Energy.Reactive.Export.Interval"
  | "Energy.Reactive.Import.Interval"
  | "Power.Active.Export"
  | "Power.Active.Import"
  | "Power.Offered"
  | "Power.Reactive.Export"
  | "Power.Reactive.Import"
  | "Power.Factor"
  | "Current.Import"
  | "Current.Export"
  | "Current.Offered"
  | "Voltage"
  | "Frequency"
  | "Temperature"
  | "SoC"
  | "RPM";

export type MessageTrigger =
  | "BootNotification"
  | "DiagnosticsStatusNotification"
  | "FirmwareStatusNotification"
  | "Heartbeat"
  | "MeterValues"
  | "StatusNotification";

export type MessageTriggerEnumType =
  | "BootNotification"
  | "LogStatusNotification"
  | "FirmwareStatusNotification"
  | "Heartbeat"
  | "MeterValues"
  | "SignChargePointCertificate"
  | "StatusNotification";

export interface MeterValue {
  /** dateTime */
  readonly timestamp: string;
  readonly sampledValue: readonly SampledValue[];
}

export type Phase = "L1" | "L2" | "L3" | "N" | "L1-N" | "L2-N" | "L3-N" | "L1-L2" | "L2-L3" | "L3-L1";

export type ReadingContext =
  | "Interruption.Begin"
  | "Interruption.End"
  | "Sample.Clock"
  | "Sample.Periodic"
  | "Transaction.Begin"
  | "Transaction.End"
  | "Trigger"
  | "Other";

export type Reason =
  | "EmergencyStop"
  | "EVDisconnected"
  | "HardReset"
  | "Local"
  | "Other"
  | "PowerLoss"
  | "Reboot"
  | "Remote"
  | "SoftReset"
  | "UnlockCommand"
  | "DeAuthorized";

export type RecurrencyKindType = "Daily" | "Weekly";

export type RegistrationStatus = "Accepted" | "Pending" | "Rejected";

export type RemoteStartStopStatus = "Accepted" | "Rejected";

export type ReservationStatus = "Accepted" | "Faulted" | "Occupied" | "Rejected" | "Unavailable";

export type ResetStatus = "Accepted" | "Rejected";

export type ResetType = "Hard" | "Soft";

export interface SampledValue {
  readonly value: string;
  readonly context?: ReadingContext;
  readonly format?: ValueFormat;
  readonly measurand?: Measurand;
  readonly phase?: Phase;
  readonly location?: Location;
  readonly unit?: UnitOfMeasure;
}

export type TriggerMessageStatus = "Accepted" | "Rejected" | "NotImplemented";

export type TriggerMessageStatusEnumType = "Accepted" | "Rejected" | "NotImplemented";

export type UnitOfMeasure =
  | "Wh"
  | "kWh"
  | "varh"
  | "kvarh"
  | "W"
  | "kW"
  | "VA"
  | "kVA"
  | "var"
  | "kvar"
  | "A"
  | "V"
  | "K"
  | "Celcius"
  | "Celsius"
  | "Fahrenheit"
  | "Percent";

export type UnlockStatus = "Unlocked" | "UnlockFailed" | "NotSupported";

export type UpdateFirmwareStatusEnumType =
  | "Accepted"
  | "Rejected"
  | "AcceptedCanceled"
  | "InvalidCertificate"
  | "RevokedCertificate";

export type UpdateStatus = "Accepted" | "Failed" | "NotSupported" | "VersionMismatch";

export type UpdateType = "Differential" | "Full";

export type UploadLogStatusEnumType =
  | "BadMessage"
  | "Idle"
  | "NotSupportedOperation"
  | "PermissionDenied"
  | "Uploaded"
  | "UploadFailure"
  | "Uploading";

export type ValueFormat = "Raw" | "SignedData";

export interface AuthorizeRequest {
  readonly idTag: IdToken;
}

export interface AuthorizeResponse {
  readonly idTagInfo: IdTagInfo;
}

export interface BootNotificationRequest {
  readonly chargePointVendor: CiString20Type;
  readonly chargePointModel: CiString20Type;
  readonly chargePointSerialNumber?: CiString25Type;
  readonly chargeBoxSerialNumber?: CiString25Type;
  readonly firmwareVersion?: CiString50Type;
  readonly iccid?: CiString20Type;
  readonly imsi?: CiString20Type;
  readonly meterType?: CiString25Type;
  readonly meterSerialNumber?: CiString25Type;
}

export interface BootNotificationResponse {
  readonly status: RegistrationStatus;
  /** dateTime */
  readonly currentTime: string;
  /** integer */
  readonly interval: number;
}

export interface CancelReservationRequest {
  /** integer */
  readonly reservationId: number;
}

export interface CancelReservationResponse {
  readonly status: CancelReservationStatus;
}

export interface CertificateSignedRequest {
  /** at most 10000 characters */
  readonly certificateChain: string;
}

export interface CertificateSignedResponse {
  readonly status: CertificateSignedStatusEnumType;
}

export interface ChangeAvailabilityRequest {
  /** integer */
  readonly connectorId: number;
  readonly type: AvailabilityType;
}

export interface ChangeAvailabilityResponse {
  readonly status: AvailabilityStatus;
}

export interface ChangeConfigurationRequest {
  readonly key: CiString50Type;
  readonly value: CiString500Type;
}

export interface ChangeConfigurationResponse {
  readonly status: ConfigurationStatus;
}

export type ClearCacheRequest = Record<string, never>;

export interface ClearCacheResponse {
  readonly status: ClearCacheStatus;
}

export interface ClearChargingProfileRequest {
  /** integer */
  readonly id?: number;
  /** integer */
  readonly connectorId?: number;
  readonly chargingProfilePurpose?: ChargingProfilePurposeType;
  /** integer */
  readonly stackLevel?: number;
}

export interface ClearChargingProfileResponse {
  readonly status: ClearChargingProfileStatus;
}

export interface DataTransferRequest {
  readonly vendorId: CiString255Type;
  readonly messageId?: CiString50Type;
  readonly data?: string;
}

export interface DataTransferResponse {
  readonly status: DataTransferStatus;
  readonly data?: string;
}

export interface DeleteCertificateRequest {
  readonly certificateHashData: CertificateHashDataType;
}

export interface DeleteCertificateResponse {
  readonly status: DeleteCertificateStatusEnumType;
}

export interface DiagnosticsStatusNotificationRequest {
  readonly status: DiagnosticsStatus;
}

export type DiagnosticsStatusNotificationResponse = Record<string, never>;

export interface ExtendedTriggerMessageRequest {
  readonly requestedMessage: MessageTriggerEnumType;
  /** integer */
  readonly connectorId?: number;
}

export interface ExtendedTriggerMessageResponse {
  readonly status: TriggerMessageStatusEnumType;
}

export interface FirmwareStatusNotificationRequest {
  readonly status: FirmwareStatus;
}

export type FirmwareStatusNotificationResponse = Record<string, never>;

export interface GetCompositeScheduleRequest {
  /** integer */
  readonly connectorId: number;
  /** integer */
  readonly duration: number;
  readonly chargingRateUnit?: ChargingRateUnitType;
}

export interface GetCompositeScheduleResponse {
  readonly status: GetCompositeScheduleStatus;
  /** integer */
  readonly connectorId?: number;
  /** dateTime */
  readonly scheduleStart?: string;
  readonly chargingSchedule?: ChargingSchedule;
}

export interface GetConfigurationRequest {
  readonly key?: readonly CiString50Type[];
}

export interface GetConfigurationResponse {
  readonly configurationKey?: readonly KeyValue[];
  readonly unknownKey?: readonly CiString50Type[];
}

export interface GetDiagnosticsRequest {
  /** uri */
  readonly location: string;
  /** integer */
  readonly retries?: number;
  /** integer */
  readonly retryInterval?: number;
  /** dateTime */
  readonly startTime?: string;
  /** dateTime */
  readonly stopTime?: string;
}

export interface GetDiagnosticsResponse {
  readonly fileName?: CiString255Type;
}

export interface GetInstalledCertificateIdsRequest {
  readonly certificateType: CertificateUseEnumType;
}

export interface GetInstalledCertificateIdsResponse {
  /** [1..*] */
  readonly certificateHashData?: readonly CertificateHashDataType[];
  readonly status: GetInstalledCertificateStatusEnumType;
}

export type GetLocalListVersionRequest = Record<string, never>;

export interface GetLocalListVersionResponse {
  /** integer */
  readonly listVersion: number;
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
}

export interface GetLogResponse {
  readonly status: LogStatusEnumType;
  /** at most 255 characters */
  readonly filename?: string;
}

export type HeartbeatRequest = Record<string, never>;

export interface HeartbeatResponse {
  /** dateTime */
  readonly currentTime: string;
}

export interface InstallCertificateRequest {
  readonly certificateType: CertificateUseEnumType;
  /** at most 5500 characters */
  readonly certificate: string;
}

export interface InstallCertificateResponse {
  readonly status: InstallCertificateStatusEnumType;
}

export interface LogStatusNotificationRequest {
  readonly status: UploadLogStatusEnumType;
  /** integer */
  readonly requestId?: number;
}

export type LogStatusNotificationResponse = Record<string, never>;

export interface MeterValuesRequest {
  /** integer */
  readonly connectorId: number;
  /** integer */
  readonly transactionId?: number;
  readonly meterValue: readonly MeterValue[];
}

export type MeterValuesResponse = Record<string, never>;

export interface RemoteStartTransactionRequest {
  /** integer */
  readonly connectorId?: number;
  readonly idTag: IdToken;
  readonly chargingProfile?: ChargingProfile;
}

export interface RemoteStartTransactionResponse {
  readonly status: RemoteStartStopStatus;
}

export interface RemoteStopTransactionRequest {
  /** integer */
  readonly transactionId: number;
}

export interface RemoteStopTransactionResponse {
  readonly status: RemoteStartStopStatus;
}

export interface ReserveNowRequest {
  /** integer */
  readonly connectorId: number;
  /** dateTime */
  readonly expiryDate: string;
  readonly idTag: IdToken;
  readonly parentIdTag?: IdToken;
  /** integer */
  readonly reservationId: number;
}

export interface ReserveNowResponse {
  readonly status: ReservationStatus;
}

export interface ResetRequest {
  readonly type: ResetType;
}

export interface ResetResponse {
  readonly status: ResetStatus;
}

export interface SecurityEventNotificationRequest {
  /** at most 50 characters */
  readonly type: string;
  /** dateTime */
  readonly timestamp: string;
  /** at most 255 characters */
  readonly techInfo?: string;
}

export type SecurityEventNotificationResponse = Record<string, never>;

export interface SendLocalListRequest {
  /** integer */
  readonly listVersion: number;
  readonly localAuthorizationList?: readonly AuthorizationData[];
  readonly updateType: UpdateType;
}

export interface SendLocalListResponse {
  readonly status: UpdateStatus;
}

export interface SetChargingProfileRequest {
  /** integer */
  readonly connectorId: number;
  readonly csChargingProfiles: ChargingProfile;
}

export interface SetChargingProfileResponse {
  readonly status: ChargingProfileStatus;
}

export interface SignCertificateRequest {
  /** at most 5500 characters */
  readonly csr: string;
}

export interface SignCertificateResponse {
  readonly status: GenericStatusEnumType;
}

export interface SignedFirmwareStatusNotificationRequest {
  readonly status: FirmwareStatusEnumType;
  /** integer */
  readonly requestId?: number;
}

export type SignedFirmwareStatusNotificationResponse = Record<string, never>;

export interface SignedUpdateFirmwareRequest {
  /** integer */
  readonly retries?: number;
  /** integer */
  readonly retryInterval?: number;
  /** integer */
  readonly requestId: number;
  readonly firmware: FirmwareType;
}

export interface SignedUpdateFirmwareResponse {
  readonly status: UpdateFirmwareStatusEnumType;
}

export interface StartTransactionRequest {
  /** integer */
  readonly connectorId: number;
  readonly idTag: IdToken;
  /** integer */
  readonly meterStart: number;
  /** integer */
  readonly reservationId?: number;
  /** dateTime */
  readonly timestamp: string;
}

export interface StartTransactionResponse {
  readonly idTagInfo: IdTagInfo;
  /** integer */
  readonly transactionId: number;
}

export interface StatusNotificationRequest {
  /** integer */
  readonly connectorId: number;
  readonly errorCode: ChargePointErrorCode;
  readonly info?: CiString50Type;
  readonly status: ChargePointStatus;
  /** dateTime */
  readonly timestamp?: string;
  readonly vendorId?: CiString255Type;
  readonly vendorErrorCode?: CiString50Type;
}

export type StatusNotificationResponse = Record<string, never>;

export interface StopTransactionRequest {
  readonly idTag?: IdToken;
  /** integer */
  readonly meterStop: number;
  /** dateTime */
  readonly timestamp: string;
  /** integer */
  readonly transactionId: number;
  readonly reason?: Reason;
  readonly transactionData?: readonly MeterValue[];
}

export interface StopTransactionResponse {
  readonly idTagInfo?: IdTagInfo;
}

export interface TriggerMessageRequest {
  readonly requestedMessage: MessageTrigger;
  /** integer */
  readonly connectorId?: number;
}

export interface TriggerMessageResponse {
  readonly status: TriggerMessageStatus;
}

export interface UnlockConnectorRequest {
  /** integer */
  readonly connectorId: number;
}

export interface UnlockConnectorResponse {
  readonly status: UnlockStatus;
}

export interface UpdateFirmwareRequest {
  /** uri */
  readonly location: string;
  /** integer */
  readonly retries?: number;
  /** dateTime */
  readonly retrieveDate: string;
  /** integer */
  readonly retryInterval?: number;
}

export type UpdateFirmwareResponse = Record<string, never>;

/** The request of each CALL. */
export interface Requests {
  Authorize: AuthorizeRequest;
  BootNotification: BootNotificationRequest;
  CancelReservation: CancelReservationRequest;
  CertificateSigned: CertificateSignedRequest;
  ChangeAvailability: ChangeAvailabilityRequest;
  ChangeConfiguration: ChangeConfigurationRequest;
  ClearCache: ClearCacheRequest;
  ClearChargingProfile: ClearChargingProfileRequest;
  DataTransfer: DataTransferRequest;
  DeleteCertificate: DeleteCertificateRequest;
  DiagnosticsStatusNotification: DiagnosticsStatusNotificationRequest;
  ExtendedTriggerMessage: ExtendedTriggerMessageRequest;
  FirmwareStatusNotification: FirmwareStatusNotificationRequest;
  GetCompositeSchedule: GetCompositeScheduleRequest;
  GetConfiguration: GetConfigurationRequest;
  GetDiagnostics: GetDiagnosticsRequest;
  GetInstalledCertificateIds: GetInstalledCertificateIdsRequest;
  GetLocalListVersion: GetLocalListVersionRequest;
  GetLog: GetLogRequest;
  Heartbeat: HeartbeatRequest;
  InstallCertificate: InstallCertificateRequest;
  LogStatusNotification: LogStatusNotificationRequest;
  MeterValues: MeterValuesRequest;
  RemoteStartTransaction: RemoteStartTransactionRequest;
  RemoteStopTransaction: RemoteStopTransactionRequest;
  ReserveNow: ReserveNowRequest;
  Reset: ResetRequest;
  SecurityEventNotification: SecurityEventNotificationRequest;
  SendLocalList: SendLocalListRequest;
  SetChargingProfile: SetChargingProfileRequest;
  SignCertificate: SignCertificateRequest;
  SignedFirmwareStatusNotification: SignedFirmwareStatusNotificationRequest;
  SignedUpdateFirmware: SignedUpdateFirmwareRequest;
  StartTransaction: StartTransactionRequest;
  StatusNotification: StatusNotificationRequest;
  StopTransaction: StopTransactionRequest;
  TriggerMessage: TriggerMessageRequest;
  UnlockConnector: UnlockConnectorRequest;
  UpdateFirmware: UpdateFirmwareRequest;
}

/** The response to each CALL. */
export interface Responses {
  Authorize: AuthorizeResponse;
  BootNotification: BootNotificationResponse;
  CancelReservation: CancelReservationResponse;
  CertificateSigned: CertificateSignedResponse;
  ChangeAvailability: ChangeAvailabilityResponse;
  ChangeConfiguration: ChangeConfigurationResponse;
  ClearCache: ClearCacheResponse;
  ClearChargingProfile: ClearChargingProfileResponse;
  DataTransfer: DataTransferResponse;
  DeleteCertificate: DeleteCertificateResponse;
  DiagnosticsStatusNotification: DiagnosticsStatusNotificationResponse;
  ExtendedTriggerMessage: ExtendedTriggerMessageResponse;
  FirmwareStatusNotification: FirmwareStatusNotificationResponse;
  GetCompositeSchedule: GetCompositeScheduleResponse;
  GetConfiguration: GetConfigurationResponse;
  GetDiagnostics: GetDiagnosticsResponse;
  GetInstalledCertificateIds: GetInstalledCertificateIdsResponse;
  GetLocalListVersion: GetLocalListVersionResponse;
  GetLog: GetLogResponse;
  Heartbeat: HeartbeatResponse;
  InstallCertificate: InstallCertificateResponse;
  LogStatusNotification: LogStatusNotificationResponse;
  MeterValues: MeterValuesResponse;
  RemoteStartTransaction: RemoteStartTransactionResponse;
  RemoteStopTransaction: RemoteStopTransactionResponse;
  ReserveNow: ReserveNowResponse;
  Reset: ResetResponse;
  SecurityEventNotification: SecurityEventNotificationResponse;
  SendLocalList: SendLocalListResponse;
  SetChargingProfile: SetChargingProfileResponse;
  SignCertificate: SignCertificateResponse;
  SignedFirmwareStatusNotification: SignedFirmwareStatusNotificationResponse;
  SignedUpdateFirmware: SignedUpdateFirmwareResponse;
  StartTransaction: StartTransactionResponse;
  StatusNotification: StatusNotificationResponse;
  StopTransaction: StopTransactionResponse;
  TriggerMessage: TriggerMessageResponse;
  UnlockConnector: UnlockConnectorResponse;
  UpdateFirmware: UpdateFirmwareResponse;
}

export type Action = keyof Requests;
