import type { Clock } from "../kernel/clock.ts";
import type { IdSource } from "../kernel/ids.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Fact } from "../model/fact.ts";
import type { Moment } from "../model/moment.ts";
import type { Dialect } from "../ports/dialect.ts";
import type { Store } from "../ports/store.ts";
import type { OutboxLimits } from "./queue-size.ts";
import type { RetrySettings } from "./retry.ts";
import type { RowIds } from "./row-ids.ts";

export interface OutboxOptions {
  /** Number of the session whose rows these are. */
  readonly sessionId: number;
  readonly store: Pick<Store, "outbox" | "durable" | "relaxed">;
  readonly dialect: Pick<Dialect, "reports" | "render" | "fits" | "settle" | "gaveUp">;
  readonly clock: Clock;
  /** Where message ids come from. */
  readonly ids: IdSource;
  /** Shared by all outboxes of the store. */
  readonly rowIds: RowIds;
  readonly logger: Logger;
  readonly settings: RetrySettings;
  /** Now, as a moment of this boot. */
  readonly now: () => Moment;
  readonly limits?: OutboxLimits | undefined;
  /**
   * Called before readings leave memory: within the store transaction that writes them, and before one is sent that was
   * never written, which is `told` then. What must not be older than they are is written here.
   */
  readonly leaving?: ((told?: Fact) => void) | undefined;
  /** Hears of a message given up after its last attempt, once it is set aside. */
  readonly onGaveUp?: ((fact: Fact, reason: string) => void) | undefined;
}
