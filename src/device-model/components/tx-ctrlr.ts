import { boolean, integer, memberList } from "../handle.ts";

/** What the hardware can tell: it has no sensor of the bay, and does not say when it signed. With none, energy would be nobody's. */
const points = ["EVConnected", "Authorized", "PowerPathClosed", "EnergyTransfer"];

/** Transactions. */
export const TxCtrlr = {
  /** Seconds a driver has to plug in, or an authorization lasts unused. */
  EVConnectionTimeOut: integer("TxCtrlr/EVConnectionTimeOut", { default: 120, unit: "s", min: 0 }),
  /** Wh a transaction may still draw once its token was found invalid. */
  MaxEnergyOnInvalidId: integer("TxCtrlr/MaxEnergyOnInvalidId", { default: 0, unit: "Wh", min: 0 }),
  StopTxOnInvalidId: boolean("TxCtrlr/StopTxOnInvalidId", { default: true }),
  /** Transactions may start before the CSMS has accepted the station (B02, B03). */
  TxBeforeAcceptedEnabled: boolean("TxCtrlr/TxBeforeAcceptedEnabled", { default: false }),
  /** What has to be for a transaction to start: any of them (E01); 1.6 pins its own. */
  TxStartPoint: memberList("TxCtrlr/TxStartPoint", {
    default: ["PowerPathClosed"],
    valuesList: points,
    minLength: 1,
  }),
  /** What ends a transaction when it is no more: any of them (E06). */
  TxStopPoint: memberList("TxCtrlr/TxStopPoint", {
    default: ["EVConnected", "Authorized"],
    valuesList: points,
    minLength: 1,
  }),
};
