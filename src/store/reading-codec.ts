import type { TimedReading } from "../model/fact.ts";
import type {
  MeasureLocation,
  MeterSample,
  Phase,
  ReadingContext,
  SignedMeterData,
} from "../model/meter-value.ts";
import type { Decoder } from "./decode.ts";
import { list, number, object, optional, text, wordOr } from "./decode.ts";
import { moment } from "./moment-codec.ts";

const phases: readonly Phase[] = ["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"];
const locations: readonly MeasureLocation[] = ["Body", "Cable", "EV", "Inlet", "Outlet"];
const contexts: readonly ReadingContext[] = [
  "Interruption.Begin",
  "Interruption.End",
  "Sample.Clock",
  "Sample.Periodic",
  "Transaction.Begin",
  "Transaction.End",
  "Trigger",
  "Other",
];

const signedMeterData: Decoder<SignedMeterData> = (value) => {
  const { data, signingMethod, encodingMethod, publicKey } = object(value);
  return {
    data: text(data),
    signingMethod: text(signingMethod),
    encodingMethod: text(encodingMethod),
    ...(publicKey === undefined ? {} : { publicKey: text(publicKey) }),
  };
};

const meterSample: Decoder<MeterSample> = (value) => {
  const sample = object(value);
  const phase = wordOr(phases, undefined)(sample["phase"]);
  const location = wordOr(locations, undefined)(sample["location"]);
  const signed = optional(signedMeterData)(sample["signed"]);
  return {
    measurand: text(sample["measurand"]),
    // JSON writes what is no number as null: a signed value may have no plain one beside it.
    value: signed && sample["value"] === null ? Number.NaN : number(sample["value"]),
    unit: text(sample["unit"]),
    ...(phase && { phase }),
    ...(location && { location }),
    ...(signed && { signed }),
  };
};

/** A word unknown to this version becomes `Other` or is left out: the reading is worth more than the word. */
export const timedReading: Decoder<TimedReading> = (value) => {
  const { at, context, samples } = object(value);
  return { at: moment(at), context: wordOr(contexts, "Other")(context), samples: list(meterSample)(samples) };
};
