import { rmSync } from "node:fs";
import { join } from "node:path";
import { startBroker } from "../../demo/broker.ts";
import { SystemClock } from "../../src/kernel/clock.ts";
import { Dice } from "./dice.ts";
import { Round } from "./round.ts";
import { Tally } from "./tally.ts";
import type { TxPoints } from "./tx-points.ts";
import type { OcppVersion } from "./wire.ts";

export interface CampaignOptions {
  readonly kills: number;
  readonly seed: number;
  /** What the station and the CSMS speak; default 1.6. */
  readonly ocpp?: OcppVersion;
  /** Where transactions of 2.0.1 begin and end; left out or null: where the station has it. */
  readonly points?: TxPoints | null;
  /** The bundled command line. */
  readonly cli: string;
  /** Where the evidence goes, a folder per round. */
  readonly folder: string;
  /** Keep the folders of rounds in which nothing was found. */
  readonly keep: boolean;
  readonly say: (line: string) => void;
  /** Rounds run at the same time: for a short campaign. */
  readonly together?: boolean;
}

export interface CampaignResult {
  readonly problems: readonly string[];
  readonly table: readonly string[];
}

/** Kills on one data directory, before it is drained and judged and the next one begins. */
const killsPerRound = 25;

/** Rounds until so many kills are done. What the dice decide follows from the seed; how the processes race does not. */
export async function campaign({ kills, seed, ...options }: CampaignOptions): Promise<CampaignResult> {
  const dice = new Dice(seed);
  const clock = new SystemClock();
  const tally = new Tally();
  const problems: string[] = [];
  const broker = await startBroker();
  const play = async (round: Round): Promise<void> => {
    const found = await round.run();
    problems.push(...found);
    if (found.length === 0 && !options.keep) rmSync(round.folder, { recursive: true, force: true });
  };
  try {
    // Each round has the other owner of sessions; a short campaign has both as well.
    const each = Math.min(killsPerRound, Math.ceil(kills / 2));
    const rounds: Round[] = [];
    for (let left = kills, number = 1; left > 0; left -= each, number++) {
      const round = new Round({
        ...{ number, clock, tally },
        folder: join(options.folder, `round-${number}`),
        dice: dice.fork(),
        kills: Math.min(left, each),
        sessionOwner: number % 2 === 1 ? "station" : "charger",
        ocpp: options.ocpp ?? "1.6",
        points: options.points ?? null,
        cli: options.cli,
        brokerUrl: broker.url,
        say: options.say,
      });
      if (options.together === true) rounds.push(round);
      else await play(round);
    }
    await Promise.all(rounds.map(play));
  } finally {
    await broker.close();
  }
  return { problems, table: tally.table() };
}
