import { isObject } from "../src/kernel/json.ts";

/** The whole-station energy register in the payload of a MeterValues.req, Wh; null when there is none. */
export function register(payload: unknown): number | null {
  for (const value of list(payload, "meterValue")) {
    for (const sample of list(value, "sampledValue")) {
      if (!isObject(sample) || sample["phase"] !== undefined) continue;
      if ((sample["measurand"] ?? "Energy.Active.Import.Register") !== "Energy.Active.Import.Register")
        continue;
      const wh = Number(sample["value"]) * (sample["unit"] === "kWh" ? 1000 : 1);
      return Number.isFinite(wh) ? wh : null;
    }
  }
  return null;
}

function list(holder: unknown, member: string): readonly unknown[] {
  const value = isObject(holder) ? holder[member] : undefined;
  return Array.isArray(value) ? value : [];
}
