import type { Backlog } from "./backlog.ts";
import type { QueueSize } from "./queue-size.ts";
import type { ReadingBuffer } from "./reading-buffer.ts";

/** What the way in and the way out of an outbox share. */
export interface Queue {
  readonly buffer: ReadingBuffer;
  readonly backlog: Backlog;
  readonly size: QueueSize;
}
