/**
 * A fixed amount of arithmetic and work with small objects, of the kind an engine of schedules does, that never changes: its time
 * tells machines apart. Returns a sum, so that no compiler leaves it out.
 */
export function calibrate(): number {
  const made: { readonly start: number; readonly limit: number }[] = [];
  let state = 1;
  for (let index = 0; index < 1_000; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    made.push({ start: state % 86_400, limit: state / 65_536 });
  }
  made.sort((a, b) => a.start - b.start);
  let sum = 0;
  let lowest = Infinity;
  for (const { start, limit } of made) {
    lowest = Math.min(lowest, limit);
    sum += Math.floor(limit * 10) / 10 + start;
  }
  return sum + lowest;
}
