import type { Settings } from "../device-model/settings.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Authorizer } from "./authorizer.ts";
import type { Availability } from "./availability.ts";
import type { BootReasons } from "./boot-reasons.ts";
import type { ChargerOwned } from "./charger-owned.ts";
import type { HardwareSettings } from "./hardware-settings.ts";
import type { Hardware } from "./hardware.ts";
import type { InvalidTokens } from "./invalid-token.ts";
import type { InterruptionReadings } from "./interruption-readings.ts";
import type { LimitsToHardware } from "./limits-to-hardware.ts";
import type { LogUploads } from "./log-upload.ts";
import type { Metering } from "./metering.ts";
import type { SecurityEvents } from "./security-events.ts";
import type { SessionLogging } from "./session-logging.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { StationFacts } from "./station-facts.ts";
import type { StationTime } from "./station-time.ts";
import type { Transactions } from "./transactions.ts";

/** The parts of the domain that events of the hardware are facts for. */
export interface ChargerEventContext {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly facts: StationFacts;
  readonly transactions: Transactions;
  readonly metering: Metering;
  readonly interruptions: InterruptionReadings;
  readonly hardware: Hardware;
  readonly hardwareSettings: HardwareSettings;
  readonly limits: Pick<LimitsToHardware, "online">;
  readonly logger: Logger;
  readonly time: StationTime;
  /** Set when the hardware owns its sessions. */
  readonly chargerOwned: ChargerOwned | null;
  readonly sessions: SessionOwnership;
  readonly sessionLogging: SessionLogging;
  readonly availability: Availability;
  readonly bootReasons: Pick<BootReasons, "heard">;
  readonly securityEvents: Pick<SecurityEvents, "booted">;
  readonly logUploads: Pick<LogUploads, "heard">;
  readonly authorizer: Authorizer;
  readonly invalidTokens: InvalidTokens;
  /** Tokens the CSMS is being asked about, by key. */
  readonly pendingTokens: Set<string>;
}
