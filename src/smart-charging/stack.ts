import type { Lane } from "./lane.ts";
import { Occurrences } from "./occurrences.ts";
import { addOccurrences } from "./lane-of-profile.ts";
import type { NormalisedProfile } from "./normalise.ts";
import type { ScheduledTransaction } from "./query.ts";
import type { Window } from "./window.ts";

/** The profiles of a group in the order in which they prevail: the higher stack level, then the later one. */
function inOrder(profiles: readonly NormalisedProfile[]): readonly NormalisedProfile[] {
  if (profiles.length < 2) return profiles;
  return [...profiles].reverse().sort((a, b) => b.profile.stackLevel - a.profile.stackLevel);
}

/** What prevails at each instant: of those that have a period there the first (1.6 §3.13.2, K01.FR.17). */
export function stack(
  ordered: Iterable<readonly NormalisedProfile[]>,
  transaction: ScheduledTransaction | undefined,
  window: Window,
): Lane {
  const occurrences = new Occurrences();
  fill(occurrences, ordered, transaction, window);
  return occurrences.lane();
}

/** Adds until a schedule has a period at every instant: what is below it is not even sorted. */
function fill(
  into: Occurrences,
  groups: Iterable<readonly NormalisedProfile[]>,
  transaction: ScheduledTransaction | undefined,
  window: Window,
): void {
  for (const group of groups)
    for (const each of inOrder(group.filter((profile) => mayShow(profile, window))))
      if (addOccurrences(into, each, transaction, window)) return;
}

/** False: it lies wholly outside of the window, and is not worth the sorting. */
function mayShow({ from, to, schedules }: NormalisedProfile, { origin, length }: Window): boolean {
  const end = origin + length;
  if (from >= end || to <= origin) return false;
  for (const { anchor, local, every, length: lasts } of schedules)
    if (anchor === null || local || (anchor < end && (every > 0 || anchor + lasts > origin))) return true;
  return false;
}
