/**
 * When something happened, even if nobody knew the time then. `mono` is monotonic ms within boot number
 * `boot`; `wall` (ms since the epoch) is null until the station's time is known (DESIGN rule 6).
 */
export interface Moment {
  readonly boot: number;
  readonly mono: number;
  readonly wall: number | null;
}
