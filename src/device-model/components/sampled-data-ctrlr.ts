import { boolean, integer, memberList } from "../handle.ts";
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
  Available: boolean("SampledDataCtrlr/Available", { mutability: "ReadOnly", constant: true, default: true }),
  /** When false, no samples are sent in 2.x. */
  Enabled: boolean("SampledDataCtrlr/Enabled", { default: true }),
  /** Energy registers are told as a sum over the phases only. */
  RegisterValuesWithoutPhases: boolean("SampledDataCtrlr/RegisterValuesWithoutPhases", { default: false }),
  /** Ask the meter for signed readings. */
  SignReadings: boolean("SampledDataCtrlr/SignReadings", { default: false }),
  /** Seconds between the samples kept for the end of a transaction; 0: those of begin and end only. */
  TxEndedInterval: integer("SampledDataCtrlr/TxEndedInterval", { default: 0, unit: "s", min: 0 }),
  /** What the begin of a transaction tells. */
  TxStartedMeasurands: memberList("SampledDataCtrlr/TxStartedMeasurands", {
    default: ["Energy.Active.Import.Register"],
    measurandsFrom: SupportedMeasurands,
    maxLength,
  }),
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
