import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { CampaignOptions, CampaignResult } from "../campaign.ts";
import { Dice } from "../dice.ts";
import { playRound } from "./round.ts";

/** Kills in one EVerest, before the books are compared and the next one begins. */
const killsPerRound = 10;

/** As `campaign`, for the module in EVerest: on mosquitto where it is installed, as EVerest is. */
export async function everestCampaign({ kills, seed, ...options }: CampaignOptions): Promise<CampaignResult> {
  const dice = new Dice(seed);
  const installed = spawnSync("mosquitto", ["-h"]).error === undefined;
  const broker = installed && process.env["EVEREST_BROKER"] !== "aedes" ? "mosquitto" : "aedes";
  const problems: string[] = [];
  const sum = { transactions: 0, repeated: 0, terms: 0 };
  for (let left = kills, number = 1; left > 0; left -= killsPerRound, number++) {
    const folder = join(options.folder, `round-${number}`);
    const { cli, say } = options;
    const result = await playRound({
      ...{ number, folder, broker, cli, say, dice: dice.fork(), kills: Math.min(left, killsPerRound) },
    });
    problems.push(...result.problems);
    sum.transactions += result.transactions;
    sum.repeated += result.repeated;
    sum.terms += result.terms;
    say(`round ${number}: ${result.transactions} transactions, ${result.problems.length} found`);
    if (result.problems.length === 0 && !options.keep) rmSync(folder, { recursive: true, force: true });
  }
  return {
    problems,
    table: [
      `  broker                   ${broker}`,
      `  kills                    ${kills}, ${sum.terms} of them by SIGTERM`,
      `  transactions             ${sum.transactions}`,
      `  sent again, in flight    ${sum.repeated}`,
    ],
  };
}
