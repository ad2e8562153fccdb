/** Doubles that differ by less, relative to their size, are the same number reckoned differently. */
const noise = 1e-12;

/**
 * Rounds down to 0.1, as 1.6 allows no more digits and nobody may be told more than is allowed. What is a tenth but for the
 * noise of doubles (0.1 + 0.7) is that tenth.
 */
export function floorTenth(value: number): number {
  const tenths = value * 10;
  // Doubles so great have no tenths.
  if (!Number.isSafeInteger(Math.trunc(tenths))) return value;
  const nearest = Math.round(tenths);
  const whole =
    Math.abs(tenths - nearest) <= noise * Math.max(1, Math.abs(nearest)) ? nearest : Math.floor(tenths);
  return whole / 10 + 0;
}

/** A number that has become too great for a double stays one: Infinity would mean that there is no limit. */
export function bounded(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(value, Number.MAX_VALUE));
}

/** Rounds to 0.1 toward zero: for what may be negative, less is nearer to nothing. */
export function truncateTenth(value: number): number {
  return value < 0 ? -floorTenth(-value) + 0 : floorTenth(value);
}
