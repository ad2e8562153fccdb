/** What a connector of the demo's charger measures now. */
export interface Gauge {
  readonly powerW: number;
  /** Energy register, Wh. */
  readonly energyWh: number;
  /** The car's battery, percent; null without a car. */
  readonly socPercent: number | null;
  readonly plugged: boolean;
  /** What the car draws, A per phase. */
  readonly currentA: number;
  /** What the charger offers the car, A per phase; 0: nothing. */
  readonly offeredA: number;
  /** What it offers while no limit is in force, A per phase. */
  readonly fullA: number;
}

/** The demo's charger in the hands of a driver. EVSEs count from 1. */
export interface DemoBoard {
  readonly evses: readonly number[];
  plug(evse: number): void;
  unplug(evse: number): void;
  present(idTag: string, evse: number): void;
  /** A blocking fault, which lasts until it is cleared. */
  raiseFault(evse: number): void;
  clearFault(evse: number): void;
  faulted(evse: number): boolean;
  gauge(evse: number): Gauge;
}
