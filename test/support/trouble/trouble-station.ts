import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { SimulatedCharger } from "../../../hal/simulated/simulated-charger.ts";
import { createStation, type Station } from "../../../src/app/create-station.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { Logger } from "../../../src/kernel/logger.ts";
import type { IdToken } from "../../../src/model/token.ts";
import { Inbox } from "../inbox.ts";
import { recorder, type LogLine } from "../recorder.ts";
import { tempDir } from "../temp-dir.ts";

export interface TroubleOptions {
  /** Where the CSMS listens on 127.0.0.1. */
  readonly port: number;
  readonly scheme?: "ws" | "wss";
  readonly core?: Readonly<Record<string, unknown>>;
  readonly internal?: Readonly<Record<string, unknown>>;
  readonly security?: Readonly<Record<string, unknown>>;
  readonly ocppVersions?: readonly string[];
}

/** How an attempt or a connection ended, as the log has it. */
export interface Ended {
  readonly code: string;
  readonly text: string;
  readonly retryInS: number;
}

/**
 * The deployed station (folder, SQLite, real WebSocket) on virtual time: sockets are waited for by events, and time passes
 * only when told to.
 */
export class TroubleStation {
  readonly clock = new VirtualClock();
  readonly log: LogLine[] = [];
  /** Attempts and connections that ended. */
  readonly ends = new Inbox<Ended>();
  readonly charger: SimulatedCharger;
  readonly station: Station;

  private constructor(dir: string) {
    const { clock } = this;
    this.charger = new SimulatedCharger({ clock, sessionOwner: "station", evses: [{ connectors: [{}] }] });
    this.station = createStation({
      config: dir,
      parts: { clock, logger: this.logger(), charger: this.charger, random: () => 0 },
    });
  }

  static async start(options: TroubleOptions): Promise<TroubleStation> {
    const dir = tempDir();
    const config = {
      Internal: {
        ChargePointId: "cp001",
        CentralSystemURI: `${options.scheme ?? "ws"}://127.0.0.1:${options.port}/ocpp`,
        ChargePointVendor: "Acme",
        ChargePointModel: "One",
        LogMessages: false,
        ...options.internal,
      },
      Core: {
        NumberOfConnectors: 1,
        MeterValueSampleInterval: 0,
        AllowOfflineTxForUnknownId: true,
        ...options.core,
      },
      Security: { SecurityProfile: 0, ...options.security },
      Station: { Hal: "simulated", ...(options.ocppVersions && { OcppVersions: options.ocppVersions }) },
    };
    writeFileSync(join(dir, "ocpp-config.json"), JSON.stringify(config));
    const it = new TroubleStation(dir);
    onTestFinished(() => it.stop());
    await it.station.start();
    await it.clock.flush();
    return it;
  }

  /** Lets time pass, s. */
  async pass(seconds: number): Promise<void> {
    await this.clock.advance(seconds * 1000);
  }

  /** Lets time pass, slowly enough for sockets to follow, until this came about. */
  async until<T>(awaited: Promise<T>): Promise<T> {
    const state = { over: false };
    void awaited.then(() => (state.over = true));
    while (!state.over) {
      await this.pass(1);
      for (let turn = 0; turn < 20; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
    }
    return awaited;
  }

  /** Waits for the end of an attempt or a connection, then for the time of the next attempt. */
  async ended(): Promise<Ended> {
    const end = await this.ends.next();
    await this.pass(end.retryInS);
    return end;
  }

  /** A car and a token, then the token again: one transaction. */
  async charge(token: IdToken, seconds = 60): Promise<void> {
    this.charger.controls.plug(1);
    await this.pass(1);
    this.charger.controls.presentToken(token, 1);
    await this.pass(seconds);
    this.charger.controls.presentToken(token, 1);
    await this.pass(1);
    this.charger.controls.unplug(1);
    await this.pass(1);
  }

  /** SIGTERM: whatever the CSMS does, no more than a second of time may be needed. */
  async stop(): Promise<void> {
    const stopped = this.station.stop();
    await this.clock.advance(1000);
    await stopped;
  }

  private logger(): Logger {
    const lines = recorder(this.log);
    const telling = (level: "debug" | "info" | "warn"): Logger["info"] => {
      return (text, fields) => {
        lines[level](text, fields);
        const code = fields?.["code"];
        if (typeof code === "string" && code.startsWith("LINK_"))
          this.ends.put({ code, text, retryInS: Number(fields?.["retryInS"]) });
      };
    };
    const logger: Logger = {
      ...lines,
      debug: telling("debug"),
      info: telling("info"),
      warn: telling("warn"),
      child: () => logger,
    };
    return logger;
  }
}
