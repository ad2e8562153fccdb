import type { MeterValue, SampledValue } from "../messages/v16/types.ts";
import type { TimedReading } from "../model/fact.ts";
import type { MeterSample } from "../model/meter-value.ts";
import { measurands16, units16 } from "./measurands.ts";

const has = <T extends string>(list: readonly T[], value: string): T | undefined =>
  list.find((entry) => entry === value);

/** A value as 1.6 writes it: decimal text without exponent, and without the noise of binary fractions. */
function decimal(value: number): string {
  return Number.isInteger(value) ? value.toFixed(0) : Number(value.toFixed(3)).toString();
}

/** A sample in 1.6's words; null when 1.6 has no word for the measurand (it then has no place on the wire). */
function sampledValue(sample: MeterSample, context: TimedReading["context"]): SampledValue | null {
  const measurand = has(measurands16, sample.measurand);
  if (!measurand) return null;
  const unit = has(units16, sample.unit);
  return {
    value: sample.signed ? sample.signed.data : decimal(sample.value),
    context,
    format: sample.signed ? "SignedData" : "Raw",
    measurand,
    ...(sample.phase === undefined ? {} : { phase: sample.phase }),
    ...(sample.location === undefined ? {} : { location: sample.location }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Readings as MeterValue elements (1.6 §7.33); `iso` writes a moment. Readings nothing of which 1.6 knows are left out. */
export function meterValues(
  readings: readonly TimedReading[],
  iso: (reading: TimedReading) => string,
): MeterValue[] {
  return readings.flatMap((reading) => {
    const sampled = reading.samples
      .map((sample) => sampledValue(sample, reading.context))
      .filter((value) => value !== null);
    const [first, ...rest] = sampled;
    return first ? [{ timestamp: iso(reading), sampledValue: [first, ...rest] }] : [];
  });
}
