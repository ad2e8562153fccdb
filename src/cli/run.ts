import { createStation } from "../app/create-station.ts";
import { errorText } from "../kernel/errors.ts";
import type { Command } from "./command.ts";
import { readArgs, requireConfig, untilSignal } from "./command.ts";

/** The daemon: runs until a signal, then commits and closes within a second. */
export const command: Command = async (args) => {
  const { values } = readArgs(args, { config: { type: "string" } });
  const ended = untilSignal();
  // A defect nobody foresaw: said with where it happened, and with the exit code a supervisor starts it again for.
  process.once("uncaughtException", (error) => {
    process.stderr.write(`INTERNAL: ${error.stack ?? errorText(error)}\n`);
    process.exit(3);
  });
  const station = createStation({ config: requireConfig(values.config) });
  await station.start();
  await ended;
  await station.stop();
  return 0;
};
