import { isObject } from "../kernel/json.ts";
import type {
  ChargingProfile,
  ChargingProfileKind,
  ChargingProfilePurpose,
  ChargingSchedule,
  ChargingSchedulePeriod,
  FreqWattPoint,
  OperationMode,
  RecurrencyKind,
  SignalWattPoint,
} from "../model/charging-profile.ts";
import type { LimitUnit } from "../model/limit.ts";
import type { Decoder } from "./decode.ts";
import { Unreadable } from "./decode.ts";

type Check = (value: unknown) => boolean;
/** A check for each member of T: one that is forgotten does not compile. */
type Checks<T> = { readonly [K in keyof Required<T>]: Check };

const number: Check = (value) => typeof value === "number" && Number.isFinite(value);
const integer: Check = (value) => Number.isSafeInteger(value);
const text: Check = (value) => typeof value === "string";
const flag: Check = (value) => typeof value === "boolean";
const list =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
/** One of the words of T, each named once. */
const word = <T extends string>(words: Readonly<Record<T, true>>): Check => {
  const known = new Set(Object.keys(words));
  return (value) => typeof value === "string" && known.has(value);
};
const fits = (value: unknown, members: Readonly<Record<string, Check>>): boolean =>
  isObject(value) && Object.entries(members).every(([name, check]) => check(value[name]));

const point = {
  freqWatt: { frequency: number, power: number } satisfies Checks<FreqWattPoint>,
  signalWatt: { signal: number, power: number } satisfies Checks<SignalWattPoint>,
};

const operationMode = word<OperationMode>({
  Idle: true,
  ChargingOnly: true,
  CentralSetpoint: true,
  ExternalSetpoint: true,
  ExternalLimits: true,
  CentralFrequency: true,
  LocalFrequency: true,
  LocalLoadBalancing: true,
});

const period = {
  startPeriod: number,
  limit: maybe(number),
  limit_L2: maybe(number),
  limit_L3: maybe(number),
  numberPhases: maybe(integer),
  phaseToUse: maybe(integer),
  dischargeLimit: maybe(number),
  dischargeLimit_L2: maybe(number),
  dischargeLimit_L3: maybe(number),
  setpoint: maybe(number),
  setpoint_L2: maybe(number),
  setpoint_L3: maybe(number),
  setpointReactive: maybe(number),
  setpointReactive_L2: maybe(number),
  setpointReactive_L3: maybe(number),
  preconditioningRequest: maybe(flag),
  evseSleep: maybe(flag),
  v2xBaseline: maybe(number),
  operationMode: maybe(operationMode),
  v2xFreqWattCurve: maybe(list((value) => fits(value, point.freqWatt))),
  v2xSignalWattCurve: maybe(list((value) => fits(value, point.signalWatt))),
} satisfies Checks<ChargingSchedulePeriod>;

const schedule = {
  id: maybe(integer),
  startSchedule: maybe(number),
  duration: maybe(number),
  chargingRateUnit: word<LimitUnit>({ A: true, W: true }),
  minChargingRate: maybe(number),
  useLocalTime: maybe(flag),
  randomizedDelay: maybe(number),
  limitAtSoC: maybe((value) => fits(value, { soc: number, limit: number })),
  chargingSchedulePeriod: list((value) => fits(value, period)),
} satisfies Checks<ChargingSchedule>;

const profile = {
  id: integer,
  stackLevel: integer,
  chargingProfilePurpose: word<ChargingProfilePurpose>({
    ChargingStationExternalConstraints: true,
    ChargingStationMaxProfile: true,
    TxDefaultProfile: true,
    TxProfile: true,
    PriorityCharging: true,
    LocalGeneration: true,
  }),
  chargingProfileKind: word<ChargingProfileKind>({
    Absolute: true,
    Recurring: true,
    Relative: true,
    Dynamic: true,
  }),
  recurrencyKind: maybe(word<RecurrencyKind>({ Daily: true, Weekly: true })),
  validFrom: maybe(number),
  validTo: maybe(number),
  transactionId: maybe(text),
  maxOfflineDuration: maybe(number),
  invalidAfterOfflineDuration: maybe(flag),
  dynUpdateInterval: maybe(number),
  dynUpdateTime: maybe(number),
  chargingSchedule: list((value) => fits(value, schedule)),
} satisfies Checks<ChargingProfile>;

const isProfile = (value: unknown): value is ChargingProfile => fits(value, profile);

/** A profile is taken whole or not at all: one that lost a period would allow more than the CSMS said. */
export const chargingProfile: Decoder<ChargingProfile> = (value) => {
  if (!isProfile(value)) throw new Unreadable("a charging profile was expected");
  return value;
};
