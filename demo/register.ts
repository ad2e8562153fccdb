import { isObject } from "../src/kernel/json.ts";

const energy = "Energy.Active.Import.Register";

/** The energy register in a payload with meter values, Wh; null when there is none. */
export function register(payload: unknown): number | null {
  return sample(payload, energy);
}

/**
 * The newest value of a measurand in a payload with meter values, all phases together, in Wh, W or the unit it has;
 * null when there is none.
 */
export function sample(payload: unknown, measurand: string): number | null {
  for (const value of list(payload, "meterValue").toReversed()) {
    for (const found of list(value, "sampledValue")) {
      if (!isObject(found) || found["phase"] !== undefined) continue;
      if ((found["measurand"] ?? energy) !== measurand) continue;
      const number = Number(found["value"]) * factorOf(found);
      return Number.isFinite(number) ? number : null;
    }
  }
  return null;
}

/** To Wh and W: the unit is a word in 1.6, and has a power of ten in 2.x. */
function factorOf(found: Record<string, unknown>): number {
  const of = found["unitOfMeasure"];
  const unit = isObject(of) ? of["unit"] : found["unit"];
  const multiplier = isObject(of) ? Number(of["multiplier"] ?? 0) : 0;
  return (unit === "kWh" || unit === "kW" ? 1000 : 1) * 10 ** multiplier;
}

function list(holder: unknown, member: string): readonly unknown[] {
  const value = isObject(holder) ? holder[member] : undefined;
  return Array.isArray(value) ? value : [];
}
