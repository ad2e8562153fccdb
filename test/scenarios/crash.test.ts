import { describe, expect, it } from "vitest";
import { campaign } from "../../scripts/crash/campaign.ts";
import { builtCli } from "../support/built-cli.ts";
import { tempDir } from "../support/temp-dir.ts";

describe("power loss (the short form of `npm run crash`)", () => {
  const cli = builtCli();

  it(
    "loses nothing recorded, sends nothing out of order, repeats only what was in flight",
    { timeout: 60_000 },
    async () => {
      const lines: string[] = [];
      const { problems, table } = await campaign({
        kills: 6,
        seed: 3,
        cli: cli(),
        folder: tempDir(),
        keep: false,
        together: true,
        say: (line) => void lines.push(line),
      });
      expect(problems, lines.join("\n")).toEqual([]);
      // Lives without the CSMS, with a reset and with a charging profile under way are among them, for hardware of both kinds.
      expect(table.join("\n")).toMatch(/kills +6: .*offline 1, reset 1, profile 1/);
    },
  );
});
