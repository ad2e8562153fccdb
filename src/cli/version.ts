import { packageVersion } from "../app/package.ts";
import type { Command } from "./command.ts";

export const command: Command = async () => {
  process.stdout.write(`ocpp-station ${packageVersion()}\n`);
  return 0;
};
