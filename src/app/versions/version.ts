import type { Settings } from "../../device-model/settings.ts";
import type { VariableAccess } from "../../device-model/variable-access.ts";
import type { Keys16 } from "../../device-model/keys-16/keys-16.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { Logger } from "../../kernel/logger.ts";
import type { ConnectorRef } from "../../model/evse.ts";
import type { Dialect } from "../../ports/dialect.ts";
import type { CsmsSession } from "../../ports/session.ts";
import type { Store } from "../../ports/store.ts";
import type { Csms } from "../../station/csms.ts";
import type { NetworkProfiles } from "../../station/network-profiles.ts";
import type { StationDomain } from "../../station/station-domain.ts";
import type { StationTime } from "../../station/station-time.ts";
import type { VersionPolicy } from "../../station/version-policy.ts";

/** What a version of OCPP is made from, before there is a session. */
export interface VersionParts {
  readonly sessionId: number;
  readonly store: Store;
  readonly settings: Settings;
  /** The device model as 2.x asks for it; to be read once there is a domain. */
  readonly variables: VariableAccess;
  readonly networkProfiles: NetworkProfiles;
  readonly time: StationTime;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly topology: readonly ConnectorRef[];
  readonly keys: Keys16;
  /** Whether a message of this transaction is not delivered yet; null: of any transaction. */
  readonly undelivered: (transactionId: string | null) => boolean;
}

/** One version of OCPP with all of its own: made for each life of the station, spoken when the CSMS picks it. */
export interface Version {
  readonly dialect: Dialect;
  readonly policy: VersionPolicy;
  /** The CSMS, asked in this version. `session` is ready only while this version is spoken. */
  csms(session: CsmsSession): Csms;
  /** Domain and session are there; nothing runs yet. */
  attach(domain: StationDomain, session: CsmsSession): void;
  dispose(): void;
}
