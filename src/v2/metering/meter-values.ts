import type { MeterValueType, SampledValueType } from "../../messages/v21/types.ts";
import type { TimedReading } from "../../model/fact.ts";
import type { MeterSample } from "../../model/meter-value.ts";
import type { Moment } from "../../model/moment.ts";
import { wireMeasurand } from "./measurands.ts";

/** What rendering needs beside the fact. */
export interface RenderContext2 {
  /** When a moment was, RFC 3339. */
  iso(moment: Moment): string;
}

/** J01, J02: one MeterValue for each instant. */
export function meterValues(readings: readonly TimedReading[], { iso }: RenderContext2): MeterValueType[] {
  return readings.flatMap(({ at, context: taken, samples }) => {
    const sampledValue = samples.flatMap((sample) => sampled(sample, taken));
    return sampledValue.length === 0 ? [] : [{ timestamp: iso(at), sampledValue }];
  });
}

function sampled(
  { measurand: name, value, unit, phase, location, signed }: MeterSample,
  context: TimedReading["context"],
): SampledValueType[] {
  const measurand = wireMeasurand(name);
  if (measurand === undefined) return [];
  const rendered = {
    value,
    context,
    measurand,
    ...(phase !== undefined && { phase }),
    ...(location !== undefined && { location }),
    ...(unit !== "Wh" && { unitOfMeasure: { unit } }),
    ...(signed && {
      signedMeterValue: {
        signedMeterData: signed.data,
        signingMethod: signed.signingMethod,
        encodingMethod: signed.encodingMethod,
        publicKey: signed.publicKey ?? "",
      },
    }),
  };
  return [rendered];
}
