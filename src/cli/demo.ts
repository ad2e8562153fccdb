import { runDemo } from "../../demo/run-demo.ts";
import type { Command } from "./command.ts";
import { readArgs } from "./command.ts";

/** A whole charging session in one process; `--keep` leaves it running, with keys. */
export const command: Command = async (args) => {
  const { values } = readArgs(args, { keep: { type: "boolean" }, dir: { type: "string" } });
  const { keep, dir } = values;
  return runDemo({ keep: keep === true, ...(dir === undefined ? {} : { dir }) });
};
