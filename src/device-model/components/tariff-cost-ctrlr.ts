import { integer } from "../handle.ts";

/** Prices. */
export const TariffCostCtrlr = {
  NumberOfDecimalsForCostValues: integer("TariffCostCtrlr/NumberOfDecimalsForCostValues", {
    default: 3,
    min: 0,
    max: 15,
    mutability: "ReadOnly",
  }),
};
