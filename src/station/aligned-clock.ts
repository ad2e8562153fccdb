const dayMs = 24 * 60 * 60 * 1000;

/**
 * The next instant after `now` of a grid of `intervalS` seconds that starts at every midnight UTC (1.6 §9.1.3
 * ClockAlignedDataInterval; J01.FR.07). Both in ms since the epoch.
 */
export function nextAligned(now: number, intervalS: number): number {
  const midnight = Math.floor(now / dayMs) * dayMs;
  const step = intervalS * 1000;
  const next = midnight + (Math.floor((now - midnight) / step) + 1) * step;
  return Math.min(next, midnight + dayMs);
}
