import { boolean, decimal, integer, memberList } from "../handle.ts";

/** Charging profiles and the schedule composed of them. */
export const SmartChargingCtrlr = {
  /** Which phase carries a single phase can be chosen. */
  ACPhaseSwitchingSupported: boolean("SmartChargingCtrlr/ACPhaseSwitchingSupported", {
    default: false,
    mutability: "ReadOnly",
  }),
  /** False where a component file says so, or files leave SmartCharging out of SupportedFeatureProfiles: there is none then, in 1.6 too. */
  Available: boolean("SmartChargingCtrlr/Available", { mutability: "ReadOnly", default: true }),
  /** While false, charging profiles have no effect and messages about them are NotSupported (K01.FR.29, F01.FR.12), in 1.6 too. */
  Enabled: boolean("SmartChargingCtrlr/Enabled", { default: true }),
  /** Charging profiles that are installed. */
  Entries: integer("SmartChargingCtrlr/Entries[ChargingProfiles]", {
    default: 0,
    min: 0,
    mutability: "ReadOnly",
    live: true,
  }),
  CompositeScheduleDefaultLimitAmps: decimal("SmartChargingCtrlr/CompositeScheduleDefaultLimitAmps", {
    default: 48,
    unit: "A",
    min: 0,
  }),
  CompositeScheduleDefaultLimitWatts: decimal("SmartChargingCtrlr/CompositeScheduleDefaultLimitWatts", {
    default: 33_120,
    unit: "W",
    min: 0,
  }),
  CompositeScheduleDefaultNumberPhases: integer("SmartChargingCtrlr/CompositeScheduleDefaultNumberPhases", {
    default: 3,
    min: 1,
    max: 3,
  }),
  /** Charging profiles that can be installed at a time. */
  EntriesMaxLimit: integer("SmartChargingCtrlr/Entries[ChargingProfiles]:maxLimit", {
    default: 500,
    min: 0,
    mutability: "ReadOnly",
  }),
  /** Purposes whose profiles do not count while offline. */
  IgnoredProfilePurposesOffline: memberList("SmartChargingCtrlr/IgnoredProfilePurposesOffline", {
    default: [],
    valuesList: ["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"],
  }),
  /**
   * Percent: of a limit that changes by less, the CSMS need not be told. Required and writable (TC_B_12_CS). This station tells of no
   * change, as K01.FR.61 allows; K12 to K14, which ask for it, are of external limits, and not built.
   */
  LimitChangeSignificance: decimal("SmartChargingCtrlr/LimitChangeSignificance", {
    default: 10,
    unit: "Percent",
    min: 0,
    max: 100,
  }),
  PeriodsPerSchedule: integer("SmartChargingCtrlr/PeriodsPerSchedule", {
    default: 1440,
    min: 0,
    mutability: "ReadOnly",
  }),
  /** Switching from three phases to one in a transaction is possible. */
  Phases3to1: boolean("SmartChargingCtrlr/Phases3to1", { default: false, mutability: "ReadOnly" }),
  /** The highest stack level. */
  ProfileStackLevel: integer("SmartChargingCtrlr/ProfileStackLevel", {
    default: 100,
    min: 0,
    mutability: "ReadOnly",
  }),
  /** Units of a schedule in 1.6's words: Current (A) and Power (W) (errata v4 §3.86). */
  RateUnit: memberList("SmartChargingCtrlr/RateUnit", {
    default: ["Current", "Power"],
    mutability: "ReadOnly",
    valuesList: ["Current", "Power"],
  }),
  /** V between phase and neutral, to convert A into W where no meter says. */
  SupplyVoltage: decimal("SmartChargingCtrlr/SupplyVoltage", { default: 230, unit: "V", min: 0 }),
};
