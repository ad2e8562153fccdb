import type { LogRecord } from "./record.ts";

/** The frame as it would stand on the wire, without secrets; null for a word of the log itself. */
export function frameText(record: LogRecord): string | null {
  if (record.kind === "note") return null;
  if (record.kind === "garbage") return record.text;
  const { id, action, code = "", description = "", payload = null } = record;
  switch (record.kind) {
    case "call":
      return JSON.stringify([2, id, action, payload]);
    case "result":
      return JSON.stringify([3, id, payload]);
    case "error":
      return JSON.stringify([4, id, code, description, payload]);
  }
}
