import type { Place } from "./evse.ts";

/** How three phases are wired: R, S and T in the order of L1, L2 and L3 (1.6 §9.1.7). */
export interface PhaseRotation extends Place {
  readonly rotation: "NotApplicable" | "Unknown" | "RST" | "RTS" | "SRT" | "STR" | "TRS" | "TSR";
}
