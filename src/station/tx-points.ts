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
  /**
   * What becomes of leave to charge when its car lets go of the cable (2.x StopTxOnEVSideDisconnect): it ends (E09.FR.01), or
   * waits EVConnectionTimeOut for the car (E10.FR.02). Left out: it lasts as long as its transaction (1.6 §9.1.23).
   */
  readonly onUnplug?: "deauthorize" | "await" | undefined;
  /** Of hardware that owns its sessions too: else its transactions are the station's, and it says when they start and stop. */
  readonly apart?: boolean | undefined;
  /**
   * Energy that flows without leave known here begins a transaction too: hardware that owns its sessions gave it. Left out: it is
   * being taken back, and would be nobody's.
   */
  readonly unasked?: boolean | undefined;
}

/** Whether a transaction is over when no energy flows: it began with the energy, and ends with it. */
export const endsPaused = ({ start, stop }: TxPoints): boolean =>
  stop.has("EnergyTransfer") && [...start].every((point) => point === "EnergyTransfer");

/** Whether a transaction is over when its car has gone. */
export function endsUnplugged({ stop, onUnplug }: TxPoints): boolean {
  if (stop.has("EVConnected") || stop.has("PowerPathClosed")) return true;
  return onUnplug === "deauthorize" && stop.has("Authorized");
}
