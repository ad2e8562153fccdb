import { createStation } from "../app/create-station.ts";
import type { Command } from "./command.ts";
import { readArgs, requireConfig, untilSignal } from "./command.ts";

/** The daemon: runs until a signal, then commits and closes within a second. */
export const command: Command = async (args) => {
  const { values } = readArgs(args, { config: { type: "string" } });
  const ended = untilSignal();
  const station = createStation({ config: requireConfig(values.config) });
  await station.start();
  await ended;
  await station.stop();
  return 0;
};
