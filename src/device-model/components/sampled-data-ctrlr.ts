import { integer, memberList } from "../handle.ts";
import { SupportedMeasurands } from "./supported-measurands.ts";

/** Characters a list of measurands may have: what one ChangeConfiguration can carry (CiString500Type). */
const maxLength = 500;

const TxUpdatedMeasurandsMaxLimit = integer("SampledDataCtrlr/TxUpdatedMeasurands:maxLimit", {
  default: 50,
  min: 0,
  mutability: "ReadOnly",
});
const TxEndedMeasurandsMaxLimit = integer("SampledDataCtrlr/TxEndedMeasurands:maxLimit", {
  default: 50,
  min: 0,
  mutability: "ReadOnly",
});

/** Samples taken periodically in a transaction. */
export const SampledDataCtrlr = {
  /** Seconds between samples; 0: none. */
  TxUpdatedInterval: integer("SampledDataCtrlr/TxUpdatedInterval", { default: 300, unit: "s", min: 0 }),
  TxUpdatedMeasurands: memberList("SampledDataCtrlr/TxUpdatedMeasurands", {
    default: ["Energy.Active.Import.Register"], // 1.6 §9.1.17
    measurandsFrom: SupportedMeasurands,
    maxItemsFrom: TxUpdatedMeasurandsMaxLimit,
    maxLength,
  }),
  TxUpdatedMeasurandsMaxLimit,
  TxEndedMeasurands: memberList("SampledDataCtrlr/TxEndedMeasurands", {
    default: [],
    measurandsFrom: SupportedMeasurands,
    maxItemsFrom: TxEndedMeasurandsMaxLimit,
    maxLength,
  }),
  TxEndedMeasurandsMaxLimit,
};
