/** Whole seconds of a time in ms: what the schedules reckon in. */
export function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000);
}
