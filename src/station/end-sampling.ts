import { AlignedDataCtrlr } from "../device-model/components/aligned-data-ctrlr.ts";
import { SampledDataCtrlr } from "../device-model/components/sampled-data-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Clock } from "../kernel/clock.ts";
import { AlignedClock } from "./aligned-clock.ts";
import type { EvseFacts } from "./station-facts.ts";
import type { StationTime } from "./station-time.ts";
import { Ticker } from "./ticker.ts";

export interface EndSamplingDeps {
  readonly clock: Clock;
  readonly time: Pick<StationTime, "wall" | "known">;
  readonly settings: Settings;
  /** Every SampledDataCtrlr.TxEndedInterval of the transaction of an EVSE. */
  readonly sampled: (evse: EvseFacts) => void;
  /** Every AlignedDataCtrlr.TxEndedInterval of the day. */
  readonly aligned: () => void;
}

/** When readings for the end of a transaction are taken in 2.x, which has intervals of their own for them. */
export class EndSampling {
  private readonly deps: EndSamplingDeps;
  private readonly tickers = new Map<number, Ticker>();
  private readonly clock: AlignedClock;
  private off: (() => void)[] = [];

  constructor(deps: EndSamplingDeps) {
    this.deps = deps;
    this.clock = new AlignedClock({ clock: deps.clock, time: deps.time, tick: () => deps.aligned() });
  }

  start(): void {
    const { settings } = this.deps;
    this.off = [
      settings.onChange(SampledDataCtrlr.TxEndedInterval, (seconds) => {
        for (const ticker of this.tickers.values()) ticker.every(seconds);
      }),
      settings.onChange(AlignedDataCtrlr.TxEndedInterval, () => this.align()),
    ];
  }

  stop(): void {
    for (const off of this.off.splice(0)) off();
    for (const ticker of this.tickers.values()) ticker.stop();
    this.tickers.clear();
    this.clock.stop();
  }

  /** A transaction runs here from now on. */
  began(evse: EvseFacts): void {
    const { clock, settings, sampled } = this.deps;
    const ticker =
      this.tickers.get(evse.id) ??
      new Ticker(clock, `samples for the end at EVSE ${evse.id}`, () => sampled(evse));
    this.tickers.set(evse.id, ticker);
    ticker.every(settings.get(SampledDataCtrlr.TxEndedInterval));
  }

  ended(evse: EvseFacts): void {
    this.tickers.get(evse.id)?.stop();
    this.tickers.delete(evse.id);
  }

  /** The time, or the interval, changed. */
  align(): void {
    this.clock.align(this.deps.settings.get(AlignedDataCtrlr.TxEndedInterval));
  }
}
