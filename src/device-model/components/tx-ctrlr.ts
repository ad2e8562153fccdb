import { boolean, integer } from "../handle.ts";

/** Transactions. */
export const TxCtrlr = {
  /** Seconds a driver has to plug in, or an authorization lasts unused. */
  EVConnectionTimeOut: integer("TxCtrlr/EVConnectionTimeOut", { default: 120, unit: "s", min: 0 }),
  /** Wh a transaction may still draw once its token was found invalid. */
  MaxEnergyOnInvalidId: integer("TxCtrlr/MaxEnergyOnInvalidId", { default: 0, unit: "Wh", min: 0 }),
  StopTxOnInvalidId: boolean("TxCtrlr/StopTxOnInvalidId", { default: true }),
};
