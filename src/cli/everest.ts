import { errorText, StationError } from "../kernel/errors.ts";
import { type Command, readArgs, untilSignal } from "./command.ts";

/** `ocpp-station everest run|install`: as, or into, EVerest. */
export const command: Command = async ([name, ...args]) => {
  switch (name) {
    case "run":
      return run(args);
    case "install": {
      const { install } = await import("./everest-install.ts");
      return install(args);
    }
    default:
      throw new StationError(
        "USAGE",
        "say what: ocpp-station everest run, or everest install; see ocpp-station --help",
      );
  }
};

/** The flags EVerest gives to a binary; what is left out comes from the environment. */
const flags = {
  prefix: { type: "string" },
  module: { type: "string" },
  log_config: { type: "string" },
  mqtt_everest_prefix: { type: "string" },
  mqtt_external_prefix: { type: "string" },
  mqtt_broker_host: { type: "string" },
  mqtt_broker_port: { type: "string" },
  mqtt_broker_socket_path: { type: "string" },
} as const;

async function run(args: readonly string[]): Promise<number> {
  const { values } = readArgs(args, flags);
  // Before all the rest is loaded: the manager may change its mind at any moment, and a signal nobody hears is no exit 0.
  const ended = untilSignal();
  // A defect nobody foresaw: said with where it happened, and with the exit code a supervisor starts it again for.
  process.once("uncaughtException", (error) => {
    process.stderr.write(`INTERNAL: ${error.stack ?? errorText(error)}\n`);
    process.exit(3);
  });
  const { runEverest } = await import("../app/everest/run.ts");
  await runEverest({ env: process.env, flags: values, cwd: process.cwd(), ended });
  return 0;
}
