import { parseJson, isObject } from "../kernel/json.ts";
import type { Place } from "../model/evse.ts";
import type { Store } from "../ports/store.ts";
import type { Hardware } from "./hardware.ts";

const note = "places to be enabled";

const placeKey = ({ evse, connector }: Place): string => `${evse ?? ""}/${connector ?? ""}`;

const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

function parsePlaces(text: string | undefined): Place[] {
  const json = text === undefined ? undefined : parseJson(text);
  const items: readonly unknown[] = Array.isArray(json) ? json : [];
  return items
    .filter(isObject)
    .map((item) => ({ evse: number(item["evse"]), connector: number(item["connector"]) }));
}

/**
 * Places back in service of which the hardware has not said that it knows. Kept over restarts: the hardware remembers that it
 * was told to disable them, and nobody would ever tell it otherwise (1.6 §5.2).
 */
export class UntoldEnables {
  private readonly store: Pick<Store, "notes" | "relaxed">;
  private readonly hardware: Pick<Hardware, "ask">;
  private places: ReadonlyMap<string, Place>;

  constructor(store: Pick<Store, "notes" | "relaxed">, hardware: Pick<Hardware, "ask">) {
    this.store = store;
    this.hardware = hardware;
    this.places = new Map(parsePlaces(store.notes.get(note)).map((place) => [placeKey(place), place]));
  }

  /** Writes down what there will be after a change: to be called in the store transaction that records it. */
  note(changed: readonly Place[], operative: boolean): void {
    this.write(this.after(changed, operative));
  }

  /** The change is on the disk. */
  noted(changed: readonly Place[], operative: boolean): void {
    this.places = this.after(changed, operative);
  }

  /** Tells the hardware, which is there, of these places or of all. What it does not answer is told when it comes back. */
  tell(places: Iterable<Place> = this.places.values()): void {
    for (const place of places) void this.tellOf(place);
  }

  private async tellOf(place: Place): Promise<void> {
    const reply = await this.hardware.ask("enable", place);
    if (reply.status === "offline" || reply.status === "timeout") return;
    if (this.places.get(placeKey(place)) !== place) return;
    this.noted([place], false);
    try {
      this.store.relaxed(() => this.write(this.places));
    } catch {
      // Then it is told once more after a restart, which does no harm.
    }
  }

  private after(changed: readonly Place[], operative: boolean): Map<string, Place> {
    const places = new Map(this.places);
    for (const place of changed)
      if (operative) places.set(placeKey(place), place);
      else places.delete(placeKey(place));
    return places;
  }

  private write(places: ReadonlyMap<string, Place>): void {
    if (places.size > 0) this.store.notes.set(note, JSON.stringify([...places.values()]));
    else if (this.store.notes.get(note) !== undefined) this.store.notes.delete(note);
  }
}
