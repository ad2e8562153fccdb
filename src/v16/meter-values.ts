import type { MeterValue, SampledValue, UnitOfMeasure } from "../messages/v16/types.ts";
import type { TimedReading } from "../model/fact.ts";
import type { MeterSample, SignedMeterData } from "../model/meter-value.ts";
import { decimal } from "./decimal.ts";
import { measurands16, unitless, units16 } from "./measurands.ts";

export interface MeterValuesOptions {
  /** Leaves signed data out, where the plain value says it too. */
  readonly unsigned?: boolean | undefined;
  /** Hears what 1.6 has no words for, and so goes untold. */
  readonly untold?: ((why: string) => void) | undefined;
}

const has = <T extends string>(list: readonly T[], value: string): T | undefined =>
  list.find((entry) => entry === value);

/** Signed data as it came, in the form of signed meter values §3.2.1: nothing is added, checked or cut. */
const signedValue = ({ data, signingMethod, encodingMethod, publicKey = "" }: SignedMeterData): string =>
  JSON.stringify({ signedMeterData: data, signingMethod, encodingMethod, publicKey });

/** The unit 1.6 has for it, none where it needs none; null when the value would be taken for something else without. */
function unitOf({ measurand, unit }: MeterSample): UnitOfMeasure | undefined | null {
  const known = has(units16, unit);
  return known ?? (unit === "" || unitless.some((entry) => entry === measurand) ? undefined : null);
}

/**
 * A sample in 1.6's words: its plain value, and beside it, signed, what the meter signed; a CSMS that knows nothing of
 * signatures sees the register all the same. Empty when 1.6 has no word for it.
 */
function sampledValues(
  sample: MeterSample,
  context: TimedReading["context"],
  { unsigned, untold }: MeterValuesOptions,
): SampledValue[] {
  const measurand = has(measurands16, sample.measurand);
  if (!measurand) {
    untold?.(`OCPP 1.6 has no measurand ${sample.measurand}`);
    return [];
  }
  const unit = unitOf(sample);
  if (unit === null) {
    untold?.(`OCPP 1.6 has no unit ${sample.unit}, in which ${measurand} is told`);
    return [];
  }
  const what = {
    measurand,
    ...(sample.phase === undefined ? {} : { phase: sample.phase }),
    ...(sample.location === undefined ? {} : { location: sample.location }),
    ...(unit === undefined ? {} : { unit }),
  };
  const values: SampledValue[] = [];
  if (Number.isFinite(sample.value))
    values.push({ value: decimal(sample.value, sample.unit), context, format: "Raw", ...what });
  if (sample.signed && (!unsigned || values.length === 0))
    values.push({ value: signedValue(sample.signed), context, format: "SignedData", ...what });
  return values;
}

/** Readings as MeterValue elements (1.6 §7.33); `iso` writes a moment. Readings nothing of which 1.6 knows are left out. */
export function meterValues(
  readings: readonly TimedReading[],
  iso: (reading: TimedReading) => string,
  options: MeterValuesOptions = {},
): MeterValue[] {
  return readings.flatMap((reading) => {
    const sampled = reading.samples.flatMap((sample) => sampledValues(sample, reading.context, options));
    return sampled.length > 0 ? [{ timestamp: iso(reading), sampledValue: sampled }] : [];
  });
}
