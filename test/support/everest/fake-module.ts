import type {
  CallReply,
  CommandHandler,
  Connection,
  EverestModule,
  ModuleConfig,
} from "../../../hal/everest/protocol/everest-module.ts";

export interface FakeModuleOptions {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly connections?: readonly Connection[];
  readonly standalone?: boolean;
  readonly moduleName?: string;
}

/** A connection as a configuration would make it. */
export function connectionTo(
  requirement: string,
  moduleId: string,
  implementationId: string,
  extra: Partial<Pick<Connection, "index" | "mapping">> = {},
): Connection {
  return { requirement, index: 0, moduleId, implementationId, mapping: null, ...extra };
}

/** A module of EVerest without a broker: the test plays all other modules. */
export class FakeModule implements EverestModule {
  readonly config: ModuleConfig;
  /** Commands called, in order. */
  readonly calls: { to: string; command: string; args: Readonly<Record<string, unknown>> }[] = [];
  /** Vars published, in order: `implementation/name` and value. */
  readonly vars: { name: string; value: unknown }[] = [];
  /** How others answer, by command; default: ok with null. */
  readonly answers = new Map<
    string,
    (args: Readonly<Record<string, unknown>>, to: string) => CallReply | Promise<CallReply>
  >();
  announced = false;
  stopped = false;
  private readonly handlers = new Map<string, CommandHandler>();
  private readonly varListeners: { topic: string; listener: (value: unknown) => void }[] = [];
  private readonly errorListeners: ((error: unknown) => void)[] = [];
  private readonly externals: { topic: string; listener: (payload: string) => void }[] = [];

  constructor(options: FakeModuleOptions = {}) {
    this.config = {
      moduleId: "ocpp",
      moduleName: options.moduleName ?? "OCPP",
      standalone: options.standalone ?? false,
      parameters: new Map(Object.entries(options.parameters ?? {})),
      connections: options.connections ?? [],
    };
  }

  connections(requirement: string): readonly Connection[] {
    return this.config.connections.filter((connection) => connection.requirement === requirement);
  }

  provide(implementation: string, command: string, handler: CommandHandler): void {
    this.handlers.set(`${implementation}/${command}`, handler);
  }

  onVar({ moduleId, implementationId }: Connection, name: string, listener: (value: unknown) => void): void {
    this.varListeners.push({ topic: `${moduleId}/${implementationId}/${name}`, listener });
  }

  onError(listener: (error: unknown) => void): void {
    this.errorListeners.push(listener);
  }

  onExternal(topic: string, listener: (payload: string) => void): void {
    this.externals.push({ topic, listener });
  }

  async announce(): Promise<void> {
    this.announced = true;
  }

  async call(
    { moduleId, implementationId }: Connection,
    command: string,
    args: Readonly<Record<string, unknown>>,
  ): Promise<CallReply> {
    const to = `${moduleId}/${implementationId}`;
    this.calls.push({ to, command, args });
    return (await this.answers.get(command)?.(args, to)) ?? { status: "ok", value: null };
  }

  publishVar(implementation: string, name: string, value: unknown): void {
    this.vars.push({ name: `${implementation}/${name}`, value });
  }

  async stop(): Promise<void> {
    this.stopped = true;
  }

  /** Another module publishes a var: `module/implementation/name`. */
  hear(topic: string, value: unknown): void {
    for (const each of this.varListeners) if (each.topic === topic) each.listener(value);
  }

  /** Some module raises or clears an error. */
  hearError(error: unknown): void {
    for (const listener of this.errorListeners) listener(error);
  }

  hearExternal(topic: string, payload = ""): void {
    for (const each of this.externals) if (each.topic === topic) each.listener(payload);
  }

  /** Another module calls one of our commands: `implementation/command`. */
  async called(command: string, args: unknown = {}): Promise<unknown> {
    const handler = this.handlers.get(command);
    if (!handler) throw new Error(`nobody provides ${command}`);
    return handler(args, "caller");
  }

  /** Values published as this var: `implementation/name`. */
  published(name: string): unknown[] {
    return this.vars.filter((each) => each.name === name).map(({ value }) => value);
  }
}
