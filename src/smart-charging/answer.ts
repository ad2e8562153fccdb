import type { ChargingSchedulePeriod } from "../model/charging-profile.ts";
import type { Merged } from "./merge.ts";
import { periodFields, saysMore } from "./period-fields.ts";
import { floorTenth, truncateTenth } from "./rounding.ts";

/** Gathers the periods of an answer: rounded, and a new one only where something changes. */
export class AnswerPeriods {
  readonly periods: ChargingSchedulePeriod[] = [];
  private readonly defaultLimit: number;
  private last: ChargingSchedulePeriod | null = null;

  /** @param defaultLimit what is allowed where no profile says anything, in the unit of the answer */
  constructor(defaultLimit: number) {
    this.defaultLimit = floorTenth(defaultLimit);
  }

  push(startPeriod: number, merged: Merged): void {
    const { last } = this;
    if (merged.more) this.pushIfNew(fullPeriod(startPeriod, merged, merged.more));
    else {
      const limit = this.limitOf(merged);
      const numberPhases = merged.numberPhases || undefined;
      const phaseToUse = merged.phaseToUse || undefined;
      const same =
        last !== null &&
        last.limit === limit &&
        last.numberPhases === numberPhases &&
        last.phaseToUse === phaseToUse &&
        !saysMore(last);
      if (!same) this.take(plainPeriod(startPeriod, limit, numberPhases, phaseToUse));
    }
  }

  private limitOf({ applies, limit }: Merged): number | undefined {
    if (Number.isFinite(limit)) return floorTenth(limit);
    return applies ? undefined : this.defaultLimit;
  }

  private pushIfNew(period: ChargingSchedulePeriod): void {
    if (!this.last || !samePeriod(this.last, period)) this.take(period);
  }

  private take(period: ChargingSchedulePeriod): void {
    this.periods.push(period);
    this.last = period;
  }
}

function plainPeriod(
  startPeriod: number,
  limit: number | undefined,
  numberPhases: number | undefined,
  phaseToUse: number | undefined,
): ChargingSchedulePeriod {
  if (limit === undefined || phaseToUse !== undefined)
    return defined({ startPeriod, limit, numberPhases, phaseToUse });
  return numberPhases === undefined ? { startPeriod, limit } : { startPeriod, limit, numberPhases };
}

const floored = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : floorTenth(value);
const truncated = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : truncateTenth(value);

function fullPeriod(
  startPeriod: number,
  { numberPhases, phaseToUse }: Merged,
  more: ChargingSchedulePeriod,
): ChargingSchedulePeriod {
  return defined({
    startPeriod,
    limit: floored(more.limit),
    limit_L2: floored(more.limit_L2),
    limit_L3: floored(more.limit_L3),
    numberPhases: numberPhases || undefined,
    phaseToUse: phaseToUse || undefined,
    dischargeLimit: truncated(more.dischargeLimit),
    dischargeLimit_L2: truncated(more.dischargeLimit_L2),
    dischargeLimit_L3: truncated(more.dischargeLimit_L3),
    setpoint: truncated(more.setpoint),
    setpoint_L2: truncated(more.setpoint_L2),
    setpoint_L3: truncated(more.setpoint_L3),
    setpointReactive: truncated(more.setpointReactive),
    setpointReactive_L2: truncated(more.setpointReactive_L2),
    setpointReactive_L3: truncated(more.setpointReactive_L3),
    preconditioningRequest: more.preconditioningRequest,
    evseSleep: more.evseSleep,
    v2xBaseline: more.v2xBaseline,
    operationMode: more.operationMode,
    v2xFreqWattCurve: more.v2xFreqWattCurve,
    v2xSignalWattCurve: more.v2xSignalWattCurve,
  });
}

type Writable = { -readonly [K in keyof ChargingSchedulePeriod]: ChargingSchedulePeriod[K] };

/** Without the names that have no value: what is not said is not there. */
function defined(period: ChargingSchedulePeriod): ChargingSchedulePeriod {
  const said: Writable = { startPeriod: period.startPeriod };
  for (const name of periodFields) take(said, name, period[name]);
  return said;
}

function take<K extends keyof Writable>(into: Writable, name: K, value: Writable[K]): void {
  if (value !== undefined) into[name] = value;
}

function samePeriod(a: ChargingSchedulePeriod, b: ChargingSchedulePeriod): boolean {
  return periodFields.every((name) => {
    if (name === "startPeriod") return true;
    const [one, other] = [a[name], b[name]];
    return one === other || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other));
  });
}
