import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SessionOwner } from "../../src/ports/charger.ts";
import { type TxPoints, writeTxPoints } from "./tx-points.ts";
import type { OcppVersion } from "./wire.ts";

/** A per phase: high, so that each tenth of a second shows in the register. */
export const chargerA = 500;

export interface StationConfigOptions {
  /** The folder to write `ocpp-config.json` into. */
  readonly dir: string;
  readonly csmsUrl: string;
  readonly brokerUrl: string;
  readonly prefix: string;
  readonly sessionOwner: SessionOwner;
  /** Internal.ResumeTransactionsOnBoot. */
  readonly resumes: boolean;
  /** Station.MeterFlushInterval, s. */
  readonly meterFlushS: number;
  readonly ocpp: OcppVersion;
  /** Of 2.0.1; null: those it comes with. */
  readonly points: TxPoints | null;
}

/** Seconds between the samples of a transaction, and between clock-aligned ones. */
export const sampleIntervalS = 1;

/** ConnectionTimeOut, s. */
export const connectionTimeoutS = 5;

/** Where the station of such a folder keeps its database. */
export const databaseOf = (dir: string): string => join(dir, "data", "ocpp-station.db");

/** Writes the configuration of a station that meters fast, starts offline transactions and reconnects at once. */
export function writeStationConfig({ dir, ...options }: StationConfigOptions): void {
  mkdirSync(dir, { recursive: true });
  const config = {
    Internal: {
      ChargePointId: "crash-001",
      CentralSystemURI: options.csmsUrl,
      ChargeBoxSerialNumber: "crash-001",
      ChargePointModel: "Crash",
      ChargePointVendor: "ocpp-station",
      FirmwareVersion: "1.0.0",
      LogMessages: false,
      CompositeScheduleDefaultLimitAmps: chargerA,
      CompositeScheduleDefaultNumberPhases: 3,
      ResumeTransactionsOnBoot: options.resumes,
      WaitForStopTransactionsOnResetTimeout: 1,
      RetryBackoffWaitMinimum: 0,
      RetryBackoffRandomRange: 0,
      RetryBackoffRepeatTimes: 0,
    },
    Core: {
      AllowOfflineTxForUnknownId: true,
      AuthorizationCacheEnabled: true,
      AuthorizeRemoteTxRequests: false,
      ClockAlignedDataInterval: sampleIntervalS,
      ConnectionTimeOut: connectionTimeoutS,
      ConnectorPhaseRotation: "0.RST,1.RST,2.RST",
      GetConfigurationMaxKeys: 100,
      HeartbeatInterval: 300,
      LocalAuthorizeOffline: true,
      LocalPreAuthorize: false,
      MeterValuesAlignedData: "Energy.Active.Import.Register",
      MeterValuesSampledData: "Energy.Active.Import.Register,Power.Active.Import",
      MeterValueSampleInterval: sampleIntervalS,
      NumberOfConnectors: 2,
      ResetRetries: 1,
      StopTransactionOnEVSideDisconnect: true,
      StopTransactionOnInvalidId: true,
      StopTxnAlignedData: "",
      StopTxnSampledData: "Energy.Active.Import.Register",
      SupportedFeatureProfiles: "Core,SmartCharging",
      TransactionMessageRetryInterval: 0,
      UnlockConnectorOnEVSideDisconnect: true,
      WebSocketPingInterval: 30,
    },
    Security: { SecurityProfile: 0 },
    Station: {
      OcppVersions: [options.ocpp],
      Hal: "mqtt",
      SessionOwner: options.sessionOwner,
      Mqtt: { Url: options.brokerUrl, Prefix: options.prefix },
      DataDir: "data",
      LogDir: "logs",
      MeterFlushInterval: options.meterFlushS,
    },
  };
  writeFileSync(join(dir, "ocpp-config.json"), JSON.stringify(config, null, 2));
  if (options.points) writeTxPoints(dir, options.points);
}
