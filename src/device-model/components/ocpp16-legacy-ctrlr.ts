import { boolean, integer, memberList, sequenceList, string } from "../handle.ts";

const at = (variable: string): string => `OCPP16LegacyCtrlr/${variable}`;
const fixed = { mutability: "ReadOnly" } as const;

const ConnectorPhaseRotationMaxLength = integer(at("ConnectorPhaseRotationMaxLength"), {
  ...fixed,
  default: 100,
  min: 0,
});

const SupportedFeatureProfilesMaxLength = integer(at("SupportedFeatureProfilesMaxLength"), {
  ...fixed,
  default: 100,
  min: 0,
});

/** What 1.6 has and 2.x's device model has no standard variable for. */
export const OCPP16LegacyCtrlr = {
  AllowChargingProfileWithoutStartSchedule: boolean(at("AllowChargingProfileWithoutStartSchedule"), {
    default: false,
  }),
  /** How often the lights blink when they signal. */
  BlinkRepeat: integer(at("BlinkRepeat"), { default: 0, min: 0, max: 1_000_000 }),
  /** EVSE ids (ISO 15118) of the connectors, in order of connectorId. */
  ConnectorEvseIds: sequenceList(at("ConnectorEvseIds"), { default: [], minLength: 7, maxLength: 1000 }),
  ConnectorPhaseRotationMaxLength,
  CustomDisplayCostAndPrice: boolean(at("CustomDisplayCostAndPrice"), { ...fixed, default: false }),
  CustomIdleFeeAfterStop: boolean(at("CustomIdleFeeAfterStop"), { default: false }),
  CustomMultiLanguageMessages: boolean(at("CustomMultiLanguageMessages"), { ...fixed, default: false }),
  /** A JSON object. */
  DefaultPrice: string(at("DefaultPrice"), { default: "", minLength: 1, maxLength: 10_000 }),
  /** A JSON object. */
  DefaultPriceText: string(at("DefaultPriceText"), { default: "", minLength: 1, maxLength: 20_000 }),
  DisableSecurityEventNotifications: boolean(at("DisableSecurityEventNotifications"), { default: false }),
  /** Keys one GetConfiguration may name. */
  GetConfigurationMaxKeys: integer(at("GetConfigurationMaxKeys"), { ...fixed, default: 1024, min: 0 }),
  ISO15118CertificateManagementEnabled: boolean(at("ISO15118CertificateManagementEnabled"), {
    default: false,
  }),
  /** The language of the display, RFC 5646. */
  Language: string(at("Language"), { ...fixed, default: "", minLength: 1, maxLength: 35 }),
  /** How bright the lights are. */
  LightIntensity: integer(at("LightIntensity"), { default: 0, unit: "Percent", min: 0, max: 100 }),
  /** Public keys of the meters, in order of connectorId. */
  MeterPublicKeys: sequenceList(at("MeterPublicKeys"), { ...fixed, default: [], maxLength: 100_000 }),
  /** Seconds a status has to last before the CSMS hears of it. */
  MinimumStatusDuration: integer(at("MinimumStatusDuration"), { default: 0, unit: "s", min: 0 }),
  NumberOfConnectors: integer(at("NumberOfConnectors"), {
    ...fixed,
    rebootRequired: true,
    default: 1,
    min: 1,
    max: 256,
  }),
  /** `connectorId.rotation` each (ConnectorPhaseRotation, 1.6 §9.1.7). */
  PhaseRotation: memberList(at("PhaseRotation"), {
    default: ["0.Unknown"],
    maxItemsFrom: ConnectorPhaseRotationMaxLength,
    maxLength: 500,
  }),
  RejectRemoteStartTransactionWithoutConnectorId: boolean(
    at("RejectRemoteStartTransactionWithoutConnectorId"),
    { default: false },
  ),
  RemoteStartTransactionWithoutConnectorIdFindFirst: boolean(
    at("RemoteStartTransactionWithoutConnectorIdFindFirst"),
    { default: false },
  ),
  /** Tell the CSMS of each error that is over, also while others last. */
  ReportClearedErrors: boolean(at("ReportClearedErrors"), { ...fixed, default: false }),
  ReserveConnectorZeroSupported: boolean(at("ReserveConnectorZeroSupported"), { ...fixed, default: false }),
  StopTransactionIfUnlockNotSupported: boolean(at("StopTransactionIfUnlockNotSupported"), { default: false }),
  /** Meter values the end of a transaction may carry; of a longer one fewer are kept, evenly (errata v4 §3.89). */
  StopTransactionMaxMeterValues: integer(at("StopTransactionMaxMeterValues"), {
    ...fixed,
    default: 200,
    min: 10,
    max: 1000,
  }),
  StopTransactionOnEVSideDisconnect: boolean(at("StopTransactionOnEVSideDisconnect"), { default: true }),
  SupportedFeatureProfiles: memberList(at("SupportedFeatureProfiles"), {
    ...fixed,
    maxItemsFrom: SupportedFeatureProfilesMaxLength,
    default: ["Core", "RemoteTrigger", "SmartCharging"],
  }),
  SupportedFeatureProfilesMaxLength,
  /** Language codes, RFC 5646. */
  SupportedLanguages: memberList(at("SupportedLanguages"), { ...fixed, default: [], minLength: 1 }),
  /** Seconds a new security profile has to connect before the old one comes back. */
  SwitchSecurityProfileConnectionTimeout: integer(at("SwitchSecurityProfileConnectionTimeout"), {
    default: 20,
    unit: "s",
    min: 1,
  }),
  UnlockConnectorOnEVSideDisconnect: boolean(at("UnlockConnectorOnEVSideDisconnect"), { default: true }),
  /** Milliseconds an Authorize waits for its price. */
  WaitForSetUserPriceTimeout: integer(at("WaitForSetUserPriceTimeout"), {
    default: 0,
    unit: "ms",
    min: 0,
    max: 30_000,
  }),
  /** Seconds a reset waits for the StopTransactions it caused to be answered. */
  WaitForStopTransactionsOnResetTimeout: integer(at("WaitForStopTransactionsOnResetTimeout"), {
    default: 60,
    unit: "s",
    min: 0,
  }),
};
