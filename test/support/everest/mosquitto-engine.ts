import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import mqtt, { type MqttClient } from "mqtt";
import type { BrokerEngine, Carried } from "./broker-engine.ts";

/** The broker of real installations, as it is configured there: nothing but where it listens is said. */
export class MosquittoEngine implements BrokerEngine {
  private readonly folder: string;
  private readonly process: ChildProcess;
  /** Of everybody who is played in this process. */
  private readonly client: MqttClient;
  private readonly waiting: { readonly topic: string; readonly payload: string }[] = [];
  private onWire = 0;
  private readonly ears: { readonly matches: RegExp; readonly listener: (message: Carried) => void }[] = [];

  private constructor(folder: string, process: ChildProcess, client: MqttClient) {
    this.folder = folder;
    this.process = process;
    this.client = client;
    client.on("message", (topic, payload, { qos, retain }) => {
      const carried = { topic, payload: payload.toString(), qos, retain };
      for (const { matches, listener } of this.ears) if (matches.test(topic)) listener(carried);
    });
  }

  static async start(): Promise<MosquittoEngine> {
    const folder = mkdtempSync(join(tmpdir(), "mosquitto-"));
    const path = join(folder, "mqtt.sock");
    // As root it would become another user, who may not write here.
    writeFileSync(join(folder, "conf"), `listener 0 ${path}\nallow_anonymous true\nuser root\n`);
    const process = spawn("mosquitto", ["-c", join(folder, "conf")], {
      stdio: ["ignore", "ignore", "pipe"],
      env: { PATH: "/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin" },
    });
    await running(process);
    const client = mqtt.connect({ protocol: "mqtt", unixSocket: true, path, reconnectPeriod: 0 });
    client.on("error", () => undefined);
    await new Promise<void>((resolve) => client.once("connect", () => resolve()));
    return new MosquittoEngine(folder, process, client);
  }

  handle(socket: Socket): void {
    const upstream = connect(join(this.folder, "mqtt.sock"));
    upstream.on("error", () => undefined);
    upstream.on("close", () => socket.destroy());
    socket.on("close", () => upstream.destroy());
    socket.pipe(upstream).pipe(socket);
  }

  publish(topic: string, payload: string): void {
    this.waiting.push({ topic, payload });
    this.pump();
  }

  async hear(pattern: string, listener: (message: Carried) => void): Promise<void> {
    const source = pattern.replace(/[.*?^${}()|[\]\\]/g, "\\$&").replaceAll("+", "[^/]+");
    this.ears.push({ matches: new RegExp(`^${source.replace(/#$/, ".*")}$`, "s"), listener });
    await this.client.subscribeAsync(pattern, { qos: 2 });
  }

  /** Of more than 20 at once mosquitto would drop the rest. */
  private pump(): void {
    while (this.onWire < 20) {
      const next = this.waiting.shift();
      if (!next) return;
      this.onWire++;
      this.client.publish(next.topic, next.payload, { qos: 2 }, () => {
        this.onWire--;
        this.pump();
      });
    }
  }

  async close(): Promise<void> {
    this.client.end(true);
    const ended = new Promise<void>((resolve) => this.process.once("exit", () => resolve()));
    this.process.kill("SIGKILL");
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Resolves once it listens. */
function running(process: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    process.once("error", reject);
    process.once("exit", () => reject(new Error(`mosquitto ended: ${said}`)));
    process.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
      if (said.includes(" running")) resolve();
    });
  });
}
