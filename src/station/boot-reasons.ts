import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Store } from "../ports/store.ts";

const key = "boot reason";

/** What hardware says that knows no better. */
const vague: ReadonlySet<string> = new Set(["PowerUp", "Unknown", ""]);

/** Why this life of the station began, in 2.x's words (B01.FR.09): what is noted before a reset tells it to the next life. */
export class BootReasons {
  private readonly store: Pick<Store, "notes" | "durable">;
  private readonly logger: Logger;
  private readonly noted: string | undefined;
  private hardware: string | undefined;
  private told: string | null = null;

  /** Takes the note of the last life, for this one only. */
  constructor(store: Pick<Store, "notes" | "durable">, logger: Logger) {
    this.store = store;
    this.logger = logger;
    this.noted = store.notes.get(key);
    if (this.noted !== undefined) this.write((notes) => notes.delete(key));
  }

  /** Once somebody was told, it stays what was said. A reason of the hardware's own goes before what the station knows. */
  get reason(): string {
    const { hardware, noted } = this;
    const own = hardware !== undefined && !vague.has(hardware) ? hardware : undefined;
    this.told ??= own ?? noted ?? hardware ?? "PowerUp";
    return this.told;
  }

  /** The hardware came, and says why it came up, if it knows. */
  heard(reason: string | undefined): void {
    this.hardware ??= reason;
  }

  /** The next life begins because of this. */
  note(reason: string): void {
    this.write((notes) => notes.set(key, reason));
  }

  /** A reason that is lost must not keep the station from its reset. */
  private write(act: (notes: Store["notes"]) => void): void {
    const { store, logger } = this;
    try {
      store.durable(() => act(store.notes));
    } catch (error) {
      logger.error("the reason of a start could not be kept", { error: errorText(error) });
    }
  }
}
