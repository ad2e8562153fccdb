import { SampledDataCtrlr } from "../../device-model/components/sampled-data-ctrlr.ts";
import type { Settings } from "../../device-model/settings.ts";
import type { MeterValueType, SampledValueType } from "../../messages/v21/types.ts";
import type { TimedReading } from "../../model/fact.ts";
import type { MeterSample } from "../../model/meter-value.ts";
import type { Moment } from "../../model/moment.ts";
import { bytesOf } from "../../station/fitting.ts";
import { wireMeasurand } from "./measurands.ts";
import type { SignedValues } from "./signed-value.ts";
import { withoutPhases } from "./without-phases.ts";

/** What rendering needs beside the fact. */
export interface RenderContext2 {
  /** When a moment was, RFC 3339. */
  iso(moment: Moment): string;
  /** Whether the connection was lost since, or the station has restarted: who waited in the queue then is offline (E11.FR.07). */
  lostSince(moment: Moment): boolean;
  readonly settings: Pick<Settings, "get">;
  readonly signedValues: SignedValues;
  /** Bytes a message should have at the most: what may be left out is, beyond (MaxMessageSize). */
  mostBytes(): number;
}

/** Characters of a unit (UnitOfMeasureType). */
const longestUnit = 20;

/**
 * J01, J02: one MeterValue for each instant, with all that was read then (J01.FR.17, J02.FR.18). `transactionId`: whose values these
 * are, null for those of no transaction; `unsigned`: without what the meter signed.
 */
export function meterValues(
  readings: readonly TimedReading[],
  context: RenderContext2,
  transactionId: string | null,
  unsigned = false,
): MeterValueType[] {
  const { iso, settings, signedValues } = context;
  const bare = settings.get(SampledDataCtrlr.RegisterValuesWithoutPhases);
  return readings.flatMap(({ at, context: taken, samples }) => {
    const signs = !unsigned && signedValues.wanted(taken, transactionId);
    const sampledValue = (bare ? withoutPhases(samples) : samples).flatMap((sample) => {
      const signed = signs && sample.signed && signedValues.write(sample.signed, transactionId);
      return sampled(sample, taken, signed || undefined);
    });
    return sampledValue.length === 0 ? [] : [{ timestamp: iso(at), sampledValue }];
  });
}

/** What a message has around its meter values, bytes: generous. */
const envelopeBytes = 800;

/** Bytes the meter values of a message should have at the most. */
export const mostMeterBytes = (context: RenderContext2): number => context.mostBytes() - envelopeBytes;

/** As `meterValues`; what makes the message longer than MaxMessageSize by its signatures goes without: cut, they are worth nothing. */
export function carriedMeterValues(
  readings: readonly TimedReading[],
  context: RenderContext2,
  transactionId: string | null,
): readonly MeterValueType[] {
  const all = meterValues(readings, context, transactionId);
  const signed = readings.some(({ samples }) => samples.some((sample) => sample.signed !== undefined));
  if (!signed || bytesOf(all) <= mostMeterBytes(context)) return all;
  return meterValues(readings, context, transactionId, true);
}

function sampled(
  { measurand: name, value, unit, phase, location }: MeterSample,
  context: TimedReading["context"],
  signedMeterValue: SampledValueType["signedMeterValue"],
): SampledValueType[] {
  const measurand = wireMeasurand(name);
  // A meter that signs may tell no number; 2.x has a place for what it signed only beside one.
  if (measurand === undefined || !Number.isFinite(value)) return [];
  return [
    {
      value,
      context,
      measurand,
      ...(phase !== undefined && { phase }),
      ...(location !== undefined && { location }),
      // Wh is the default (UnitOfMeasureType); a power factor has none.
      ...(unit !== "Wh" && unit !== "" && { unitOfMeasure: { unit: unit.slice(0, longestUnit) } }),
      ...(signedMeterValue && { signedMeterValue }),
    },
  ];
}
