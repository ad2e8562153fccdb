import { expect, onTestFinished } from "vitest";
import type { SimulatedChargerOptions } from "../../hal/simulated/options.ts";
import { SimulatedCharger } from "../../hal/simulated/simulated-charger.ts";
import { createStation, type Station } from "../../src/app/create-station.ts";
import type { LoadedConfig } from "../../src/config/load-config.ts";
import { stationSchema, type StationSection } from "../../src/config/station-section.ts";
import { aliases } from "../../src/device-model/aliases.ts";
import { InternalCtrlr } from "../../src/device-model/components/internal-ctrlr.ts";
import { OCPP16LegacyCtrlr } from "../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { standardDefinitions } from "../../src/device-model/definitions.ts";
import { DeviceModel, type FileValue } from "../../src/device-model/device-model.ts";
import type { AnyHandle } from "../../src/device-model/handle.ts";
import { sections } from "../../src/device-model/keys-16/key.ts";
import { Keys16 } from "../../src/device-model/keys-16/keys-16.ts";
import { countingIds } from "../../src/kernel/ids.ts";
import type { Logger } from "../../src/kernel/logger.ts";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import type { ConnectorRef } from "../../src/model/evse.ts";
import type { IdToken } from "../../src/model/token.ts";
import type { Charger, SessionOwner } from "../../src/ports/charger.ts";
import type { StationNotice } from "../../src/ports/station-notices.ts";
import type { Store } from "../../src/ports/store.ts";
import type { LinkSettings } from "../../src/transport/settings.ts";
import { addressOf } from "./v2/address.ts";
import { MemoryStore } from "./memory-store.ts";
import { MortalClock } from "./mortal-clock.ts";
import { recorder, type LogLine } from "./recorder.ts";
import { ScriptedTransfer } from "./scripted-transfer.ts";
import { ScriptedCsms, type CsmsVersion } from "./scripted-csms.ts";

/** Both ways a charger can be built; scenarios run in both. */
export const owners = ["station", "charger"] as const satisfies readonly SessionOwner[];

/** Drivers. */
export const alice: IdToken = { value: "A11CE001", type: "ISO14443" };
export const bob: IdToken = { value: "B0B00002", type: "ISO14443" };

export interface RigOptions {
  /** What station and CSMS speak; 1.6 unless said otherwise. */
  readonly version?: CsmsVersion;
  readonly sessionOwner?: SessionOwner;
  readonly evses?: number;
  readonly connectorsPerEvse?: number;
  /** 1.6 keys, as if the CSMS had set them before. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Variables as if the CSMS had set them before: `{ "TxCtrlr/TxStartPoint": "EVConnected" }`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Values of ocpp-config.json, where they are not the defaults. */
  readonly files?: readonly FileValue[];
  /** Variables as component files allow them. */
  readonly narrowed?: readonly AnyHandle[];
  /** The `Station` section of the configuration, where it is not the default. */
  readonly section?: Partial<StationSection>;
  readonly clock?: VirtualClock;
  readonly store?: Store;
  /** The connection waits for `station.connect()`. */
  readonly holdConnection?: boolean;
  /** Hardware in place of the simulated one. */
  readonly hardware?: Charger;
  /** What is said of the hardware beyond the defaults. */
  readonly charger?: Partial<SimulatedChargerOptions>;
  /** Defects and faults the script provokes on purpose; any other error in the log fails the test. */
  readonly tolerate?: readonly RegExp[];
}

/**
 * The public station between a scripted CSMS and a simulated charger, on virtual time. When its test is over it asserts that the
 * station logged no error and sent nothing invalid.
 */
export class Rig {
  readonly clock: VirtualClock;
  readonly csms: ScriptedCsms;
  readonly store: Store;
  readonly log: LogLine[] = [];
  readonly charger: SimulatedCharger;
  /** Where logs are uploaded to. */
  readonly transfer = new ScriptedTransfer();
  /** What the hardware was told of the station. */
  readonly notices: StationNotice[] = [];
  /** What the station connects with; null before its first start. */
  dialled: LinkSettings | null = null;
  private readonly options: RigOptions;
  private readonly ids = countingIds("tx");
  private mortal: MortalClock | null = null;
  private running: Station | null = null;

  constructor(options: RigOptions = {}) {
    this.options = options;
    this.clock = options.clock ?? new VirtualClock();
    this.store = options.store ?? new MemoryStore();
    this.csms = new ScriptedCsms(this.clock, { version: options.version });
    const charger = new SimulatedCharger({
      clock: this.clock,
      sessionOwner: options.sessionOwner ?? "station",
      evses: Array.from({ length: options.evses ?? 2 }, () => ({
        connectors: Array.from({ length: options.connectorsPerEvse ?? 1 }, () => ({})),
      })),
      ...options.charger,
    });
    const notice = (told: StationNotice): void => {
      this.notices.push(told);
    };
    this.charger = Object.assign(charger, { notice });
    onTestFinished(async () => {
      await this.stop();
      this.store.close();
      expect(this.errors()).toEqual([]);
    });
  }

  get controls(): SimulatedCharger["controls"] {
    return this.charger.controls;
  }

  /** The station; it has to run. */
  get station(): Station {
    if (!this.running) throw new Error("the station does not run");
    return this.running;
  }

  /** Its device model; null before its first start. */
  get settings(): DeviceModel | null {
    return this.running?.deviceModel ?? null;
  }

