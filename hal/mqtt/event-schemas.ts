import * as z from "zod/v4-mini";
import type { ChargerEvent, ChargerEventType, ChargerSnapshot } from "../../src/ports/charger-events.ts";
import {
  chargerError,
  connectorRef,
  evseNumber,
  evseOrStation,
  id,
  idToken,
  meterReading,
  name,
  place,
  requestNumber,
  signedMeterData,
  stopReason,
  text,
  wallMs,
  whole,
} from "./common-schemas.ts";

/** Events that travel as events; `online` and `offline` are the board's presence, told by its state. */
export type BoardEventType = Exclude<ChargerEventType, "online" | "offline">;
export type BoardEvent = Exclude<ChargerEvent, { type: "online" | "offline" }>;

const chargingState = z.enum(["Charging", "EVConnected", "SuspendedEV", "SuspendedEVSE", "Idle"]);

export const snapshotSchema = z.object({
  connectors: z
    .array(
      z.object({
        ...connectorRef,
        plugged: z.boolean(),
        cableInSocket: z.optional(z.boolean()),
        enabled: z.boolean(),
        chargingState,
        needsReplug: z.optional(z.boolean()),
        reserved: z.optional(z.boolean()),
        reading: z.optional(meterReading),
        fixedCable: z.optional(z.boolean()),
      }),
    )
    .check(z.minLength(1), z.maxLength(256)),
  errors: z.array(z.object({ ...place, error: chargerError })).check(z.maxLength(256)),
  mainMeter: z.optional(meterReading),
  sessions: z.optional(z.array(z.object({ evse: evseNumber, sessionId: id })).check(z.maxLength(256))),
  info: z.object({
    vendor: z.optional(text(50)),
    model: z.optional(text(50)),
    serialNumber: z.optional(text(50)),
    firmwareVersion: z.optional(text(50)),
    meterType: z.optional(text(50)),
    meterSerialNumber: z.optional(text(50)),
    bootReason: z.optional(text(50)),
    balances: z.boolean(),
    sharedReader: z.optional(z.boolean()),
    supports: z.array(name(50)).check(z.maxLength(100)),
  }),
}) satisfies z.ZodMiniType<ChargerSnapshot>;

const loggingPath = z.optional(name(4096));
/** Whose leave to charge it is, and what it came with. */
const leave = {
  token: z.nullable(idToken),
  groupId: z.optional(name(255)),
  reservationId: z.optional(requestNumber),
  remoteStartId: z.optional(requestNumber),
};

const session = { ...connectorRef, sessionId: id };

/** One schema per event; the type makes a missing one, or one that reads otherwise than the port, fail to compile. */
export const eventSchemas = {
  plugged: z.object({ type: z.literal("plugged"), ...connectorRef, loggingPath }),
  unplugged: z.object({
    type: z.literal("unplugged"),
    ...connectorRef,
    cableInSocket: z.optional(z.boolean()),
  }),
  chargingState: z.object({
    type: z.literal("chargingState"),
    ...connectorRef,
    state: chargingState,
    needsReplug: z.optional(z.boolean()),
    reasons: z.optional(z.array(name(50)).check(z.maxLength(10))),
  }),
  meterValue: z.object({ type: z.literal("meterValue"), evse: evseOrStation, reading: meterReading }),
  tokenPresented: z.object({
    type: z.literal("tokenPresented"),
    evse: z.optional(evseNumber),
    token: idToken,
  }),
  errorRaised: z.object({ type: z.literal("errorRaised"), ...place, error: chargerError }),
  errorCleared: z.object({ type: z.literal("errorCleared"), ...place, errorId: name(200) }),
  enabled: z.object({ type: z.literal("enabled"), ...connectorRef }),
  disabled: z.object({ type: z.literal("disabled"), ...connectorRef }),
  stopPressed: z.object({ type: z.literal("stopPressed"), evse: evseNumber, reason: stopReason }),
  limitOffered: z.object({
    type: z.literal("limitOffered"),
    evse: evseNumber,
    unit: z.enum(["A", "W"]),
    limit: z.number(),
  }),
  evInfo: z.object({
    type: z.literal("evInfo"),
    evse: evseNumber,
    soc: z.optional(z.number()),
    evccId: z.optional(text(50)),
    batteryCapacityWh: z.optional(z.number()),
    remainingEnergyWh: z.optional(z.number()),
    maxPowerW: z.optional(z.number()),
    fullAt: z.optional(wallMs),
    departureAt: z.optional(wallMs),
  }),
  capabilities: z.object({
    type: z.literal("capabilities"),
    evse: evseNumber,
    maxCurrentA: z.optional(z.number()),
    minCurrentA: z.optional(z.number()),
    maxPhases: z.optional(whole(1, 3)),
    minPhases: z.optional(whole(1, 3)),
    switchesPhasesWhileCharging: z.optional(z.boolean()),
    energyTransferModes: z.optional(z.array(name(50)).check(z.maxLength(32))),
  }),
  meterPublicKey: z.object({ type: z.literal("meterPublicKey"), evse: evseNumber, publicKey: text(2500) }),
  reserved: z.object({ type: z.literal("reserved"), ...connectorRef }),
  unreserved: z.object({ type: z.literal("unreserved"), ...connectorRef }),
  reservationEnded: z.object({
    type: z.literal("reservationEnded"),
    reservationId: requestNumber,
    reason: z.enum(["Expired", "Removed"]),
  }),
  firmwareStatus: z.object({
    type: z.literal("firmwareStatus"),
    requestId: z.nullable(requestNumber),
    status: name(50),
    keepsConnectors: z.optional(z.boolean()),
  }),
  logStatus: z.object({
    type: z.literal("logStatus"),
    requestId: z.nullable(requestNumber),
    status: name(50),
  }),
  sessionStarted: z.object({
    type: z.literal("sessionStarted"),
    ...session,
    reason: z.enum(["Authorized", "EVConnected"]),
    loggingPath,
    ...leave,
    token: z.optional(leave.token),
  }),
  transactionStarted: z.object({
    type: z.literal("transactionStarted"),
    ...session,
    ...leave,
    reading: meterReading,
  }),
  transactionFinished: z.object({
    type: z.literal("transactionFinished"),
    ...session,
    reason: stopReason,
    token: z.nullable(idToken),
    reading: meterReading,
    startSigned: z.optional(signedMeterData),
  }),
  sessionFinished: z.object({ type: z.literal("sessionFinished"), ...session }),
} satisfies { readonly [T in BoardEventType]: z.ZodMiniType<ChargerEvent & { type: T }> };

/**
 * Events no snapshot can make up for: the board keeps them until the station has acknowledged them. The others either
 * hold in the snapshot (errors, enabled, charging state) or mean nothing later (a token presented, a meter value).
 */
const keptTypes: ReadonlySet<BoardEventType> = new Set<BoardEventType>([
  "plugged",
  "unplugged",
  "stopPressed",
  "firmwareStatus",
  "logStatus",
  "reservationEnded",
  "sessionStarted",
  "transactionStarted",
  "transactionFinished",
  "sessionFinished",
]);

/** Whether the board keeps this kind of event until it is acknowledged. */
export function isKept(type: BoardEventType): boolean {
  return keptTypes.has(type);
}

/** Whether an event type is one this version knows. */
export function isEventType(type: string): type is BoardEventType {
  return Object.hasOwn(eventSchemas, type);
}
