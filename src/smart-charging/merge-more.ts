import type { ChargingSchedulePeriod } from "../model/charging-profile.ts";
import type { Converter } from "./converter.ts";
import type { NormalisedPeriod } from "./normalise.ts";
import { bounded } from "./rounding.ts";
import type { Active } from "./sweep.ts";

/** A value of each phase; alone: a value of all of them. */
interface Phases {
  readonly one: number;
  readonly two: number;
  readonly three: number;
}
type Value = number | Phases;

interface Plain {
  /** The lowest limit in the unit asked for, before what LocalGeneration adds. */
  readonly lowest: number;
  readonly added: number;
  /** To convert with. */
  readonly phases: number;
}

/**
 * Merges what 2.1 says beyond a limit: values of each phase, limits of discharging, setpoints, and what goes with an operation
 * mode (K08.FR.04, .08, .09; V2X.03, .04; Q06.FR.20 to .22).
 */
export function mergeMore(converter: Converter, active: Active, plain: Plain): ChargingSchedulePeriod {
  const said = active.filter((period) => period !== undefined);
  const ranked = inRank(said);
  const units = new Units(converter, plain.phases);
  const limit = limitOf(said, ranked, units, plain);
  const dischargeLimit = dischargeLimitOf(ranked, units);
  const merged: Writable = { startPeriod: 0 };
  put(merged, limitNames, limit);
  if (dischargeLimit !== undefined) put(merged, dischargeNames, dischargeLimit);
  const source = setpointSource(ranked, converter.options.setpointPriority);
  if (source) {
    const { more, amps } = source;
    const setpoint = units.read(more.setpoint, more.setpoint_L2, more.setpoint_L3, amps);
    if (setpoint !== undefined) put(merged, setpointNames, cap(setpoint, limit, dischargeLimit, units));
    const { setpointReactive, setpointReactive_L2, setpointReactive_L3 } = more;
    const reactive = units.read(setpointReactive, setpointReactive_L2, setpointReactive_L3, amps);
    if (reactive !== undefined) put(merged, reactiveNames, reactive);
  }
  for (const { more } of ranked) {
    merged.preconditioningRequest ??= more.preconditioningRequest;
    // If any says so.
    if (!merged.evseSleep) merged.evseSleep = more.evseSleep ?? merged.evseSleep;
    merged.v2xBaseline ??= more.v2xBaseline;
    merged.operationMode ??= more.operationMode;
    merged.v2xFreqWattCurve ??= more.v2xFreqWattCurve;
    merged.v2xSignalWattCurve ??= more.v2xSignalWattCurve;
  }
  return merged;
}

type Writable = { -readonly [K in keyof ChargingSchedulePeriod]: ChargingSchedulePeriod[K] };

/** A period that says more than limit and phases. */
type Saying = NormalisedPeriod & { readonly more: ChargingSchedulePeriod };

const says = (period: NormalisedPeriod): period is Saying => period.more !== null;

const isMaximum = ({ owner }: NormalisedPeriod): boolean =>
  owner?.profile.chargingProfilePurpose === "ChargingStationMaxProfile";

const isExternal = ({ owner }: NormalisedPeriod): boolean =>
  owner?.profile.chargingProfilePurpose === "ChargingStationExternalConstraints";

/** Reads values of any unit in the one asked for. */
class Units {
  private readonly converter: Converter;
  private readonly phases: number;

  constructor(converter: Converter, phases: number) {
    this.converter = converter;
    this.phases = phases;
  }

  get inAmps(): boolean {
    return this.converter.options.unit === "A";
  }

  read(
    one: number | undefined,
    two: number | undefined,
    three: number | undefined,
    amps: boolean,
  ): Value | undefined {
    if (two === undefined && three === undefined)
      return one === undefined ? undefined : this.converter.convert(one, amps, this.phases);
    return { one: this.each(one, amps), two: this.each(two, amps), three: this.each(three, amps) };
  }

  /** A value of one phase; Infinity: none. */
  each(value: number | undefined, amps: boolean): number {
    return value === undefined ? Infinity : this.converter.convert(value, amps, 1);
  }

  /** A limit in A, which each phase has. */
  alike(value: number): Phases {
    const each = this.each(value, true);
    return { one: each, two: each, three: each };
  }

  /** What a value of all phases allows each of them: in A as much, in W its third. */
  spread(value: Value): Phases {
    if (typeof value !== "number") return value;
    const each = this.inAmps ? value : value / 3;
    return { one: each, two: each, three: each };
  }

  /** What values of each phase allow all of them: in A the least, in W their sum. */
  gather(value: Value): number {
    if (typeof value === "number") return value;
    const { one, two, three } = value;
    return this.inAmps ? Math.min(one, two, three) : one + two + three;
  }

  /** Combines two values phase by phase where one of them has phases. */
  combine(a: Value, b: Value, how: (a: number, b: number) => number): Value {
    if (typeof a === "number" && typeof b === "number") return how(a, b);
    const one = this.spread(a);
    const other = this.spread(b);
    return {
      one: how(one.one, other.one),
      two: how(one.two, other.two),
      three: how(one.three, other.three),
    };
  }
}

