import * as z from "zod/v4-mini";
import type {
  MeasureLocation,
  MeterReading,
  MeterSample,
  Phase,
  SignedMeterData,
} from "../../../src/model/meter-value.ts";
import { maybe, text } from "./schema-parts.ts";

const signedValue = z.object({
  signed_meter_data: text(20_000),
  signing_method: text(255),
  encoding_method: text(255),
  public_key: maybe(text(2500)),
});
/** EVerest's SignedMeterValue. */
export type SignedValue = z.infer<typeof signedValue>;
export const signedValueSchema = signedValue;

/** Every place a quantity may be measured at: the sum, a phase, neutral, direct current. */
function places<T extends z.core.SomeType>(type: T) {
  const value = maybe(type);
  return maybe(z.object({ total: value, DC: value, L1: value, L2: value, L3: value, N: value }));
}

const plain = places(z.number());
const signed = places(signedValue);

/** EVerest's Powermeter. Only what it says is required is too little to measure by, so nothing is required here. */
export const powermeterSchema = z.object({
  timestamp: maybe(text(100)),
  energy_Wh_import: plain,
  energy_Wh_export: plain,
  power_W: plain,
  VAR: plain,
  current_A: plain,
  voltage_V: plain,
  frequency_Hz: plain,
  energy_Wh_import_signed: signed,
  energy_Wh_export_signed: signed,
  power_W_signed: signed,
  VAR_signed: signed,
  current_A_signed: signed,
  voltage_V_signed: signed,
  frequency_Hz_signed: signed,
  signed_meter_value: maybe(signedValue),
  temperatures: maybe(
    z.array(z.object({ temperature: maybe(z.number()), location: maybe(text(255)) })).check(z.maxLength(100)),
  ),
});
export type Powermeter = z.infer<typeof powermeterSchema>;

type Spot = "total" | "DC" | "L1" | "L2" | "L3" | "N";
type Spots = readonly (readonly [Spot, Phase?])[];

const sumAndPhases: Spots = [["total"], ["L1", "L1"], ["L2", "L2"], ["L3", "L3"]];
const conductors: Spots = [["DC"], ["L1", "L1"], ["L2", "L2"], ["L3", "L3"], ["N", "N"]];
const phases: Spots = [
  ["L1", "L1"],
  ["L2", "L2"],
  ["L3", "L3"],
];
/** Against neutral, as both dialects have a word for it; a configured `Voltage.L1` finds it as well. */
const toNeutral: Spots = [["DC"], ["L1", "L1-N"], ["L2", "L2-N"], ["L3", "L3-N"]];

interface Quantity {
  readonly plain: Exclude<
    keyof Powermeter,
    `${string}_signed` | "timestamp" | "temperatures" | "signed_meter_value"
  >;
  readonly signed: Extract<keyof Powermeter, `${string}_signed`>;
  readonly measurand: string;
  readonly unit: string;
  readonly spots: Spots;
  readonly location?: MeasureLocation;
}

const register = "Energy.Active.Import.Register";

/**
 * One row per quantity serves both dialects, which pick by measurand. The sign is kept: power and current towards the grid are
 * negative imports, there are no exports beside the register.
 */
const quantities: readonly Quantity[] = [
  {
    plain: "energy_Wh_import",
    signed: "energy_Wh_import_signed",
    measurand: register,
    unit: "Wh",
    spots: sumAndPhases,
    location: "Outlet",
  },
  {
    plain: "energy_Wh_export",
    signed: "energy_Wh_export_signed",
    measurand: "Energy.Active.Export.Register",
    unit: "Wh",
    spots: sumAndPhases,
  },
  {
    plain: "power_W",
    signed: "power_W_signed",
    measurand: "Power.Active.Import",
    unit: "W",
    spots: sumAndPhases,
    location: "Outlet",
  },
  {
    plain: "VAR",
    signed: "VAR_signed",
    measurand: "Power.Reactive.Import",
    unit: "var",
    spots: sumAndPhases,
  },
  {
    plain: "current_A",
    signed: "current_A_signed",
    measurand: "Current.Import",
    unit: "A",
    spots: conductors,
    location: "Outlet",
  },
  {
    plain: "voltage_V",
    signed: "voltage_V_signed",
    measurand: "Voltage",
    unit: "V",
    spots: toNeutral,
    location: "Outlet",
  },
  {
    plain: "frequency_Hz",
    signed: "frequency_Hz_signed",
    measurand: "Frequency",
    unit: "Hz",
    spots: phases,
  },
];

