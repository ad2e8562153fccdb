import type { ChargerCommandName, ChargerCommands, CommandReply } from "../../src/ports/charger-commands.ts";
import type { ChargerEvent, ChargerSnapshot } from "../../src/ports/charger-events.ts";
import type { ChargerRequestName, ChargerRequests } from "../../src/ports/charger-requests.ts";
import type { Charger, ChargerListener, SessionOwner } from "../../src/ports/charger.ts";
import type { StationNotice } from "../../src/ports/station-notices.ts";
import { readingOf, sample } from "./facts.ts";

/** A reading of the billing register, Wh. */
export const registerAt = (wh: number, rest: Parameters<typeof sample>[3] = {}) =>
  readingOf(sample("Energy.Active.Import.Register", wh, "Wh", rest));

export interface ScriptedChargerOptions {
  readonly sessionOwner?: SessionOwner;
  readonly evses?: number;
  readonly supports?: readonly string[];
  readonly resetEndsStation?: boolean;
  readonly limits?: Charger["limits"];
}

/** What the script answers commands with. */
type Answers = {
  [N in ChargerCommandName]?: (
    params: ChargerCommands[N]["params"],
  ) => CommandReply<ChargerCommands[N]["result"]> | Promise<CommandReply<ChargerCommands[N]["result"]>>;
};

/**
 * Hardware that says only what the script has it say, in any order, and writes down what it is told: for the orders of EVerest,
 * which are not those of the simulated charger.
 */
export class ScriptedCharger implements Charger {
  readonly sessionOwner: SessionOwner;
  readonly resetEndsStation: boolean | undefined;
  readonly limits: Charger["limits"];
  readonly commands: { readonly name: string; readonly params: unknown }[] = [];
  readonly notices: StationNotice[] = [];
  /** How it answers; where nothing is said: that it cannot. */
  readonly answers: Answers = {};
  /** How it comes when the station has begun to listen. */
  comesOnline: () => void = () => this.online();
  onNotice: (notice: StationNotice) => void = () => undefined;
  /** How often the station began to listen. */
  starts = 0;
  listening = false;
  private readonly options: ScriptedChargerOptions;
  private listener: ChargerListener | null = null;

  constructor(options: ScriptedChargerOptions = {}) {
    this.options = options;
    this.sessionOwner = options.sessionOwner ?? "charger";
    this.resetEndsStation = options.resetEndsStation;
    this.limits = options.limits;
  }

  async start(listener: ChargerListener): Promise<void> {
    this.listener = listener;
    this.listening = true;
    this.starts++;
    queueMicrotask(() => this.comesOnline());
  }

  /** As it comes (back); `rest` of each connector, and of the snapshot. */
  online(
    connectors: Partial<ChargerSnapshot["connectors"][number]> = {},
    rest: Partial<ChargerSnapshot> = {},
  ): void {
    const { evses = 2, supports = [] } = this.options;
    this.emit({
      type: "online",
      snapshot: {
        connectors: Array.from({ length: evses }, (_, index) => ({
          ...{ evse: index + 1, connector: 1, plugged: false, enabled: true, chargingState: "Idle" as const },
          ...connectors,
        })),
        errors: [],
        sessions: [],
        info: { balances: true, supports },
        ...rest,
      },
    });
  }

  emit(...events: readonly ChargerEvent[]): void {
    for (const event of events) this.listener?.event(event);
  }

  async request<N extends ChargerRequestName>(
    name: N,
    params: ChargerRequests[N]["params"],
  ): Promise<ChargerRequests[N]["result"]> {
    if (!this.listener) throw new Error("nobody listens");
    return this.listener.request(name, params);
  }

  async command<N extends ChargerCommandName>(
    name: N,
    params: ChargerCommands[N]["params"],
  ): Promise<CommandReply<ChargerCommands[N]["result"]>> {
    this.commands.push({ name, params });
    const answer: Answers[N] = this.answers[name];
    return answer ? answer(params) : { status: "unsupported" };
  }

  notice(notice: StationNotice): void {
    this.notices.push(notice);
    this.onNotice(notice);
  }

  async stop(): Promise<void> {
    this.listener = null;
    this.listening = false;
  }

  /** What commands of one name carried. */
  told(name: ChargerCommandName): unknown[] {
    return this.commands.filter((command) => command.name === name).map(({ params }) => params);
  }

  /** Notices of one type. */
  heard(type: StationNotice["type"]): StationNotice[] {
    return this.notices.filter((notice) => notice.type === type);
  }
}
