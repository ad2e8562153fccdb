import type { Clock, Timer } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Store } from "../ports/store.ts";
import type { StationTime } from "./station-time.ts";
import type { Transactions } from "./transactions.ts";

export interface BatchedWritesDeps {
  readonly clock: Clock;
  readonly store: Store;
  readonly transactions: Pick<Transactions, "flush">;
  readonly time: Pick<StationTime, "checkpoint">;
  readonly logger: Logger;
  /** How often, s. */
  readonly intervalS: number;
  /** After each time it was written. */
  readonly written: () => void;
}

/** Writes what may be lost, all together and not too often, and deletes what was delivered. */
export class BatchedWrites {
  private readonly deps: BatchedWritesDeps;
  private timer: Timer | null = null;

  constructor(deps: BatchedWritesDeps) {
    this.deps = deps;
  }

  start(): void {
    const { clock, intervalS, written } = this.deps;
    this.timer = clock.setTimer(
      "write batched facts",
      intervalS * 1000,
      () => {
        this.write();
        written();
        this.start();
      },
      { background: true },
    );
  }

  stop(): void {
    this.timer?.cancel();
  }

  /** A disk that refuses must not keep the station from ending, or from trying again. */
  write(): void {
    const { store, transactions, time, logger } = this.deps;
    try {
      store.relaxed(() => {
        transactions.flush();
        time.checkpoint();
        store.transactions.purge();
      });
    } catch (error) {
      logger.error("batched facts could not be written", { error: errorText(error) });
    }
  }
}
