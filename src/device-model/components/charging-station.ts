import { boolean, integer, optionList } from "../handle.ts";
import { availabilityStates } from "./evse.ts";

/** The station as a whole; model and vendor are `InternalCtrlr`'s. */
export const ChargingStation = {
  AvailabilityState: optionList("ChargingStation/AvailabilityState", {
    mutability: "ReadOnly",
    live: true,
    noDefault: true,
    default: "Unavailable",
    valuesList: availabilityStates,
  }),
  Available: boolean("ChargingStation/Available", { mutability: "ReadOnly", constant: true, default: true }),
  /** Something is wrong. */
  Problem: boolean("ChargingStation/Problem", { mutability: "ReadOnly", live: true, default: false }),
  /** Phases of the supply of the whole station. */
  SupplyPhases: integer("ChargingStation/SupplyPhases", {
    mutability: "ReadOnly",
    live: true,
    min: 0,
    max: 3,
    default: 3,
  }),
};
