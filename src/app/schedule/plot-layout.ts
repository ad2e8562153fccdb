import type { ChargingProfilePurpose } from "../../model/charging-profile.ts";

/** Where things lie; px. */
export const layout = {
  width: 1200,
  /** Where the axis of time begins and ends. */
  left: 270,
  right: 1176,
  /** The first row of profiles. */
  top: 96,
  row: 34,
  bar: 22,
  /** Between two purposes. */
  gap: 8,
  /** Height of the answer. */
  result: 250,
} as const;

export const ink = "#1c2733";
export const pale = "#5d6b7a";
export const grid = "#e3e8ee";
export const answerColour = "#24405c";

export const colours: Readonly<Record<ChargingProfilePurpose, string>> = {
  PriorityCharging: "#7b3fa0",
  TxProfile: "#1f6feb",
  TxDefaultProfile: "#13827a",
  ChargingStationExternalConstraints: "#b8322a",
  ChargingStationMaxProfile: "#b8660e",
  LocalGeneration: "#4f8a10",
};

/** x of a moment, s from the begin of a window of `length` s. */
export function xOf(at: number, length: number): number {
  return layout.left + ((layout.right - layout.left) * at) / length;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Those that can be told apart in the picture: of several within half a pixel, the first. A year of minutes stays a file one can open. */
export function apart<T extends Stretch>(stretches: readonly T[], length: number): T[] {
  const place = (at: number): number => Math.round(2 * xOf(at, length));
  let drawnTo = -1;
  return stretches.filter(({ to }) => {
    if (place(to) === drawnTo) return false;
    drawnTo = place(to);
    return true;
  });
}
