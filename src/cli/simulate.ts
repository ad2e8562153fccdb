import { runSimulate } from "../../demo/run-simulate.ts";
import type { Command } from "./command.ts";
import { numberArg, readArgs } from "./command.ts";

/** Only the simulated charger, on the board side of the MQTT contract. */
export const command: Command = async (args) => {
  const { values } = readArgs(args, {
    url: { type: "string" },
    prefix: { type: "string" },
    evses: { type: "string" },
  });
  const { url, prefix } = values;
  const evses = numberArg("--evses", values.evses, 1, 100);
  return runSimulate({
    ...(url === undefined ? {} : { url }),
    ...(prefix === undefined ? {} : { prefix }),
    ...(evses === undefined ? {} : { evses }),
  });
};
