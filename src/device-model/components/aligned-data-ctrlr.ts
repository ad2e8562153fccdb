import { integer, memberList } from "../handle.ts";
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
  /** Seconds between samples, counted from midnight; 0: none. */
  Interval: integer("AlignedDataCtrlr/Interval", { default: 0, unit: "s", min: 0 }),
  Measurands: memberList("AlignedDataCtrlr/Measurands", {
    default: ["Energy.Active.Import.Register"],
    measurandsFrom: SupportedMeasurands,
    maxItemsFrom: MeasurandsMaxLimit,
    maxLength,
  }),
  MeasurandsMaxLimit,
  TxEndedMeasurands: memberList("AlignedDataCtrlr/TxEndedMeasurands", {
    default: [],
    measurandsFrom: SupportedMeasurands,
    maxItemsFrom: TxEndedMeasurandsMaxLimit,
    maxLength,
  }),
  TxEndedMeasurandsMaxLimit,
};
