import type { TimedReading } from "../model/fact.ts";
import type { MeterSample } from "../model/meter-value.ts";
import { selectSamples } from "./meter.ts";
import type { Transactions } from "./transactions.ts";

export interface StartReadingsDeps {
  readonly transactions: Pick<Transactions, "get" | "keepForEnd">;
  /** Those configured now for the end of a transaction. */
  readonly measurands: () => readonly string[];
}

/**
 * What was read as transactions began, of every measurand there was: a list that asks for more in mid-transaction still gets
 * the start value of what it asks for (errata v4 §3.14).
 */
export class StartReadings {
  private readonly deps: StartReadingsDeps;
  private readonly starts = new Map<
    string,
    { readonly reading: TimedReading; readonly kept: Set<MeterSample> }
  >();

  constructor(deps: StartReadingsDeps) {
    this.deps = deps;
  }

  began(transactionId: string, reading: TimedReading): void {
    this.starts.set(transactionId, { reading, kept: new Set() });
    this.asked();
  }

  /** What is asked for changed: keeps for the end what was not kept yet. */
  asked(): void {
    const measurands = this.deps.measurands();
    for (const [id, { reading, kept }] of this.starts) {
      const samples = selectSamples(reading, measurands).filter((sample) => !kept.has(sample));
      if (samples.length === 0) continue;
      for (const sample of samples) kept.add(sample);
      this.deps.transactions.keepForEnd(id, { ...reading, samples });
    }
  }

  /** Forgets transactions that are over. */
  prune(): void {
    for (const id of this.starts.keys()) if (!this.deps.transactions.get(id)) this.starts.delete(id);
  }
}
