import type { ChargingProfilePurpose } from "../model/charging-profile.ts";
import type { CompositionRules } from "../smart-charging/query.ts";
import type { MeteringRules } from "./metering-rules.ts";
import type { TxPoints } from "./tx-points.ts";

/** What the version of OCPP that is spoken makes of sessions and profiles; it may change with a connection, so it is asked each time. */
export interface VersionPolicy {
  /** When transactions start and stop. */
  points(): TxPoints;
  /** What charging profiles mean. */
  readonly compositionRules: CompositionRules;
  /** A place that goes out of service after a transaction waits for the cable too (1.6 §4.9 F8, not G03.FR.05). */
  readonly outOfServiceWaitsForCable: boolean;
  /** A profile takes the place of the one on its stack level too (1.6 §5.16.4), not only of that of its id (K01.FR.05). */
  readonly profilesReplaceByPlace: boolean;
  /** What is sampled, and when. */
  readonly meteringRules: MeteringRules;
  /** Purposes that do not count offline. */
  ignoredPurposesOffline(): readonly ChargingProfilePurpose[];
}
