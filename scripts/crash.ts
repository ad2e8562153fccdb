// Kills a real `ocpp-station run` again and again, and compares what its database recorded with what the CSMS heard. With
// --everest: a real `ocpp-station everest run` in a small EVerest, whose own books are compared. --help says what else it takes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { errorText } from "../src/kernel/errors.ts";
import { campaign } from "./crash/campaign.ts";
import { everestCampaign } from "./crash/everest/campaign.ts";
import { type CrashOptions, help, readOptions } from "./crash/options.ts";

const distCli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

async function run({ kills, seed, keep, quiet, everest, ocpp, points, cli }: CrashOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `ocpp-station-crash-${seed}-`));
  const begin = performance.now();
  const between = points ? ` (${points.start.join()} to ${points.stop.join()})` : "";
  console.log(`crash: OCPP ${ocpp}${between}, ${kills} kills, seed ${seed}, evidence in ${folder}`);
  const { problems, table } = await (everest ? everestCampaign : campaign)({
    ...{ kills, seed, ocpp, points, cli: cli ?? distCli, folder, keep },
    say: (line) => {
      if (!quiet || line.startsWith("FOUND")) console.log(line);
    },
  });
  for (const line of table) console.log(line);
  console.log(`  time                     ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  if (problems.length > 0) {
    console.log(`\n${problems.length} found with seed ${seed}; the evidence is kept in ${folder}`);
    for (const problem of problems) console.log(`  ${problem}`);
    process.exitCode = 1;
  } else {
    console.log("\nnothing lost, nothing out of order, nothing but the message in flight sent twice");
    if (!keep) rmSync(folder, { recursive: true, force: true });
  }
}

function asked(): CrashOptions | null {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${errorText(error)}\n\n${help}`);
    process.exitCode = 2;
    return null;
  }
}

const options = asked();
if (options?.help === true) console.log(help);
else if (options) await run(options);
