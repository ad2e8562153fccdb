import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { packageRoot } from "../src/app/package.ts";
import { errorText, StationError } from "../src/kernel/errors.ts";
import { isObject, parseJson } from "../src/kernel/json.ts";
import type { StoryVersion } from "./story.ts";

/** Runs whose folders are kept; older ones are deleted when a new one begins. */
const keptRuns = 10;
const runName = /^\d{8}T\d{6}(?:-\d+)?$/;

/** A run's folder: a configuration like any other, so `ocpp-station run --config` takes it too. */
export interface RunFolder {
  readonly dir: string;
  readonly processLog: string;
  readonly chargePointId: string;
  readonly connectors: number;
}

/** Where runs lie: the user's state folder (XDG), never /tmp. */
export function runsDir(env: NodeJS.ProcessEnv): string {
  const state = env["XDG_STATE_HOME"] ?? "";
  return resolve(state === "" ? join(homedir(), ".local", "state") : state, "ocpp-station", "demo");
}

/**
 * Makes a fresh folder below `parent` and writes the package's own `config/ocpp-config.json` into it, led to this run's
 * broker and CSMS.
 * @throws StationError CONFIG_NOT_FOUND when the folder cannot be written
 */
export function makeRunFolder(
  parent: string,
  wall: number,
  brokerUrl: string,
  csmsUrl: string,
  version: StoryVersion = "1.6",
): RunFolder {
  const source = join(packageRoot(), "config", "ocpp-config.json");
  const config = parseJson(readFileSync(source, "utf8"));
  if (!isObject(config))
    throw new StationError("CONFIG_INVALID", `${source} is no JSON object: reinstall ocpp-station`);
  const internal = section(config, "Internal");
  const station = section(config, "Station");
  const content = {
    ...config,
    Internal: {
      ...internal,
      CentralSystemURI: csmsUrl,
      LogMessages: true,
      LogMessagesFormat: ["log", "html", "jsonl"],
    },
    Station: {
      ...station,
      OcppVersions: [version],
      Hal: "mqtt",
      Mqtt: { ...section(station, "Mqtt"), Url: brokerUrl },
      DataDir: "data",
      LogDir: "logs",
    },
  };
  const dir = freshFolder(parent, wall);
  writeFileSync(join(dir, "ocpp-config.json"), `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  mkdirSync(join(dir, "logs"), { mode: 0o750 });
  const id = internal["ChargePointId"];
  const connectors = section(config, "Core")["NumberOfConnectors"];
  return {
    dir,
    processLog: join(dir, "logs", "station.log"),
    chargePointId: typeof id === "string" ? id : "demo-001",
    connectors: typeof connectors === "number" ? connectors : 1,
  };
}

function section(config: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = config[name];
  return isObject(value) ? value : {};
}

function freshFolder(parent: string, wall: number): string {
  try {
    mkdirSync(parent, { recursive: true, mode: 0o750 });
    const old = readdirSync(parent).filter((name) => runName.test(name));
    for (const name of old.sort().slice(0, Math.max(0, old.length + 1 - keptRuns)))
      rmSync(join(parent, name), { recursive: true, force: true });
    const stamp = new Date(wall).toISOString().slice(0, 19).replaceAll(/[-:]/g, "");
    const taken = new Set(readdirSync(parent));
    let name = stamp;
    for (let n = 2; taken.has(name); n++) name = `${stamp}-${n}`;
    mkdirSync(join(parent, name), { mode: 0o750 });
    return join(parent, name);
  } catch (cause) {
    const text = `the demo's folder ${parent} cannot be written (${errorText(cause)}); name another with --dir`;
    throw new StationError("CONFIG_NOT_FOUND", text, { cause });
  }
}
