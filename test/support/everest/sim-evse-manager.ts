import type { BusModule, RaisedError } from "./bus-module.ts";
import { readSource, type EnableSource } from "./enable-sources.ts";
import type { EverestBus } from "./everest-bus.ts";
import { numberAt, objectAt, textAt } from "./read.ts";
import { SimEvseMachine, type SessionStore } from "./sim-evse-machine.ts";

export interface SimEvseOptions {
  readonly evse: number;
  /** Connectors `get_evse` tells of, numbered from 1; default 1. */
  readonly connectors?: number;
  /** EvseManager's `external_ready_to_start_charging`; default true. */
  readonly externalReady?: boolean;
  /** Its key-value store; without one nothing is known of a session after a loss of power. */
  readonly store?: SessionStore | null;
  /** The billing meter's register at first, Wh, default 0; null: there is no meter. */
  readonly meterWh?: number | null;
  /** The registers of all meters, Wh, by EVSE: they outlive a loss of power. */
  readonly registers: Map<number, number>;
  /** Signed values come with the start and the end of transactions. */
  readonly signed?: boolean;
  /** Default true. */
  readonly hasLock?: boolean;
}

/** An EvseManager with its car: `plug`, `unplug` and the like are what people and cars do. */
export class SimEvseManager {
  readonly id: string;
  readonly evse: number;
  readonly machine: SimEvseMachine;
  private readonly module: BusModule;
  private readonly options: SimEvseOptions;
  private waits = false;

  constructor(bus: EverestBus, options: SimEvseOptions) {
    this.evse = options.evse;
    this.id = `evse_manager_${options.evse}`;
    this.options = options;
    if (options.meterWh !== null && !options.registers.has(options.evse))
      options.registers.set(options.evse, options.meterWh ?? 0);
    this.module = bus.join(this.id, { evse: "evse_manager" });
    this.machine = new SimEvseMachine({
      evse: options.evse,
      store: options.store ?? null,
      meterValue: () => this.meterValue(),
      signedValue: () => (options.signed === true ? signedValue(this.meterWh ?? 0) : null),
      event: (event) => this.publish("session_event", { timestamp: now(), ...event }),
      newCar: () => this.publish("ev_info", {}),
    });
    this.provideSession();
    this.provideSettings();
  }

  /** The global ready came. */
  begin(): void {
    this.publish("hw_capabilities", hardware);
    if (this.meterWh !== null) this.publish("powermeter", this.meterValue());
    this.machine.recover();
    const waits = this.options.externalReady ?? true;
    this.publish("waiting_for_external_ready", waits);
    this.waits = waits;
    if (!waits) this.run();
  }

  plug(connector?: number): void {
    this.machine.plug(connector ?? ((this.options.connectors ?? 1) > 1 ? 1 : undefined));
  }

  unplug(): void {
    this.machine.unplug();
  }

  /** The car stops asking for energy, as most do before they are unplugged. */
  carStops(): void {
    this.machine.carWants(false);
  }

  carAsks(): void {
    this.machine.carWants(true);
  }

  energyIs(available: boolean): void {
    this.machine.energyIs(available);
  }

  /** The meter measures: register in Wh, and whatever else it knows. */
  measure(wh: number, extra: object = {}): void {
    this.options.registers.set(this.evse, wh);
    this.publish("powermeter", { ...this.meterValue(), ...extra });
  }

  /** Any other var of the interface. */
  publish(name: string, value: unknown): void {
    this.module.publishVar("evse", name, value);
  }

  /** A source other than OCPP enables or disables, for example LocalAPI. */
  setSource(source: EnableSource, connector = 0): void {
    this.machine.setSource(source, connector).tell();
  }

  /** Charging is impossible: what EvseManager raises of its own when anything below it fails. */
  raiseInoperative(cause: string, description = cause.split("/")[1] ?? cause): void {
    this.raise({ type: "evse_manager/Inoperative", message: cause, description, vendorId: "EVerest" });
    this.machine.errorIs(true);
  }

