/** Where in the station a module or an implementation belongs; evse 0: the station as a whole. */
export interface Mapping {
  readonly evse: number;
  readonly connector?: number | undefined;
}

/** An implementation of another module that a requirement of ours is connected to. */
export interface Connection {
  /** The requirement's id in our manifest, e.g. `evse_manager`. */
  readonly requirement: string;
  /** Its position in the list of that requirement's connections, from 0. */
  readonly index: number;
  readonly moduleId: string;
  readonly implementationId: string;
  /** Of the implementation, else of its module. */
  readonly mapping: Mapping | null;
}

/** What the manager's configuration service says of this module. */
export interface ModuleConfig {
  /** The id in EVerest's configuration, e.g. `ocpp`. */
  readonly moduleId: string;
  /** The module type, e.g. `OCPP`: the name of its folder and manifest. */
  readonly moduleName: string;
  /** It is not a child of the manager: it may come and go while the others stay. */
  readonly standalone: boolean;
  /** Configuration keys of the module itself, as the manager resolved them (defaults filled in). */
  readonly parameters: ReadonlyMap<string, unknown>;
  readonly connections: readonly Connection[];
}

/**
 * How a command to another module ended. `error`: it answered with one, or what it answered is no answer. `timeout`: nothing
 * came within the deadline; whether it was done is unknown. `offline`: it could not be sent. Before the global ready a call ends
 * with the error NotReady.
 */
export type CallReply =
  | { readonly status: "ok"; readonly value: unknown }
  | { readonly status: "error"; readonly type: string; readonly message: string }
  | { readonly status: "timeout" }
  | { readonly status: "offline" };

/** Errors a provided command answers with; the words are EVerest's. Anything else thrown is a HandlerException. */
export class CommandError extends Error {
  readonly type: "SchemaValidationError" | "HandlerException" | "NotReady";

  constructor(type: CommandError["type"], message: string) {
    super(message);
    this.type = type;
  }
}

/** Args as they came: each handler reads them with a schema of its own. */
export type CommandHandler = (args: unknown, origin: string) => unknown;

/**
 * A module of EVerest that has its configuration, on the framework's protocol. Everything is registered before `announce`;
 * from then on vars and errors are delivered, and (after the global ready) commands may be called. The connection to the broker
 * may go and come without that anybody here notices, but for the deadlines of calls.
 */
export interface EverestModule {
  readonly config: ModuleConfig;
  /** Those of a requirement, in order. */
  connections(requirement: string): readonly Connection[];
  /** Provides a command; the handler's result, awaited, is the answer. */
  provide(implementation: string, command: string, handler: CommandHandler): void;
  /**
   * Hears a var of another module. `kept`: what is published while the broker is away from us is delivered later (session
   * events); otherwise only the newest counts (meter values).
   */
  onVar(connection: Connection, name: string, listener: (value: unknown) => void, kept: boolean): void;
  /** Hears errors of all modules, raised and cleared, as they came. */
  onError(listener: (error: unknown) => void): void;
  /** Hears a topic below the external prefix (bare payloads). */
  onExternal(topic: string, listener: (payload: string) => void): void;
  /**
   * Says that everything is registered, and resolves with the manager's global ready; also when `stop` came before it, after
   * which calls are `offline`.
   */
  announce(): Promise<void>;
  /** Calls a command of another module. Resolves always. @param deadlineMs default 10 000 */
  call(
    connection: Connection,
    command: string,
    args: Readonly<Record<string, unknown>>,
    deadlineMs?: number,
  ): Promise<CallReply>;
  /** Publishes a var of ours. */
  publishVar(implementation: string, name: string, value: unknown): void;
  /** Leaves: what is on its way is finished within half a second, nothing is delivered after it resolves. */
  stop(): Promise<void>;
}
