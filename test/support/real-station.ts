import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { SimulatedCharger } from "../../hal/simulated/simulated-charger.ts";
import { createStation, type Station } from "../../src/app/create-station.ts";
import { SystemClock } from "../../src/kernel/clock.ts";
import { isObject, parseJson } from "../../src/kernel/json.ts";
import { recorder, type LogLine } from "./recorder.ts";
import { tempDir } from "./temp-dir.ts";
import { TestServer, type Peer } from "./ws-server.ts";

/** A frame as the CSMS sees it. */
export type SeenFrame = readonly unknown[];

export interface RealStationOptions {
  /** Members laid over the configuration, section by section. */
  readonly config?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * A station as it is deployed, but for its hardware: configuration folder, SQLite file, logs, a WebSocket to a CSMS that the
 * test plays frame by frame. All waits are for frames and events.
 */
export class RealStation {
  readonly dir: string;
  readonly log: LogLine[] = [];
  readonly server: TestServer;
  station: Station;
  private nextId = 1;

  private constructor(server: TestServer, dir: string) {
    this.server = server;
    this.dir = dir;
    this.station = this.make();
  }

  /** Writes a configuration and starts a station on it, which is stopped when the test is over. */
  static async start(options: RealStationOptions = {}): Promise<{ rig: RealStation; csms: PlayedCsms }> {
    const server = await TestServer.start();
    onTestFinished(() => server.stop());
    const dir = tempDir();
    const config = {
      Internal: {
        ChargePointId: "cp001",
        CentralSystemURI: `ws://127.0.0.1:${server.port}/ocpp`,
        ChargePointVendor: "Acme",
        ChargePointModel: "One",
        LogMessages: true,
        LogMessagesFormat: ["log", "html", "jsonl"],
        RetryBackoffWaitMinimum: 0,
        RetryBackoffRandomRange: 0,
        ...options.config?.["Internal"],
      },
      Core: { NumberOfConnectors: 1, ...options.config?.["Core"] },
      Security: { SecurityProfile: 0, ...options.config?.["Security"] },
      Custom: { ...options.config?.["Custom"] },
      Station: { Hal: "simulated", ...options.config?.["Station"] },
    };
    writeFileSync(join(dir, "ocpp-config.json"), JSON.stringify(config));
    const rig = new RealStation(server, dir);
    onTestFinished(() => rig.station.stop());
    await rig.station.start();
    return { rig, csms: await rig.connected() };
  }

  /** The station's process ends in good order, and begins again on the same folder; `between` happens in between. */
  async startAgain(between: () => void = () => undefined): Promise<PlayedCsms> {
    await this.station.stop();
    between();
    this.station = this.make();
    await this.station.start();
    return this.connected();
  }

  /** Overwrites one key of ocpp-config.json. */
  edit(section: string, key: string, value: unknown): void {
    const path = join(this.dir, "ocpp-config.json");
    const config: unknown = parseJson(readFileSync(path, "utf8"));
    if (!isObject(config)) throw new Error("the configuration is no object");
    const old = config[section];
    writeFileSync(
      path,
      JSON.stringify({ ...config, [section]: { ...(isObject(old) ? old : {}), [key]: value } }),
    );
  }

  /** The next connection of the station, BootNotification and statuses answered as they come. */
  async connected(): Promise<PlayedCsms> {
    return new PlayedCsms(await this.server.peers.next(), () => `csms-${this.nextId++}`);
  }

  private make(): Station {
    const clock = new SystemClock();
    return createStation({
      config: this.dir,
      parts: {
        clock,
        logger: recorder(this.log),
        charger: new SimulatedCharger({ clock, sessionOwner: "station", evses: [{ connectors: [{}] }] }),
      },
    });
  }
}

/** The CSMS's end of one connection: answers what the station asks, and hands on how it answers. */
export class PlayedCsms {
  readonly peer: Peer;
  /** CALLs of the station, as they came. */
  readonly calls: SeenFrame[] = [];
  private readonly newId: () => string;
  private readonly answers = new Map<string, (frame: SeenFrame) => void>();
  /** Answers nobody waits for. */
  readonly strays: SeenFrame[] = [];
  private readonly heard: (() => void)[] = [];

  constructor(peer: Peer, newId: () => string) {
    this.peer = peer;
    this.newId = newId;
    void this.listen();
  }

  /** Sends any text. */
  say(text: string): void {
    this.peer.socket.send(text);
  }

  /** Sends a CALL under an id, any id, and resolves with the frame that answers it. */
  send(text: string, id: string): Promise<SeenFrame> {
    const answered = this.answerTo(id);
    this.say(text);
    return answered;
  }

  /** The frame that will answer this id. */
  answerTo(id: string): Promise<SeenFrame> {
    return new Promise((resolve) => this.answers.set(id, resolve));
  }

  /** A CALL in good order. */
  call(action: string, payload: unknown): Promise<SeenFrame> {
    const id = this.newId();
    return this.send(JSON.stringify([2, id, action, payload]), id);
  }

  /** Resolves once the station has sent a CALL of this action on this connection. */
  async called(action: string): Promise<SeenFrame> {
    for (;;) {
      const found = this.calls.find((call) => call[2] === action);
      if (found) return found;
      await new Promise<void>((resolve) => this.heard.push(resolve));
    }
  }

  private async listen(): Promise<void> {
    for (;;) this.take(await this.peer.texts.next());
  }

  private take(text: string): void {
    const value = parseJson(text);
    if (!Array.isArray(value)) throw new Error(`the station sent no frame: ${text}`);
    const frame: SeenFrame = value;
    const id = String(frame[1]);
    if (frame[0] === 2) {
      this.calls.push(frame);
      this.say(JSON.stringify([3, id, friendly(String(frame[2]))]));
      for (const resolve of this.heard.splice(0)) resolve();
      return;
    }
    const waiting = this.answers.get(id);
    this.answers.delete(id);
    if (waiting) waiting(frame);
    else this.strays.push(frame);
  }
}

function friendly(action: string): object {
  const currentTime = "2026-03-01T12:00:00Z";
  switch (action) {
    case "BootNotification":
      return { status: "Accepted", currentTime, interval: 300 };
    case "Heartbeat":
      return { currentTime };
    case "Authorize":
      return { idTagInfo: { status: "Accepted" } };
    case "StartTransaction":
      return { transactionId: 7, idTagInfo: { status: "Accepted" } };
    default:
      return {};
  }
}
