import type { ChargingProfilePurpose } from "../model/charging-profile.ts";
import { Lane } from "./lane.ts";
import type { NormalisedProfile } from "./normalise.ts";
import type { ScheduledTransaction } from "./query.ts";
import { stack } from "./stack.ts";
import { concerns, transactionAt, type Window } from "./window.ts";

/** Lanes that are merged, in the order in which they are named when several say the same. */
export interface Layers {
  /** Those of which the lowest holds. */
  readonly limiting: readonly Lane[];
  /** Those whose limit comes on top (LocalGeneration, K27). */
  readonly adding: readonly Lane[];
}

/** The profiles of each purpose, of one EVSE and of the whole station; grouped once per schedule. */
export class ProfileGroups {
  private readonly groups = new Map<ChargingProfilePurpose, Map<number, NormalisedProfile[]>>();

  constructor(profiles: readonly NormalisedProfile[]) {
    for (const normalised of profiles) {
      const purpose = normalised.profile.chargingProfilePurpose;
      let places = this.groups.get(purpose);
      if (!places) {
        places = new Map<number, NormalisedProfile[]>();
        this.groups.set(purpose, places);
      }
      const group = places.get(normalised.evse);
      if (group) group.push(normalised);
      else places.set(normalised.evse, [normalised]);
    }
  }

  of(purpose: ChargingProfilePurpose, evse: number): readonly NormalisedProfile[] {
    return this.groups.get(purpose)?.get(evse) ?? [];
  }
}

/** What prevails on an EVSE for its transaction, or for the next one: PriorityCharging, else TxProfile, else TxDefaultProfile. */
function transactionLane(groups: ProfileGroups, evse: number, window: Window): Lane {
  const transaction = transactionAt(window.query, evse);
  return stack(prevailing(groups, evse, transaction, window), transaction, window);
}

function* prevailing(
  groups: ProfileGroups,
  evse: number,
  transaction: ScheduledTransaction | undefined,
  window: Window,
): Generator<readonly NormalisedProfile[]> {
  for (const purpose of ["PriorityCharging", "TxProfile", "TxDefaultProfile"] as const) {
    // Of two on one level the EVSE's own prevails (1.6 §3.13.1): it is the later.
    const all = [...groups.of(purpose, 0), ...groups.of(purpose, evse)];
    yield all.filter((normalised) => concerns(normalised, transaction, window));
  }
}

/** A profile of the whole station is for no transaction: what is Relative there counts from now, in every answer. */
function laneAt(groups: ProfileGroups, purpose: ChargingProfilePurpose, evse: number, window: Window): Lane {
  const profiles = groups.of(purpose, evse);
  return profiles.length === 0 ? new Lane() : stack([profiles], transactionAt(window.query, evse), window);
}

/** What concerns one EVSE alone. */
export function ownLayers(groups: ProfileGroups, evse: number, window: Window): Layers {
  return {
    limiting: [
      transactionLane(groups, evse, window),
      laneAt(groups, "ChargingStationExternalConstraints", evse, window),
    ],
    adding: [generationAt(groups, evse, window)],
  };
}

/** What comes on top of the limit of an EVSE. */
export const generationAt = (groups: ProfileGroups, evse: number, window: Window): Lane =>
  laneAt(groups, "LocalGeneration", evse, window);

/** What concerns the whole station, and so each EVSE. */
export function stationLayers(groups: ProfileGroups, window: Window): Layers {
  return {
    limiting: [
      laneAt(groups, "ChargingStationMaxProfile", 0, window),
      laneAt(groups, "ChargingStationExternalConstraints", 0, window),
    ],
    adding: [laneAt(groups, "LocalGeneration", 0, window)],
  };
}

/** All of several, without those that say nothing in the window. */
export function joined(...layers: readonly Layers[]): Layers {
  const spoken = ({ length }: Lane): boolean => length > 0;
  return {
    limiting: layers.flatMap(({ limiting }) => limiting.filter(spoken)),
    adding: layers.flatMap(({ adding }) => adding.filter(spoken)),
  };
}
