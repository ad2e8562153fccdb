import { boolean, integer } from "../handle.ts";

/** Says that a function is not there (`not-built.ts`). */
const absent = (variable: string) =>
  boolean(`TariffCostCtrlr/${variable}`, { mutability: "ReadOnly", constant: true, default: false });

/** Prices. */
export const TariffCostCtrlr = {
  AvailableCost: absent("Available[Cost]"),
  AvailableTariff: absent("Available[Tariff]"),
  EnabledCost: absent("Enabled[Cost]"),
  EnabledTariff: absent("Enabled[Tariff]"),
  NumberOfDecimalsForCostValues: integer("TariffCostCtrlr/NumberOfDecimalsForCostValues", {
    default: 3,
    min: 0,
    max: 15,
    mutability: "ReadOnly",
  }),
};
