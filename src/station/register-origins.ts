import type { TimedReading } from "../model/fact.ts";
import type { MeterReading } from "../model/meter-value.ts";
import type { Transaction } from "../model/transaction.ts";
import type { Store } from "../ports/store.ts";
import { billingRegister, energyRegisterWh, selectSamples } from "./meter.ts";
import type { StationTime } from "./station-time.ts";

const noteOf = (transactionId: string): string => `register origin of ${transactionId}`;

export interface RegisterOriginsDeps {
  readonly store: Pick<Store, "notes" | "relaxed">;
  readonly time: Pick<StationTime, "now">;
  /** Measurands told of the start with the end. */
  readonly readingsForEnd: { readonly bounds: () => readonly string[] };
  readonly transactions: { keepForEnd(id: string, reading: TimedReading): void };
}

/**
 * Transactions that began before their meter had told its register: the CSMS was told that they start at 0, so they count from
 * the first reading on. Else all that the meter ever counted would be on one bill (1.6 §4.8 meterStart). Readings are told as the
 * meter counts: the first one is that of the begin (J02).
 */
export class RegisterOrigins {
  private readonly deps: RegisterOriginsDeps;
  /** Where the register stood at first, Wh; null: not told yet. */
  private readonly origins = new Map<string, number | null>();

  constructor(deps: RegisterOriginsDeps) {
    this.deps = deps;
  }

  /** To be called in the store transaction of its start. */
  unknown(transactionId: string): void {
    this.deps.store.notes.set(noteOf(transactionId), "");
  }

  /** It began, or goes on after a restart. Returns where its meter stood as it began, Wh; null: it has not told. */
  adopt({ id, meterStartWh }: Pick<Transaction, "id" | "meterStartWh">): number | null {
    const text = this.deps.store.notes.get(noteOf(id));
    if (text === undefined) return meterStartWh;
    const origin = text === "" ? null : Number(text);
    this.origins.set(id, origin);
    return origin === null ? null : origin + meterStartWh;
  }

  /** The register of a reading as this transaction counts it, Wh; undefined when it was not read. */
  register(transactionId: string, reading: MeterReading): number | undefined {
    const wh = energyRegisterWh(reading);
    const origin = this.origins.get(transactionId);
    if (wh === undefined || origin === undefined) return wh;
    if (origin === null) this.found(transactionId, wh);
    return wh - (origin ?? wh);
  }

  /** Where its meter was last seen, as the meter itself counts. */
  lastSeen({ id, lastMeterWh }: Pick<Transaction, "id" | "lastMeterWh">): MeterReading {
    return billingRegister(lastMeterWh + (this.origins.get(id) ?? 0));
  }

  /** To be called in the store transaction of its end. */
  delete(transactionId: string): void {
    if (this.origins.has(transactionId)) this.deps.store.notes.delete(noteOf(transactionId));
  }

  /** It is over, and that is on the disk. */
  forget(transactionId: string): void {
    this.origins.delete(transactionId);
  }

  private found(transactionId: string, wh: number): void {
    const { store, time, readingsForEnd, transactions } = this.deps;
    this.origins.set(transactionId, wh);
    const samples = selectSamples(billingRegister(wh), readingsForEnd.bounds());
    const begin: TimedReading = { at: time.now(), context: "Transaction.Begin", samples };
    if (samples.length > 0) transactions.keepForEnd(transactionId, begin);
    try {
      store.relaxed(() => store.notes.set(noteOf(transactionId), String(wh)));
    } catch {
      // Only a power cut in this very transaction would miss it: it counts anew from then on.
    }
  }
}
