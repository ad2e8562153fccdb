import { parseJson } from "../kernel/json.ts";
import type { Store } from "../ports/store.ts";

const noteOf = (evse: number): string => `hardware session of EVSE ${evse}`;
const metNoteOf = (evse: number): string => `hardware session met at EVSE ${evse}`;

/** Sessions remembered per EVSE: more than a board keeps facts of. */
const mostRemembered = 64;

/**
 * Which sessions of the hardware transactions of an EVSE belong to (`sessionOwner: "charger"`), the newest last: after a
 * restart of the station only this tells the end of one session from the end of another, and a session that is told again
 * (docs/hal.md, Events) from one that begins. One note per EVSE.
 */
export class HardwareSessions {
  private readonly store: Pick<Store, "notes" | "relaxed">;

  constructor(store: Pick<Store, "notes" | "relaxed">) {
    this.store = store;
  }

  /** To be called within the store transaction that records the start: one without the other would lose or double it. */
  remember(evse: number, sessionId: string): void {
    const all = [...this.list(evse).filter((id) => id !== sessionId), sessionId];
    this.store.relaxed(() => {
      this.store.notes.set(noteOf(evse), JSON.stringify(all.slice(-mostRemembered)));
      this.store.notes.delete(metNoteOf(evse));
    });
  }

  /** The same of a transaction that began before the hardware began one of its own (2.x TxStartPoint EVConnected). */
  met(evse: number, sessionId: string): void {
    this.store.relaxed(() => this.store.notes.set(metNoteOf(evse), sessionId));
  }

  /** That of the newest transaction. */
  of(evse: number): string | null {
    return this.store.notes.get(metNoteOf(evse)) ?? this.list(evse).at(-1) ?? null;
  }

  /** Whether a transaction of this session was recorded, running or over. */
  knows(evse: number, sessionId: string): boolean {
    return this.list(evse).includes(sessionId);
  }

  private list(evse: number): string[] {
    const text = this.store.notes.get(noteOf(evse));
    if (text === undefined) return [];
    const ids = parseJson(text);
    // An earlier version noted the newest alone, as it is.
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [text];
  }
}
