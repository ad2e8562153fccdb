import type { ChargingSchedulePeriod } from "../model/charging-profile.ts";
import { Converter } from "./converter.ts";
import { mergeMore, setpointOwner } from "./merge-more.ts";
import type { NormalisedPeriod } from "./normalise.ts";
import { bounded } from "./rounding.ts";
import type { Active } from "./sweep.ts";

/** What holds at an instant, in the unit asked for, not rounded. */
export interface Merged {
  /** Infinity: none. */
  readonly limit: number;
  /** 0: not said. */
  readonly numberPhases: number;
  /** What was converted with: as said, else as assumed. */
  readonly phases: number;
  /** 0: not said. */
  readonly phaseToUse: number;
  /** Somebody has a word here; else it is for the default. */
  readonly applies: boolean;
  /** All of the period, where it says more than limit and phases. */
  readonly more: ChargingSchedulePeriod | null;
}

const least = (one: number, other: number): number => {
  if (one === 0) return other;
  return other === 0 || one < other ? one : other;
};

/** Merges what the layers say at an instant into one limit (1.6 §3.13.3; K08.FR.04, SC.01). */
export class Merger extends Converter {
  /** The highest minChargingRate of all that was merged, in the unit asked for; 0: none. */
  minChargingRate = 0;
  private readonly merged: { -readonly [K in keyof Merged]: Merged[K] } = {
    limit: Infinity,
    numberPhases: 0,
    phases: 0,
    phaseToUse: 0,
    applies: false,
    more: null,
  };

  /**
   * The answer is the same object at every call.
   * @param limiting how many of `active`, from its begin, limit; the others add to what these leave (K27)
   */
  merge(active: Active, limiting: number): Merged {
    let lowestA = Infinity;
    let lowestW = Infinity;
    let numberPhases = 0;
    let assumedPhases = 0;
    let phasesToUse = 0;
    let rates = 0;
    let applies = false;
    let limited = false;
    let more = false;
    for (let index = 0; index < limiting; index += 1) {
      const period = active[index];
      if (!period) continue;
      applies = true;
      limited ||= !period.filler && period.limit !== Infinity;
      if (period.amps) lowestA = Math.min(lowestA, period.limit);
      else lowestW = Math.min(lowestW, period.limit);
      numberPhases = least(numberPhases, period.numberPhases);
      assumedPhases = least(assumedPhases, period.assumedPhases || period.numberPhases);
      phasesToUse += period.phaseToUse;
      rates += period.minChargingRate;
      more ||= period.more !== null;
    }
    const phases = assumedPhases || this.options.defaults.numberPhases;
    const lowest = Math.min(this.convert(lowestA, true, phases), this.convert(lowestW, false, phases));
    if (rates > 0) this.noteRates(active, limiting, phases);
    const added = limited ? this.added(active, limiting, phases) : 0;
    const phaseToUse = numberPhases === 1 && phasesToUse > 0 ? phaseOf(active, limiting) : 0;
    const { merged } = this;
    merged.limit = added === 0 ? lowest : bounded(lowest + added);
    merged.numberPhases = numberPhases;
    merged.phases = phases;
    merged.phaseToUse = phaseToUse;
    merged.applies = applies;
    merged.more = more ? mergeMore(this, active.slice(0, limiting), { lowest, added, phases }) : null;
    return merged;
  }

  /** The deciding period of `active`: the first with the lowest limit; without limits whose setpoint holds, else the first. */
  decisive(active: Active, limiting: number, phases: number): NormalisedPeriod | undefined {
    let found: NormalisedPeriod | undefined;
    let lowest = Infinity;
    const all = active.slice(0, limiting);
    for (const period of all) {
      if (!period) continue;
      const limit = this.convert(period.limit, period.amps, phases);
      if (found && limit >= lowest) continue;
      found = period;
      lowest = limit;
    }
    return lowest === Infinity ? (setpointOwner(this, all) ?? found) : found;
  }

  private added(active: Active, limiting: number, phases: number): number {
    let sum = 0;
    for (let index = limiting; index < active.length; index += 1) {
      const period = active[index];
      if (period && Number.isFinite(period.limit)) sum += this.convert(period.limit, period.amps, phases);
    }
    return sum;
  }

  private noteRates(active: Active, limiting: number, phases: number): void {
    for (let index = 0; index < limiting; index += 1) {
      const period = active[index];
      if (!period) continue;
      const rate = this.convert(period.minChargingRate, period.amps, phases);
      if (rate > this.minChargingRate) this.minChargingRate = rate;
    }
  }
}

/** 2.x 3.8: of the transaction's profile, then of the station's maximum, then of whoever says it. */
function phaseOf(active: Active, limiting: number): number {
  let external = 0;
  for (const period of active.slice(0, limiting)) {
    if (!period || period.phaseToUse === 0) continue;
    if (period.owner?.profile.chargingProfilePurpose !== "ChargingStationExternalConstraints")
      return period.phaseToUse;
    external ||= period.phaseToUse;
  }
  return external;
}
