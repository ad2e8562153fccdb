import type { MeterReading, MeterSample, Phase } from "../../src/model/meter-value.ts";
import type { Random } from "./random.ts";

/** What there is to measure at one instant. */
export interface Electrical {
  readonly energyWh: number;
  readonly powerW: number;
  /** Phases of the EVSE, and how many of them carry current. */
  readonly phases: 1 | 2 | 3;
  readonly phasesInUse: 0 | 1 | 2 | 3;
  readonly supplyVoltageV: number;
  readonly frequencyHz: number;
  readonly offeredA: number;
  /** Percent; absent when no car tells it. */
  readonly socPercent?: number | undefined;
}

const lines: readonly (readonly [voltage: Phase, current: Phase])[] = [
  ["L1-N", "L1"],
  ["L2-N", "L2"],
  ["L3-N", "L3"],
];

/**
 * The samples of one reading, in OCPP's names. Voltage and frequency carry a little noise; the currents are what makes
 * voltage times current equal the power shown.
 */
export function readingOf(now: Electrical, random: Random): MeterReading {
  const noise = (span: number): number => (random() - 0.5) * 2 * span;
  const samples: MeterSample[] = [
    sample("Energy.Active.Import.Register", now.energyWh, "Wh"),
    sample("Power.Active.Import", round(now.powerW, 1), "W"),
  ];
  lines.slice(0, now.phases).forEach(([voltagePhase, currentPhase], index) => {
    const voltage = round(now.supplyVoltageV + noise(now.supplyVoltageV * 0.003), 1);
    const current = index < now.phasesInUse ? now.powerW / now.phasesInUse / voltage : 0;
    samples.push({ ...sample("Voltage", voltage, "V"), phase: voltagePhase });
    samples.push({ ...sample("Current.Import", round(current, 2), "A"), phase: currentPhase });
  });
  samples.push(sample("Frequency", round(now.frequencyHz + noise(0.02), 2), "Hz"));
  samples.push(sample("Current.Offered", round(now.offeredA, 1), "A"));
  samples.push({
    ...sample("Temperature", round(24 + now.powerW / 1500 + noise(0.3), 1), "Celsius"),
    location: "Body",
  });
  if (now.socPercent !== undefined) {
    samples.push({ ...sample("SoC", Math.floor(now.socPercent), "Percent"), location: "EV" });
  }
  return { samples };
}

function sample(measurand: string, value: number, unit: string): MeterSample {
  return { measurand, value, unit, location: "Outlet" };
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
