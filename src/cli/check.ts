import { checkConfiguration } from "../app/check.ts";
import type { Command } from "./command.ts";
import { readArgs, requireConfig } from "./command.ts";

/** Validates and explains the configuration; exit 1 when something is wrong. */
export const command: Command = async (args) => {
  const { values } = readArgs(args, { config: { type: "string" } });
  const { ok, lines } = checkConfiguration(requireConfig(values.config));
  process.stdout.write(`${lines.join("\n")}\n`);
  return ok ? 0 : 1;
};
