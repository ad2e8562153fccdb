import { isObject, parseJson } from "../kernel/json.ts";
import type { NoteTable, WaitingProfile, WaitingProfileTable } from "../ports/store.ts";
import { chargingProfile } from "./charging-profile-codec.ts";
import { text, Unreadable } from "./decode.ts";

const noteOf = (evse: number): string => `charging profile of the remote start at EVSE ${evse}`;

/** Profiles that wait, as notes: there are few, and none for long. */
export class WaitingProfileNotes implements WaitingProfileTable {
  private readonly notes: NoteTable;

  constructor(notes: NoteTable) {
    this.notes = notes;
  }

  /** One that cannot be read is none: it was written whole or not at all. */
  get(evse: number): WaitingProfile | undefined {
    const note = this.notes.get(noteOf(evse));
    const read = note === undefined ? undefined : parseJson(note);
    if (!isObject(read)) return undefined;
    try {
      return { token: text(read["token"]), profile: chargingProfile(read["profile"]) };
    } catch (error) {
      if (error instanceof Unreadable) return undefined;
      throw error;
    }
  }

  set(evse: number, waiting: WaitingProfile): void {
    this.notes.set(noteOf(evse), JSON.stringify(waiting));
  }

  delete(evse: number): void {
    this.notes.delete(noteOf(evse));
  }
}
