import type { Store } from "../ports/store.ts";

const noteOf = (evse: number): string => `hardware session of EVSE ${evse}`;

/**
 * Which session of the hardware the newest transaction of an EVSE belongs to (`sessionOwner: "charger"`): after a
 * restart of the station only this tells the end of that session from the end of another. One note per EVSE.
 */
export class HardwareSessions {
  private readonly store: Pick<Store, "notes" | "relaxed">;

  constructor(store: Pick<Store, "notes" | "relaxed">) {
    this.store = store;
  }

  /** To be called before the transaction is recorded: its synced write takes this one to the disk too. */
  remember(evse: number, sessionId: string): void {
    this.store.relaxed(() => {
      this.store.notes.set(noteOf(evse), sessionId);
    });
  }

  of(evse: number): string | null {
    return this.store.notes.get(noteOf(evse)) ?? null;
  }
}