function limitOf(
  said: readonly NormalisedPeriod[],
  ranked: readonly Saying[],
  units: Units,
  { lowest, added }: Plain,
): Value {
  if (!ranked.some(({ more }) => more.limit_L2 !== undefined || more.limit_L3 !== undefined))
    return added === 0 ? lowest : bounded(lowest + added);
  let merged: Value = Infinity;
  for (const { more, limit, amps } of said) {
    const own = Number.isFinite(limit) ? limit : undefined;
    const [two, three] = [more?.limit_L2, more?.limit_L3];
    // A limit in A is one of each phase.
    const value =
      amps && two === undefined && three === undefined
        ? units.alike(limit)
        : units.read(own, two, three, amps);
    if (value !== undefined) merged = units.combine(merged, value, Math.min);
  }
  return added === 0 ? merged : units.combine(merged, added, plus);
}

/** A phase without a limit stays without. */
const plus = (a: number, b: number): number => (Number.isFinite(a) ? bounded(a + b) : a);

/** K08.FR.04: limits of discharging are negative; the one that allows least is the highest. */
function dischargeLimitOf(ranked: readonly Saying[], units: Units): Value | undefined {
  let found: Value | undefined;
  for (const { more, amps } of ranked) {
    const value = units.read(more.dischargeLimit, more.dischargeLimit_L2, more.dischargeLimit_L3, amps);
    if (value === undefined) continue;
    // A phase without a limit of its own is not limited: there is none nearer to zero.
    const known = typeof value === "number" ? value : negated(value);
    found = found === undefined ? known : units.combine(found, known, Math.max);
  }
  return found;
}

const negated = ({ one, two, three }: Phases): Phases => {
  const open = (value: number): number => (value === Infinity ? -Infinity : value);
  return { one: open(one), two: open(two), three: open(three) };
};

/** Those that say more than limit and phases. The station's maximum charges only (table 95): its word is the last. */
function inRank(said: Active): Saying[] {
  const ranked: Saying[] = [];
  for (const period of said) if (period && says(period) && !isMaximum(period)) ranked.push(period);
  for (const period of said) if (period && says(period) && isMaximum(period)) ranked.push(period);
  return ranked;
}

/** Whose setpoint holds at an instant; undefined: there is none. */
export function setpointOwner(converter: Converter, active: Active): NormalisedPeriod | undefined {
  return setpointSource(inRank(active), converter.options.setpointPriority);
}

/** Whose setpoint counts (Q06.FR.20 to .22). */
function setpointSource(ranked: readonly Saying[], priority: "ExternalSystem" | "CSMS"): Saying | undefined {
  const having = ranked.filter(
    ({ more }) => more.setpoint !== undefined || more.setpointReactive !== undefined,
  );
  const external = having.find(
    (period) => isExternal(period) && period.more.operationMode === "ExternalSetpoint",
  );
  return priority === "ExternalSystem" && external ? external : having[0];
}

/** K08.FR.08, V2X.03, V2X.04: a setpoint stays between the limits. */
function cap(setpoint: Value, limit: Value, dischargeLimit: Value | undefined, units: Units): Value {
  if (typeof setpoint === "number") {
    if (setpoint >= 0) return Math.min(setpoint, units.gather(limit));
    return dischargeLimit === undefined
      ? setpoint
      : Math.max(setpoint, -units.gather(inverse(dischargeLimit)));
  }
  const low = units.spread(dischargeLimit ?? -Infinity);
  const high = units.spread(limit);
  const within = (value: number, from: number, to: number): number => {
    if (value === Infinity) return value;
    return value >= 0 ? Math.min(value, to) : Math.max(value, from);
  };
  return {
    one: within(setpoint.one, low.one, high.one),
    two: within(setpoint.two, low.two, high.two),
    three: within(setpoint.three, low.three, high.three),
  };
}

const inverse = (value: Value): Value =>
  typeof value === "number" ? -value : { one: -value.one, two: -value.two, three: -value.three };

const limitNames = ["limit", "limit_L2", "limit_L3"] as const;
const dischargeNames = ["dischargeLimit", "dischargeLimit_L2", "dischargeLimit_L3"] as const;
const setpointNames = ["setpoint", "setpoint_L2", "setpoint_L3"] as const;
const reactiveNames = ["setpointReactive", "setpointReactive_L2", "setpointReactive_L3"] as const;
type Names = typeof limitNames | typeof dischargeNames | typeof setpointNames | typeof reactiveNames;

/** Writes a value down; what is not finite is not said. */
function put(into: Writable, names: Names, value: Value): void {
  const [one, two, three] = names;
  if (typeof value === "number") {
    if (Number.isFinite(value)) into[one] = value;
    return;
  }
  if (Number.isFinite(value.one)) into[one] = value.one;
  if (Number.isFinite(value.two)) into[two] = value.two;
  if (Number.isFinite(value.three)) into[three] = value.three;
}
