import type { MeterValue } from "../../messages/v16/types.ts";
import { fitting as fittingBy } from "../../station/fitting.ts";

export { bytesOf } from "../../station/fitting.ts";

const contextOf = ({ sampledValue }: MeterValue): string => sampledValue[0]?.context ?? "Sample.Periodic";

/** As many of the elements of transactionData as so many bytes hold, evenly; start and stop values in any case. */
export function fitting(elements: readonly MeterValue[], mostBytes: number): readonly MeterValue[] {
  return fittingBy(elements, mostBytes, contextOf);
}
