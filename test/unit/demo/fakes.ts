import type { DemoBoard, Gauge } from "../../../demo/board.ts";
import type { CsmsEvent, DemoMessage } from "../../../demo/messages.ts";
import type { CallOutcome } from "../../../src/model/rpc.ts";

/** A connector that nobody uses. */
export const idle: Gauge = {
  powerW: 0,
  energyWh: 0,
  socPercent: null,
  plugged: false,
  currentA: 0,
  offeredA: 32,
  fullA: 32,
};

/** A board that notes what was done to it; what it causes is up to the test. */
export class FakeBoard implements DemoBoard {
  readonly evses = [1, 2];
  readonly done: string[] = [];
  readonly gauges = new Map<number, Gauge>();
  private readonly faults = new Set<number>();
  react: (what: string) => void = () => undefined;

  plug(evse: number): void {
    this.note(`plug ${evse}`);
  }
  unplug(evse: number): void {
    this.note(`unplug ${evse}`);
  }
  present(idTag: string, evse: number): void {
    this.note(`present ${idTag} ${evse}`);
  }
  raiseFault(evse: number): void {
    this.faults.add(evse);
    this.note(`fault ${evse}`);
  }
  clearFault(evse: number): void {
    this.faults.delete(evse);
    this.note(`clear ${evse}`);
  }
  faulted(evse: number): boolean {
    return this.faults.has(evse);
  }
  gauge(evse: number): Gauge {
    return this.gauges.get(evse) ?? idle;
  }

  private note(what: string): void {
    this.done.push(what);
    this.react(what);
  }
}

/** A CSMS that sees what the test says it sees. */
export class FakeCsms {
  private readonly listeners = new Set<(event: CsmsEvent) => void>();
  readonly calls: string[] = [];
  /** What a CALL does to the station, before its answer. */
  react: (action: string, payload: object) => void = () => undefined;
  /** What a CALL is answered with. */
  answer: (action: string) => object = () => ({ status: "Accepted" });
  private id = 0;

  on(listener: (event: CsmsEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async call(_station: string, action: string, payload: object): Promise<CallOutcome> {
    this.calls.push(action);
    this.react(action, payload);
    this.exchange("csms", action, payload, this.answer(action));
    return { kind: "result", payload: {} };
  }

  /** A CALL and its answer. */
  exchange(from: "station" | "csms", action: string, request: object, response: object): void {
    const id = `m${++this.id}`;
    const wall = Date.UTC(2026, 0, 1, 12, 0, this.id);
    this.tell({ from, kind: "call", id, action, payload: request, latencyMs: null, wall });
    const back = from === "station" ? "csms" : "station";
    this.tell({ from: back, kind: "result", id, action, payload: response, latencyMs: 2.34, wall, request });
  }

  tell(message: DemoMessage): void {
    this.emit({ type: "message", station: "CP1", message });
  }

  emit(event: CsmsEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  get listening(): number {
    return this.listeners.size;
  }
}
