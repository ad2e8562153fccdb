import type { Logger } from "../../../src/kernel/logger.ts";

/** Far more than any program watches; only a defect asks for more. */
const most = 1000;

/** What other modules want to hear of: it adds up, and is never taken back. */
export class Monitors<T> {
  private readonly byName = new Map<string, T>();
  private readonly logger: Logger;
  private full = false;

  constructor(logger: Logger) {
    this.logger = logger;
  }

  /** @param name twice the same is one monitor */
  add(name: string, monitor: T): void {
    if (this.byName.size < most || this.byName.has(name)) {
      this.byName.set(name, monitor);
      return;
    }
    if (!this.full) this.logger.warn(`more than ${most} monitors were asked for; the others are not watched`);
    this.full = true;
  }

  all(): T[] {
    return [...this.byName.values()];
  }
}
