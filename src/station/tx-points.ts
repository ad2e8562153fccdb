/** The conditions that can start or stop a transaction, in 2.x's words (TxStartPointEnum; E01). */
export type TxPoint =
  "ParkingBayOccupancy" | "EVConnected" | "Authorized" | "DataSigned" | "PowerPathClosed" | "EnergyTransfer";

/**
 * When a transaction starts (any of `start` becomes true) and stops (any of `stop` becomes false). 1.6 pins
 * them; 2.x reads them from TxCtrlr.
 */
export interface TxPoints {
  readonly start: ReadonlySet<TxPoint>;
  readonly stop: ReadonlySet<TxPoint>;
}
