import * as z from "zod/v4-mini";
import type { ChargerError } from "../../src/model/charger-error.ts";
import type { DisplayMessage, MessageText } from "../../src/model/display-message.ts";
import type { ConnectorRef, Place } from "../../src/model/evse.ts";
import type { LimitSchedule } from "../../src/model/limit.ts";
import type { MeterReading, MeterSample, SignedMeterData } from "../../src/model/meter-value.ts";
import type { SessionCost } from "../../src/model/session-cost.ts";
import type { IdToken, TokenInfo } from "../../src/model/token.ts";
import type { PhaseRotation } from "../../src/model/phase-rotation.ts";
import type { StopReason } from "../../src/model/transaction.ts";

// Everything from outside is bounded; the bounds are generous, and part of the contract (asyncapi.yaml).

/** A string of 1 to `max` characters. */
export const name = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
/** A string of at most `max` characters. */
export const text = (max: number) => z.string().check(z.maxLength(max));
/** A whole number in a range. */
export const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

/** EVSE number, 1 and up. */
export const evseNumber = whole(1, 1000);
/** EVSE number, or 0 for the station as a whole. */
export const evseOrStation = whole(0, 1000);
export const connectorNumber = whole(1, 100);
export const requestNumber = whole(-2147483648, 2147483647);
/** ms since the Unix epoch. */
export const wallMs = z.number();
export const id = name(64);

export const connectorRef = { evse: evseNumber, connector: connectorNumber };
z.object(connectorRef) satisfies z.ZodMiniType<ConnectorRef>;

export const place = { evse: z.optional(evseOrStation), connector: z.optional(connectorNumber) };
z.object(place) satisfies z.ZodMiniType<Place>;

export const idToken = z.object({ value: name(255), type: name(50) }) satisfies z.ZodMiniType<IdToken>;

export const tokenInfo = z.object({
  status: z.enum([
    "Accepted",
    "Blocked",
    "ConcurrentTx",
    "Expired",
    "Invalid",
    "NoCredit",
    "NotAllowedTypeEVSE",
    "NotAtThisLocation",
    "NotAtThisTime",
    "Unknown",
  ]),
  groupId: z.optional(name(255)),
  expires: z.optional(wallMs),
}) satisfies z.ZodMiniType<TokenInfo>;

export const stopReason = z.enum([
  "DeAuthorized",
  "EmergencyStop",
  "EnergyLimitReached",
  "EVDisconnected",
  "GroundFault",
  "HardReset",
  "ImmediateReset",
  "Local",
  "LocalOutOfCredit",
  "MasterPass",
  "Other",
  "OvercurrentFault",
  "PowerLoss",
  "PowerQuality",
  "Reboot",
  "Remote",
  "SOCLimitReached",
  "SoftReset",
  "StoppedByEV",
  "TimeLimitReached",
  "Timeout",
  "UnlockCommand",
]) satisfies z.ZodMiniType<StopReason, StopReason>;

export const chargerError = z.object({
  id: name(200),
  type: name(200),
  blocking: z.boolean(),
  message: z.optional(text(1000)),
  vendorId: z.optional(text(255)),
  vendorErrorCode: z.optional(text(50)),
  errorCode16: z.optional(text(50)),
}) satisfies z.ZodMiniType<ChargerError>;

export const signedMeterData = z.object({
  data: text(20_000),
  signingMethod: text(50),
  encodingMethod: text(50),
  publicKey: z.optional(text(2500)),
}) satisfies z.ZodMiniType<SignedMeterData>;

export const meterSample = z.object({
  measurand: name(50),
  value: z.number(),
  unit: name(20),
  phase: z.optional(z.enum(["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"])),
  location: z.optional(z.enum(["Body", "Cable", "EV", "Inlet", "Outlet"])),
  signed: z.optional(signedMeterData),
}) satisfies z.ZodMiniType<MeterSample>;

export const meterReading = z.object({
  samples: z.array(meterSample).check(z.maxLength(100)),
}) satisfies z.ZodMiniType<MeterReading>;

export const phaseRotation = z.object({
  ...place,
  rotation: z.enum(["NotApplicable", "Unknown", "RST", "RTS", "SRT", "STR", "TRS", "TSR"]),
}) satisfies z.ZodMiniType<PhaseRotation>;

export const limitSchedule = z.object({
  evse: z.optional(evseNumber),
  unit: z.enum(["A", "W"]),
  minChargingRate: z.optional(z.number()),
  periods: z
    .array(
      z.object({
        start: wallMs,
        limit: z.number(),
        numberPhases: z.optional(whole(1, 3)),
        phaseToUse: z.optional(whole(1, 3)),
      }),
    )
    .check(z.maxLength(1024)),
}) satisfies z.ZodMiniType<LimitSchedule>;

const messageText = {
  text: text(2000),
  format: z.optional(z.enum(["ASCII", "HTML", "URI", "UTF8", "QRCODE"])),
  language: z.optional(text(8)),
};
export const messageTexts = z.array(z.object(messageText)).check(z.maxLength(20)) satisfies z.ZodMiniType<
  MessageText[]
>;

export const displayMessage = {
  ...messageText,
  id: z.optional(requestNumber),
  priority: z.optional(z.enum(["AlwaysFront", "InFront", "NormalCycle"])),
  state: z.optional(z.enum(["Charging", "Discharging", "Faulted", "Idle", "Suspended", "Unavailable"])),
  from: z.optional(wallMs),
  to: z.optional(wallMs),
  transactionId: z.optional(id),
  sessionId: z.optional(id),
  qrCode: z.optional(text(2000)),
};
z.object(displayMessage) satisfies z.ZodMiniType<DisplayMessage>;

const idlePrice = z.object({
  graceMinutes: z.optional(z.number()),
  hourPrice: z.optional(z.number()),
});
const chargingPrice = z
  .array(z.object({ category: z.enum(["Energy", "FlatFee", "Time"]), price: z.number() }))
  .check(z.maxLength(20));

export const sessionCost = z.object({
  sessionId: id,
  status: z.enum(["Finished", "Idle", "Running"]),
  cost: z.number(),
  currency: z.optional(text(3)),
  decimals: whole(0, 9),
  until: z.optional(wallMs),
  meterWh: z.optional(z.number()),
  chargingPrice: z.optional(chargingPrice),
  idlePrice: z.optional(idlePrice),
  nextPeriod: z.optional(z.object({ from: wallMs, chargingPrice, idlePrice: z.optional(idlePrice) })),
  messages: z.optional(messageTexts),
  qrCode: z.optional(text(2000)),
}) satisfies z.ZodMiniType<SessionCost>;
