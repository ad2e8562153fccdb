import type { MeterValue, ReadingContext } from "../../messages/v16/types.ts";

/** Bytes of a value as it is sent. */
export const bytesOf = (value: object): number => Buffer.byteLength(JSON.stringify(value));

const contextOf = ({ sampledValue }: MeterValue): ReadingContext =>
  sampledValue[0]?.context ?? "Sample.Periodic";

/** Start and stop values are never dropped (errata v4 §3.14, §3.89). */
const stays = (element: MeterValue): boolean =>
  contextOf(element) === "Transaction.Begin" || contextOf(element) === "Transaction.End";

/** Leaves out every second element of each context that may go; those that came evenly stay even. */
function halved(elements: readonly MeterValue[]): MeterValue[] {
  const seen = new Map<ReadingContext, number>();
  return elements.filter((element) => {
    if (stays(element)) return true;
    const context = contextOf(element);
    const nth = (seen.get(context) ?? 0) + 1;
    seen.set(context, nth);
    return nth % 2 === 0;
  });
}

/** As many of the elements of transactionData as so many bytes hold, evenly; start and stop values in any case. */
export function fitting(elements: readonly MeterValue[], mostBytes: number): readonly MeterValue[] {
  let left = elements;
  while (bytesOf(left) > mostBytes && !left.every(stays)) left = halved(left);
  return left;
}
