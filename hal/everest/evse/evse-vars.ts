import * as z from "zod/v4-mini";
import type { EvInfo, EvseCapabilities } from "../../../src/ports/charger-events.ts";
import { lenient, maybe, text } from "./schema-parts.ts";

/** What is known of the car; all of it on each change, nothing at the start and the end of a session. */
export const evInfoSchema = z.object({
  soc: maybe(z.number().check(z.minimum(0), z.maximum(100))),
  evcc_id: lenient(text(50)),
  battery_capacity: lenient(z.number()),
  remaining_energy_needed: lenient(z.number()),
  maximum_power_limit: lenient(z.number()),
  ac_max_charge_power: lenient(z.number()),
  estimated_time_full: lenient(text(50)),
  departure_time: lenient(text(50)),
});

export function evInfoOf(info: z.infer<typeof evInfoSchema>): EvInfo {
  return {
    soc: info.soc ?? undefined,
    evccId: info.evcc_id ?? undefined,
    batteryCapacityWh: info.battery_capacity ?? undefined,
    remainingEnergyWh: info.remaining_energy_needed ?? undefined,
    maxPowerW: info.maximum_power_limit ?? info.ac_max_charge_power ?? undefined,
    fullAt: timeOf(info.estimated_time_full),
    departureAt: timeOf(info.departure_time),
  };
}

const limit = lenient(z.object({ value: z.number() }));

/** What the EnergyManager lets an EVSE draw now. */
export const enforcedLimitsSchema = z.object({
  limits_root_side: maybe(z.object({ ac_max_current_A: limit, total_power_W: limit })),
});

/** Rounded down, as EVerest's own modules report it; what may only be given to the grid offers the car nothing. */
export const offered = (limit: number): number => Math.max(0, Math.floor(limit));

const phaseCount = lenient(z.int().check(z.minimum(1), z.maximum(3)));

export const hwCapabilitiesSchema = z.object({
  max_current_A_import: lenient(z.number()),
  min_current_A_import: lenient(z.number()),
  max_phase_count_import: phaseCount,
  min_phase_count_import: phaseCount,
  supports_changing_phases_during_charging: lenient(z.boolean()),
});

export function capabilitiesOf(hardware: z.infer<typeof hwCapabilitiesSchema>): EvseCapabilities {
  return {
    maxCurrentA: hardware.max_current_A_import ?? undefined,
    minCurrentA: hardware.min_current_A_import ?? undefined,
    maxPhases: hardware.max_phase_count_import ?? undefined,
    minPhases: hardware.min_phase_count_import ?? undefined,
    switchesPhasesWhileCharging: hardware.supports_changing_phases_during_charging ?? undefined,
  };
}

export const energyTransferModesSchema = z.array(text(50)).check(z.maxLength(64));
export const publicKeySchema = text(2500);

/** ms since the epoch; what is no time is not told. */
function timeOf(text: string | null | undefined): number | undefined {
  const ms = Date.parse(text ?? "");
  return Number.isNaN(ms) ? undefined : ms;
}
