import type { TimedReading } from "../model/fact.ts";
import type { MeterSample, SignedMeterData } from "../model/meter-value.ts";
import type { Transaction } from "../model/transaction.ts";
import { billingRegister, isBillingRegister } from "./meter.ts";

const isBegin = ({ context }: TimedReading): boolean => context === "Transaction.Begin";
const isRegister = (sample: MeterSample): boolean => isBillingRegister(sample) && sample.phase === undefined;

/**
 * Readings told with the end of a transaction, with what its meter signed at the start but told at the end: beside the register
 * of the start (signed meter values §3.1.4). Where something signed came with the start, that is what counts.
 */
export function withStartSigned(
  readings: readonly TimedReading[],
  { startedAt, meterStartWh }: Pick<Transaction, "startedAt" | "meterStartWh">,
  signed: SignedMeterData | undefined,
): readonly TimedReading[] {
  const begin = readings.filter(isBegin);
  if (!signed || begin.some(({ samples }) => samples.some((sample) => sample.signed))) return readings;
  const first = begin.find(({ samples }) => samples.some(isRegister));
  if (!first) {
    const samples = billingRegister(meterStartWh).samples.map((sample) => ({ ...sample, signed }));
    return [{ at: startedAt, context: "Transaction.Begin", samples }, ...readings];
  }
  const samples = first.samples.map((sample) => (isRegister(sample) ? { ...sample, signed } : sample));
  return readings.map((reading) => (reading === first ? { ...reading, samples } : reading));
}
