import { SampledDataCtrlr } from "../device-model/components/sampled-data-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { TimedReading } from "../model/fact.ts";
import type { MeterReading } from "../model/meter-value.ts";
import type { Moment } from "../model/moment.ts";
import { selectSamples } from "./meter.ts";
import type { EvseFacts } from "./station-facts.ts";
import type { StationTime } from "./station-time.ts";
import type { Transactions } from "./transactions.ts";

export interface InterruptionReadingsDeps {
  readonly settings: Settings;
  readonly time: Pick<StationTime, "now">;
  readonly transactions: Transactions;
}

/**
 * What frames a gap in a transaction that goes on after the station was down (1.6 §7.33 Interruption.Begin and .End): the
 * last register that was read, at the time it was, and the first reading afterwards. Of both only what is configured.
 */
export class InterruptionReadings {
  private readonly deps: InterruptionReadingsDeps;
  /** EVSEs whose first reading is awaited. */
  private readonly awaited = new Set<number>();

  constructor(deps: InterruptionReadingsDeps) {
    this.deps = deps;
  }

  /** The transaction of this EVSE goes on. */
  resumed(evse: EvseFacts): void {
    const transaction =
      evse.transactionId === null ? undefined : this.deps.transactions.get(evse.transactionId);
    if (!transaction) return;
    const { startedAt, lastMeterAt } = transaction;
    // Nothing was read since the start, which told its register itself.
    const read = lastMeterAt.boot !== startedAt.boot || lastMeterAt.mono !== startedAt.mono;
    const last = this.deps.transactions.origins.lastSeen(transaction);
    if (read) this.tell(transaction.id, last, "Interruption.Begin", lastMeterAt);
    this.awaited.add(evse.id);
    this.heard(evse);
  }

  /** The meter of an EVSE spoke. */
  heard(evse: EvseFacts): void {
    if (this.awaited.size === 0 || !evse.reading || !this.awaited.delete(evse.id)) return;
    if (evse.transactionId === null) return;
    // Before it is told: a power cut must not bill less.
    this.deps.transactions.metered(evse.transactionId, evse.reading);
    this.tell(evse.transactionId, evse.reading, "Interruption.End", this.deps.time.now());
  }

  private tell(id: string, reading: MeterReading, context: TimedReading["context"], at: Moment): void {
    const { settings, transactions } = this.deps;
    const updated = selectSamples(reading, settings.get(SampledDataCtrlr.TxUpdatedMeasurands));
    const periodic = settings.get(SampledDataCtrlr.TxUpdatedInterval) > 0;
    if (periodic && updated.length > 0) transactions.report(id, [{ at, context, samples: updated }]);
    const ended = selectSamples(reading, settings.get(SampledDataCtrlr.TxEndedMeasurands));
    if (ended.length > 0) transactions.keepForEnd(id, { at, context, samples: ended });
  }
}
