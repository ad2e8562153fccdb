import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Fact } from "../model/fact.ts";
import type { Moment } from "../model/moment.ts";
import type { ChargerRequests } from "../ports/charger-requests.ts";
import type { Store } from "../ports/store.ts";
import type { FactSink } from "./csms.ts";
import type { Hardware } from "./hardware.ts";
import type { SecurityLog } from "./security-log.ts";
import type { StationTime } from "./station-time.ts";

/**
 * The events the CSMS is told of (whitepaper §8, 2.x appendix 1), in the words of either version; where the lists differ, those
 * that either calls critical. L01.FR.03 has InvalidFirmwareSignature sent, whatever the whitepaper's list says.
 */
const criticalTypes: ReadonlySet<string> = new Set([
  "DiscardedRenewedClientCertificate",
  "FirmwareUpdated",
  "InvalidCentralSystemCertificate",
  "InvalidChargePointCertificate",
  "InvalidChargingStationCertificate",
  "InvalidCsmsCertificate",
  "InvalidFirmwareSignature",
  "InvalidFirmwareSigningCertificate",
  "InvalidTLSCipherSuite",
  "InvalidTLSVersion",
  "MaintenanceLoginAccepted",
  "MaintenanceLoginFailed",
  "MemoryExhaustion",
  "ResetOrReboot",
  "SecurityLogWasCleared",
  "SettingSystemTime",
  "StartupOfTheDevice",
  "TamperDetectionActivated",
]);

/** What the CSMS is told of a start, by 2.x's BootReasonEnumType; of any other reason that the device started. */
const bootEvents: ReadonlyMap<string, string> = new Map([
  ["FirmwareUpdate", "FirmwareUpdated"],
  ["RemoteReset", "ResetOrReboot"],
  ["ScheduledReset", "ResetOrReboot"],
]);

/** Characters a message has room for (whitepaper §5.15, A04). */
const longestType = 50;
const longestInfo = 255;

/** The last year of four digits: a later one is no date of the standard, ms. */
const latestMs = Date.UTC(9999, 11, 31);

/** Something that matters for security, as the hardware or the station itself tells it. */
export type SecurityReport = ChargerRequests["securityEvent"]["params"];

/** Whether the CSMS hears of this type of event unless somebody says otherwise. */
export const isCritical = (type: string): boolean => criticalTypes.has(type);

export interface SecurityEventsDeps {
  readonly settings: Pick<Settings, "get">;
  readonly store: Pick<Store, "durable">;
  readonly sinks: readonly FactSink[];
  readonly time: Pick<StationTime, "now" | "checkpoint" | "wall">;
  readonly hardware: Pick<Hardware, "notice">;
  /** Where all of them are remembered (N01.FR.03). */
  readonly log?: Pick<SecurityLog, "add"> | undefined;
  readonly logger: Logger;
}

/** Security events: all are logged, and those that are critical go to the CSMS, however long it is away (A04.FR.01, A04.FR.02). */
export class SecurityEvents {
  private readonly deps: SecurityEventsDeps;
  private bootTold = false;

  constructor(deps: SecurityEventsDeps) {
    this.deps = deps;
  }

  /** Takes an event in; whether the CSMS hears of it. What cannot be recorded is in the log. */
  report({ type, info, critical = isCritical(type), at }: SecurityReport): boolean {
    const { logger, settings } = this.deps;
    const named = { type: type.slice(0, longestType), info: info?.slice(0, longestInfo) };
    logger[critical ? "warn" : "info"]("security event", named);
    this.remember({ ...named, critical }, at);
    const disabled = settings.get(OCPP16LegacyCtrlr.DisableSecurityEventNotifications);
    if (!critical || disabled || named.type === "") return false;
    const { type: word, info: techInfo = null } = named;
    try {
      this.record({ kind: "securityEvent", at: this.moment(at), type: word, techInfo });
      return true;
    } catch (error) {
      logger.error("a security event could not be recorded for the CSMS", {
        type: word,
        error: errorText(error),
      });
      return false;
    }
  }

  /** One that the station itself saw: the hardware hears of it too. */
  own(type: string, info?: string): boolean {
    const critical = isCritical(type);
    const at = this.deps.time.wall();
    const told = this.report({ type, info });
    this.deps.hardware.notice({ type: "securityEvent", event: type, info, critical, at });
    return told;
  }

  /** Hardware that knows says why it came up: told once in a life of the station, however often its link comes and goes. */
  booted(reason: string | undefined): void {
    if (reason === undefined || this.bootTold) return;
    this.bootTold = true;
    this.own(bootEvents.get(reason) ?? "StartupOfTheDevice", reason);
  }

  private remember(
    { type, info, critical }: { type: string; info?: string | undefined; critical: boolean },
    at: number | undefined,
  ): void {
    try {
      this.deps.log?.add({ at: this.moment(at).wall, type, info: info ?? null, critical });
    } catch (error) {
      this.deps.logger.error("a security event is missing in the security log", { error: errorText(error) });
    }
  }

  private record(fact: Fact): void {
    const { store, sinks, time } = this.deps;
    store.durable(() => {
      time.checkpoint();
      for (const sink of sinks) sink.append(fact, { durable: true });
    });
    for (const sink of sinks) sink.wake();
  }

  /** A time that cannot be is none. */
  private moment(at: number | undefined): Moment {
    const now = this.deps.time.now();
    return at !== undefined && at >= 0 && at <= latestMs ? { ...now, wall: Math.round(at) } : now;
  }
}
