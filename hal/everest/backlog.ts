import type { ChargerEvent, ChargerSnapshot } from "../../src/ports/charger-events.ts";

/** Events kept for a station that does not listen; more than a busy hour of many EVSEs. */
const mostKept = 5000;

/**
 * What happens while the station does not listen yet, or not at this moment: the snapshot of before, and every event since. A
 * transaction that began and ended in between is told, not only how things stand in the end.
 */
export class Backlog {
  private before: ChargerSnapshot | null = null;
  private readonly events: ChargerEvent[] = [];

  get empty(): boolean {
    return this.events.length === 0;
  }

  /** From now on events are kept; `snapshot` is how things stand. Harmless when they are kept already. */
  open(snapshot: () => ChargerSnapshot): void {
    this.before ??= snapshot();
  }

  /** A reading means nothing later. Beyond the bound the oldest go: the station then hears only how things stand. */
  keep(event: ChargerEvent): void {
    if (event.type === "meterValue" || event.type === "limitOffered") return;
    if (this.events.length < mostKept) this.events.push(event);
    else this.forget();
  }

  /** Nobody will be told of what happened meanwhile. */
  forget(): void {
    this.events.length = 0;
    this.before = null;
  }

  /**
   * How things stood, and what happened since. The station may have been told a part of that already, by a process that was
   * killed while it told it: a session still to be told of is none that was lost. @param now when nothing was kept
   */
  take(now: () => ChargerSnapshot): { snapshot: ChargerSnapshot; events: ChargerEvent[] } {
    const snapshot = this.before ?? now();
    const events = this.events.splice(0);
    this.before = null;
    const known = snapshot.sessions ?? [];
    const later = events.flatMap((event) => ("sessionId" in event ? [event] : []));
    const sessions = [...known, ...later.map(({ evse, sessionId }) => ({ evse, sessionId }))].filter(
      (each, at, all) => all.findIndex((other) => isSame(other, each)) === at,
    );
    return { snapshot: { ...snapshot, sessions }, events };
  }
}

type Session = NonNullable<ChargerSnapshot["sessions"]>[number];

const isSame = (one: Session, other: Session): boolean =>
  one.evse === other.evse && one.sessionId === other.sessionId;
