import type { MeterReading } from "../model/meter-value.ts";
import type { Store } from "../ports/store.ts";
import { energyRegisterWh } from "./meter.ts";

const noteOf = (transactionId: string): string => `register origin of ${transactionId}`;

/**
 * Transactions that began before their meter had told its register: the CSMS was told that they start at 0, so they count from
 * the first reading on. Else all that the meter ever counted would be on one bill (1.6 §4.8 meterStart).
 */
export class RegisterOrigins {
  private readonly store: Pick<Store, "notes" | "relaxed">;
  /** Where the register stood at first, Wh; null: not told yet. */
  private readonly origins = new Map<string, number | null>();

  constructor(store: Pick<Store, "notes" | "relaxed">) {
    this.store = store;
  }

  /** To be called in the store transaction of its start. */
  unknown(transactionId: string): void {
    this.store.notes.set(noteOf(transactionId), "");
  }

  /** It began, or goes on after a restart. */
  adopt(transactionId: string): void {
    const text = this.store.notes.get(noteOf(transactionId));
    if (text !== undefined) this.origins.set(transactionId, text === "" ? null : Number(text));
  }

  /** The register of a reading as this transaction counts it, Wh; undefined when it was not read. */
  register(transactionId: string, reading: MeterReading): number | undefined {
    const wh = energyRegisterWh(reading);
    const origin = this.origins.get(transactionId);
    if (wh === undefined || origin === undefined) return wh;
    if (origin === null) this.found(transactionId, wh);
    return wh - (origin ?? wh);
  }

  /** To be called in the store transaction of its end. */
  delete(transactionId: string): void {
    if (this.origins.has(transactionId)) this.store.notes.delete(noteOf(transactionId));
  }

  /** It is over, and that is on the disk. */
  forget(transactionId: string): void {
    this.origins.delete(transactionId);
  }

  private found(transactionId: string, wh: number): void {
    this.origins.set(transactionId, wh);
    try {
      this.store.relaxed(() => this.store.notes.set(noteOf(transactionId), String(wh)));
    } catch {
      // Only a power cut in this very transaction would miss it: it counts anew from then on.
    }
  }
}
