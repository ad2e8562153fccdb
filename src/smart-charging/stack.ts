import { Lane, overlay } from "./lane.ts";
import { laneOfProfile } from "./lane-of-profile.ts";
import type { NormalisedProfile } from "./normalise.ts";
import type { ScheduledTransaction } from "./query.ts";
import type { Window } from "./window.ts";

/**
 * The profiles of one purpose in the order in which they prevail: the higher stack level, then the EVSE's own before those of the
 * whole station (1.6 §3.13.1), then the one installed last.
 */
export function inOrder(profiles: readonly NormalisedProfile[]): readonly NormalisedProfile[] {
  if (profiles.length < 2) return profiles;
  return [...profiles]
    .reverse()
    .sort(
      (a, b) => b.profile.stackLevel - a.profile.stackLevel || Number(a.evse === 0) - Number(b.evse === 0),
    );
}

/**
 * What prevails at each instant: of those that have a period there the first (1.6 §3.13.2, K01.FR.17). Halves are stacked apart
 * and laid over one another, which is n log n in the periods; what a full upper half hides is never looked at.
 */
export function stack(
  ordered: readonly NormalisedProfile[],
  transaction: ScheduledTransaction | undefined,
  window: Window,
): Lane {
  const half = (from: number, to: number): Lane => {
    const only = ordered[from];
    if (to - from < 2) return only ? laneOfProfile(only, transaction, window) : new Lane();
    const middle = (from + to) >> 1;
    const upper = half(from, middle);
    return upper.covered === window.length ? upper : overlay(upper, half(middle, to));
  };
  return half(0, ordered.length);
}
