import type { StationControl } from "../../../../hal/everest/adapter.ts";
import { EverestCharger } from "../../../../hal/everest/everest-charger.ts";
import type { CallReply } from "../../../../hal/everest/protocol/everest-module.ts";
import { countingIds } from "../../../../src/kernel/ids.ts";
import { VirtualClock } from "../../../../src/kernel/virtual-clock.ts";
import type { ChargerEvent, ChargerSnapshot } from "../../../../src/ports/charger-events.ts";
import { connectionTo, FakeModule } from "../../../support/everest/fake-module.ts";
import { RecordingListener } from "../../../support/recording-listener.ts";
import { recorder, type LogLine } from "../../../support/recorder.ts";

interface RigOptions {
  readonly standalone?: boolean;
  readonly evses?: number;
  readonly notes?: string;
  /** How get_evse answers; default: one connector each. */
  readonly getEvse?: (to: string) => CallReply | Promise<CallReply>;
}

/** A charger of EVerest without a broker; the test plays EVerest and the station. */
export class ChargerRig {
  readonly clock = new VirtualClock();
  readonly module: FakeModule;
  readonly charger: EverestCharger;
  readonly listener = new RecordingListener();
  readonly log: LogLine[] = [];
  notes: string | undefined;
  stops = true;

  constructor({ standalone = false, evses = 1, notes, getEvse }: RigOptions = {}) {
    this.notes = notes;
    const managers = Array.from({ length: evses }, (_, index) =>
      connectionTo("evse_manager", `manager_${index + 1}`, "evse", { index }),
    );
    this.module = new FakeModule({
      standalone,
      connections: [
        ...managers,
        connectionTo("auth", "auth", "main"),
        connectionTo("system", "system", "main"),
        connectionTo("evse_energy_sink", "grid", "external_limits", { mapping: { evse: 0 } }),
      ],
    });
    const one = (to: string): CallReply => ({
      status: "ok",
      value: { id: Number(to.slice("manager_".length, -"/evse".length)), connectors: [{ id: 1 }] },
    });
    this.module.answers.set("get_evse", (_, to) => (getEvse ?? one)(to));
    this.module.answers.set("get_boot_reason", () => ({ status: "ok", value: "PowerUp" }));
    const control: StationControl = {
      stop: async () => this.stops,
      restart: async () => true,
      connect: () => undefined,
      disconnect: () => undefined,
    };
    this.charger = new EverestCharger({
      module: this.module,
      settings: { scheduleUnit: "A", scheduleDurationS: 600, scheduleIntervalS: 0 },
      control,
      provide: { flavour: "OCPP", ocppVersion: () => "1.6", externalWebsocketControl: false },
      notes: { get: () => this.notes, set: (text) => (this.notes = text) },
      clock: this.clock,
      ids: countingIds("id"),
      logger: recorder(this.log),
    });
  }

  session(event: string, more: object = {}, evse = 1): void {
    this.module.hear(`manager_${evse}/evse/session_event`, {
      uuid: "s1",
      timestamp: "2026-01-02T03:04:05Z",
      event,
      ...more,
    });
  }

  /** A whole start: the EVSEs become ready, the station listens. */
  async begun(): Promise<this> {
    await this.charger.prepare();
    for (const { moduleId } of this.module.connections("evse_manager"))
      this.module.hear(`${moduleId}/evse/waiting_for_external_ready`, true);
    await this.charger.start(this.listener);
    await this.clock.flush();
    return this;
  }

  get types(): string[] {
    return this.listener.types;
  }

  get snapshots(): ChargerSnapshot[] {
    return this.listener.events.flatMap((event) => (event.type === "online" ? [event.snapshot] : []));
  }

  /** Commands called, without what is asked at every start. */
  get calls(): string[] {
    return this.module.calls.map(({ to, command }) => `${to}/${command}`);
  }
}

export const meter = { timestamp: "2026-01-02T03:04:05Z", energy_Wh_import: { total: 1000 } };
export const token = { id_token: { value: "04AABBCC", type: "ISO14443" }, authorization_type: "RFID" };
export const plugged = { session_started: { reason: "EVConnected", meter_value: meter } };
export const started = { transaction_started: { id_tag: token, meter_value: meter } };
export const finished = { transaction_finished: { meter_value: meter, reason: "Local" } };

/** Plugs in and charges. */
export function charge(rig: ChargerRig): void {
  rig.session("SessionStarted", plugged);
  rig.session("TransactionStarted", started);
  rig.session("ChargingStarted", { charging_state_changed_event: { meter_value: meter } });
}

/** Their kinds, without readings. */
export const about = (events: readonly ChargerEvent[]): ChargerEvent["type"][] =>
  events.map(({ type }) => type).filter((type) => type !== "meterValue");
