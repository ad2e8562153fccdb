import { SmartChargingCtrlr } from "../components/smart-charging-ctrlr.ts";
import { type Key16, keysOf } from "./key.ts";

const key = keysOf("SmartCharging");
const required = { required: true } as const;

/** 1.6 §9.4. */
export const smartChargingKeys: readonly Key16[] = [
  key("ChargeProfileMaxStackLevel", SmartChargingCtrlr.ProfileStackLevel, "1.6 §9.4.1", required),
  key("ChargingScheduleAllowedChargingRateUnit", SmartChargingCtrlr.RateUnit, "1.6 §9.4.2", required),
  key("ChargingScheduleMaxPeriods", SmartChargingCtrlr.PeriodsPerSchedule, "1.6 §9.4.3", required),
  key("ConnectorSwitch3to1PhaseSupported", SmartChargingCtrlr.Phases3to1, "1.6 §9.4.4", {
    awaits: "PhaseSwitching",
  }),
  key("MaxChargingProfilesInstalled", SmartChargingCtrlr.EntriesMaxLimit, "1.6 §9.4.5", required),
];
