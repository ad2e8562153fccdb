import { runDemo } from "../../demo/run-demo.ts";
import { StationError } from "../kernel/errors.ts";
import type { Command } from "./command.ts";
import { readArgs } from "./command.ts";

const versions = ["1.6", "2.0.1"] as const;

/** A whole charging session in one process; `--keep` leaves it running, with keys. */
export const command: Command = async (args) => {
  const { values } = readArgs(args, {
    keep: { type: "boolean" },
    dir: { type: "string" },
    ocpp: { type: "string" },
  });
  const { keep, dir } = values;
  const ocpp = versions.find((each) => each === (values.ocpp ?? "1.6"));
  if (ocpp === undefined)
    throw new StationError("USAGE", `--ocpp takes ${versions.join(" or ")}, not "${values.ocpp ?? ""}"`);
  return runDemo({ keep: keep === true, ocpp, ...(dir === undefined ? {} : { dir }) });
};
