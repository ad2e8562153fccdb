import { AlignedDataCtrlr } from "../components/aligned-data-ctrlr.ts";
import { AuthCacheCtrlr } from "../components/auth-cache-ctrlr.ts";
import { AuthCtrlr } from "../components/auth-ctrlr.ts";
import { OCPP16LegacyCtrlr } from "../components/ocpp16-legacy-ctrlr.ts";
import { OCPPCommCtrlr } from "../components/ocpp-comm-ctrlr.ts";
import { SampledDataCtrlr } from "../components/sampled-data-ctrlr.ts";
import { TxCtrlr } from "../components/tx-ctrlr.ts";
import { type Key16, keysOf } from "./key.ts";
import { offeredProfiles } from "./offered-profiles.ts";
import { phaseRotation, withoutLock } from "./rules.ts";

const key = keysOf("Core");
const required = { required: true } as const;
/** There are chargers without lights to set. */
const needsLights = { needs: "setIndicator" } as const;

/** 1.6 §9.1. */
export const coreKeys: readonly Key16[] = [
  key("AllowOfflineTxForUnknownId", AuthCtrlr.OfflineTxForUnknownIdEnabled, "1.6 §9.1.1"),
  key("AuthorizationCacheEnabled", AuthCacheCtrlr.Enabled, "1.6 §9.1.2"),
  key("AuthorizeRemoteTxRequests", AuthCtrlr.AuthorizeRemoteStart, "1.6 §9.1.3", required),
  key("BlinkRepeat", OCPP16LegacyCtrlr.BlinkRepeat, "1.6 §9.1.4", needsLights),
  key("ClockAlignedDataInterval", AlignedDataCtrlr.Interval, "1.6 §9.1.5", required),
  key("ConnectionTimeOut", TxCtrlr.EVConnectionTimeOut, "1.6 §9.1.6", required),
  key("ConnectorPhaseRotation", OCPP16LegacyCtrlr.PhaseRotation, "1.6 §9.1.7", {
    ...required,
    rule: phaseRotation,
  }),
  key("ConnectorPhaseRotationMaxLength", OCPP16LegacyCtrlr.ConnectorPhaseRotationMaxLength, "1.6 §9.1.8"),
  key("GetConfigurationMaxKeys", OCPP16LegacyCtrlr.GetConfigurationMaxKeys, "1.6 §9.1.9", required),
  key("HeartbeatInterval", OCPPCommCtrlr.HeartbeatInterval, "1.6 §9.1.10", required),
  key("LightIntensity", OCPP16LegacyCtrlr.LightIntensity, "1.6 §9.1.11", needsLights),
  key("LocalAuthorizeOffline", AuthCtrlr.LocalAuthorizeOffline, "1.6 §9.1.12", required),
  key("LocalPreAuthorize", AuthCtrlr.LocalPreAuthorize, "1.6 §9.1.13", required),
  key("MaxEnergyOnInvalidId", TxCtrlr.MaxEnergyOnInvalidId, "1.6 §9.1.14"),
  key("MessageTimeout", OCPPCommCtrlr.MessageTimeout, "errata v4 §3.82"),
  key("MeterValuesAlignedData", AlignedDataCtrlr.Measurands, "1.6 §9.1.15", required),
  key("MeterValuesAlignedDataMaxLength", AlignedDataCtrlr.MeasurandsMaxLimit, "1.6 §9.1.16"),
  key("MeterValuesSampledData", SampledDataCtrlr.TxUpdatedMeasurands, "1.6 §9.1.17", required),
  key("MeterValuesSampledDataMaxLength", SampledDataCtrlr.TxUpdatedMeasurandsMaxLimit, "1.6 §9.1.18"),
  key("MeterValueSampleInterval", SampledDataCtrlr.TxUpdatedInterval, "1.6 §9.1.19", required),
  key("MinimumStatusDuration", OCPP16LegacyCtrlr.MinimumStatusDuration, "1.6 §9.1.20"),
  key("NumberOfConnectors", OCPP16LegacyCtrlr.NumberOfConnectors, "1.6 §9.1.21", {
    ...required,
    mustBeSet: true,
  }),
  key("ResetRetries", OCPPCommCtrlr.ResetRetries, "1.6 §9.1.22", required),
  key("StopTransactionMaxMeterValues", OCPP16LegacyCtrlr.StopTransactionMaxMeterValues, "errata v4 §3.89"),
  key(
    "StopTransactionOnEVSideDisconnect",
    OCPP16LegacyCtrlr.StopTransactionOnEVSideDisconnect,
    "1.6 §9.1.23",
    required,
  ),
  key("StopTransactionOnInvalidId", TxCtrlr.StopTxOnInvalidId, "1.6 §9.1.24", required),
  key("StopTxnAlignedData", AlignedDataCtrlr.TxEndedMeasurands, "1.6 §9.1.25", required),
  key("StopTxnAlignedDataMaxLength", AlignedDataCtrlr.TxEndedMeasurandsMaxLimit, "1.6 §9.1.26"),
  key("StopTxnSampledData", SampledDataCtrlr.TxEndedMeasurands, "1.6 §9.1.27", required),
  key("StopTxnSampledDataMaxLength", SampledDataCtrlr.TxEndedMeasurandsMaxLimit, "1.6 §9.1.28"),
  key("SupportedFeatureProfiles", OCPP16LegacyCtrlr.SupportedFeatureProfiles, "1.6 §9.1.29", {
    ...required,
    shown: (settings) => offeredProfiles(settings).join(","),
  }),
  key(
    "SupportedFeatureProfilesMaxLength",
    OCPP16LegacyCtrlr.SupportedFeatureProfilesMaxLength,
    "1.6 §9.1.30",
  ),
  key("TransactionMessageAttempts", OCPPCommCtrlr.MessageAttempts, "1.6 §9.1.31", required),
  key("TransactionMessageRetryInterval", OCPPCommCtrlr.MessageAttemptInterval, "1.6 §9.1.32", required),
  key(
    "UnlockConnectorOnEVSideDisconnect",
    OCPP16LegacyCtrlr.UnlockConnectorOnEVSideDisconnect,
    "1.6 §9.1.33",
    { ...required, pinned: withoutLock },
  ),
  key("WebSocketPingInterval", OCPPCommCtrlr.WebSocketPingInterval, "1.6 §9.1.34"),
];
