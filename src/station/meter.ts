import type { MeterReading, MeterSample } from "../model/meter-value.ts";

/** The register that bills: energy delivered to the car, Wh. */
const billing = "Energy.Active.Import.Register";

/** Wh of one of each unit a register may come in; whatever else it is called, it is not guessed. */
const wattHoursPer: Readonly<Record<string, number>> = { "": 1, wh: 1, kwh: 1000, mwh: 1_000_000 };

const wattHours = ({ value, unit }: MeterSample): number =>
  value * (wattHoursPer[unit.toLowerCase()] ?? Number.NaN);

/**
 * The billing register of a reading in Wh; undefined when the hardware did not read it, or not as a number. A meter that
 * tells phases only is summed up; what comes in from the grid (Inlet) is not what the car got.
 */
export function energyRegisterWh(reading: MeterReading): number | undefined {
  // Called for every meter value: no lists are made.
  let sum: number | undefined;
  for (const sample of reading.samples) {
    if (!isBillingRegister(sample)) continue;
    if (sample.phase === undefined) return finite(wattHours(sample));
    sum = (sum ?? 0) + wattHours(sample);
  }
  return finite(sum);
}

const finite = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isFinite(value) ? value : undefined;

const isNonsense = ({ value, signed }: MeterSample): boolean =>
  !Number.isFinite(value) && signed === undefined;

/** A sample of the reading is no number: the hardware could not read it, and says so badly. */
export const hasNonsense = (reading: MeterReading): boolean => reading.samples.some(isNonsense);

/** Whether a sample tells that register, or a phase of it. */
export const isBillingRegister = ({ measurand, location }: MeterSample): boolean =>
  measurand === billing && location !== "Inlet";

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
 * 1.6 §9.1.17); without one it means every phase and location the hardware offers (1.6 §3.16.3). What is no number is not
 * told.
 */
export function selectSamples(reading: MeterReading, measurands: readonly string[]): MeterSample[] {
  const wanted = measurands.flatMap((name) =>
    reading.samples.filter((sample) => asksFor(name, sample) && !isNonsense(sample)),
  );
  return [...new Set(wanted)];
}