  /** How many connectors there are in all. */
  get connectors(): number {
    return this.counts.reduce((sum, count) => sum + count, 0);
  }

  /** All of them. */
  get topology(): ConnectorRef[] {
    return this.counts.flatMap((count, index) =>
      Array.from({ length: count }, (_, at) => ({ evse: index + 1, connector: at + 1 })),
    );
  }

  /** Starts the station and lets it boot. */
  async start(): Promise<this> {
    await this.begin();
    await this.pass(0.1);
    return this;
  }

  /** Ends the process in good order (SIGTERM). */
  async stop(): Promise<void> {
    const stopped = this.running?.stop();
    await this.clock.flush();
    await stopped;
    this.running = null;
  }

  /** The process dies at this instant; nothing is written any more. */
  async kill(): Promise<void> {
    await this.clock.flush();
    this.mortal?.kill();
    this.csms.forsake();
    await this.charger.stop();
    this.running = null;
  }

  /** Lets time pass, s. */
  async pass(seconds: number): Promise<void> {
    await this.clock.advance(seconds * 1000);
  }

  /** A car at this EVSE and a token: it charges when this returns. Forgets what was said on the way. */
  async chargeOn(evse: number, token: IdToken = alice): Promise<void> {
    this.controls.plug(evse);
    await this.pass(1);
    this.controls.presentToken(token, evse);
    await this.pass(10);
    this.csms.forget();
  }

  async plug(evse: number): Promise<void> {
    this.controls.plug(evse);
    await this.pass(1);
  }

  async unplug(evse: number): Promise<void> {
    this.controls.unplug(evse);
    await this.pass(1);
  }

  async swipe(token: IdToken, evse?: number): Promise<void> {
    this.controls.presentToken(token, evse);
    await this.pass(1);
  }

  /** Sets a 1.6 key as the CSMS does. */
  async configure(key: string, value: string): Promise<void> {
    const reply = await this.csms.call("ChangeConfiguration", { key, value });
    expect(reply).toEqual({ kind: "result", payload: { status: "Accepted" } });
  }

  /** Commands of one name the hardware got. */
  commands(name: string): unknown[] {
    return this.controls
      .commands()
      .filter((command) => command.name === name)
      .map((command) => command.params);
  }

  /** Errors the station logged and invalid messages it sent, but for those the script provokes. */
  errors(): string[] {
    const { tolerate = [] } = this.options;
    const logged = this.log
      .filter((line) => line.level === "error")
      .map((line) => `${line.text} ${JSON.stringify(line.fields)}`);
    return [...logged, ...this.csms.violations].filter((text) => !tolerate.some((known) => known.test(text)));
  }

  /** Connectors of each EVSE. */
  private get counts(): number[] {
    const { evses = 2, connectorsPerEvse = 1 } = this.options;
    return Array.from({ length: evses }, () => connectorsPerEvse);
  }

  private async begin(): Promise<void> {
    const logger = recorder(this.log);
    const clock = new MortalClock(this.clock);
    if (!this.mortal) this.setKeys(logger);
    this.mortal = clock;
    this.running = createStation({
      config: this.config(),
      holdConnection: this.options.holdConnection,
      parts: {
        clock,
        ids: this.ids,
        logger,
        random: () => 0,
        charger: this.options.hardware ?? this.charger,
        link: (settings) => {
          this.dialled = settings;
          return this.csms.link;
        },
        store: this.store,
        transfer: this.transfer,
      },
    });
    await this.running.start();
  }

  private config(): LoadedConfig {
    return {
      dir: "",
      files: [],
      values: this.fileValues(),
      narrowed: this.options.narrowed,
      customKeys: [],
      sections: new Set(sections),
      station: stationSchema.parse({
        Evses: this.counts,
        OcppVersions: [this.csms.version],
        ...this.options.section,
      }),
      droppedProfiles: [],
    };
  }

  private fileValues(): FileValue[] {
    const { connectors } = this;
    return [
      { handle: InternalCtrlr.ChargePointVendor, value: "ocpp-station", origin: "config" },
      { handle: InternalCtrlr.ChargePointModel, value: "Rig", origin: "config" },
      { handle: InternalCtrlr.LogMessages, value: false, origin: "config" },
      { handle: OCPP16LegacyCtrlr.NumberOfConnectors, value: connectors, origin: "config" },
      ...(this.options.files ?? []),
    ];
  }

  /** The CSMS's settings of an earlier day. */
  private setKeys(logger: Logger): void {
    const { store } = this;
    const settings = new DeviceModel({
      definitions: standardDefinitions,
      fileValues: this.fileValues(),
      store,
      logger,
    });
    const keys = new Keys16({ settings, logger, custom: [], sections: new Set(sections) });
    const all = { MeterValueSampleInterval: "0", ClockAlignedDataInterval: "0", ...this.options.keys };
    for (const [key, value] of Object.entries(all))
      if (keys.write(key, value) !== "Accepted") throw new Error(`cannot set ${key} to ${value}`);
    for (const [id, value] of Object.entries(this.options.variables ?? {})) {
      const target = aliases.find(({ handle }) => handle.id === id)?.target ?? addressOf(id);
      const { status } = settings.setText(target, value, "csms");
      if (status !== "accepted" && status !== "rebootRequired")
        throw new Error(`cannot set ${id} to ${value}: ${status}`);
    }
  }
}
