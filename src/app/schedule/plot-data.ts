import type { ChargingProfilePurpose } from "../../model/charging-profile.ts";
import type { LimitUnit } from "../../model/limit.ts";
import { laneOfProfile } from "../../smart-charging/lane-of-profile.ts";
import type { NormalisedPeriod, NormalisedProfile } from "../../smart-charging/normalise.ts";
import type { CompositeQuery, ProfileName, ScheduledTransaction } from "../../smart-charging/query.ts";
import { concerns, transactionAt, windowOf, type Window } from "../../smart-charging/window.ts";
import type { Composed } from "./compose-input.ts";
import { purposeWord } from "./explanation.ts";
import { amount } from "./plot-scale.ts";
import { type Version, versions } from "./versions.ts";

/** From the one that is asked first to the one that only adds: the order of the lanes. */
export const purposeOrder: readonly ChargingProfilePurpose[] = [
  "PriorityCharging",
  "TxProfile",
  "TxDefaultProfile",
  "ChargingStationExternalConstraints",
  "ChargingStationMaxProfile",
  "LocalGeneration",
];

/** A stretch of a profile's time; s from the begin of the window. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** What it allows, and the limit alone. */
  readonly label: string;
  readonly short: string;
  /** It decides there; else whom it gives way to. */
  readonly decides: boolean;
  readonly givesWayTo: ReadonlySet<string>;
}

/** Of those a bar gives way to, no more are named. */
const mostNames = 8;

/** A bar while it is put together. */
interface OpenBar extends Bar {
  to: number;
  readonly givesWayTo: Set<string>;
}

/** A profile, drawn in a row of its own. */
export interface PlotLane {
  readonly purpose: ChargingProfilePurpose;
  readonly head: string;
  readonly detail: string;
  readonly bars: readonly Bar[];
  /** What stands there instead of bars. */
  readonly whenEmpty: string;
}

interface Place {
  readonly window: Window;
  readonly transaction: ScheduledTransaction | undefined;
}

/** A step of the answer. */
export interface PlotStep {
  readonly from: number;
  readonly to: number;
  /** In the answer's unit; undefined: none is said. */
  readonly limit: number | undefined;
  readonly setpoint: number | undefined;
  readonly dischargeLimit: number | undefined;
  readonly label: string;
  /** The same without phases and modes, where there is little room. */
  readonly short: string;
  /** Who set it; empty for the default. */
  readonly by: string;
  /** Their ids alone, where there is little room. */
  readonly byId: string;
  readonly overrode: readonly string[];
}

/** Rows for every profile that bears on the place asked for, in the order in which they are asked. */
export function lanesOf(composed: Composed): PlotLane[] {
  const { query, version } = composed;
  const window = windowOf(query);
  const { place } = versions[version];
  return query.profiles
    .map((normalised, index) => ({ normalised, index }))
    .filter(({ normalised }) => query.evseId === 0 || [0, query.evseId].includes(normalised.evse))
    .sort(
      (a, b) =>
        rank(a.normalised) - rank(b.normalised) || compare(a.normalised, b.normalised) || b.index - a.index,
    )
    .map(({ normalised }) => {
      const { profile, evse } = normalised;
      const transaction = transactionOf(normalised, query);
      const kind = [profile.chargingProfileKind, profile.recurrencyKind]
        .filter((word) => word !== "Recurring" || profile.recurrencyKind === undefined)
        .filter((word) => word !== undefined);
      return {
        purpose: profile.chargingProfilePurpose,
        head: headOf(profile, version),
        detail: `level ${profile.stackLevel}, ${kind[0] ?? ""}, ${evse === 0 ? "whole station" : `${place} ${evse}`}`,
        bars: barsOf(normalised, composed, { window, transaction }),
        whenEmpty: whyEmpty(normalised, concerns(normalised, transaction, window)),
      };
    });
}

/** The steps of the answer, each with who set it. */
export function stepsOf({ answer, explanation, version }: Composed): PlotStep[] {
  const length = Math.max(1, answer.duration);
  const whys = explanation();
  return answer.periods.map((period, index) => {
    const { startPeriod, limit, numberPhases, setpoint, dischargeLimit } = period;
    const why = whys[index];
    const names = (why?.setBy ?? []).map((name) => headOf(name, version));
    return {
      from: startPeriod,
      to: answer.periods[index + 1]?.startPeriod ?? length,
      ...{ limit, setpoint, dischargeLimit },
      label: valueText({ limit, numberPhases, setpoint, operationMode: period.operationMode }, answer.unit),
      short: valueText({ limit, setpoint: limit === undefined ? setpoint : undefined }, answer.unit),
      byId: (why?.setBy ?? []).map(({ id }) => `#${id}`).join(" + "),
      by: names.length > 2 ? `${names.length} profiles` : names.join(" + "),
      overrode: (why?.overrode ?? []).slice(0, mostNames).map((name) => headOf(name, version)),
    };
  });
}

