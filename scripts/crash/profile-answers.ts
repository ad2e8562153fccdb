import { isDeepStrictEqual } from "node:util";
import type { ChargingSchedule } from "../../src/messages/v16/types.ts";
import { requests, responses } from "../../src/messages/v16/validators.js";
import type { LimitSchedule } from "../../src/model/limit.ts";
import { compositeSchedule } from "../../src/smart-charging/composite-schedule.ts";
import { normaliseProfile } from "../../src/smart-charging/normalise.ts";
import { readProfile16, writeSchedule16 } from "../../src/v16/charging-profile.ts";
import type { AskedCall } from "./csms.ts";
import type { KnownProfile, World } from "./profile-worlds.ts";
import { isTx } from "./profile-worlds.ts";
import { chargerA } from "./station-config.ts";
import type { ProfileMeaning } from "./wire.ts";
import { profiles16 } from "./wire-16.ts";

/** More combinations of what may be there or not are not tried. */
const mostGuesses = 512;

/** What the station said of a connector. */
export interface ScheduleAnswer {
  readonly connectorId: number;
  /** ms since the epoch. */
  readonly start: number;
  readonly schedule: ChargingSchedule;
}

/** The answer to a GetCompositeSchedule; null: there is none, or it says nothing. */
export function scheduleAnswer({ action, payload, answer }: AskedCall): ScheduleAnswer | null {
  if (action !== "GetCompositeSchedule" || !requests.GetCompositeSchedule(payload)) return null;
  const said = answer?.payload;
  if (!responses.GetCompositeSchedule(said) || said.scheduleStart === undefined || !said.chargingSchedule)
    return null;
  return {
    connectorId: payload.connectorId,
    start: Date.parse(said.scheduleStart),
    schedule: said.chargingSchedule,
  };
}

/** Whether the answer is what the engine makes of the profiles of one of the worlds; null: too much is open to say. */
export function fitsOne(
  worlds: readonly World[],
  said: ScheduleAnswer,
  { rules }: ProfileMeaning = profiles16,
): boolean | null {
  let tried = 0;
  for (const world of worlds)
    for (const guess of guesses(world)) {
      if (++tried > mostGuesses) return null;
      if (isDeepStrictEqual(composed(guess, said, rules), periodsOf(said.schedule))) return true;
    }
  return false;
}

/** For the evidence. */
export const sayings = (worlds: readonly World[], said: ScheduleAnswer, { rules }: ProfileMeaning): string =>
  `said ${JSON.stringify(periodsOf(said.schedule))}, due ${JSON.stringify(composed(worlds[0] ?? [], said, rules))}`;

/** What is for a transaction is there or not, as the transaction is. */
function guesses(world: World): readonly World[] {
  return world.reduce<World[]>(
    (before, known) => {
      const withIt = before.map((guess) => [...guess, known]);
      if (before.length > mostGuesses) return withIt;
      return isTx(known) || known.doubtful ? [...before, ...withIt] : withIt;
    },
    [[]],
  );
}

function composed(
  world: World,
  { connectorId, start, schedule }: ScheduleAnswer,
  rules: ProfileMeaning["rules"],
): unknown {
  const profiles = world.map(({ connectorId: evse, profile }: KnownProfile) =>
    normaliseProfile({ evse, profile: readProfile16(profile) }, { now: start, rules }),
  );
  const answer = compositeSchedule({
    ...{ profiles, rules, evseId: connectorId, evses: 2, now: start, start },
    ...{ duration: schedule.duration ?? 0, unit: "A", transactions: [] },
    defaults: { limitAmps: chargerA, limitWatts: 0, numberPhases: 3, supplyVoltage: 230 },
  });
  return periodsOf(writeSchedule16(answer));
}

const periodsOf = ({ chargingSchedulePeriod }: ChargingSchedule): unknown =>
  chargingSchedulePeriod.map(({ startPeriod, limit, numberPhases = null }) => ({
    startPeriod,
    limit,
    numberPhases,
  }));

/** Where what the hardware was told is not what the CSMS was; undefined: nowhere. */
export function unlike(said: ScheduleAnswer, told: LimitSchedule | undefined): string | undefined {
  const periods = told?.periods ?? [];
  if (told && told.unit !== "A") return `the hardware of ${said.connectorId} was told a limit in W`;
  const { duration = 0, chargingSchedulePeriod } = said.schedule;
  for (let second = 0; second < duration; second += 1) {
    const at = said.start + second * 1000;
    const due = chargingSchedulePeriod.findLast(({ startPeriod }) => startPeriod <= second)?.limit;
    const limit = periods.findLast(({ start }) => start <= at)?.limit;
    // It was told after the answer, of a time after it.
    if (limit === undefined && periods[0] && periods[0].start <= at + 2000) continue;
    if (limit !== due)
      return `${second} s after ${new Date(said.start).toISOString()} the hardware of ${said.connectorId} may have ${limit} A, the CSMS was told ${due} A`;
  }
  return undefined;
}
