import type { MeterReading, MeterSample } from "../model/meter-value.ts";

/** The register that bills: energy delivered to the car, Wh. */
const billing = "Energy.Active.Import.Register";

const fundamental = (sample: MeterSample): boolean =>
  sample.measurand === billing && sample.phase === undefined && sample.location !== "Inlet";

/** The billing register of a reading in Wh; undefined when the hardware did not read it. */
export function energyRegisterWh(reading: MeterReading): number | undefined {
  const sample = reading.samples.find(fundamental);
  if (sample) return sample.unit === "kWh" ? sample.value * 1000 : sample.value;
  const phases = reading.samples.filter((entry) => entry.measurand === billing && entry.phase !== undefined);
  if (phases.length === 0) return undefined;
  return phases.reduce((sum, entry) => sum + (entry.unit === "kWh" ? entry.value * 1000 : entry.value), 0);
}

/**
 * The samples a list of measurands asks for, in the list's order. A name may carry a phase (`Voltage.L1`, 1.6 §9.1.17);
 * without one it means every phase the hardware offers.
 */
export function selectSamples(reading: MeterReading, measurands: readonly string[]): MeterSample[] {
  return measurands.flatMap((wanted) =>
    reading.samples.filter(
      (sample) =>
        sample.measurand === wanted ||
        (sample.phase !== undefined && `${sample.measurand}.${sample.phase}` === wanted),
    ),
  );
}
