import type { AdapterContext, AdapterSettings, EverestEvse } from "../../../../../hal/everest/adapter.ts";
import { everestCommands, type EverestCommands } from "../../../../../hal/everest/commands/command-table.ts";
import type { CallReply, Connection } from "../../../../../hal/everest/protocol/everest-module.ts";
import { countingIds } from "../../../../../src/kernel/ids.ts";
import { VirtualClock } from "../../../../../src/kernel/virtual-clock.ts";
import type { ChargerEvent } from "../../../../../src/ports/charger-events.ts";
import { connectionTo, FakeModule, type FakeModuleOptions } from "../../../../support/everest/fake-module.ts";
import { InterfaceCheck } from "../../../../support/everest/yaml-schema.ts";
import { RecordingLogger } from "../../../../support/recording-logger.ts";

const check = InterfaceCheck.load();
/** Interfaces of requirements and of what we provide, where they are called otherwise. */
const interfaces: Readonly<Record<string, string>> = {
  evse_energy_sink: "external_energy_limits",
  data_transfer: "ocpp_data_transfer",
  extensions_15118: "iso15118_extensions",
  auth_provider: "auth_token_provider",
  ocpp_generic: "ocpp",
};

/** Holds what is sent against EVerest's own files, where these are at hand. */
export class CheckedModule extends FakeModule {
  readonly deadlines: (number | undefined)[] = [];

  override async call(
    connection: Connection,
    command: string,
    args: Readonly<Record<string, unknown>>,
    deadlineMs?: number,
  ): Promise<CallReply> {
    this.deadlines.push(deadlineMs);
    const name = interfaces[connection.requirement] ?? connection.requirement;
    const problem = check?.args("station", name, command, args);
    if (problem) throw new Error(`${command}: ${problem}`);
    return super.call(connection, command, args);
  }

  override publishVar(implementation: string, name: string, value: unknown): void {
    const problem = check?.variable("station", interfaces[implementation] ?? implementation, name, value);
    if (problem) throw new Error(`${name}: ${problem}`);
    super.publishVar(implementation, name, value);
  }

  /** Answers a command with this from now on. */
  says(command: string, value: unknown): void {
    this.answers.set(command, () => ({ status: "ok", value }));
  }
}

/** Three EVSEs; the second has two connectors. */
export const managers = [1, 2, 3].map((evse) =>
  connectionTo("evse_manager", `evse${evse}`, "evse", { index: evse - 1 }),
);
export const sink = (evse: number | null, index: number): Connection =>
  connectionTo("evse_energy_sink", `sink${evse ?? "x"}`, "external_limits", {
    index,
    mapping: evse === null ? null : { evse },
  });
export const others = [
  connectionTo("auth", "auth", "main"),
  connectionTo("reservation", "auth", "reservation"),
  connectionTo("system", "system", "main"),
  connectionTo("display_message", "display", "main"),
  connectionTo("data_transfer", "vendor", "main"),
];

export interface RigOptions extends FakeModuleOptions {
  readonly settings?: Partial<AdapterSettings>;
  readonly request?: (name: string, params: unknown) => unknown;
  readonly leaveAt?: AdapterContext["leaveAt"];
  readonly given?: AdapterContext["given"];
}

export interface Rig {
  readonly module: CheckedModule;
  readonly clock: VirtualClock;
  readonly logger: RecordingLogger;
  readonly events: ChargerEvent[];
  readonly context: AdapterContext;
  readonly commands: EverestCommands;
  readonly table: EverestCommands["table"];
}

/** What a test needs, with everything connected unless it says otherwise. */
export function rig({ settings, leaveAt, given = new Map(), ...options }: RigOptions = {}): Rig {
  const module = new CheckedModule({
    connections: [...managers, ...others, sink(0, 0), sink(1, 1), sink(2, 2), sink(3, 3)],
    ...options,
  });
  const clock = new VirtualClock();
  const logger = new RecordingLogger();
  const events: ChargerEvent[] = [];
  const evses = module.connections("evse_manager").map((connection, index): EverestEvse => ({
    evse: index + 1,
    connectors: index === 1 ? [1, 2] : [1],
    connection,
  }));
  const context: AdapterContext = {
    module,
    evses,
    settings: { scheduleUnit: "A", scheduleDurationS: 600, scheduleIntervalS: 30, ...settings },
    clock,
    ids: countingIds(),
    logger,
    emit: (event) => events.push(event),
    request: async () => null,
    leaveAt,
    given,
  };
  const commands = everestCommands(context);
  return { module, clock, logger, events, context, commands, table: commands.table };
}

/** Every way in which a peer can fail to answer, and what the station hears of it. */
export const failures: readonly (readonly [string, CallReply, string])[] = [
  ["an error", { status: "error", type: "HandlerException", message: "no" }, "rejected"],
  ["nonsense", { status: "ok", value: { what: "ever" } }, "rejected"],
  ["nothing in time", { status: "timeout" }, "timeout"],
  ["no broker", { status: "offline" }, "offline"],
];