  clearInoperative(): void {
    this.module.clear("evse", "evse_manager/Inoperative");
    this.machine.errorIs(false);
  }

  raise(error: RaisedError): void {
    this.module.raise("evse", { mapping: { evse: this.evse }, ...error });
  }

  clear(type: string): void {
    this.module.clear("evse", type);
  }

  private get meterWh(): number | null {
    return this.options.registers.get(this.evse) ?? null;
  }

  private run(): void {
    this.waits = false;
    this.publish("supported_energy_transfer_modes", ["AC_single_phase_core", "AC_three_phase_core"]);
    this.machine.run();
    this.publish("ready", true);
  }

  private provideSession(): void {
    const machine = this.machine;
    this.provide("authorize_response", (args, after) => {
      const token = objectAt(args, "provided_token");
      const accepted = textAt(args, "validation_result", "authorization_status") === "Accepted";
      if (token && accepted) after(() => machine.authorize(token));
    });
    this.provide("withdraw_authorization", (_args, after) => after(() => machine.withdraw()));
    this.provide("reserve", (args, after) => {
      const taken = machine.reserve(numberAt(args, "reservation_id") ?? -1);
      if (taken) after(() => machine.tellReserved());
      return taken;
    });
    this.provide("cancel_reservation", (_args, after) => after(() => machine.endReservation()));
    for (const [command, pause] of [["pause_charging", true] as const, ["resume_charging", false] as const])
      this.provide(command, (_args, after) => {
        after(() => machine.settle());
        return machine.pause(pause);
      });
    this.provide("stop_transaction", (args, after) => {
      const running = machine.transactionRuns;
      const reason = textAt(args, "request", "reason");
      after(() => void machine.stop(reason, objectAt(args, "request", "id_tag")));
      return running;
    });
    this.provide("force_unlock", (_args, after) => {
      after(() => void machine.stop("UnlockCommand"));
      return this.options.hasLock ?? true;
    });
  }

  private provideSettings(): void {
    const connectors = Array.from({ length: this.options.connectors ?? 1 }, (_, index) => ({
      id: index + 1,
      type: "cType2",
    }));
    this.provide("get_evse", () => ({ id: this.evse, connectors }));
    this.provide("enable_disable", (args, after) => {
      const source = readSource(objectAt(args, "cmd_source"));
      const { enabled, tell } = this.machine.setSource(source, numberAt(args, "connector_id") ?? 0);
      after(tell);
      return enabled;
    });
    this.provide("external_ready_to_start_charging", (_args, after) => {
      if (this.waits) after(() => this.run());
      return this.options.externalReady ?? true;
    });
    this.provide("set_plug_and_charge_configuration", () => null);
    this.provide("update_allowed_energy_transfer_modes", () => "NoHlc");
    this.provide("set_der_available", () => "NoHlc");
  }

  private provide(command: string, handler: Parameters<BusModule["provide"]>[2]): void {
    this.module.provide("evse", command, handler);
  }

  private meterValue(): object {
    // With no meter EVerest sends an object without a time.
    if (this.meterWh === null) return { timestamp: "", energy_Wh_import: { total: 0 } };
    return { timestamp: now(), energy_Wh_import: { total: this.meterWh } };
  }
}

const hardware = {
  max_current_A_import: 32,
  min_current_A_import: 6,
  max_phase_count_import: 3,
  min_phase_count_import: 1,
  max_current_A_export: 0,
  min_current_A_export: 0,
  max_phase_count_export: 3,
  min_phase_count_export: 1,
  supports_changing_phases_during_charging: false,
  supports_cp_state_E: false,
  connector_type: "IEC62196Type2Cable",
};

function signedValue(wh: number): object {
  return {
    signed_meter_data: `OCMF|{"RV":${wh}}`,
    signing_method: "ECDSA-secp256r1-SHA256",
    encoding_method: "OCMF",
  };
}

function now(): string {
  return new Date().toISOString();
}
