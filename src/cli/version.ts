import { packageVersion } from "../app/package.ts";
import type { Command } from "./command.ts";
import { readArgs } from "./command.ts";

export const command: Command = async (args) => {
  readArgs(args, {});
  process.stdout.write(`ocpp-station ${packageVersion()}\n`);
  return 0;
};
