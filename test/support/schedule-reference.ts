import type { ChargingSchedulePeriod } from "../../src/model/charging-profile.ts";
import type { LimitUnit } from "../../src/model/limit.ts";
import { layersAt, type Layers, type Leading, type ReferenceQuery } from "./schedule-layers.ts";

/**
 * The composite schedule once more, slow and plain: what holds in one second, found by asking every profile. Written from the
 * standard's words, and knows nothing of the engine. Instants are whole seconds since the epoch.
 */
export type Answer = Omit<ChargingSchedulePeriod, "startPeriod">;

/** A value of a period: of all phases, or, where L2 or L3 is there, of L1. */
interface Value {
  readonly L1: number;
  readonly L2?: number | undefined;
  readonly L3?: number | undefined;
}

/** From the numbers that compete for a value, the one that counts. */
type Choice = (...values: number[]) => number;

/** The names of a value's three members in a period. */
const members = {
  limit: ["limit", "limit_L2", "limit_L3"],
  dischargeLimit: ["dischargeLimit", "dischargeLimit_L2", "dischargeLimit_L3"],
  setpoint: ["setpoint", "setpoint_L2", "setpoint_L3"],
  setpointReactive: ["setpointReactive", "setpointReactive_L2", "setpointReactive_L3"],
} as const;

const isPhased = (value: Value | undefined): boolean => value?.L2 !== undefined || value?.L3 !== undefined;

/** A value in another unit (K01.FR.50, .51): of one phase where it is given per phase, else of `phases`. */
function convert(query: ReferenceQuery, value: Value, from: LimitUnit, phases: number): Value {
  if (from === query.unit) return value;
  const watts = query.defaults.supplyVoltage * (isPhased(value) ? 1 : phases);
  const one = (number: number | undefined): number | undefined =>
    number === undefined ? undefined : from === "W" ? number / watts : number * watts;
  return { L1: one(value.L1) ?? 0, L2: one(value.L2), L3: one(value.L3) };
}

/** A value for each phase: amperes are per phase already, of watts each carries a third. */
function perPhase(value: Value, unit: LimitUnit): Value {
  if (isPhased(value)) return value;
  const each = unit === "A" ? value.L1 : value.L1 / 3;
  return { L1: each, L2: each, L3: each };
}

const known = (values: readonly (number | undefined)[]): number[] =>
  values.filter((value) => value !== undefined);

/** What a layer says of a value, in the layer's own unit. */
function saidBy({ period }: Leading, name: keyof typeof members): Value | undefined {
  const [L1, L2, L3] = members[name];
  const first = period[L1];
  return first === undefined ? undefined : { L1: first, L2: period[L2], L3: period[L3] };
}

/** K01.FR.100: what caps limit and setpoint from a state of charge on. */
function capAtSoC(leading: Leading, soc: number | undefined): Value | undefined {
  const cap = leading.schedule.limitAtSoC;
  return cap === undefined || soc === undefined || soc < cap.soc ? undefined : { L1: cap.limit };
}

/** A value within such a cap, if there is one. */
function within(value: Value, cap: Value | undefined, unit: LimitUnit): Value {
  return cap === undefined ? value : capped(value, cap, unit, Math.min);
}

/** A value that stays within another of the same unit. */
function capped(value: Value, by: Value, unit: LimitUnit, choice: Choice): Value {
  if (!isPhased(value) && !isPhased(by)) return { L1: choice(value.L1, by.L1) };
  if (!isPhased(value)) {
    // One number that has to fit each of the phases.
    const tightest = choice(...known([by.L1, by.L2, by.L3])) * (unit === "A" ? 1 : 3);
    return { L1: choice(value.L1, tightest) };
  }
  const cap = perPhase(by, unit);
  const one = (mine: number | undefined, its: number | undefined): number | undefined =>
    mine === undefined || its === undefined ? mine : choice(mine, its);
  return { L1: choice(value.L1, cap.L1), L2: one(value.L2, cap.L2), L3: one(value.L3, cap.L3) };
}

/** The tightest of what the layers say (SC.01), in the unit asked. */
function tightest(
  query: ReferenceQuery,
  said: readonly { readonly value: Value; readonly unit: LimitUnit }[],
  phases: number,
  choice: Choice,
): Value | undefined {
  if (said.length === 0) return undefined;
  if (!said.some(({ value }) => isPhased(value))) {
    return { L1: choice(...said.map(({ value, unit }) => convert(query, value, unit, phases).L1)) };
  }
  const all = said.map(({ value, unit }) => convert(query, perPhase(value, unit), unit, phases));
  const of = (phase: keyof Value): number | undefined => {
    const values = known(all.map((value) => value[phase]));
    return values.length === 0 ? undefined : choice(...values);
  };
  return { L1: of("L1") ?? 0, L2: of("L2"), L3: of("L3") };
}

/** The layers that bound, in the order in which they are asked for what only one of them can say. */
const bounding = (layers: Layers): Leading[] =>
  [layers.tx, layers.ownExternal, layers.stationExternal, layers.stationMax].filter(
    (each) => each !== undefined,
  );

