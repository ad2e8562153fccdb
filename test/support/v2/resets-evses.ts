import { defaultSupports } from "../../../hal/simulated/options.ts";
import type { ChargerCommandName } from "../../../src/ports/charger-commands.ts";
import type { Tester2 } from "./tester.ts";

/** Commands of a charger that can reset one EVSE alone. */
export const resetsEvses: readonly ChargerCommandName[] = [...defaultSupports, "resetEvse"];

/** EVSE 1 goes, and comes back; the station stays. */
export async function evseRestarts(t: Tester2, then = "Available"): Promise<void> {
  await t.status([1, 1], "Unavailable");
  await t.status([1, 1], then);
}
