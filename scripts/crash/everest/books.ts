import type { EverestBus } from "../../../test/support/everest/everest-bus.ts";
import { numberAt, objectAt, textAt } from "../../../test/support/everest/read.ts";
import type { History } from "../history.ts";
import type { Told } from "../told.ts";

type Start = Extract<Told, { kind: "start" }>;
type Stop = Extract<Told, { kind: "stop" }>;

/** A transaction as its EvseManager told it. Times are ms since the epoch, of when the bus told. */
export interface Billed {
  readonly sessionId: string;
  readonly connector: number;
  readonly idTag: string;
  readonly meterStart: number;
  readonly startedAt: number;
  end: { readonly meterStop: number; readonly reason: string; readonly at: number } | null;
}

/** Where an EVSE is in its session. */
type Stage = "free" | "waiting" | "running" | "spent";

/** What one EvseManager told of itself, last. */
export interface EvseTruth {
  readonly evse: number;
  /** In the order of their start. */
  readonly transactions: Billed[];
  stage: Stage;
  /** As 1.6 counts connectors. */
  connector: number;
  energy: "Charging" | "SuspendedEV" | "SuspendedEVSE" | "Preparing";
  disabled: boolean;
  faulted: boolean;
}

const reasons16 = new Set([
  "DeAuthorized",
  "EVDisconnected",
  "EmergencyStop",
  "Local",
  "Remote",
  "UnlockCommand",
]);

/** What really happened in EVerest, from the bus itself: every bill and every status is compared with it. */
export class Books {
  readonly evses: readonly EvseTruth[];
  private readonly registers: ReadonlyMap<number, Set<string>>;
  private readonly firstConnectors: readonly number[];
  private readonly connectors: readonly number[];

  /** @param connectors how many each EVSE has */
  constructor(bus: EverestBus, connectors: readonly number[], firstWh: number) {
    this.connectors = connectors;
    this.firstConnectors = connectors.map((_, at) => 1 + connectors.slice(0, at).reduce((a, b) => a + b, 0));
    this.evses = connectors.map((_, at) => ({
      ...{ evse: at + 1, transactions: [], stage: "free", connector: this.flat(at + 1, 1) },
      ...{ energy: "Preparing", disabled: false, faulted: false },
    }));
    this.registers = new Map(this.evses.map(({ evse }) => [evse, new Set([String(firstWh)])]));
    bus.listen(({ topic, data }) => {
      const [, evse, rest] = /^modules\/evse_manager_(\d+)\/impl\/evse\/(.*)$/.exec(topic) ?? [];
      const truth = this.evses[Number(evse) - 1];
      if (!truth) return;
      if (rest === "var/session_event") this.event(truth, objectAt(data, "data"));
      else if (rest === "var/powermeter")
        this.registers.get(truth.evse)?.add(String(numberAt(data, "data", "energy_Wh_import", "total")));
      else if (rest === "error/evse_manager/Inoperative") truth.faulted = textAt(data, "state") === "Active";
    });
  }

  /** Whether a meter was ever at this. */
  toldRegister(connector: number, wh: string): boolean {
    const at = this.firstConnectors.findLastIndex((first) => first <= connector);
    return this.registers.get(at + 1)?.has(wh) === true;
  }

  get transactions(): number {
    return this.evses.reduce((sum, { transactions }) => sum + transactions.length, 0);
  }

