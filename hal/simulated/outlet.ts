import type { Clock, Timer } from "../../src/kernel/clock.ts";
import { StationError } from "../../src/kernel/errors.ts";
import type { ChargerListener } from "../../src/ports/charger.ts";
import type { ChargerEvent, ChargerSnapshot } from "../../src/ports/charger-events.ts";
import type { ChargerRequestName, ChargerRequests } from "../../src/ports/charger-requests.ts";

/** Of sessions nobody hears of so many events are kept; then the oldest go. */
const mostKept = 400;

type LifecycleEvent = Extract<
  ChargerEvent,
  { type: "sessionStarted" | "transactionStarted" | "transactionFinished" | "sessionFinished" }
>;

function isLifecycle(event: ChargerEvent): event is LifecycleEvent {
  return (
    event.type === "sessionStarted" ||
    event.type === "transactionStarted" ||
    event.type === "transactionFinished" ||
    event.type === "sessionFinished"
  );
}

/**
 * The way up to the listener. Raw facts nobody hears are dropped: the next snapshot says what holds. What happened to
 * sessions is no state but history: it is kept, and delivered right after the snapshot.
 */
export class Outlet {
  private readonly clock: Clock;
  private listener: ChargerListener | null = null;
  private connected = false;
  private kept: LifecycleEvent[] = [];
  /** Events that wait for the answer of a command to go first; null when nothing holds them. */
  private waiting: ChargerEvent[] | null = null;
  private release: Timer | null = null;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  get listening(): boolean {
    return this.listener !== null;
  }

  /** Whether the listener believes that the hardware is there. */
  get online(): boolean {
    return this.connected;
  }

  listen(listener: ChargerListener): void {
    if (this.listener) {
      throw new StationError("INTERNAL", "simulated charger: start() was called twice; stop() it first");
    }
    this.listener = listener;
  }

  deafen(): void {
    this.keepWaiting();
    this.connected = false;
    this.listener = null;
  }

  /** Tells the snapshot, then what was kept. */
  open(snapshot: ChargerSnapshot): void {
    this.connected = true;
    this.emit({ type: "online", snapshot });
    for (const event of this.kept.splice(0)) this.emit(event);
  }

  close(message: string): void {
    if (!this.connected) return;
    this.keepWaiting();
    this.connected = false;
    this.listener?.event({ type: "offline", message });
  }

  emit(event: ChargerEvent): void {
    if (!this.connected) this.keep(event);
    else if (this.waiting) this.waiting.push(event);
    else this.listener?.event(event);
  }

  /** Sessions whose end the listener has yet to hear of. */
  undeliveredEnds(): { evse: number; sessionId: string }[] {
    return this.kept
      .filter((event) => event.type === "transactionFinished")
      .map(({ evse, sessionId }) => ({ evse, sessionId }));
  }

  /** Holds events back until the next turn of the clock, so that the answer of a command goes first. */
  holdForAnswer(): void {
    if (this.waiting || !this.connected) return;
    this.waiting = [];
    this.release = this.clock.setTimer(
      "simulated events",
      0,
      () => {
        const events = this.waiting ?? [];
        this.waiting = null;
        for (const event of events) this.emit(event);
      },
      { background: true },
    );
  }

  async request<N extends ChargerRequestName>(
    name: N,
    params: ChargerRequests[N]["params"],
  ): Promise<ChargerRequests[N]["result"]> {
    if (!this.listener || !this.connected) {
      throw new StationError("HAL_UNREACHABLE", "simulated charger: nobody answers its requests now");
    }
    return this.listener.request(name, params);
  }

  private keep(event: ChargerEvent): void {
    if (!isLifecycle(event)) return;
    this.kept.push(event);
    if (this.kept.length > mostKept) this.kept.shift();
  }

  private keepWaiting(): void {
    this.release?.cancel();
    for (const event of this.waiting ?? []) this.keep(event);
    this.waiting = null;
  }
}
