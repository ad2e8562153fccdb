import { rmSync } from "node:fs";
import { join } from "node:path";
import { startBroker } from "../../demo/broker.ts";
import { SystemClock } from "../../src/kernel/clock.ts";
import { Dice } from "./dice.ts";
import { Round } from "./round.ts";
import { Tally } from "./tally.ts";

export interface CampaignOptions {
  readonly kills: number;
  readonly seed: number;
  /** The bundled command line. */
  readonly cli: string;
  /** Where the evidence goes, a folder per round. */
  readonly folder: string;
  /** Keep the folders of rounds in which nothing was found. */
  readonly keep: boolean;
  readonly say: (line: string) => void;
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
  try {
    for (let left = kills, number = 1; left > 0; left -= killsPerRound, number++) {
      const folder = join(options.folder, `round-${number}`);
      const round = new Round({
        ...{ number, folder, clock, tally },
        dice: dice.fork(),
        kills: Math.min(left, killsPerRound),
        cli: options.cli,
        brokerUrl: broker.url,
        say: options.say,
      });
      const found = await round.run();
      problems.push(...found);
      if (found.length === 0 && !options.keep) rmSync(folder, { recursive: true, force: true });
    }
  } finally {
    await broker.close();
  }
  return { problems, table: tally.table() };
}
