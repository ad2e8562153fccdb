import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import { TxCtrlr } from "../device-model/components/tx-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { MeteringRules } from "../station/metering-rules.ts";
import type { TxPoint, TxPoints } from "../station/tx-points.ts";

const points: readonly TxPoint[] = [
  "ParkingBayOccupancy",
  "EVConnected",
  "Authorized",
  "DataSigned",
  "PowerPathClosed",
  "EnergyTransfer",
];

const pointsOf = (words: readonly string[]): ReadonlySet<TxPoint> =>
  new Set(points.filter((point) => words.includes(point)));

/** Not both any more: PowerPathClosed ends a transaction as EVConnected and Authorized do (E06.FR.06). */
const stopsOf = (words: readonly string[]): ReadonlySet<TxPoint> =>
  pointsOf(words.flatMap((word) => (word === "PowerPathClosed" ? ["EVConnected", "Authorized"] : [word])));

/** TxStartPoint, TxStopPoint (E01.FR.01 to FR.06, E06), and StopTxOnEVSideDisconnect (E09, E10). */
export function points2(settings: Settings): TxPoints {
  return {
    start: pointsOf(settings.get(TxCtrlr.TxStartPoint)),
    stop: stopsOf(settings.get(TxCtrlr.TxStopPoint)),
    onUnplug: settings.get(OCPP16LegacyCtrlr.StopTransactionOnEVSideDisconnect) ? "deauthorize" : "await",
    apart: true,
  };
}

/** J01, J02: TxEndedInterval, Enabled and SendDuringIdle count. */
export const meteringRules2: MeteringRules = {
  endIntervals: true,
  alignedBounds: false,
  samplesMain: false,
  switches: true,
};