const locations: readonly MeasureLocation[] = ["Body", "Cable", "EV", "Inlet", "Outlet"];

/** What an EVSE knows beside its meter: the car's state of charge, percent; what is offered to it, A per phase and W. */
export interface Beside {
  readonly soc?: number | undefined;
  readonly offeredA?: number | undefined;
  readonly offeredW?: number | undefined;
}

/**
 * Whether the meter measured at all: with none (or before its first value) EvseManager sends a register of 0 and no time. A
 * transaction that began at 0 Wh would be billed for all the meter ever counted.
 */
export function isMeasured({ timestamp, energy_Wh_import }: Powermeter): boolean {
  const dated = timestamp !== undefined && timestamp !== null && timestamp !== "";
  const wh = energy_Wh_import?.total;
  return dated || (wh !== undefined && wh !== null && wh !== 0);
}

/**
 * All a meter read, in OCPP's names. @param whole a signed value that came beside it, or else the meter's own for all of its
 * values: it stands with the billing register.
 */
export function readingOf(meter: Powermeter, beside: Beside, whole = meter.signed_meter_value): MeterReading {
  const samples: MeterSample[] = [];
  for (const quantity of quantities) {
    const values = meter[quantity.plain];
    const signs = meter[quantity.signed];
    const wholeHere = quantity.measurand === register ? whole : undefined;
    if (values || signs || wholeHere) measure(samples, quantity, values, signs, wholeHere);
  }
  for (const { temperature, location } of meter.temperatures ?? [])
    if (typeof temperature === "number")
      samples.push({
        measurand: "Temperature",
        value: temperature,
        unit: "Celsius",
        location: locations.find((word) => word === location),
      });
  addBeside(samples, beside);
  return { samples };
}

/** A signed value alone, where the meter's plain one is not to be had. */
export function signedOnly(value: SignedValue): MeterReading {
  return readingOf({}, {}, value);
}

export const signedData = (value: SignedValue): SignedMeterData => ({
  data: value.signed_meter_data,
  signingMethod: value.signing_method,
  encodingMethod: value.encoding_method,
  // The one way to say that there is none.
  publicKey: value.public_key === null || value.public_key === "" ? undefined : value.public_key,
});

function measure(
  samples: MeterSample[],
  { measurand, unit, spots, location }: Quantity,
  values: Powermeter["power_W"],
  signs: Powermeter["power_W_signed"],
  whole: SignedValue | null | undefined,
): void {
  for (const [spot, phase] of spots) {
    const value = values?.[spot];
    const signature = (spot === "total" ? whole : undefined) ?? signs?.[spot];
    const isNumber = typeof value === "number";
    if (!isNumber && !signature) continue;
    samples.push({
      measurand,
      // No number beside the signature: the station tells the signature alone.
      value: isNumber ? value : Number.NaN,
      unit,
      ...(phase && { phase }),
      ...(location && { location }),
      ...(signature && { signed: signedData(signature) }),
    });
  }
}

function addBeside(samples: MeterSample[], { soc, offeredA, offeredW }: Beside): void {
  if (offeredA !== undefined) samples.push({ measurand: "Current.Offered", value: offeredA, unit: "A" });
  if (offeredW !== undefined) samples.push({ measurand: "Power.Offered", value: offeredW, unit: "W" });
  if (soc !== undefined) samples.push({ measurand: "SoC", value: soc, unit: "Percent", location: "EV" });
}
