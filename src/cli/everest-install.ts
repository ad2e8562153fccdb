import { resolve } from "node:path";
import { identityNamed, installModule, restoreModule } from "../app/everest/install.ts";
import { StationError } from "../kernel/errors.ts";
import { readArgs } from "./command.ts";

/** `ocpp-station everest install --prefix DIR --as NAME [--restore]`. */
export async function install(args: readonly string[]): Promise<number> {
  const { values } = readArgs(args, {
    prefix: { type: "string" },
    as: { type: "string" },
    restore: { type: "boolean" },
  });
  const { prefix, restore } = values;
  if (prefix === undefined || prefix === "")
    throw new StationError("USAGE", "say where EVerest is installed: --prefix DIR");
  const identity = identityNamed(values.as);
  const options = { prefix: resolve(prefix), identity };
  try {
    const done = restore === true ? restoreModule(options) : installModule(options);
    process.stdout.write(`${done.join("\n")}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof StationError)) throw error;
    process.stderr.write(`${error.code}: ${error.message}\n`);
    return 1;
  }
}
