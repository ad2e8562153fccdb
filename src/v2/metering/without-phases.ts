import type { MeterSample } from "../../model/meter-value.ts";

const register = "Energy.Active.Import.Register";

const isPhase = ({ measurand, phase }: MeterSample): boolean => measurand === register && phase !== undefined;

/**
 * SampledDataCtrlr.RegisterValuesWithoutPhases (2.0.1 part 2 §2.7.3): the register as its total only. A meter that tells phases
 * alone is summed up, for each location.
 */
export function withoutPhases(samples: readonly MeterSample[]): readonly MeterSample[] {
  if (!samples.some(isPhase)) return samples;
  const told = new Set(
    samples
      .filter((sample) => sample.measurand === register && !isPhase(sample))
      .map(({ location }) => location),
  );
  const sums = new Map<string, MeterSample>();
  for (const sample of samples.filter(isPhase)) {
    if (told.has(sample.location)) continue;
    const key = `${sample.location ?? ""} ${sample.unit}`;
    const { measurand, unit, location } = sample;
    sums.set(key, { measurand, unit, location, value: (sums.get(key)?.value ?? 0) + sample.value });
  }
  return [...sums.values(), ...samples.filter((sample) => !isPhase(sample))];
}
