import type { MeterReading, MeterSample } from "../model/meter-value.ts";

/** The register that bills: energy delivered to the car, Wh. */
const billing = "Energy.Active.Import.Register";

const wattHours = ({ value, unit }: MeterSample): number => (unit === "kWh" ? value * 1000 : value);

/**
 * The billing register of a reading in Wh; undefined when the hardware did not read it. A meter that tells phases only
 * is summed up; what comes in from the grid (Inlet) is not what the car got.
 */
export function energyRegisterWh(reading: MeterReading): number | undefined {
  const registers = reading.samples.filter(
    (sample) => sample.measurand === billing && sample.location !== "Inlet",
  );
  const total = registers.find((sample) => sample.phase === undefined);
  if (total) return wattHours(total);
  return registers.length === 0 ? undefined : registers.reduce((sum, sample) => sum + wattHours(sample), 0);
}

/** A reading of that register alone. */
export const billingRegister = (wh: number): MeterReading => ({
  samples: [{ measurand: billing, value: wh, unit: "Wh" }],
});

/** Whether a configured name asks for this sample. `Voltage.L1` is also what a meter calls L1 against neutral. */
function asksFor(wanted: string, { measurand, phase }: MeterSample): boolean {
  if (wanted === measurand) return true;
  if (phase === undefined) return false;
  return wanted === `${measurand}.${phase}` || `${wanted}-N` === `${measurand}.${phase}`;
}

/**
 * The samples a list of measurands asks for, in the list's order, each once. A name may carry a phase (`Voltage.L1`,
 * 1.6 §9.1.17); without one it means every phase and location the hardware offers (errata v4 §3.14.3).
 */
export function selectSamples(reading: MeterReading, measurands: readonly string[]): MeterSample[] {
  const wanted = measurands.flatMap((name) => reading.samples.filter((sample) => asksFor(name, sample)));
  return [...new Set(wanted)];
}
