import { systemIds } from "../../../src/kernel/ids.ts";
import type { EverestBus } from "./everest-bus.ts";

/** How a command of another module ended. */
export type CommandReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly type: string; readonly message: string };

/** Answers a command; what is given to `after` happens once the answer is on its way. */
export type SimCommand = (args: unknown, after: (act: () => void) => void) => unknown;

export interface RaisedError {
  /** `namespace/Name`. */
  readonly type: string;
  readonly subType?: string;
  readonly message?: string;
  readonly description?: string;
  readonly severity?: "High" | "Medium" | "Low";
  readonly vendorId?: string;
  readonly mapping?: { readonly evse: number; readonly connector?: number };
}

/** A module of EVerest that a test plays. */
export class BusModule {
  readonly id: string;
  private readonly bus: EverestBus;
  private readonly commands = new Map<string, SimCommand>();
  private readonly vars: { readonly from: string; readonly listener: (value: unknown) => void }[] = [];
  private readonly errorListeners: ((error: unknown) => void)[] = [];
  /** Errors that are active, by implementation, type and sub type. */
  private readonly active = new Map<string, Readonly<Record<string, unknown>>>();

  constructor(id: string, bus: EverestBus) {
    this.id = id;
    this.bus = bus;
  }

  provide(implementation: string, command: string, handler: SimCommand): void {
    this.commands.set(`${implementation}/${command}`, handler);
  }

  publishVar(implementation: string, name: string, value: unknown): void {
    this.bus.publish(`modules/${this.id}/impl/${implementation}/var/${name}`, "Var", { data: value });
  }

  onVar(moduleId: string, implementation: string, name: string, listener: (value: unknown) => void): void {
    this.vars.push({ from: `${moduleId}/${implementation}/${name}`, listener });
  }

  onError(listener: (error: unknown) => void): void {
    this.errorListeners.push(listener);
  }

  /** Never resolves where nobody answers. */
  call(moduleId: string, implementation: string, command: string, args: object = {}): Promise<CommandReply> {
    return this.bus.call(this.id, moduleId, implementation, command, args);
  }

  /** Raises an error; one that is active is not raised again. */
  raise(implementation: string, error: RaisedError): void {
    const key = `${implementation} ${error.type} ${error.subType ?? ""}`;
    if (this.active.has(key)) return;
    const { mapping } = error;
    const raised = {
      type: error.type,
      sub_type: error.subType ?? "",
      description: error.description ?? "",
      message: error.message ?? "",
      severity: error.severity ?? "High",
      timestamp: new Date().toISOString(),
      uuid: systemIds.uuid(),
      vendor_id: error.vendorId ?? "",
      state: "Active",
      origin: { module_id: this.id, implementation_id: implementation, ...(mapping ? { mapping } : {}) },
    };
    this.active.set(key, raised);
    this.bus.publish(`modules/${this.id}/impl/${implementation}/error/${error.type}`, "RaiseError", raised);
  }

  /** Clears an error: the same object with another state. */
  clear(implementation: string, type: string, subType = ""): void {
    const key = `${implementation} ${type} ${subType}`;
    const raised = this.active.get(key);
    if (!raised) return;
    this.active.delete(key);
    const cleared = { ...raised, state: "ClearedByModule" };
    this.bus.publish(`modules/${this.id}/impl/${implementation}/error/${type}`, "ClearError", cleared);
  }

  /** Says that it is ready. */
  ready(): void {
    this.bus.publish(`modules/${this.id}/ready`, "ModuleReady", true);
  }

  /** The bus delivers a var. */
  heard(from: string, value: unknown): void {
    for (const each of this.vars) if (each.from === from) each.listener(value);
  }

  /** The bus delivers an error, raised or cleared. */
  heardError(error: unknown): void {
    for (const listener of this.errorListeners) listener(error);
  }

  /** The bus delivers a command. */
  async called(
    implementation: string,
    command: string,
    args: unknown,
    answer: (answer: { readonly retval: unknown } | { readonly error: object }) => void,
  ): Promise<void> {
    const handler = this.commands.get(`${implementation}/${command}`);
    const later: (() => void)[] = [];
    try {
      if (!handler) throw new Error(`${this.id} does not provide ${implementation}/${command}`);
      answer({ retval: (await handler(args, (act) => void later.push(act))) ?? null });
    } catch (error) {
      answer({
        error: { __everest__error_type: "HandlerException", __everest__error_msg: String(error) },
      });
    }
    for (const act of later) act();
  }
}
