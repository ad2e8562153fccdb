import type { Station } from "../../src/app/index.ts";

/** Tells the building how much the station may take within the next hour: once now, and whenever that changes. */
export function watchLoad(
  station: Station,
  plan: (watts: readonly [fromMs: number, watts: number][]) => void,
): () => void {
  return station.onCompositeSchedules({ horizonS: 3600, unit: "W" }, ([whole]) => {
    if (!whole) return;
    plan(whole.periods.map(({ startPeriod, limit = 0 }) => [whole.start + startPeriod * 1000, limit]));
  });
}
