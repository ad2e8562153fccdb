import type { ChargingProfilePurpose } from "../../model/charging-profile.ts";
import type { LimitUnit } from "../../model/limit.ts";
import { laneOfProfile } from "../../smart-charging/lane-of-profile.ts";
import type { NormalisedPeriod, NormalisedProfile } from "../../smart-charging/normalise.ts";
import type { CompositeQuery, ProfileName, ScheduledTransaction } from "../../smart-charging/query.ts";
import { concerns, transactionAt, windowOf, type Window } from "../../smart-charging/window.ts";
import type { Composed } from "./compose-input.ts";
import { purposeWord } from "./explanation.ts";
import { amount } from "./plot-scale.ts";
import { versions } from "./versions.ts";

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
  /** What it allows. */
  readonly label: string;
  /** It decides there; else whom it gives way to. */
  readonly decides: boolean;
  readonly givesWayTo: readonly string[];
}

/** A profile, drawn in a row of its own. */
export interface PlotLane {
  readonly purpose: ChargingProfilePurpose;
  readonly head: string;
  readonly detail: string;
  readonly bars: readonly Bar[];
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
  /** Who set it, short; empty for the default. */
  readonly by: string;
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
      const kind = [profile.chargingProfileKind, profile.recurrencyKind]
        .filter((word) => word !== "Recurring" || profile.recurrencyKind === undefined)
        .filter((word) => word !== undefined);
      return {
        purpose: profile.chargingProfilePurpose,
        head: headOf(profile, version),
        detail: `level ${profile.stackLevel}, ${kind[0] ?? ""}, ${evse === 0 ? "whole station" : `${place} ${evse}`}`,
        bars: barsOf(normalised, composed, window),
      };
    });
}

/** The steps of the answer, each with who set it. */
export function stepsOf({ answer, explanation, version }: Composed): PlotStep[] {
  const length = Math.max(1, answer.duration);
  return answer.periods.map((period, index) => {
    const { startPeriod, limit, numberPhases, setpoint, dischargeLimit } = period;
    const why = explanation.find((each) => each.startPeriod === startPeriod);
    const names = (why?.setBy ?? []).map((name) => nameText(name, version));
    return {
      from: startPeriod,
      to: answer.periods[index + 1]?.startPeriod ?? length,
      ...{ limit, setpoint, dischargeLimit },
      label: valueText({ limit, numberPhases, setpoint, operationMode: period.operationMode }, answer.unit),
      by: names.length > 2 ? `${names.length} profiles` : names.join(" + "),
      overrode: (why?.overrode ?? []).map((name) => nameText(name, version)),
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

function headOf(
  profile: { readonly id: number; readonly chargingProfilePurpose: ChargingProfilePurpose },
  version: Composed["version"],
): string {
  return `#${profile.id} ${purposeWord(profile.chargingProfilePurpose, version)}`;
}

function nameText(name: ProfileName, version: Composed["version"]): string {
  return headOf(name, version);
}

/** Whose time a profile follows: that of its EVSE; one for all follows the EVSE asked for, or the first that is busy. */
function transactionOf({ evse }: NormalisedProfile, query: CompositeQuery): ScheduledTransaction | undefined {
  const place = evse || query.evseId;
  return place === 0 ? query.transactions[0] : transactionAt(query, place);
}

function barsOf(normalised: NormalisedProfile, composed: Composed, window: Window): Bar[] {
  const { explanation, answer, version, query } = composed;
  const transaction = transactionOf(normalised, query);
  if (!concerns(normalised, transaction, window)) return [];
  const lane = laneOfProfile(normalised, transaction, window);
  const bars: Bar[] = [];
  let step = 0;
  lane.periods.forEach((period, index) => {
    let from = lane.starts[index] ?? 0;
    const end = Math.min(lane.ends[index] ?? 0, window.length);
    while (from < end) {
      while ((explanation[step + 1]?.startPeriod ?? Infinity) <= from) step += 1;
      const to = Math.min(end, explanation[step + 1]?.startPeriod ?? Math.max(1, answer.duration));
      const setBy = explanation[step]?.setBy ?? [];
      const decides = setBy.some((name) => isOf(name, normalised));
      const bar: Bar = {
        ...{ from, to, label: periodText(period), decides },
        givesWayTo: decides ? [] : setBy.map((name) => nameText(name, version)),
      };
      const last = bars.at(-1);
      const goesOn = last?.to === from && lane.starts[index] !== from && sameFate(last, bar);
      bars.splice(goesOn ? -1 : bars.length, goesOn ? 1 : 0, goesOn ? { ...last, to } : bar);
      from = to;
    }
  });
  return bars;
}

function sameFate(a: Bar, b: Bar): boolean {
  return a.decides === b.decides && a.givesWayTo.join() === b.givesWayTo.join();
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

function periodText(period: NormalisedPeriod): string {
  return valueText(
    {
      limit: Number.isFinite(period.limit) ? period.limit : undefined,
      numberPhases: period.numberPhases || undefined,
      setpoint: period.more?.setpoint,
      operationMode: period.more?.operationMode,
    },
    period.amps ? "A" : "W",
  );
}

interface Values {
  readonly limit: number | undefined;
  readonly numberPhases?: number | undefined;
  readonly setpoint: number | undefined;
  readonly operationMode: string | undefined;
}

function valueText({ limit, numberPhases, setpoint, operationMode }: Values, unit: LimitUnit): string {
  const parts = [
    limit === undefined ? undefined : amount(limit, unit),
    setpoint === undefined ? undefined : `set ${amount(setpoint, unit)}`,
    limit === undefined && setpoint === undefined ? (operationMode ?? "no limit") : undefined,
    numberPhases === undefined ? undefined : `${numberPhases}~`,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}
