import { runCsms } from "../../demo/run-csms.ts";
import type { Command } from "./command.ts";
import { numberArg, readArgs } from "./command.ts";

/** Only the small CSMS, for trying things out. */
export const command: Command = async (args) => {
  const { values } = readArgs(args, { port: { type: "string" } });
  const port = numberArg("--port", values.port, 1, 65_535);
  return runCsms(port === undefined ? {} : { port });
};
