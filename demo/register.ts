import { isObject } from "../src/kernel/json.ts";

const energy = "Energy.Active.Import.Register";

/** The energy register in the payload of a MeterValues.req, Wh; null when there is none. */
export function register(payload: unknown): number | null {
  return sample(payload, energy);
}

/**
 * The newest value of a measurand in the payload of a MeterValues.req, all phases together, in Wh, W or the unit it has;
 * null when there is none.
 */
export function sample(payload: unknown, measurand: string): number | null {
  for (const value of list(payload, "meterValue").toReversed()) {
    for (const found of list(value, "sampledValue")) {
      if (!isObject(found) || found["phase"] !== undefined) continue;
      if ((found["measurand"] ?? energy) !== measurand) continue;
      const number = Number(found["value"]) * (found["unit"] === "kWh" || found["unit"] === "kW" ? 1000 : 1);
      return Number.isFinite(number) ? number : null;
    }
  }
  return null;
}

function list(holder: unknown, member: string): readonly unknown[] {
  const value = isObject(holder) ? holder[member] : undefined;
  return Array.isArray(value) ? value : [];
}
