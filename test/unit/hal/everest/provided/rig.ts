import type { AdapterContext, StationControl } from "../../../../../hal/everest/adapter.ts";
import type { Flavour, ProvideOptions } from "../../../../../hal/everest/provided/options.ts";
import { provideInterfaces } from "../../../../../hal/everest/provided/provide.ts";
import { CommandError } from "../../../../../hal/everest/protocol/everest-module.ts";
import { countingIds } from "../../../../../src/kernel/ids.ts";
import { VirtualClock } from "../../../../../src/kernel/virtual-clock.ts";
import type { ChargerRequestName, ChargerRequests } from "../../../../../src/ports/charger-requests.ts";
import type { StationNotice } from "../../../../../src/ports/station-notices.ts";
import { connectionTo, FakeModule } from "../../../../support/everest/fake-module.ts";
import { InterfaceCheck } from "../../../../support/everest/yaml-schema.ts";
import { RecordingLogger } from "../../../../support/recording-logger.ts";

/** Where EVerest's files are at hand, every answer and every var is held against them. */
const files = InterfaceCheck.load();
const interfaces: Readonly<Record<string, string>> = {
  auth_validator: "auth_token_validator",
  data_transfer: "ocpp_data_transfer",
  ocpp_generic: "ocpp",
  main: "ocpp_1_6_charge_point",
};

type Answers = {
  [N in ChargerRequestName]?: (
    params: ChargerRequests[N]["params"],
  ) => ChargerRequests[N]["result"] | null | Promise<ChargerRequests[N]["result"] | null>;
};

/** The wall time of the test, as EVerest writes it. */
export const now = "2026-01-01T00:00:00.000Z";

/** What we provide, with a station the test plays: what it does not answer is a station that is not there. */
export class Rig {
  readonly module = new FakeModule();
  readonly logger = new RecordingLogger();
  readonly clock = new VirtualClock();
  /** Requests to the station, in order. */
  readonly asked: { name: string; params: unknown }[] = [];
  /** What was done to the whole station, in order. */
  readonly controlled: string[] = [];
  running = true;
  answers: Answers = {};
  version: ReturnType<ProvideOptions["ocppVersion"]> = "1.6";
  private readonly provided: { notice(notice: StationNotice): void };

  constructor(flavour: Flavour = "OCPP", externalWebsocketControl = false) {
    const done = async (name: string): Promise<boolean> => {
      this.controlled.push(name);
      return this.running;
    };
    const control: StationControl = {
      stop: () => done("stop"),
      restart: () => done("restart"),
      connect: () => void this.controlled.push("connect"),
      disconnect: () => void this.controlled.push("disconnect"),
    };
    const connection = connectionTo("evse_manager", "evse", "evse");
    const context: AdapterContext = {
      module: this.module,
      evses: [
        { evse: 1, connectors: [1], connection },
        { evse: 2, connectors: [1, 2], connection },
      ],
      settings: { scheduleUnit: "A", scheduleDurationS: 600, scheduleIntervalS: 30 },
      clock: this.clock,
      ids: countingIds(),
      logger: this.logger,
      given: new Map(),
      emit: () => undefined,
      request: async (name, params) => {
        this.asked.push({ name, params });
        return (await this.answers[name]?.(params)) ?? null;
      },
    };
    this.provided = provideInterfaces(context, control, {
      flavour,
      ocppVersion: () => this.version,
      externalWebsocketControl,
    });
  }

  async call(command: string, args?: unknown): Promise<unknown> {
    const answer = await this.module.called(command, args);
    const [implementation = "", name = ""] = command.split("/");
    this.hold(files?.result("station", interfaces[implementation] ?? "", name, answer));
    return answer;
  }

  /** The station tells something; resolves when what follows has happened. */
  async tell(notice: StationNotice): Promise<void> {
    const before = this.module.vars.length;
    this.provided.notice(notice);
    await this.clock.advance(0);
    for (const { name, value } of this.module.vars.slice(before)) {
      const [implementation = "", variable = ""] = name.split("/");
      this.hold(files?.variable("station", interfaces[implementation] ?? "", variable, value));
    }
  }

  /** What a command is answered that throws: its word and text. */
  async refused(command: string, args: unknown): Promise<{ type: string; message: string }> {
    try {
      const answer = await this.call(command, args);
      throw new Error(`${command} answered ${JSON.stringify(answer)}`);
    } catch (error) {
      if (error instanceof CommandError) return { type: error.type, message: error.message };
      throw error;
    }
  }

  private hold(complaint: string | null | undefined): void {
    if (typeof complaint === "string") throw new Error(`not as EVerest's files have it: ${complaint}`);
  }
}
