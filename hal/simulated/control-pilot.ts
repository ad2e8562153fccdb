import type { Machine, Step } from "../../src/kernel/machine.ts";
import { step } from "../../src/kernel/machine.ts";

/** The control pilot of IEC 61851-1 as both ends make it. */
export interface Pilot {
  /** A plug with a car behind it. */
  readonly plugged: boolean;
  /** The car closed its switch S2: it wants energy. */
  readonly s2: boolean;
  /** The charger's oscillator runs: it offers energy. */
  readonly pwm: boolean;
  /** E: no power behind the pilot. F: the charger says it is out of order. */
  readonly fault: "E" | "F" | null;
}

/** A: no car. B: car. C: car takes energy. E, F: see `fault`. D (ventilation) is not simulated. */
export type PilotLetter = "A" | "B" | "C" | "E" | "F";
export type PilotInput =
  "plug" | "unplug" | "closeS2" | "openS2" | "startPwm" | "stopPwm" | "losePower" | "fail" | "repair";
export type PilotEffect = "closeContactor" | "openContactor";

export const noCar: Pilot = { plugged: false, s2: false, pwm: false, fault: null };

/** What a voltmeter on the pilot would show. */
export function pilotLetter(pilot: Pilot): PilotLetter {
  if (pilot.fault) return pilot.fault;
  if (!pilot.plugged) return "A";
  return pilot.s2 ? "C" : "B";
}

/** The contactor is closed exactly in C with the oscillator running. */
export function isEnergised(pilot: Pilot): boolean {
  return pilotLetter(pilot) === "C" && pilot.pwm;
}

const changes: { readonly [I in PilotInput]: (pilot: Pilot) => Pilot } = {
  plug: (pilot) => ({ ...pilot, plugged: true }),
  unplug: (pilot) => ({ ...pilot, plugged: false, s2: false }),
  // A car closes S2 only where energy is offered.
  closeS2: (pilot) => (pilot.plugged && pilot.pwm ? { ...pilot, s2: true } : pilot),
  openS2: (pilot) => ({ ...pilot, s2: false }),
  startPwm: (pilot) => (pilot.fault ? pilot : { ...pilot, pwm: true }),
  // A car opens S2 when the offer is taken back.
  stopPwm: (pilot) => ({ ...pilot, pwm: false, s2: false }),
  losePower: (pilot) => ({ ...pilot, fault: "E", pwm: false, s2: false }),
  fail: (pilot) => ({ ...pilot, fault: "F", pwm: false, s2: false }),
  repair: (pilot) => ({ ...pilot, fault: null }),
};

export const nextPilot: Machine<Pilot, PilotInput, PilotEffect> = (
  pilot,
  input,
): Step<Pilot, PilotEffect> => {
  const next = changes[input](pilot);
  if (isEnergised(next) === isEnergised(pilot)) return step(next);
  return step(next, isEnergised(next) ? "closeContactor" : "openContactor");
};
