import type { Logger } from "../../src/kernel/logger.ts";
import type { ChargerEvent } from "../../src/ports/charger-events.ts";
import type { EverestEvse, LeaveAt } from "./adapter.ts";
import { EvseTracker } from "./evse/evse-tracker.ts";
import type { Connection, EverestModule } from "./protocol/everest-module.ts";

/** Vars of an EvseManager that are heard; `kept`: each one counts, also what was published while we were away. */
const vars = {
  session_event: { kept: true },
  waiting_for_external_ready: { kept: true },
  ready: { kept: true },
  hw_capabilities: { kept: true },
  supported_energy_transfer_modes: { kept: true },
  powermeter_public_key_ocmf: { kept: true },
  powermeter: { kept: false },
  ev_info: { kept: false },
  enforced_limits: { kept: false },
} as const;
type VarName = keyof typeof vars;
const varNames = ["session_event", "waiting_for_external_ready", "ready"] as const satisfies VarName[];
const otherNames = [
  "hw_capabilities",
  "supported_energy_transfer_modes",
  "powermeter_public_key_ocmf",
  "powermeter",
  "ev_info",
  "enforced_limits",
] as const satisfies VarName[];

/** Vars that came before the EVSEs were known: more than any start brings. */
const mostEarly = 10_000;

export interface EvseWatchOptions {
  readonly module: EverestModule;
  readonly logger: Logger;
  emit(event: ChargerEvent): void;
  /** Told before anything is made of it: what EVerest says once and never again. */
  onSaid(evse: number, name: string, value: unknown): void;
  /** An EvseManager is ready, or (`begins`) says whether it waits for leave to be, which it does once in its life. */
  onManager(evse: number, begins: boolean): void;
  /** Told when all that was made of it is told: the broker takes it for delivered now. */
  onTaken?(): void;
}

interface Watched {
  readonly evse: number;
  readonly connection: Connection;
  tracker: EvseTracker | null;
}

/** The EvseManagers this module is connected to, from before their connectors are known. */
export class EvseWatch {
  private readonly options: EvseWatchOptions;
  private readonly watched: readonly Watched[];
  private readonly early: { readonly at: Watched; readonly name: VarName; readonly value: unknown }[] = [];

  constructor(options: EvseWatchOptions) {
    this.options = options;
    const { module } = options;
    this.watched = module
      .connections("evse_manager")
      .map((connection, index) => ({ evse: index + 1, connection, tracker: null }));
    for (const at of this.watched) {
      for (const name of varNames)
        module.onVar(at.connection, name, (value) => this.said(at, name, value), vars[name].kept);
      for (const name of otherNames)
        module.onVar(at.connection, name, (value) => this.heard(at, name, value), vars[name].kept);
    }
  }

  /** The connections, by EVSE number: their position counted from 1. */
  get connections(): readonly { readonly evse: number; readonly connection: Connection }[] {
    return this.watched;
  }

  get trackers(): EvseTracker[] {
    return this.watched.flatMap(({ tracker }) => (tracker ? [tracker] : []));
  }

  /** What leave to charge is worth there; undefined: no session is known. */
  leaveAt(evse: number): LeaveAt | undefined {
    const { session = null, plugged = null } = this.watched[evse - 1]?.tracker?.memory() ?? {};
    if (!session) return undefined;
    if (session.transaction === "running") return "used";
    // With a cable it is used at once.
    return session.transaction === "none" && plugged === null ? "waits" : "none";
  }

  /** What each tracker remembers, for the next life of the process. */
  memory(): unknown[] {
    return this.watched.map(({ tracker }) => tracker?.memory() ?? null);
  }

  /** The EVSEs are known; their trackers remember what a former life of the process did. */
  begin(evses: readonly EverestEvse[], memory: readonly unknown[]): void {
    const { logger } = this.options;
    for (const at of this.watched) {
      const known = evses.find(({ evse }) => evse === at.evse);
      at.tracker = new EvseTracker({ evse: at.evse, connectors: known?.connectors ?? [1], logger });
      at.tracker.restore(memory[at.evse - 1]);
    }
  }

  /** Takes in what a former life heard and the station did not. */
  retell(evse: number, name: string, value: unknown): void {
    const at = this.watched.find((each) => each.evse === evse);
    const known = varNames.find((each) => each === name);
    if (at && known) this.heard(at, known, value);
  }

  /** Takes in what came before. */
  replay(): void {
    for (const { at, name, value } of this.early.splice(0)) this.heard(at, name, value);
  }

  private said(at: Watched, name: VarName, value: unknown): void {
    this.options.onSaid(at.evse, name, value);
    this.heard(at, name, value);
    this.options.onTaken?.();
  }

  private heard(at: Watched, name: VarName, value: unknown): void {
    const { tracker } = at;
    if (name === "waiting_for_external_ready" && typeof value !== "boolean") return;
    if (!tracker) {
      this.keep(at, name, value);
      return;
    }
    for (const event of eventsOf(tracker, name, value)) this.options.emit(event);
    if (name === "waiting_for_external_ready" || (name === "ready" && value === true))
      this.options.onManager(at.evse, name !== "ready");
  }

  private keep(at: Watched, name: VarName, value: unknown): void {
    if (!vars[name].kept) {
      const old = this.early.findIndex((each) => each.at === at && each.name === name);
      if (old >= 0) this.early.splice(old, 1);
    }
    if (this.early.length < mostEarly) this.early.push({ at, name, value });
  }
}

function eventsOf(tracker: EvseTracker, name: VarName, value: unknown): ChargerEvent[] {
  switch (name) {
    case "session_event":
      return tracker.sessionEvent(value);
    case "waiting_for_external_ready":
      return tracker.managerReady("waiting");
    case "ready":
      return value === true ? tracker.managerReady("ready") : [];
    case "hw_capabilities":
      return tracker.hwCapabilities(value);
    case "supported_energy_transfer_modes":
      return tracker.supportedEnergyTransferModes(value);
    case "powermeter_public_key_ocmf":
      return tracker.publicKey(value);
    case "powermeter":
      return tracker.powermeter(value);
    case "ev_info":
      return tracker.evInfo(value);
    case "enforced_limits":
      return tracker.enforcedLimits(value);
  }
}
