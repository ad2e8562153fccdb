import type { Clock } from "../../src/kernel/clock.ts";
import type { Logger } from "../../src/kernel/logger.ts";
import { TokenBucket } from "./token-bucket.ts";

/** Logs what is not in the contract, and no more than a few lines a minute of it: a broken peer must not fill the disk. */
export class NonsenseLog {
  private readonly logger: Logger;
  private readonly lines: TokenBucket;
  private unlogged = 0;

  constructor(clock: Clock, logger: Logger) {
    this.logger = logger;
    this.lines = new TokenBucket(clock, 0.1, 10);
  }

  /** @param why from `decode`: never the payload itself */
  ignored(topic: string, why: string): void {
    if (!this.lines.take()) {
      this.unlogged++;
      return;
    }
    const more = this.unlogged > 0 ? ` (and ${this.unlogged} more since the last such line)` : "";
    this.unlogged = 0;
    this.logger.warn(
      `HAL_PAYLOAD: a message on ${topic} is not in the contract and was ignored: ${why}${more}`,
      {
        code: "HAL_PAYLOAD",
      },
    );
  }
}