function rank({ profile }: NormalisedProfile): number {
  return purposeOrder.indexOf(profile.chargingProfilePurpose);
}

/** The higher level first; on the same level the EVSE's own before that of all. */
function compare(a: NormalisedProfile, b: NormalisedProfile): number {
  return b.profile.stackLevel - a.profile.stackLevel || b.evse - a.evse;
}

interface Named {
  readonly id: number;
  readonly chargingProfilePurpose: ChargingProfilePurpose;
}

function headOf({ id, chargingProfilePurpose }: Named, version: Version): string {
  return `#${id} ${purposeWord(chargingProfilePurpose, version)}`;
}

/** Whose time a profile follows: that of its EVSE; one for all follows the EVSE asked for, or the first that is busy. */
function transactionOf({ evse }: NormalisedProfile, query: CompositeQuery): ScheduledTransaction | undefined {
  const place = evse || query.evseId;
  return place === 0 ? query.transactions[0] : transactionAt(query, place);
}

function barsOf(
  normalised: NormalisedProfile,
  { explanation: explained, version }: Composed,
  { window, transaction }: Place,
) {
  const bars: Bar[] = [];
  const explanation = explained();
  if (!concerns(normalised, transaction, window)) return bars;
  const lane = laneOfProfile(normalised, transaction, window);
  let step = 0;
  lane.periods.forEach((period, index) => {
    const end = Math.min(lane.ends[index] ?? 0, window.length);
    let bar: OpenBar | undefined;
    for (let from = lane.starts[index] ?? 0; from < end;) {
      while ((explanation[step + 1]?.startPeriod ?? Infinity) <= from) step += 1;
      const to = Math.min(end, explanation[step + 1]?.startPeriod ?? end);
      const setBy = explanation[step]?.setBy ?? [];
      const decides = setBy.some((name) => isOf(name, normalised));
      if (bar?.decides !== decides) {
        bar = { from, to, ...periodTexts(period), decides, givesWayTo: new Set() };
        bars.push(bar);
      }
      bar.to = to;
      if (!decides)
        for (const name of setBy.slice(0, mostNames))
          if (bar.givesWayTo.size < mostNames) bar.givesWayTo.add(headOf(name, version));
      from = to;
    }
  });
  return bars;
}

/** Why a row is empty. */
function whyEmpty({ profile }: NormalisedProfile, counts: boolean): string {
  if (counts) return "has no period here";
  return profile.chargingProfilePurpose === "PriorityCharging"
    ? "nobody asked for priority"
    : "its transaction does not run";
}

/** Explanations name profiles; an id is unique on a station, and the rest tells those apart that are not. */
function isOf(name: ProfileName, { profile, evse }: NormalisedProfile): boolean {
  return (
    name.id === profile.id &&
    name.evseId === evse &&
    name.chargingProfilePurpose === profile.chargingProfilePurpose &&
    name.stackLevel === profile.stackLevel
  );
}

function periodTexts({ limit, numberPhases, more, amps }: NormalisedPeriod) {
  const unit = amps ? "A" : "W";
  const limited = Number.isFinite(limit) ? limit : undefined;
  const values = { limit: limited, setpoint: more?.setpoint, operationMode: more?.operationMode };
  return {
    label: valueText({ ...values, numberPhases: numberPhases || undefined }, unit),
    short: valueText({ limit: limited, setpoint: limited === undefined ? more?.setpoint : undefined }, unit),
  };
}

interface Values {
  readonly limit: number | undefined;
  readonly numberPhases?: number | undefined;
  readonly setpoint?: number | undefined;
  readonly operationMode?: string | undefined;
}

function valueText({ limit, numberPhases, setpoint, operationMode }: Values, unit: LimitUnit): string {
  const parts = [
    limit === undefined ? undefined : amount(limit, unit),
    setpoint === undefined ? undefined : `set ${amount(setpoint, unit)}`,
    limit === undefined && setpoint === undefined ? (operationMode ?? "no limit") : undefined,
    numberPhases === undefined ? undefined : `${numberPhases} ph`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}
