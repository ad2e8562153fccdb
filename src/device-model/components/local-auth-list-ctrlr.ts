import { boolean, integer } from "../handle.ts";

/** The local authorization list. */
export const LocalAuthListCtrlr = {
  Available: boolean("LocalAuthListCtrlr/Available", {
    mutability: "ReadOnly",
    constant: true,
    default: false,
  }),
  Enabled: boolean("LocalAuthListCtrlr/Enabled", { default: false }),
  /** Entries the list can hold. */
  EntriesMaxLimit: integer("LocalAuthListCtrlr/Entries:maxLimit", {
    default: 1024,
    min: 0,
    mutability: "ReadOnly",
  }),
  /** Entries one SendLocalList may carry. */
  ItemsPerMessage: integer("LocalAuthListCtrlr/ItemsPerMessage", {
    default: 1024,
    min: 0,
    mutability: "ReadOnly",
  }),
};
