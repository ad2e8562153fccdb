import type { Clock } from "../../../src/kernel/clock.ts";
import type { EverestBus } from "./everest-bus.ts";
import type { ActiveModule, ModuleConnection } from "./manager.ts";
import { SimAuth } from "./sim-auth.ts";
import type { SessionStore } from "./sim-evse-machine.ts";
import { SimEvseManager, type SimEvseOptions } from "./sim-evse-manager.ts";
import {
  SimChargerInformation,
  SimDataTransfer,
  SimDisplay,
  SimEnergySink,
  SimErrorSource,
  SimIntegrator,
  SimSecurity,
  SimTokenProvider,
} from "./sim-peers.ts";
import { SimSystem } from "./sim-system.ts";

export interface PeersOptions {
  /** One for each EvseManager; default one with one connector. */
  readonly evses?: readonly Omit<SimEvseOptions, "evse" | "store" | "registers">[];
  /** A charger_information module is connected, and says this. */
  readonly chargerInformation?: object;
}

/** What outlives a loss of power. */
export interface Kept {
  readonly stores: SessionStore | null;
  /** Of the meters, Wh, by EVSE. */
  readonly registers: Map<number, number>;
}

/** All modules of a small EVerest but the one under test. */
export class Peers {
  readonly evses: readonly SimEvseManager[];
  readonly auth: SimAuth;
  readonly system: SimSystem;
  /** Place 0: the whole station's; then one for each EVSE. */
  readonly sinks: readonly SimEnergySink[];
  readonly reader: SimTokenProvider;
  readonly dataTransfer: SimDataTransfer;
  readonly integrator: SimIntegrator;
  /** Place 0: of no EVSE; then one for each EVSE. */
  readonly boards: readonly SimErrorSource[];
  private readonly others: readonly { readonly id: string }[];
  private readonly information: SimChargerInformation | null;
  private begun = false;

  constructor(
    bus: EverestBus,
    station: string,
    options: PeersOptions,
    { stores, registers }: Kept,
    clock: Clock,
  ) {
    this.evses = (options.evses ?? [{}]).map(
      (each, index) => new SimEvseManager(bus, { ...each, evse: index + 1, store: stores, registers }),
    );
    this.reader = new SimTokenProvider(bus);
    this.auth = new SimAuth(bus, {
      clock,
      evses: this.evses.map(({ evse, id }) => ({ evse, module: id })),
      providers: [
        { module: this.reader.id, implementation: "main" },
        { module: station, implementation: "auth_provider" },
      ],
      validators: [{ module: station, implementation: "auth_validator" }],
    });
    this.system = new SimSystem(bus);
    this.sinks = [0, ...this.evses.map(({ evse }) => evse)].map((evse) => new SimEnergySink(bus, evse));
    this.boards = [null, ...this.evses.map(({ evse }) => evse)].map(
      (evse) => new SimErrorSource(bus, evse === null ? "cabinet" : `yeti_driver_${evse}`, evse),
    );
    this.dataTransfer = new SimDataTransfer(bus);
    this.integrator = new SimIntegrator(bus, station);
    this.information = options.chargerInformation
      ? new SimChargerInformation(bus, options.chargerInformation)
      : null;
    this.others = [
      new SimSecurity(bus),
      new SimDisplay(bus),
      ...(this.information ? [this.information] : []),
    ];
  }

  /** The global ready came; only the first counts. */
  begin(): void {
    if (this.begun) return;
    this.begun = true;
    this.auth.begin();
    for (const sink of this.sinks) sink.begin();
    for (const evse of this.evses) evse.begin();
  }

  /** The power goes. */
  end(): void {
    this.auth.end();
  }

  /** Their entries in the configuration. */
  entries(): ActiveModule[] {
    const mapped = [...this.evses, ...this.sinks].map(({ id, evse }) => ({
      id,
      module: "Played",
      mapping: { evse },
    }));
    const rest = [
      this.reader,
      this.auth,
      this.system,
      this.dataTransfer,
      this.integrator,
      ...this.boards,
      ...this.others,
    ];
    return [...mapped, ...rest.map(({ id }) => ({ id, module: "Played" }))];
  }

  /** What the requirements of our module are connected to. */
  connections(): Readonly<Record<string, readonly ModuleConnection[]>> {
    const to = (module: string, implementation = "main"): ModuleConnection => ({ module, implementation });
    return {
      evse_manager: this.evses.map(({ id }) => to(id, "evse")),
      evse_energy_sink: this.sinks.map(({ id }) => to(id, "external_limits")),
      reservation: [to(this.auth.id, "reservation")],
      auth: [to(this.auth.id)],
      system: [to(this.system.id)],
      security: [to("evse_security")],
      data_transfer: [to(this.dataTransfer.id)],
      display_message: [to("display_message", "display_message")],
      ...(this.information ? { charger_information: [to(this.information.id)] } : {}),
    };
  }
}
