import { Lane } from "./lane.ts";
import { joined, ownLayers, type ProfileGroups } from "./layers.ts";
import type { Merged, Merger } from "./merge.ts";
import type { NormalisedPeriod } from "./normalise.ts";
import { bounded } from "./rounding.ts";
import { sweep } from "./sweep.ts";
import type { Window } from "./window.ts";

/** The limit of the asked unit where no profile has one. */
export function defaultLimit({ query }: Window): number {
  return query.unit === "A" ? query.defaults.limitAmps : query.defaults.limitWatts;
}

/**
 * What all EVSEs together may draw by what concerns each of them alone, as one lane without gaps: the sum of their limits in the
 * asked unit, of the default for an EVSE without one (K08.FR.03, 1.6 §5.7).
 */
export function totalLane(groups: ProfileGroups, merger: Merger, window: Window): Lane {
  const { evses } = window.query;
  const sum = (from: number, to: number): Lane => {
    if (to - from < 2) return laneOfEvse(groups, from, merger, window);
    const middle = (from + to) >> 1;
    return added(sum(from, middle), sum(middle, to), window.length);
  };
  return sum(1, Math.max(1, evses) + 1);
}

function laneOfEvse(groups: ProfileGroups, evse: number, merger: Merger, window: Window): Lane {
  const lane = new Lane();
  const { limiting } = joined(ownLayers(groups, evse, window));
  sweep(limiting, window.length, (start, end, active) => {
    lane.push(start, end, asPeriod(merger.merge(active, limiting.length), window));
  });
  return lane;
}

function asPeriod(merged: Merged, window: Window): NormalisedPeriod {
  const { numberPhases, phases, phaseToUse, more } = merged;
  const limited = Number.isFinite(merged.limit);
  // Of values for each phase it is L1's.
  const limit = limited ? (more?.limit ?? merged.limit) : defaultLimit(window);
  return {
    owner: null,
    limit,
    amps: window.query.unit === "A",
    numberPhases,
    assumedPhases: phases,
    phaseToUse,
    minChargingRate: 0,
    filler: !limited,
    more: more && { ...more, limit: more.limit ?? limit },
  };
}

function added(one: Lane, other: Lane, length: number): Lane {
  const lane = new Lane();
  sweep([one, other], length, (start, end, [a, b]) => {
    if (a && b) lane.push(start, end, sumOf(a, b));
  });
  return lane;
}

/** A total has the phases of whoever has most; of what is said beyond limits it has nothing. */
function sumOf(a: NormalisedPeriod, b: NormalisedPeriod): NormalisedPeriod {
  return {
    owner: null,
    limit: bounded(wholeLimit(a) + wholeLimit(b)),
    amps: a.amps,
    numberPhases: Math.max(a.numberPhases, b.numberPhases),
    assumedPhases: Math.max(a.assumedPhases, b.assumedPhases),
    phaseToUse: 0,
    minChargingRate: 0,
    filler: a.filler && b.filler,
    more: null,
  };
}

/**
 * Of limits of each phase: what the grid may have to bear, the power of all or the highest current. A lower one would hold the
 * phase that may have more to the phase that may have less.
 */
function wholeLimit({ limit, amps, more }: NormalisedPeriod): number {
  if (more === null) return limit;
  const others = [more.limit_L2, more.limit_L3].filter((value) => value !== undefined);
  return others.reduce((sum, value) => (amps ? Math.max(sum, value) : sum + value), limit);
}
