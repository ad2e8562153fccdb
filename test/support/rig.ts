import { SimulatedCharger } from "../../hal/simulated/simulated-charger.ts";
import { beginLife, type Life } from "../../src/app/life.ts";
import { stationSchema } from "../../src/config/station-section.ts";
import { standardDefinitions } from "../../src/device-model/definitions.ts";
import { DeviceModel } from "../../src/device-model/device-model.ts";
import { Keys16 } from "../../src/device-model/keys-16/keys-16.ts";
import { sections } from "../../src/device-model/keys-16/key.ts";
import { countingIds } from "../../src/kernel/ids.ts";
import type { Logger } from "../../src/kernel/logger.ts";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import type { SessionOwner } from "../../src/ports/charger.ts";
import type { Store } from "../../src/ports/store.ts";
import { MemoryStore } from "./memory-store.ts";
import { ScriptedCsms } from "./scripted-csms.ts";

export interface RigOptions {
  readonly sessionOwner?: SessionOwner;
  readonly evses?: number;
  /** 1.6 keys, as if the CSMS had set them before. */
  readonly keys?: Readonly<Record<string, string>>;
  readonly clock?: VirtualClock;
  readonly store?: Store;
  /** Do not start yet. */
  readonly stopped?: boolean;
}

/** What the station logged, for asserting that it found no defect of its own. */
export interface LogLine {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly text: string;
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
}

function recorder(lines: LogLine[]): Logger {
  const line = (level: LogLine["level"]) => (text: string, fields?: LogLine["fields"]) => {
    lines.push({ level, text, fields });
  };
  return {
    debug: line("debug"),
    info: line("info"),
    warn: line("warn"),
    error: line("error"),
    child: () => recorder(lines),
  };
}

/** The station between a scripted CSMS and a simulated charger, on virtual time. */
export class Rig {
  readonly clock: VirtualClock;
  readonly csms: ScriptedCsms;
  readonly store: Store;
  readonly log: LogLine[] = [];
  charger: SimulatedCharger;
  life: Life | null = null;
  private readonly options: RigOptions;

  constructor(options: RigOptions = {}) {
    this.options = options;
    this.clock = options.clock ?? new VirtualClock();
    this.store = options.store ?? new MemoryStore();
    this.csms = new ScriptedCsms(this.clock);
    const evses = Array.from({ length: options.evses ?? 2 }, () => ({ connectors: [{}] }));
    this.charger = new SimulatedCharger({
      clock: this.clock,
      sessionOwner: options.sessionOwner ?? "station",
      evses,
    });
  }

  /** Starts the station and lets it boot. */
  async start(): Promise<this> {
    const logger = recorder(this.log);
    const settings = new DeviceModel({
      definitions: standardDefinitions,
      fileValues: [],
      store: this.store,
      logger,
    });
    const keys = new Keys16({ settings, logger, custom: [], sections: new Set(sections) });
    const count = this.options.evses ?? 2;
    for (const [key, value] of Object.entries({
      MeterValueSampleInterval: "0",
      ClockAlignedDataInterval: "0",
      ...this.options.keys,
    }))
      if (keys.write(key, value) !== "Accepted") throw new Error(`cannot set ${key} to ${value}`);
    this.life = await beginLife({
      section: stationSchema.parse({}),
      keys,
      settings,
      topology: Array.from({ length: count }, (_, index) => ({ evse: index + 1, connector: 1 })),
      charger: this.charger,
      onTraffic: () => undefined,
      restart: () => void this.restart(),
      parts: {
        clock: this.clock,
        ids: countingIds("tx"),
        logger,
        random: () => 0,
        charger: this.charger,
        link: () => this.csms.link,
        store: this.store,
      },
    });
    await this.clock.advance(100);
    return this;
  }

  async restart(): Promise<void> {
    await this.life?.stop();
    await this.start();
  }

  /** Lets time pass, s. */
  async pass(seconds: number): Promise<void> {
    await this.clock.advance(seconds * 1000);
  }

  /** Errors the station logged: each is a defect or a fault the script did not ask for. */
  errors(): string[] {
    return this.log
      .filter((line) => line.level === "error")
      .map((line) => `${line.text} ${JSON.stringify(line.fields)}`);
  }
}
