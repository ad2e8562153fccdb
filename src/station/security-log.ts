import { isObject, parseJson } from "../kernel/json.ts";
import type { LogRange, SecurityLogEntry } from "../ports/log-source.ts";
import type { Store } from "../ports/store.ts";

/** Events kept; the oldest leave first. */
export const mostSecurityEntries = 500;

const counter = "securityLog next";
const noteOf = (number: number): string => `securityLog ${number % mostSecurityEntries}`;

function parseEntry(text: string | undefined): SecurityLogEntry | null {
  const json = text === undefined ? undefined : parseJson(text);
  if (!isObject(json) || typeof json["type"] !== "string") return null;
  const { at, type, info, critical } = json;
  return {
    at: typeof at === "number" ? at : null,
    type,
    info: typeof info === "string" ? info : null,
    critical: critical === true,
  };
}

/** The security log (A04, N01.FR.03): the newest events of security, critical or not, over restarts. */
export class SecurityLog {
  private readonly store: Pick<Store, "notes" | "relaxed">;

  constructor(store: Pick<Store, "notes" | "relaxed">) {
    this.store = store;
  }

  /** @throws StationError when the store fails */
  add(entry: SecurityLogEntry): void {
    const { notes } = this.store;
    this.store.relaxed(() => {
      const number = this.count();
      notes.set(noteOf(number), JSON.stringify(entry));
      notes.set(counter, String(number + 1));
    });
  }

  /** Those of the range, the oldest first. One of before the time was known is in every range. */
  list({ oldest = -Infinity, latest = Infinity }: LogRange = {}): SecurityLogEntry[] {
    const end = this.count();
    const found: SecurityLogEntry[] = [];
    for (let number = Math.max(0, end - mostSecurityEntries); number < end; number++) {
      const entry = parseEntry(this.store.notes.get(noteOf(number)));
      if (entry && (entry.at === null || (entry.at >= oldest && entry.at <= latest))) found.push(entry);
    }
    return found;
  }

  private count(): number {
    const count = Number(this.store.notes.get(counter) ?? 0);
    return Number.isSafeInteger(count) && count >= 0 ? count : 0;
  }
}
