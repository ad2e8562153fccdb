import type { Logger } from "../kernel/logger.ts";
import type { Authorizer } from "./authorizer.ts";
import type { Availability } from "./availability.ts";
import type { ChargerSessions } from "./charger-sessions.ts";
import type { Hardware } from "./hardware.ts";
import type { Metering } from "./metering.ts";
import type { SessionOwnership } from "./session-ownership.ts";
import type { StationFacts } from "./station-facts.ts";
import type { StationSessions } from "./station-sessions.ts";
import type { StationTime } from "./station-time.ts";
import type { Transactions } from "./transactions.ts";

/** The parts of the domain that events of the hardware are facts for. */
export interface ChargerEventContext {
  readonly facts: StationFacts;
  readonly transactions: Transactions;
  readonly metering: Metering;
  readonly hardware: Hardware;
  readonly logger: Logger;
  readonly time: StationTime;
  /** Exactly one of the two owns the sessions. */
  readonly stationOwned: StationSessions | null;
  readonly chargerOwned: ChargerSessions | null;
  readonly sessions: SessionOwnership;
  readonly availability: Availability;
  readonly authorizer: Authorizer;
}
