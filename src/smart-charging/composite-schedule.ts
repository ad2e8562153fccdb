import { AnswerPeriods } from "./answer.ts";
import { generationAt, joined, ownLayers, ProfileGroups, stationLayers, type Layers } from "./layers.ts";
import { Merger } from "./merge.ts";
import type { CompositeQuery, CompositeSchedule } from "./query.ts";
import { floorTenth } from "./rounding.ts";
import { sweep } from "./sweep.ts";
import { defaultLimit, totalLane } from "./total.ts";
import { windowOf, type Window } from "./window.ts";

/**
 * What may flow at an EVSE, or (EVSE 0) at the whole station, over a stretch of time: the one composition of charging profiles for
 * all versions (1.6 §3.13, §5.7; K08). Pure; costs n log n in the periods of the profiles that lie in the window, whatever its length.
 */
export function compositeSchedule(query: CompositeQuery): CompositeSchedule {
  const window = windowOf(query);
  const merger = mergerOf(query);
  const { limiting, adding } = layersOf(query, merger, window);
  const answer = new AnswerPeriods(defaultLimit(window));
  sweep([...limiting, ...adding], window.length, (start, _end, active) => {
    answer.push(start, merger.merge(active, limiting.length));
  });
  const rate = floorTenth(merger.minChargingRate);
  return {
    evseId: query.evseId,
    start: window.origin * 1000,
    duration: Math.max(0, Math.floor(query.duration)),
    unit: query.unit,
    ...(rate > 0 && { minChargingRate: rate }),
    periods: answer.periods,
  };
}

export function mergerOf({ unit, defaults, setpointPriority = "ExternalSystem" }: CompositeQuery): Merger {
  return new Merger({ unit, defaults, setpointPriority });
}

/** Everything that bears on the EVSE asked for, or on the station: there the total of its EVSEs is the first layer. */
function layersOf(query: CompositeQuery, merger: Merger, window: Window): Layers {
  const groups = new ProfileGroups(query.profiles);
  const station = stationLayers(groups, window);
  if (query.evseId !== 0) return joined(ownLayers(groups, query.evseId, window), station);
  const adding = Array.from({ length: query.evses }, (_, index) => generationAt(groups, index + 1, window));
  return joined({ limiting: [totalLane(groups, merger, window)], adding }, station);
}
