#!/usr/bin/env node
import { errorText, StationError } from "../kernel/errors.ts";
import type { Command } from "./command.ts";

const usage = `ocpp-station: the charging-station side of OCPP

  ocpp-station run --config DIR             the daemon; DIR holds ocpp-config.json
  ocpp-station check --config DIR           validate and explain the configuration
  ocpp-station demo [--keep] [--ocpp 2.0.1] a whole charging session in one process, in OCPP 1.6 or 2.0.1
  ocpp-station simulate [--url URL]         only the simulated charger, on the MQTT contract
  ocpp-station csms [--port N]              only the small CSMS, for trying things out: OCPP 2.0.1, 1.6
  ocpp-station schedule INPUT.json          composite schedule of the given charging profiles, as JSON;
      [--explain] [--plot FILE.svg]         which profile set each limit; a picture of it
  ocpp-station everest run                  as a module of EVerest, joined by hand; EVerest's own
                                            environment variables, or --module ID --prefix DIR ...
  ocpp-station everest install --prefix DIR --as OCPP|OCPP201|OCPPmulti|OCPPStation [--restore]
                                            in the place of that module of an EVerest installation
  ocpp-station db status|migrate|rollback --config DIR
  ocpp-station version

Exit codes: 0 done, 1 refused (configuration, input), 2 wrong usage, 3 gave up at run time.
`;

/** Every command; each is loaded only when it is asked for. */
const commands: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  run: () => import("./run.ts"),
  check: () => import("./check.ts"),
  demo: () => import("./demo.ts"),
  simulate: () => import("./simulate.ts"),
  csms: () => import("./csms.ts"),
  schedule: () => import("./schedule.ts"),
  everest: () => import("./everest.ts"),
  db: () => import("./db.ts"),
  version: () => import("./version.ts"),
};

/** The exit code for something thrown. */
function exitCodeOf(error: unknown): number {
  if (!(error instanceof StationError)) return 3;
  if (error.code === "USAGE") return 2;
  const refused = ["CONFIG_NOT_FOUND", "CONFIG_INVALID", "STORE_NEWER", "STORE_MIGRATION", "STORE_LOCKED"];
  return refused.includes(error.code) ? 1 : 3;
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(usage);
    return name === undefined ? 2 : 0;
  }
  // Asked of any command, help is the same page.
  if (rest.includes("--help") || rest.includes("-h")) return main(["help"]);
  if (name === "--version" || name === "-v") return main(["version"]);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    process.stderr.write(`unknown command "${name}"\n\n${usage}`);
    return 2;
  }
  const { command } = await load();
  return command(rest);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${errorText(error)}\n`);
  process.exitCode = exitCodeOf(error);
}
