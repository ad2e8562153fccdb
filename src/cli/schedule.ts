import { readSchedule } from "../app/schedule/run.ts";
import { StationError } from "../kernel/errors.ts";
import type { Command } from "./command.ts";
import { readArgs } from "./command.ts";

/** `schedule INPUT.json`: the composite schedule of the profiles in a file, as JSON on stdout. */
export const command: Command = async (args) => {
  const { values, positionals } = readArgs(
    args,
    { explain: { type: "boolean" }, plot: { type: "string" } },
    true,
  );
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new StationError(
      "USAGE",
      "name one input: ocpp-station schedule INPUT.json [--explain] [--plot FILE.svg]",
    );
  if (values.plot === "") throw new StationError("USAGE", "say where to draw to: --plot FILE.svg");
  const { output, notes } = readSchedule(file, { explain: values.explain, plot: values.plot });
  for (const note of notes) process.stderr.write(`${note}\n`);
  if (output === undefined) return 1;
  process.stdout.write(output);
  return 0;
};