  /** Every transaction came to the CSMS once, with its connector, tag, registers and end, and no other did. */
  judgeBills({ told }: History): string[] {
    const problems: string[] = [];
    const starts = told.filter((each): each is Start => each.kind === "start");
    const stops = told.filter((each): each is Stop => each.kind === "stop");
    const known = new Set<Start>();
    for (const { evse, transactions } of this.evses)
      for (const { sessionId, connector, idTag, meterStart, end } of transactions) {
        const name = `EVSE ${evse}, ${idTag} from ${meterStart} Wh (${sessionId})`;
        const [start, ...more] = starts.filter(
          (each) => each.start.idTag === idTag && each.start.meterStart === meterStart,
        );
        if (!start) problems.push(`${name}: its start never came`);
        if (more.length > 0) problems.push(`${name}: started ${1 + more.length} times`);
        if (!start) continue;
        for (const each of [start, ...more]) known.add(each);
        if (start.start.connectorId !== connector)
          problems.push(`${name}: started at connector ${start.start.connectorId}, not ${connector}`);
        const ends = stops.filter(({ transactionId }) => transactionId === start.transactionId);
        const stop = ends[0]?.stop;
        if (ends.length > 1) problems.push(`${name}: ended ${ends.length} times`);
        if (end && !stop) problems.push(`${name}: its end never came`);
        if (!end && stop)
          problems.push(`${name}: it runs, and was told as ended (${stop.reason ?? "Local"})`);
        if (!end || !stop) continue;
        if (stop.meterStop !== end.meterStop)
          problems.push(`${name}: billed to ${stop.meterStop} Wh, the meter stood at ${end.meterStop}`);
        if ((stop.reason ?? "Local") !== end.reason)
          problems.push(`${name}: ended as ${stop.reason ?? "Local"}, EVerest said ${end.reason}`);
      }
    for (const start of starts)
      if (!known.has(start)) problems.push(`a transaction that never was: ${JSON.stringify(start.start)}`);
    return problems;
  }

  /** The last status of each connector is what its EVSE shows. @param statusOf the last one the CSMS heard */
  judgeStatuses(statusOf: (connector: number) => string | undefined): string[] {
    return this.evses.flatMap((truth) =>
      Array.from({ length: this.connectors[truth.evse - 1] ?? 1 }, (_, at) => {
        const connector = this.flat(truth.evse, at + 1);
        const [due, told] = [statusOfTruth(truth, connector), statusOf(connector)];
        return due === told
          ? []
          : [`connector ${connector} is ${due}, the CSMS was told ${told ?? "nothing"}`];
      }).flat(),
    );
  }

  private flat(evse: number, connector: number): number {
    return (this.firstConnectors[evse - 1] ?? 1) + connector - 1;
  }

  private event(truth: EvseTruth, event: unknown): void {
    switch (textAt(event, "event")) {
      case "SessionStarted":
        truth.stage = "waiting";
        truth.connector = this.flat(truth.evse, numberAt(event, "connector_id") ?? 1);
        return;
      case "AuthRequired":
        truth.connector = this.flat(truth.evse, numberAt(event, "connector_id") ?? 1);
        return;
      case "TransactionStarted": {
        Object.assign(truth, { stage: "running", energy: "Preparing" });
        truth.connector = this.flat(truth.evse, numberAt(event, "connector_id") ?? 1);
        truth.transactions.push({
          sessionId: textAt(event, "uuid"),
          connector: truth.connector,
          idTag: textAt(event, "transaction_started", "id_tag", "id_token", "value"),
          meterStart: registerOf(objectAt(event, "transaction_started")),
          startedAt: Date.now(),
          end: null,
        });
        return;
      }
      case "TransactionFinished": {
        truth.stage = "spent";
        const finished = objectAt(event, "transaction_finished");
        const word = textAt(finished, "reason");
        const reason = reasons16.has(word) ? word : "Other";
        const running = truth.transactions.at(-1);
        if (running) running.end = { meterStop: registerOf(finished), reason, at: Date.now() };
        return;
      }
      case "PluginTimeout":
        truth.stage = "spent";
        return;
      case "SessionFinished":
        truth.stage = "free";
        return;
      case "ChargingStarted":
        truth.energy = "Charging";
        return;
      case "ChargingPausedEV":
        truth.energy = "SuspendedEV";
        return;
      case "ChargingPausedEVSE":
        truth.energy = "SuspendedEVSE";
        return;
      case "Enabled":
      case "Disabled":
        truth.disabled = textAt(event, "event") === "Disabled";
        return;
      default:
    }
  }
}

function statusOfTruth(truth: EvseTruth, connector: number): string {
  if (truth.faulted) return "Faulted";
  if (truth.disabled) return "Unavailable";
  if (truth.stage === "free") return "Available";
  // One cable at a time.
  if (truth.connector !== connector) return "Unavailable";
  if (truth.stage === "waiting") return "Preparing";
  return truth.stage === "running" ? truth.energy : "Finishing";
}

const registerOf = (value: unknown): number =>
  numberAt(value, "meter_value", "energy_Wh_import", "total") ?? Number.NaN;
