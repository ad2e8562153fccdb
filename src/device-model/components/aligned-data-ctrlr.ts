import { boolean, integer, memberList } from "../handle.ts";
import { SupportedMeasurands } from "./supported-measurands.ts";

/** Characters a list of measurands may have: what one ChangeConfiguration can carry (CiString500Type). */
const maxLength = 500;

const MeasurandsMaxLimit = integer("AlignedDataCtrlr/Measurands:maxLimit", {
  default: 50,
  min: 0,
  mutability: "ReadOnly",
});
const TxEndedMeasurandsMaxLimit = integer("AlignedDataCtrlr/TxEndedMeasurands:maxLimit", {
  default: 50,
  min: 0,
  mutability: "ReadOnly",
});

/** Samples aligned to the clock. */
export const AlignedDataCtrlr = {
  Available: boolean("AlignedDataCtrlr/Available", { mutability: "ReadOnly", constant: true, default: true }),
  /** When false, no aligned data is sent in 2.x; 1.6 has Interval 0 for it. */
  Enabled: boolean("AlignedDataCtrlr/Enabled", { default: true }),
  /** Seconds between samples, counted from midnight; 0: none. */
  Interval: integer("AlignedDataCtrlr/Interval", { default: 0, unit: "s", min: 0 }),
  Measurands: memberList("AlignedDataCtrlr/Measurands", {
    default: ["Energy.Active.Import.Register"],
    measurandsFrom: SupportedMeasurands,
    maxItemsFrom: MeasurandsMaxLimit,
    maxLength,
  }),
  MeasurandsMaxLimit,
  /** Send aligned data only of EVSEs without a transaction. */
  SendDuringIdle: boolean("AlignedDataCtrlr/SendDuringIdle", { default: false }),
  /** Ask the meter for signed readings. */
  SignReadings: boolean("AlignedDataCtrlr/SignReadings", { default: false }),
  /** Seconds between the samples kept for the end of a transaction; 0: none. 1.6 keeps those of `Interval`. */
  TxEndedInterval: integer("AlignedDataCtrlr/TxEndedInterval", { default: 0, unit: "s", min: 0 }),
  TxEndedMeasurands: memberList("AlignedDataCtrlr/TxEndedMeasurands", {
    default: [],
    measurandsFrom: SupportedMeasurands,
    maxItemsFrom: TxEndedMeasurandsMaxLimit,
    maxLength,
  }),
  TxEndedMeasurandsMaxLimit,
};
