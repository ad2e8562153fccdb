import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where transactions of 2.0.1 can begin and end: what hardware here can tell. */
export const txPoints = ["EVConnected", "Authorized", "PowerPathClosed", "EnergyTransfer"] as const;
export type TxPoint = (typeof txPoints)[number];

/** TxStartPoint and TxStopPoint of the station that is killed. */
export interface TxPoints {
  readonly start: readonly TxPoint[];
  readonly stop: readonly TxPoint[];
}

/** What a station has that nobody gave any. */
export const usualPoints: TxPoints = { start: ["PowerPathClosed"], stop: ["EVConnected", "Authorized"] };

/** Whether a transaction of the CSMS is one of the hardware's, from its begin to its end. */
export const isHardwares = ({ start, stop }: TxPoints): boolean =>
  start.every((point) => point === "PowerPathClosed") &&
  stop.some((point) => point === "Authorized" || point === "PowerPathClosed") &&
  !stop.includes("EnergyTransfer");

/** Gives them to a station as an integrator does: a component file beside its `ocpp-config.json`. */
export function writeTxPoints(dir: string, { start, stop }: TxPoints): void {
  const folder = join(dir, "component_config", "standardized");
  mkdirSync(folder, { recursive: true });
  const variable = (name: string, value: readonly TxPoint[]): object => ({
    variable_name: name,
    characteristics: { supportsMonitoring: true, dataType: "MemberList", valuesList: txPoints.join(",") },
    attributes: [{ type: "Actual", mutability: "ReadWrite", value: value.join(",") }],
  });
  const properties = {
    TxStartPoint: variable("TxStartPoint", start),
    TxStopPoint: variable("TxStopPoint", stop),
  };
  writeFileSync(join(folder, "TxCtrlr.json"), JSON.stringify({ name: "TxCtrlr", properties }, null, 2));
}
