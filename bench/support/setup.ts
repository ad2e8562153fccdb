import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startBroker, type DemoBroker } from "../../demo/broker.ts";
import { isObject, parseJson } from "../../src/kernel/json.ts";
import { Child } from "./child.ts";
import { BenchCsms, type Peer } from "./csms.ts";

const root = resolve(import.meta.dirname, "../..");

/** What a configuration of the bench changes in `config/ocpp-config.json`. */
export interface Changes {
  readonly LogMessages?: boolean;
  readonly Core?: Readonly<Record<string, unknown>>;
  /** A station of 2.0.1 with a component of its own of so many variables. */
  readonly variables?: number;
}

/** A process and its connection. */
export interface Running {
  readonly child: Child;
  readonly peer: Peer;
}

/** A component of so many integers, in a `component_config/` folder: what a big charger has in boards and modules. */
function writeComponent(configDir: string, variables: number): void {
  const dir = join(configDir, "component_config", "custom");
  mkdirSync(dir, { recursive: true });
  const properties = Object.fromEntries(
    Array.from({ length: variables }, (_, n) => [
      `Part${n}`,
      {
        variable_name: `Part${n}`,
        characteristics: { supportsMonitoring: false, dataType: "integer", minLimit: 0, maxLimit: 10_000 },
        attributes: [{ type: "Actual", mutability: "ReadWrite", value: n }],
        type: "integer",
      },
    ]),
  );
  const component = { name: "BenchBoard", type: "object", properties, required: [] };
  writeFileSync(join(dir, "BenchBoard.json"), JSON.stringify(component));
}

/** What the figures share: a CSMS, a broker, a folder on the disk of this repository, and the two kinds of process. */
export class Workbench {
  readonly dir: string;
  readonly quick: boolean;
  readonly csms: BenchCsms;
  readonly cli: string;
  private readonly broker: DemoBroker;

  private constructor(quick: boolean, cli: string, csms: BenchCsms, broker: DemoBroker) {
    this.quick = quick;
    this.cli = cli;
    this.csms = csms;
    this.broker = broker;
    // Not /tmp: memory in disguise on many a machine, and then a commit costs nothing.
    const parent = join(root, "node_modules", ".cache");
    mkdirSync(parent, { recursive: true });
    this.dir = mkdtempSync(join(parent, "ocpp-station-bench-"));
  }

  static async open(options: {
    readonly quick: boolean;
    readonly cli?: string | undefined;
  }): Promise<Workbench> {
    const cli = options.cli ?? join(root, "dist", "cli.js");
    return new Workbench(options.quick, cli, await BenchCsms.start(), await startBroker());
  }

  /** A folder of configuration: the shipped one, led to this bench's broker and CSMS. */
  config(name: string, changes: Changes = {}): string {
    const dir = join(this.dir, name);
    mkdirSync(join(dir, "logs"), { recursive: true });
    const shipped = parseJson(readFileSync(join(root, "config", "ocpp-config.json"), "utf8"));
    if (!isObject(shipped)) throw new Error("config/ocpp-config.json is no object");
    const section = (key: string): Record<string, unknown> => {
      const value = shipped[key];
      return isObject(value) ? value : {};
    };
    const content = {
      ...shipped,
      Internal: {
        ...section("Internal"),
        CentralSystemURI: this.csms.url,
        LogMessages: changes.LogMessages ?? true,
      },
      Core: { ...section("Core"), ...changes.Core },
      Station: {
        ...section("Station"),
        Mqtt: { Url: this.broker.url, Prefix: name },
        ...(changes.variables === undefined ? {} : { OcppVersions: ["2.0.1"] }),
      },
    };
    if (changes.variables !== undefined) writeComponent(dir, changes.variables);
    writeFileSync(join(dir, "ocpp-config.json"), JSON.stringify(content, null, 2));
    return dir;
  }

  /** Starts `ocpp-station run`; resolves with its BootNotification. */
  async station(configDir: string, nodeArgs: readonly string[] = []): Promise<Running> {
    return this.started([...nodeArgs, this.cli, "run", "--config", configDir]);
  }

  /** Starts the bare process; resolves with its first message. */
  async bare(file = join(root, "bench", "bare", "bare.mjs")): Promise<Running> {
    return this.started([file], {
      BENCH_URL: `${this.csms.url}/bare`,
      BENCH_BROKER: this.broker.url,
      BENCH_DATABASE: join(this.dir, "bare.db"),
    });
  }

  async close(): Promise<void> {
    this.csms.stop();
    await this.broker.close();
    rmSync(this.dir, { recursive: true, force: true });
  }

  private async started(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Running> {
    const next = this.csms.nextPeer();
    const child = new Child(args, env);
    return { child, peer: await child.until(next) };
  }
}
