import { isObject, parseJson } from "../kernel/json.ts";
import type { Store } from "../ports/store.ts";

const noteOf = (evse: number): string => `hardware session of EVSE ${evse}`;

/** Those that only began, with no transaction so far: short, for a car that comes and goes writes it too. */
const seenNoteOf = (evse: number): string => `hardware sessions seen at EVSE ${evse}`;

/** Of these as many as may come and go while nobody listens. */
const mostSeen = 8;

/** A transaction of ours without a session of the hardware's: its car was seen, and that is all. */
const none = "";

/** Sessions remembered per EVSE: more than a board keeps facts of. */
const mostRemembered = 64;

/** A session, and what is recorded of it: a transaction the hardware began, or one of ours before that ("seen": an earlier version). */
interface Remembered {
  readonly id: string;
  readonly of: "began" | "met" | "seen";
}

/**
 * Which sessions of the hardware transactions of an EVSE belong to (`sessionOwner: "charger"`), the newest last: after a
 * restart of the station only this tells the end of one session from the end of another, and a session that is told again
 * (docs/hal.md, Events) from one that begins. Two notes per EVSE.
 */
export class HardwareSessions {
  private readonly store: Pick<Store, "notes" | "relaxed">;

  constructor(store: Pick<Store, "notes" | "relaxed">) {
    this.store = store;
  }

  /** To be called within the store transaction that records the start: one without the other would lose or double it. */
  remember(evse: number, sessionId: string): void {
    this.write(evse, { id: sessionId, of: "began" });
  }

  /** The same of a transaction that began before the hardware began one of its own (2.x TxStartPoint EVConnected). */
  met(evse: number, sessionId: string | null): void {
    const known = sessionId !== null && this.knows(evse, sessionId);
    this.write(evse, { id: sessionId ?? none, of: known ? "began" : "met" });
  }

  /** It began, whether a transaction does or not. */
  saw(evse: number, sessionId: string): void {
    const ids = [...this.seen(evse).filter((id) => id !== sessionId), sessionId].slice(-mostSeen);
    this.store.relaxed(() => this.store.notes.set(seenNoteOf(evse), JSON.stringify(ids)));
  }

  /** That of the newest transaction; null: of none that is known. */
  of(evse: number): string | null {
    const id = this.list(evse).findLast((each) => each.of !== "seen")?.id ?? none;
    return id === none ? null : id;
  }

  /** Whether a transaction that the hardware began in this session was recorded, running or over. */
  knows(evse: number, sessionId: string): boolean {
    return this.list(evse).some(({ id, of }) => of === "began" && id === sessionId);
  }

  /** Whether it was heard of at all. */
  has(evse: number, sessionId: string): boolean {
    return this.seen(evse).includes(sessionId) || this.list(evse).some(({ id }) => id === sessionId);
  }

  private write(evse: number, session: Remembered): void {
    const all = [...this.list(evse).filter(({ id }) => id !== session.id), session].slice(-mostRemembered);
    const ids = all.map(({ id, of }) => (of === "began" ? id : { [of]: id }));
    this.store.relaxed(() => this.store.notes.set(noteOf(evse), JSON.stringify(ids)));
  }

  private seen(evse: number): string[] {
    const text = this.store.notes.get(seenNoteOf(evse));
    const ids = text === undefined ? undefined : parseJson(text);
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
  }

  private list(evse: number): Remembered[] {
    const text = this.store.notes.get(noteOf(evse));
    if (text === undefined) return [];
    const ids = parseJson(text);
    // An earlier version noted the newest alone, as it is.
    return Array.isArray(ids) ? ids.flatMap(read) : [{ id: text, of: "began" }];
  }
}

function read(each: unknown): Remembered[] {
  if (typeof each === "string") return [{ id: each, of: "began" }];
  if (!isObject(each)) return [];
  const { met, seen } = each;
  if (typeof met === "string") return [{ id: met, of: "met" }];
  return typeof seen === "string" ? [{ id: seen, of: "seen" }] : [];
}
