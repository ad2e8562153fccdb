/** Bytes of a value as it is sent. */
export const bytesOf = (value: object): number => Buffer.byteLength(JSON.stringify(value));

/** Start and stop values are never dropped (1.6 errata v4 §3.14, §3.89; E06.FR.13). */
const stays = (context: string): boolean => context === "Transaction.Begin" || context === "Transaction.End";

/** Leaves out every second element of each context that may go; those that came evenly stay even. */
function halved<E>(elements: readonly E[], contextOf: (element: E) => string): E[] {
  const seen = new Map<string, number>();
  return elements.filter((element) => {
    const context = contextOf(element);
    if (stays(context)) return true;
    const nth = (seen.get(context) ?? 0) + 1;
    seen.set(context, nth);
    return nth % 2 === 0;
  });
}

/** As many of the values told with an end as so many bytes hold, evenly; start and stop values in any case (J02.FR.20). */
export function fitting<E extends object>(
  elements: readonly E[],
  mostBytes: number,
  contextOf: (element: E) => string,
): readonly E[] {
  let left = elements;
  while (bytesOf(left) > mostBytes && !left.every((element) => stays(contextOf(element))))
    left = halved(left, contextOf);
  return left;
}
