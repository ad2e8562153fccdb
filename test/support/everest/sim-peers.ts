import type { BusModule, CommandReply, RaisedError } from "./bus-module.ts";
import type { EverestBus } from "./everest-bus.ts";
import { at } from "./read.ts";

/** An EnergyNode: takes limits. */
export class SimEnergySink {
  readonly id: string;
  /** 0: the whole station. */
  readonly evse: number;
  /** Limits it was given, newest last. */
  readonly limits: unknown[] = [];
  private readonly module: BusModule;

  constructor(bus: EverestBus, evse: number) {
    this.evse = evse;
    this.id = evse === 0 ? "grid_connection_point" : `evse_manager_${evse}_ocpp_sink`;
    this.module = bus.join(this.id, { external_limits: "external_energy_limits" });
    this.module.provide("external_limits", "set_external_limits", (args) => {
      this.limits.push(at(args, "value"));
    });
  }

  begin(): void {
    this.module.publishVar("external_limits", "capabilities", {
      max_current_A: 32,
      max_phase_count: 3,
      nominal_voltage_V: 230,
      total_power_W: 22_080,
    });
  }

  /** Of the newest limits the first entry's value under a name, e.g. `ac_max_current_A`. */
  now(name: string): unknown {
    return at(this.limits.at(-1), "schedule_import", 0, "limits_to_leaves", name, "value");
  }
}

/** EvseSecurity with no certificate at all. */
export class SimSecurity {
  readonly id = "evse_security";

  constructor(bus: EverestBus) {
    const module = bus.join(this.id, { main: "evse_security" });
    module.provide("main", "is_ca_certificate_installed", () => false);
    module.provide("main", "get_verify_location", () => "");
    module.provide("main", "get_verify_file", () => "");
    module.provide("main", "get_leaf_expiry_days_count", () => 0);
    module.provide("main", "get_leaf_certificate_info", () => ({ status: "NotFound" }));
    module.provide("main", "get_installed_certificates", () => ({
      status: "NotFound",
      certificate_hash_data_chain: [],
    }));
    module.provide("main", "install_ca_certificate", () => "WriteError");
    module.provide("main", "delete_certificate", () => "NotFound");
    module.provide("main", "verify_certificate", () => "IssuerNotFound");
  }
}

/** A module that knows what the charger is called. */
export class SimChargerInformation {
  readonly id = "charger_information";

  constructor(bus: EverestBus, information: object = { vendor: "Acme", model: "EV-One" }) {
    const module = bus.join(this.id, { main: "charger_information" });
    module.provide("main", "get_charger_information", () => information);
  }
}

/** A display. */
export class SimDisplay {
  readonly id = "display_message";

  constructor(bus: EverestBus) {
    const module = bus.join(this.id, { display_message: "display_message" });
    module.provide("display_message", "set_display_message", () => ({ status: "Accepted" }));
    module.provide("display_message", "get_display_messages", () => ({ messages: [] }));
    module.provide("display_message", "clear_display_message", () => ({ status: "Unknown" }));
  }
}

/** Somebody who answers data transfers of the CSMS. */
export class SimDataTransfer {
  readonly id = "data_transfer_peer";
  answer: object = { status: "Accepted", data: "pong" };

  constructor(bus: EverestBus) {
    const module = bus.join(this.id, { main: "ocpp_data_transfer" });
    module.provide("main", "data_transfer", () => this.answer);
  }
}

/** A card reader. */
export class SimTokenProvider {
  readonly id = "token_provider_1";
  private readonly module: BusModule;

  constructor(bus: EverestBus) {
    this.module = bus.join(this.id, { main: "auth_token_provider" });
  }

  /** A card is held against it. */
  swipe(value: string, extra: object = {}): void {
    this.module.publishVar("main", "provided_token", {
      authorization_type: "RFID",
      id_token: { value, type: "ISO14443" },
      ...extra,
    });
  }
}

/** A board support driver: the source of hardware errors. */
export class SimErrorSource {
  readonly id: string;
  private readonly module: BusModule;
  private readonly mapping: { readonly evse: number } | undefined;

  /** @param evse it belongs to; null: no mapping */
  constructor(bus: EverestBus, id: string, evse: number | null) {
    this.id = id;
    this.mapping = evse === null ? undefined : { evse };
    this.module = bus.join(id, {
      board_support: "evse_board_support",
      connector_lock: "connector_lock",
      powermeter: "powermeter",
    });
  }

  raise(implementation: string, error: RaisedError): void {
    this.module.raise(implementation, { ...(this.mapping ? { mapping: this.mapping } : {}), ...error });
  }

  clear(implementation: string, type: string, subType = ""): void {
    this.module.clear(implementation, type, subType);
  }
}

/** An integrator's module: calls what the OCPP module provides. */
export class SimIntegrator {
  readonly id = "integrator";
  private readonly module: BusModule;
  private readonly station: string;

  constructor(bus: EverestBus, station: string) {
    this.module = bus.join(this.id, {});
    this.station = station;
  }

  /** Calls a command of the OCPP module: `implementation/command`. */
  async ask(name: string, args: object = {}): Promise<unknown> {
    const reply = await this.try(name, args);
    if (!reply.ok) throw new Error(`${name}: ${reply.type}: ${reply.message}`);
    return reply.value;
  }

  /** The same, with the errors it may answer. */
  try(name: string, args: object = {}): Promise<CommandReply> {
    const [implementation = "", command = ""] = name.split("/");
    return this.module.call(this.station, implementation, command, args);
  }
}
