import { mergerOf } from "./composite-schedule.ts";
import type { Lane } from "./lane.ts";
import { laneOfProfile } from "./lane-of-profile.ts";
import { type Layers, ownLayers, ProfileGroups, stationLayers } from "./layers.ts";
import type { Merger } from "./merge.ts";
import type { NormalisedPeriod, NormalisedProfile } from "./normalise.ts";
import type { CompositeQuery, CompositeSchedule, PeriodExplanation, ProfileName } from "./query.ts";
import { sweep, type Active } from "./sweep.ts";
import { defaultLimit } from "./total.ts";
import { concerns, transactionAt, windowOf, type Window } from "./window.ts";

/** Which profiles decided in a stretch of time, and which had a period there too. */
interface Verdict {
  readonly set: ReadonlySet<NormalisedProfile>;
  readonly there: ReadonlySet<NormalisedProfile>;
}

/**
 * Why each period of an answer is what it is. Reckons the layers anew and costs more than the answer itself: for people who ask.
 * @param query the one that was answered by `answer`
 */
export function explainSchedule(query: CompositeQuery, answer: CompositeSchedule): PeriodExplanation[] {
  const window = windowOf(query);
  const places = query.evseId === 0 ? everyEvse(query) : [query.evseId];
  const judge = new Judge(query, window, places);
  const explanations = answer.periods.map(({ startPeriod }) => ({
    startPeriod,
    set: new Set<NormalisedProfile>(),
    there: new Set<NormalisedProfile>(),
  }));
  let current = 0;
  judge.walk((start, { set, there }) => {
    while ((explanations[current + 1]?.startPeriod ?? Infinity) <= start) current += 1;
    for (const profile of set) explanations[current]?.set.add(profile);
    for (const profile of there) explanations[current]?.there.add(profile);
  });
  return explanations.map(({ startPeriod, set, there }) => ({
    startPeriod,
    setBy: [...set].map(nameOf),
    overrode: [...there].filter((profile) => !set.has(profile)).map(nameOf),
  }));
}

const everyEvse = ({ evses }: CompositeQuery): number[] =>
  Array.from({ length: evses }, (_, index) => index + 1);

function nameOf({ evse, profile }: NormalisedProfile): ProfileName {
  const { id, stackLevel, chargingProfilePurpose, chargingProfileKind } = profile;
  return { id, chargingProfilePurpose, stackLevel, chargingProfileKind, evseId: evse };
}

/** One EVSE with its layers, as a range among the lanes that are walked. */
interface Part {
  readonly from: number;
  readonly limiting: number;
  readonly adding: number;
}

/** Walks the layers, and each profile by itself, and says at every change who decides. */
class Judge {
  private readonly window: Window;
  private readonly merger: Merger;
  private readonly lanes: Lane[] = [];
  private readonly parts: Part[] = [];
  private readonly station: Part;
  private readonly profiles: number;

  constructor(query: CompositeQuery, window: Window, places: readonly number[]) {
    this.window = window;
    this.merger = mergerOf(query);
    const groups = new ProfileGroups(query.profiles);
    for (const place of places) this.parts.push(this.part(ownLayers(groups, place, window)));
    this.station = this.part(stationLayers(groups, window));
    this.profiles = this.lanes.length;
    for (const normalised of query.profiles)
      for (const place of places) {
        const { evse } = normalised;
        const transaction = transactionAt(query, place);
        const shared = evse === 0 && isOfStation(normalised);
        if (evse !== 0 && evse !== place) continue;
        if (concerns(normalised, transaction, window))
          this.lanes.push(laneOfProfile(normalised, shared ? undefined : transaction, window));
      }
  }

  walk(visit: (start: number, verdict: Verdict) => void): void {
    sweep(this.lanes, this.window.length, (start, _end, active) => {
      const there = new Set<NormalisedProfile>();
      for (const period of active.slice(this.profiles)) if (period?.owner) there.add(period.owner);
      visit(start, { set: this.deciders(active), there });
    });
  }

  private part({ limiting, adding }: Layers): Part {
    const from = this.lanes.length;
    this.lanes.push(...limiting, ...adding);
    return { from, limiting: limiting.length, adding: adding.length };
  }

  private deciders(active: Active): Set<NormalisedProfile> {
    const owners = this.window.query.evseId === 0 ? this.ofTotal(active) : this.ofEvse(active);
    return new Set(owners.flatMap((period) => period?.owner ?? []));
  }

  private ofEvse(active: Active): (NormalisedPeriod | undefined)[] {
    const all = [...this.parts, this.station];
    const limiting = all.flatMap((part) => active.slice(part.from, part.from + part.limiting));
    const adding = all.flatMap((part) => added(active, part));
    const { phases, limit } = this.merger.merge(limiting, limiting.length);
    return [
      this.merger.decisive(limiting, limiting.length, phases),
      ...(Number.isFinite(limit) ? adding : []),
    ];
  }

  /** The sum decides as long as no limit of the whole station is lower. */
  private ofTotal(active: Active): (NormalisedPeriod | undefined)[] {
    let sum = 0;
    let phases = 0;
    const own = this.parts.map(({ from, limiting }) => {
      const layers = active.slice(from, from + limiting);
      const merged = this.merger.merge(layers, limiting);
      sum += Number.isFinite(merged.limit) ? merged.limit : defaultLimit(this.window);
      phases = Math.max(phases, merged.phases);
      return this.merger.decisive(layers, limiting, merged.phases);
    });
    const caps = active.slice(this.station.from, this.station.from + this.station.limiting);
    const said = caps.flatMap((period) => period?.numberPhases || []);
    const cap = this.merger.decisive(caps, caps.length, Math.min(phases, ...said));
    const capLimit = cap ? this.merger.convert(cap.limit, cap.amps, Math.min(phases, ...said)) : Infinity;
    const deciding = cap && capLimit < sum ? [cap] : own;
    const adding = [...this.parts, this.station].flatMap((part) => added(active, part));
    const limited = [...own, cap].some((period) => period && Number.isFinite(period.limit));
    return limited ? [...deciding, ...adding] : deciding;
  }
}

const added = (active: Active, { from, limiting, adding }: Part): (NormalisedPeriod | undefined)[] =>
  active.slice(from + limiting, from + limiting + adding);

const isOfStation = ({ profile: { chargingProfilePurpose: purpose } }: NormalisedProfile): boolean =>
  purpose !== "TxDefaultProfile" && purpose !== "PriorityCharging";
