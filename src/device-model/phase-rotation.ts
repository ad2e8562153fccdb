import type { PhaseRotation } from "../model/phase-rotation.ts";

/** The ways three phases can lie, as 1.6 §9.1.7 names them. */
export const rotations = [
  "NotApplicable",
  "Unknown",
  "RST",
  "RTS",
  "SRT",
  "STR",
  "TRS",
  "TSR",
] as const satisfies readonly PhaseRotation["rotation"][];

/** One item of the variable `OCPP16LegacyCtrlr/PhaseRotation`. */
export interface RotationItem {
  /** Of the connectors in order; 0: the main meter at the grid. */
  readonly number: number;
  readonly rotation: PhaseRotation["rotation"];
}

/** Understands `1.RST`; null for what is written otherwise. */
export function rotationItem(item: string): RotationItem | null {
  const [, number, name] = /^(\d{1,3})\.(\w+)$/.exec(item) ?? [];
  const rotation = rotations.find((entry) => entry === name);
  return number === undefined || rotation === undefined ? null : { number: Number(number), rotation };
}
