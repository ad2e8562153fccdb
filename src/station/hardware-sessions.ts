import { isObject, parseJson } from "../kernel/json.ts";
import type { Store } from "../ports/store.ts";

const noteOf = (evse: number): string => `hardware session of EVSE ${evse}`;

/** Sessions remembered per EVSE: more than a board keeps facts of. */
const mostRemembered = 64;

/** A session; `began`: the hardware began a transaction of its own in it. */
interface Remembered {
  readonly id: string;
  readonly began: boolean;
}

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
    this.write(evse, { id: sessionId, began: true });
  }

  /** The same of a transaction that began before the hardware began one of its own (2.x TxStartPoint EVConnected). */
  met(evse: number, sessionId: string): void {
    this.write(evse, { id: sessionId, began: this.knows(evse, sessionId) });
  }

  /** That of the newest transaction. */
  of(evse: number): string | null {
    return this.list(evse).at(-1)?.id ?? null;
  }

  /** Whether a transaction that the hardware began in this session was recorded, running or over. */
  knows(evse: number, sessionId: string): boolean {
    return this.list(evse).some(({ id, began }) => began && id === sessionId);
  }

  /** Whether any transaction of this session was. */
  has(evse: number, sessionId: string): boolean {
    return this.list(evse).some(({ id }) => id === sessionId);
  }

  private write(evse: number, session: Remembered): void {
    const all = [...this.list(evse).filter(({ id }) => id !== session.id), session].slice(-mostRemembered);
    const ids = all.map(({ id, began }) => (began ? id : { met: id }));
    this.store.relaxed(() => this.store.notes.set(noteOf(evse), JSON.stringify(ids)));
  }

  private list(evse: number): Remembered[] {
    const text = this.store.notes.get(noteOf(evse));
    if (text === undefined) return [];
    const ids = parseJson(text);
    // An earlier version noted the newest alone, as it is.
    if (!Array.isArray(ids)) return [{ id: text, began: true }];
    return ids.flatMap((each: unknown) => {
      const id = isObject(each) ? each["met"] : each;
      return typeof id === "string" ? [{ id, began: id === each }] : [];
    });
  }
}