/** The least of the phases that are named (K01.FR.140, .49). */
export function phasesOf(query: ReferenceQuery, layers: readonly Leading[]): number | undefined {
  const named = known(layers.map(({ period }) => period.numberPhases ?? query.rules.absentNumberPhases));
  return named.length === 0 ? undefined : Math.min(...named);
}

const defaultOf = ({ defaults, unit }: ReferenceQuery): number =>
  unit === "A" ? defaults.limitAmps : defaults.limitWatts;

/** Local generation comes on top (K08.FR.04). */
function withGeneration(
  query: ReferenceQuery,
  limit: Value,
  generation: readonly Leading[],
  phases: number,
): Value {
  let sum = limit;
  for (const each of generation) {
    const said = saidBy(each, "limit");
    if (said === undefined) continue;
    const unit = each.schedule.chargingRateUnit;
    const more = convert(query, isPhased(sum) ? perPhase(said, unit) : said, unit, phases);
    const one = (mine: number | undefined, its: number | undefined): number | undefined =>
      mine === undefined ? undefined : mine + (its ?? 0);
    sum = { L1: sum.L1 + more.L1, L2: one(sum.L2, more.L2), L3: one(sum.L3, more.L3) };
  }
  return sum;
}

/** Whose setpoints count (Q06.FR.20 to .22). */
function setpointSource(query: ReferenceQuery, layers: Layers): Leading | undefined {
  const speaks = (each: Leading | undefined): boolean =>
    each?.period.setpoint !== undefined || each?.period.setpointReactive !== undefined;
  const external = [layers.ownExternal, layers.stationExternal].find(
    (each) => each?.period.operationMode === "ExternalSetpoint" && speaks(each),
  );
  if (external !== undefined && query.setpointPriority !== "CSMS") return external;
  return speaks(layers.tx) ? layers.tx : external;
}

/** Down to a tenth; a number that only misses one for want of bits is that tenth. */
export function toTenth(value: number, round: (value: number) => number): number {
  const tenths = value * 10;
  const nearest = Math.round(tenths);
  const tenth = Math.abs(tenths - nearest) <= 1e-9 * Math.max(1, Math.abs(tenths)) ? nearest : round(tenths);
  return tenth / 10 + 0;
}

function written(name: keyof typeof members, value: Value | undefined): Answer {
  if (value === undefined) return {};
  const round = (number: number | undefined): number | undefined =>
    number === undefined ? undefined : toTenth(number, name === "limit" ? Math.floor : Math.trunc);
  const [L1, L2, L3] = members[name];
  return { [L1]: round(value.L1), [L2]: round(value.L2), [L3]: round(value.L3) };
}

/** What only one layer says: the first that says it. */
function firstSaid(layers: readonly Leading[]): Answer {
  const first = <K extends keyof Answer>(name: K): Answer[K] =>
    layers.map(({ period }) => period[name]).find((value) => value !== undefined);
  return {
    operationMode: first("operationMode"),
    v2xBaseline: first("v2xBaseline"),
    v2xFreqWattCurve: first("v2xFreqWattCurve"),
    v2xSignalWattCurve: first("v2xSignalWattCurve"),
    preconditioningRequest: first("preconditioningRequest"),
    // One that sleeps is enough; a plain "no" is kept, as it was said.
    evseSleep: layers.some(({ period }) => period.evseSleep === true) ? true : first("evseSleep"),
  };
}

/** What an EVSE may take, by some of its layers; `limit` is not rounded yet. */
function ofEvse(query: ReferenceQuery, evse: number, layers: Layers): { limit?: Value; answer: Answer } {
  const all = bounding(layers);
  const numberPhases = phasesOf(query, all);
  const phases = numberPhases ?? query.defaults.numberPhases;
  const soc = query.transactions.find((each) => each.evseId === evse)?.soc;
  const said = (name: "limit" | "dischargeLimit"): { value: Value; unit: LimitUnit }[] =>
    all.flatMap((each) => {
      const unit = each.schedule.chargingRateUnit;
      // Where there is no limit, the cap is one.
      const cap = name === "limit" ? capAtSoC(each, soc) : undefined;
      const value = saidBy(each, name) ?? cap;
      return value === undefined ? [] : [{ value: within(value, cap, unit), unit }];
    });
  const merged = tightest(query, said("limit"), phases, Math.min);
  const limit = merged === undefined ? undefined : withGeneration(query, merged, layers.generation, phases);
  const discharge = tightest(query, said("dischargeLimit"), phases, Math.max);

  const source = setpointSource(query, layers);
  const asked = (name: "setpoint" | "setpointReactive"): Value | undefined => {
    const value = source === undefined ? undefined : saidBy(source, name);
    if (source === undefined || value === undefined) return undefined;
    const unit = source.schedule.chargingRateUnit;
    const cap = name === "setpoint" ? capAtSoC(source, soc) : undefined;
    return convert(query, within(value, cap, unit), unit, phases);
  };
  let setpoint = asked("setpoint");
  // V2X.03, V2X.04
  if (setpoint !== undefined && limit !== undefined) setpoint = capped(setpoint, limit, query.unit, Math.min);
  if (setpoint !== undefined && discharge !== undefined)
    setpoint = capped(setpoint, discharge, query.unit, Math.max);

  const inOrder = [layers.tx, layers.stationMax, layers.ownExternal, layers.stationExternal];
  const phaseToUse = inOrder.map((each) => each?.period.phaseToUse).find((each) => each !== undefined);
  return {
    ...(limit === undefined ? {} : { limit }),
    answer: {
      numberPhases,
      phaseToUse: numberPhases === 1 ? phaseToUse : undefined,
      ...written("dischargeLimit", discharge),
      ...written("setpoint", setpoint),
      ...written("setpointReactive", asked("setpointReactive")),
      ...firstSaid(all),
    },
  };
}

