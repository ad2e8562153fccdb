import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Socket } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it, onTestFinished } from "vitest";
import { startBroker } from "../../demo/broker.ts";
import { builtCli } from "../support/built-cli.ts";
import { tempDir } from "../support/temp-dir.ts";

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** A command with all it says; waited on by what it says and by its end. */
class Command {
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcess;
  private output = "";
  private look: () => void = () => undefined;

  constructor(cli: string, args: readonly string[]) {
    this.child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    onTestFinished(() => void this.child.kill("SIGKILL"));
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on("data", (chunk: Buffer) => {
        this.output += chunk.toString("utf8");
        this.look();
      });
    this.ended = new Promise((resolve) => {
      this.child.once("close", (code, signal) => resolve({ code, signal, output: this.output }));
    });
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Resolves with all it said, once that matches `count` times. */
  says(pattern: RegExp, count = 1): Promise<string> {
    const all = new RegExp(pattern.source, "g");
    return new Promise((resolve, reject) => {
      this.look = () => {
        if ([...this.output.matchAll(all)].length >= count) resolve(this.output);
      };
      this.look();
      void this.ended.then(({ output }) => reject(new Error(`it ended, having said: ${output}`)));
    });
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}

/** A port of 127.0.0.1 on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** A folder with a configuration; the CSMS is nowhere. */
function configDir(change: { readonly station?: object; readonly core?: object } = {}): string {
  const dir = tempDir();
  const config = {
    Internal: {
      ChargePointId: "cli-001",
      CentralSystemURI: "ws://127.0.0.1:9/",
      ChargeBoxSerialNumber: "cli-001",
      ChargePointModel: "Command line",
      ChargePointVendor: "ocpp-station",
      FirmwareVersion: "1.0.0",
      LogMessages: false,
    },
    Core: { NumberOfConnectors: 1, SupportedFeatureProfiles: "Core", ...change.core },
    Station: { Hal: "simulated", ...change.station },
  };
  writeFileSync(join(dir, "ocpp-config.json"), JSON.stringify(config));
  return dir;
}

describe("ocpp-station run", () => {
  const cli = builtCli();
  const run = (dir: string): Command => new Command(cli(), ["run", "--config", dir]);

  it("SIGTERM ends it with exit 0 within a second, the database closed", async () => {
    const broker = await startBroker();
    onTestFinished(() => broker.close());
    const dir = configDir({ station: { Hal: "mqtt", Mqtt: { Url: broker.url } } });
    const station = run(dir);
    await station.says(/the MQTT broker is reached/);
    const begin = performance.now();
    station.signal("SIGTERM");
    const { code, output } = await station.ended;
    expect(code, output).toBe(0);
    expect(performance.now() - begin).toBeLessThan(1000);
    // Closed properly, nothing is left in the write-ahead log.
    expect(() => readFileSync(join(dir, "data", "ocpp-station.db-wal"))).toThrow(/ENOENT/);
  });

  it("SIGTERM ends it within a second too when its broker takes the connection and never answers", async () => {
    const taken: Socket[] = [];
    const silent = createServer((socket) => taken.push(socket.on("error", () => undefined)));
    const connected = new Promise((resolve) => silent.once("connection", resolve));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      for (const socket of taken) socket.destroy();
      silent.close();
    });
    const address = silent.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const station = run(configDir({ station: { Hal: "mqtt", Mqtt: { Url: `mqtt://127.0.0.1:${port}` } } }));
    await connected;
    const begin = performance.now();
    station.signal("SIGTERM");
    expect((await station.ended).code).toBe(0);
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  it("a database of a newer program is refused with exit 1, and left as it is", async () => {
    const dir = configDir();
    mkdirSync(join(dir, "data"));
    const path = join(dir, "data", "ocpp-station.db");
    const db = new Database(path);
    db.exec(
      "PRAGMA journal_mode = WAL; CREATE TABLE from_the_future (id INTEGER PRIMARY KEY); PRAGMA user_version = 999",
    );
    db.close();
    const before = readFileSync(path);
    const { code, output } = await run(dir).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/has version 999, this ocpp-station knows versions up to \d+.*Run the newer/s);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("says that it cannot reach its broker, goes on trying, and reaches it once it is there", async () => {
    const port = await freePort();
    const dir = configDir({ station: { Hal: "mqtt", Mqtt: { Url: `mqtt://127.0.0.1:${port}` } } });
    const station = run(dir);
    const output = await station.says(/HAL_UNREACHABLE: the MQTT broker at \S+ cannot be reached/);
    expect(output).toContain(`mqtt://127.0.0.1:${port}`);
    expect(output).toMatch(/Check that it runs, that Station\.Mqtt\.Url names its host and port/);
    expect(station.running).toBe(true);
    const broker = await startBroker(port);
    onTestFinished(() => broker.close());
    await station.says(/the MQTT broker is reached again/);
    station.signal("SIGTERM");
    expect((await station.ended).code).toBe(0);
  });

  it("a mistake in the configuration is exit 1, with file, path, value and the nearest key", async () => {
    const dir = configDir({ core: { NumberOfConnectors: "two", HeartbeatIntervall: 5 } });
    const { code, output } = await run(dir).ended;
    expect(code).toBe(1);
    expect(output).toContain("ocpp-config.json");
    expect(output).toMatch(/Core\.NumberOfConnectors.*two/);
    expect(output).toMatch(/HeartbeatIntervall.*HeartbeatInterval/);
  });

  it("a configuration that is not there is exit 1, a missing option and an unknown command exit 2", async () => {
    const nowhere = join(tempDir(), "nowhere");
    expect(await run(nowhere).ended).toMatchObject({ code: 1 });
    expect(await new Command(cli(), ["run"]).ended).toMatchObject({ code: 2 });
    expect(await new Command(cli(), ["fly"]).ended).toMatchObject({ code: 2 });
  });

  it("--help of any command is the usage with exit 0; a database is not rolled back to nothing by an empty --to", async () => {
    const help = await new Command(cli(), ["run", "--help"]).ended;
    expect(help.code).toBe(0);
    expect(help.output).toContain("ocpp-station run --config DIR");
    expect(await new Command(cli(), ["--version"]).ended).toMatchObject({ code: 0 });
    const back = ["db", "rollback", "--to", "", "--config", configDir()];
    expect(await new Command(cli(), back).ended).toMatchObject({ code: 2 });
  });

  it("a demo that cannot write its folder says so and ends", async () => {
    const { code, output } = await new Command(cli(), ["demo", "--dir", "/dev/null/x"]).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/\/dev\/null\/x cannot be written.*name another with --dir/);
  });

  it("a second station on the same data directory is refused with exit 1; the first goes on", async () => {
    const dir = configDir();
    const first = run(dir);
    await first.says(/the charger is online/);
    const { code, output } = await run(dir).ended;
    expect(code, output).toBe(1);
    expect(first.running).toBe(true);
    first.signal("SIGINT");
    expect((await first.ended).code).toBe(0);
  });
});
