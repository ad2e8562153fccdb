import type { Clock } from "../kernel/clock.ts";
import type { Traffic } from "../ports/traffic.ts";

/** An answer as it is written, with what the message log calls it. */
export interface Reply {
  readonly text: string;
  readonly frame: Traffic["frame"];
}

interface Exchange {
  readonly request: string;
  readonly answer: Reply;
  readonly at: number;
}

const kept = 8;
const maxAgeMs = 60_000;
const maxLength = 16_384;

/**
 * The last few CALLs answered on a connection, so that one the peer sends again is answered again and not acted upon
 * twice. Only the very same text counts as sent again: a peer that numbers every CALL "1" (against 1.6J §4.1.4) must
 * not get an old answer to a new question. Bounded in number, age and size.
 */
export class Answered {
  private readonly clock: Clock;
  private readonly exchanges: Exchange[] = [];

  constructor(clock: Clock) {
    this.clock = clock;
  }

  remember(request: string, answer: Reply): void {
    if (request.length + answer.text.length > maxLength) return;
    this.exchanges.push({ request, answer, at: this.clock.monotonic() });
    if (this.exchanges.length > kept) this.exchanges.shift();
  }

  /** The answer given to exactly this text within the last minute. */
  find(request: string): Reply | undefined {
    const newest = this.exchanges.findLast((exchange) => exchange.request === request);
    return newest && this.clock.monotonic() - newest.at <= maxAgeMs ? newest.answer : undefined;
  }
}
