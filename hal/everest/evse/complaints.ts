import type * as z from "zod/v4-mini";
import type { Logger } from "../../../src/kernel/logger.ts";

/** Text of others, safe for a log line. */
const shown = (text: string): string => text.slice(0, 200).replace(/[^\x20-\x7e]/g, "?");

/** The first thing wrong with what came from outside; never the thing itself. */
export function problemOf(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  return issue ? shown(`${issue.path.map(String).join(".") || "the value"}: ${issue.message}`) : "invalid";
}

/**
 * Reads vars, and logs what is none. Of each var the 1st, 10th, 100th, ... bad value is logged: a broken peer that publishes
 * every second must not fill the disk, and there is no clock here to count lines by.
 */
export class Complaints {
  private readonly logger: Logger;
  private readonly bad = new Map<string, number>();

  constructor(logger: Logger) {
    this.logger = logger;
  }

  /** Undefined when it cannot be read. */
  read<T>(name: string, schema: z.ZodMiniType<T>, value: unknown): T | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const count = (this.bad.get(name) ?? 0) + 1;
    this.bad.set(name, count);
    if (Number.isInteger(Math.log10(count)))
      this.logger.warn(
        `EVEREST_PAYLOAD: ${name} cannot be read and was ignored: ${problemOf(result.error)}`,
        {
          code: "EVEREST_PAYLOAD",
          count,
        },
      );
    return undefined;
  }
}
