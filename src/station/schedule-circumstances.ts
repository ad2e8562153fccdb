import type { Clock } from "../kernel/clock.ts";
import type { Moment } from "../model/moment.ts";
import type { ConnectionState, ScheduledTransaction } from "../smart-charging/query.ts";
import { priorityOf } from "./charging-priorities.ts";
import { connectorInUse, type EvseFacts, type StationFacts } from "./station-facts.ts";
import type { StationTime } from "./station-time.ts";
import type { Transactions } from "./transactions.ts";

export interface ScheduleCircumstancesDeps {
  readonly clock: Clock;
  readonly time: StationTime;
  readonly facts: StationFacts;
  readonly transactions: Pick<Transactions, "get" | "list">;
  /** Whether the hardware shares the station's limit among its EVSEs. */
  readonly balances: () => boolean;
  /**
   * Calls back when a transaction began or ended, energy began to flow, another connector is in use, the hardware shares limits or
   * does no more, or the link came or went.
   */
  readonly changed: () => void;
}

/** A transaction as schedules see it, and the connector it is of. */
export interface PlacedTransaction extends ScheduledTransaction {
  readonly connector: number;
  /** The highest is served first (K03.FR.04). */
  readonly priority: number;
}

/** The origin of wall time is reckoned anew when it moved by more, ms: less is rounding. */
const jitterMs = 2;

/** What schedules depend on beside profiles and settings: who charges since when, at which connector, and the link to the CSMS. */
export class ScheduleCircumstances {
  private readonly deps: ScheduleCircumstancesDeps;
  private readonly off: () => void;
  /** When the power path of a transaction closed, monotonic ms; null: not yet. Not known of those an earlier life began. */
  private readonly closedAt = new Map<string, number | null>();
  private readonly adopted: ReadonlySet<string>;
  private lastSeen: string;
  private online = false;
  /** Monotonic ms: when the link was lost. */
  private lostAt: number;
  /** How long it had been lost before it came back, ms. */
  private wasLostMs = 0;
  private origin: number | null = null;

  constructor(deps: ScheduleCircumstancesDeps) {
    this.deps = deps;
    this.adopted = new Set(deps.transactions.list().map(({ id }) => id));
    this.lostAt = deps.clock.monotonic();
    this.lastSeen = this.look();
    this.off = deps.facts.changed.on(() => {
      const seen = this.look();
      if (seen === this.lastSeen) return;
      this.lastSeen = seen;
      deps.changed();
    });
  }

  /** The link to the CSMS came or went. Before the first one the station is offline since it started. */
  linkChanged(online: boolean): void {
    if (online === this.online) return;
    this.online = online;
    const now = this.deps.clock.monotonic();
    if (online) this.wasLostMs = now - this.lostAt;
    else this.lostAt = now;
    this.deps.changed();
  }

  /** @param now ms since the epoch: the instant the schedules are asked at */
  connection(now: number): ConnectionState {
    if (this.online) return { online: true, disconnectedForS: Math.floor(this.wasLostMs / 1000) };
    // In the seconds the schedule reckons in, so that the end of a profile does not waver.
    const lostAt = Math.floor(this.wallOf(this.lostAt) / 1000);
    return { online: false, disconnectedForS: Math.max(0, Math.floor(now / 1000) - lostAt) };
  }

  /** Those that run, one per EVSE at the most. */
  transactions(): PlacedTransaction[] {
    return [...this.deps.facts.evses.values()].flatMap((evse) => {
      const running = this.transactionOf(evse);
      if (!running) return [];
      const { id, place, startedAt } = running;
      const priority = priorityOf(running);
      const closedAt = this.closedAt.get(id);
      return [
        {
          evseId: evse.id,
          connector: place.connector,
          priority,
          transactionId: id,
          startedAt: this.startOf(startedAt),
          ...(closedAt === undefined
            ? {}
            : { powerPathClosedAt: closedAt === null ? null : this.wallOf(closedAt) }),
        },
      ];
    });
  }

  dispose(): void {
    this.off();
  }

  /** An end that could not be recorded yet is an end: the EVSE says which transaction it has. */
  private transactionOf({ transactionId }: EvseFacts): ReturnType<Transactions["get"]> {
    return transactionId === null ? undefined : this.deps.transactions.get(transactionId);
  }

  /**
   * When it began by the clock of today: a clock that was set since moves no Relative profile against the energy that flowed. One
   * of an earlier life did not begin in the future either, or its profile would not hold yet.
   */
  private startOf(startedAt: Moment): number {
    const { time } = this.deps;
    return startedAt.boot === time.boot
      ? this.wallOf(startedAt.mono)
      : Math.min(time.resolve(startedAt).wall, time.wall());
  }

  private wallOf(mono: number): number {
    const { time, clock } = this.deps;
    const origin = time.wall() - clock.monotonic();
    if (this.origin === null || Math.abs(origin - this.origin) > jitterMs) this.origin = origin;
    return Math.round(this.origin + mono);
  }

  /** Notes where energy flows, and names all that schedules depend on. */
  private look(): string {
    const running = new Set<string>();
    const seen = [...this.deps.facts.evses.values()].map((evse) => {
      const { transactionId: id, session } = evse;
      if (id === null) return connectorInUse(evse);
      running.add(id);
      const flows = session.charging === "Charging" || session.charging === "SuspendedEV";
      if (!this.adopted.has(id) && (this.closedAt.get(id) ?? null) === null)
        this.closedAt.set(id, flows ? this.deps.clock.monotonic() : null);
      const transaction = this.transactionOf(evse);
      return [connectorInUse(evse), id, this.closedAt.get(id), transaction && priorityOf(transaction)];
    });
    for (const id of this.closedAt.keys()) if (!running.has(id)) this.closedAt.delete(id);
    return JSON.stringify([this.deps.balances(), seen]);
  }
}
