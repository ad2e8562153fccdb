const longest = 200;

/** Text from outside, fit for one line of a log: control characters gone, cut to a bound. */
export function printable(text: string): string {
  // By Unicode category, so no control character stands in this source.
  const line = text.replace(/\p{C}+/gu, " ");
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
