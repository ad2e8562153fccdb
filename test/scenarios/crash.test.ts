import { describe, expect, it } from "vitest";
import { campaign, type CampaignOptions } from "../../scripts/crash/campaign.ts";
import { builtCli } from "../support/built-cli.ts";
import { tempDir } from "../support/temp-dir.ts";

/** A seed, and lives that are among those it deals. */
interface Short extends Pick<CampaignOptions, "ocpp" | "points" | "seed"> {
  readonly lives: RegExp;
}

/** For hardware of both kinds each. */
const shorts: readonly Short[] = [
  // Without the CSMS, with a reset and with a charging profile under way.
  { ocpp: "1.6", seed: 3, lives: /kills +6: .*offline 1, reset 1, profile 1/ },
  // From cable to cable: tokens come in between. One of the two goes on with what ran.
  {
    ...{ ocpp: "2.0.1", seed: 28 },
    points: { start: ["EVConnected"], stop: ["EVConnected"] },
    lives: /kills +6: .*energy allowed 1, hardware event 1, outbox drain 1, reset 1/,
  },
];

describe("power loss (the short form of `npm run crash`)", () => {
  const cli = builtCli();

  it(
    "loses nothing recorded, sends nothing out of order, repeats only what was in flight, in 1.6 and in 2.0.1",
    { timeout: 60_000 },
    async () => {
      const play = async ({ lives, ...options }: Short): Promise<void> => {
        const lines: string[] = [];
        const { problems, table } = await campaign({
          ...options,
          kills: 6,
          cli: cli(),
          folder: tempDir(),
          keep: false,
          together: true,
          say: (line) => void lines.push(line),
        });
        expect(problems, lines.join("\n")).toEqual([]);
        expect(table.join("\n")).toMatch(lives);
      };
      // At the same time: what they wait for is not the processor.
      await Promise.all(shorts.map(play));
    },
  );
});