/** One number for a limit told per phase: in A that of the phase with most, in W their sum. */
function inOne({ L1, L2, L3 }: Value, unit: LimitUnit): number {
  const all = known([L1, L2, L3]);
  return unit === "A" ? Math.max(...all) : all.reduce((sum, each) => sum + each, 0);
}

/** The whole station: the sum of its EVSEs, within what bounds the station. Says limit and numberPhases only. */
function ofStation(query: ReferenceQuery, at: number): Answer {
  const station = layersAt(query, 0, at);
  const bounds = bounding(station);
  const evses = Array.from({ length: query.evses }, (_, index) => {
    const layers = layersAt(query, index + 1, at);
    const own = { ...layers, stationExternal: undefined, stationMax: undefined, generation: [] };
    const { limit, answer } = ofEvse(query, index + 1, own);
    return {
      limit: limit && inOne(limit, query.unit),
      numberPhases: answer.numberPhases,
      generation: layers.generation,
    };
  });
  const highest = known(evses.map((each) => each.numberPhases));
  const numberPhases = known([
    highest.length === 0 ? undefined : Math.max(...highest),
    phasesOf(query, bounds),
  ]);
  const phases = Math.min(
    Math.max(...evses.map((each) => each.numberPhases ?? query.defaults.numberPhases)),
    phasesOf(query, bounds) ?? Infinity,
  );
  const sum = evses.reduce((total, each) => total + (each.limit ?? defaultOf(query)), 0);
  const caps = bounds.flatMap((each) => {
    const value = saidBy(each, "limit");
    return value === undefined ? [] : [{ value, unit: each.schedule.chargingRateUnit }];
  });
  const cap = tightest(query, caps, phases, Math.min);
  const own = evses.flatMap((each) => each.generation.filter(({ installed }) => installed.evse !== 0));
  const explicit = caps.length > 0 || evses.some((each) => each.limit !== undefined);
  const limit = { L1: cap === undefined ? sum : Math.min(sum, inOne(cap, query.unit)) };
  return {
    numberPhases: numberPhases.length === 0 ? undefined : Math.min(...numberPhases),
    ...written(
      "limit",
      explicit ? withGeneration(query, limit, [...own, ...station.generation], phases) : limit,
    ),
  };
}

/** What holds in the second that begins at `at` (s since the epoch). */
export function referenceAt(query: ReferenceQuery, at: number): Answer {
  if (query.evseId === 0) return ofStation(query, at);
  const layers = layersAt(query, query.evseId, at);
  // Nothing applies: the default, and no word of phases.
  if (bounding(layers).length === 0) return written("limit", { L1: defaultOf(query) });
  const { limit, answer } = ofEvse(query, query.evseId, layers);
  return { ...answer, ...written("limit", limit) };
}

/** The minChargingRate of every schedule that leads a layer in that second, in the unit asked. */
export function minRatesAt(query: ReferenceQuery, at: number): number[] {
  const rates = (layers: readonly Leading[], phases: number): number[] =>
    layers.flatMap(({ schedule }) =>
      schedule.minChargingRate === undefined
        ? []
        : [convert(query, { L1: schedule.minChargingRate }, schedule.chargingRateUnit, phases).L1],
    );
  const fallback = query.defaults.numberPhases;
  if (query.evseId !== 0) {
    const all = bounding(layersAt(query, query.evseId, at));
    return rates(all, phasesOf(query, all) ?? fallback);
  }
  const evses = Array.from({ length: query.evses }, (_, index) => {
    const { tx, ownExternal } = layersAt(query, index + 1, at);
    const own = [tx, ownExternal].filter((each) => each !== undefined);
    return { own, phases: phasesOf(query, own) ?? fallback };
  });
  const bounds = bounding(layersAt(query, 0, at));
  const phases = Math.min(Math.max(...evses.map((each) => each.phases)), phasesOf(query, bounds) ?? Infinity);
  return [...evses.flatMap((each) => rates(each.own, each.phases)), ...rates(bounds, phases)];
}
