import { maxPowerW, meterPeriodMs } from "./garage.ts";
import type { Garage } from "./garage.ts";
import type { Heard } from "./oracle.ts";
import { sampleIntervalS } from "./station-config.ts";
import type { TxPoints } from "./tx-points.ts";

/** Energy and what of it no transaction bills, Wh. */
export interface Energy {
  readonly deliveredWh: number;
  readonly unbilledWh: number;
  readonly problems: readonly string[];
}

/** Time a stop, or a reading on its way, may take beyond the meter's period, ms. */
const slackMs = 400;
const wh = (ms: number): number => (ms / 3_600_000) * maxPowerW;

/** What may flow in the time in which nobody looks at the meter, Wh. */
export const unseenWh = wh(meterPeriodMs + slackMs);

/**
 * Compares the charger's registers with what transactions bill. Unbilled may be what flowed from the last written
 * reading before a kill until the station was back and took it back, and within a period of the meter at each end.
 */
export function judgeEnergy(
  garage: Garage,
  heard: Iterable<Heard>,
  kills: readonly number[],
  { stop }: TxPoints,
): Energy {
  const transactions = [...heard];
  const problems: string[] = [];
  let deliveredWh = 0;
  let unbilledWh = 0;
  for (const evse of garage.evses) {
    const own = transactions.filter(({ start }) => start?.start.connectorId === evse);
    const billed = own.reduce(
      (sum, { start, stop }) => sum + (stop?.stop.meterStop ?? 0) - (start?.start.meterStart ?? 0),
      0,
    );
    const delivered = garage.registerWh(evse);
    const unbilled = delivered - billed;
    const withdrawn = garage.withdrawn.filter((each) => each.evse === evse).map(({ at }) => at);
    const openMs =
      darkMs(kills, withdrawn) +
      kills.length * (sampleIntervalS * 1000 + meterPeriodMs + slackMs) +
      own.length * (meterPeriodMs + slackMs);
    // Hardware that owns its sessions bills from its own registers: nothing but the rounding of both ends is left, and where a pause
    // ends a transaction, what flows until it has stopped.
    const rounded = own.length + 1 + (stop.includes("EnergyTransfer") ? own.length * unseenWh : 0);
    const most = garage.sessionOwner === "charger" ? rounded : wh(openMs);
    if (unbilled < -own.length) problems.push(`EVSE ${evse}: ${-unbilled} Wh billed that never flowed`);
    if (unbilled > most)
      problems.push(`EVSE ${evse}: ${unbilled} Wh flowed unbilled, at most ${Math.round(most)} Wh could`);
    deliveredWh += delivered;
    unbilledWh += unbilled;
  }
  return { deliveredWh, unbilledWh, problems };
}

/** ms between each kill and the next time energy was taken back, overlaps counted once. */
function darkMs(kills: readonly number[], withdrawn: readonly number[]): number {
  let sum = 0;
  let until = 0;
  for (const kill of kills) {
    const back = withdrawn.find((at) => at > kill) ?? Date.now();
    sum += Math.max(0, back - Math.max(kill, until));
    until = Math.max(until, back);
  }
  return sum;
}
