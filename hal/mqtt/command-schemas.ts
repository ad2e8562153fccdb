import * as z from "zod/v4-mini";
import type { ChargerCommandName, ChargerCommands } from "../../src/ports/charger-commands.ts";
import {
  connectorNumber,
  connectorRef,
  displayMessage,
  evseNumber,
  id,
  idToken,
  limitSchedule,
  messageTexts,
  name,
  phaseRotation,
  place,
  requestNumber,
  sessionCost,
  stopReason,
  text,
  tokenInfo,
  wallMs,
  whole,
} from "./common-schemas.ts";

interface CommandSchema<N extends ChargerCommandName> {
  readonly params: z.ZodMiniType<ChargerCommands[N]["params"]>;
  readonly result: z.ZodMiniType<ChargerCommands[N]["result"]>;
}

export type CommandSchemas = { readonly [N in ChargerCommandName]: CommandSchema<N> };

const done = z.null();
const evse = { evse: evseNumber };
const retries = whole(0, 1000);
const intervalS = whole(0, 86_400);

/** What each command carries, and what "ok" answers. */
const written = {
  enable: { params: z.object(place), result: done },
  disable: { params: z.object(place), result: done },
  authorize: {
    params: z.object({
      ...evse,
      connector: z.optional(connectorNumber),
      token: idToken,
      info: tokenInfo,
      preValidated: z.optional(z.boolean()),
      remoteStartId: z.optional(requestNumber),
    }),
    result: done,
  },
  deny: {
    params: z.object({ evse: z.optional(evseNumber), token: idToken, info: tokenInfo }),
    result: done,
  },
  withdraw: { params: z.object(evse), result: done },
  pause: { params: z.object(evse), result: done },
  resume: { params: z.object(evse), result: done },
  stopTransaction: {
    params: z.object({ ...evse, reason: stopReason, keepLocked: z.optional(z.boolean()) }),
    result: done,
  },
  unlock: { params: z.object(connectorRef), result: done },
  setLimits: {
    params: z.object({ schedules: z.array(limitSchedule).check(z.maxLength(1001)) }),
    result: done,
  },
  reserve: {
    params: z.object({
      ...place,
      reservationId: requestNumber,
      token: z.optional(idToken),
      groupId: z.optional(name(255)),
      expires: z.optional(wallMs),
      connectorType: z.optional(name(50)),
    }),
    result: z.object({ status: z.enum(["Accepted", "Faulted", "Occupied", "Rejected", "Unavailable"]) }),
  },
  cancelReservation: { params: z.object({ reservationId: requestNumber }), result: done },
  checkReservation: {
    params: z.object({ evse: z.optional(evseNumber), token: idToken, groupId: z.optional(name(255)) }),
    result: z.object({
      status: z.enum([
        "NotReserved",
        "ReservedForToken",
        "ReservedForOtherToken",
        "ReservedForOtherTokenAndHasParentToken",
      ]),
    }),
  },
  mayReset: {
    params: z.object({ type: z.enum(["Soft", "Hard"]) }),
    result: z.object({ allowed: z.boolean() }),
  },
  reset: {
    params: z.object({ type: z.enum(["Soft", "Hard"]), scheduled: z.optional(z.boolean()) }),
    result: done,
  },
  resetEvse: {
    params: z.object({ ...evse, type: z.enum(["Soft", "Hard"]), scheduled: z.optional(z.boolean()) }),
    result: done,
  },
  setTime: { params: z.object({ wall: wallMs }), result: done },
  setIndicator: {
    params: z.object({
      lightIntensity: z.optional(whole(0, 100)),
      blinkRepeat: z.optional(whole(0, 1_000_000)),
    }),
    result: done,
  },
  setPhaseRotation: {
    params: z.object({ rotations: z.array(phaseRotation).check(z.maxLength(1001)) }),
    result: done,
  },
  setSessionRules: {
    params: z.object({
      connectionTimeoutS: whole(0, 2147483647),
      stopTransactionOnEVSideDisconnect: z.boolean(),
      unlockConnectorOnEVSideDisconnect: z.boolean(),
    }),
    result: done,
  },
  setMasterPassGroup: { params: z.object({ groupId: text(255) }), result: done },
  setPlugAndCharge: {
    params: z.object({
      enabled: z.optional(z.boolean()),
      centralContractValidationAllowed: z.optional(z.boolean()),
      contractCertificateInstallationEnabled: z.optional(z.boolean()),
    }),
    result: done,
  },
  setEnergyTransferModes: {
    params: z.object({ ...evse, modes: z.array(name(50)).check(z.minLength(1), z.maxLength(32)) }),
    result: done,
  },
  displayMessage: {
    params: z.object({ ...place, ...displayMessage }),
    result: z.object({
      status: z.enum([
        "Accepted",
        "NotSupportedMessageFormat",
        "NotSupportedPriority",
        "NotSupportedState",
        "Rejected",
        "UnknownTransaction",
      ]),
    }),
  },
  getDisplayMessages: {
    params: z.object({
      ids: z.optional(z.array(requestNumber).check(z.maxLength(1000))),
      priority: displayMessage.priority,
      state: displayMessage.state,
    }),
    result: z.object({ messages: z.array(z.object(displayMessage)).check(z.maxLength(1000)) }),
  },
  clearDisplayMessage: {
    params: z.object({ id: requestNumber }),
    result: z.object({ status: z.enum(["Accepted", "Unknown"]) }),
  },
  sessionCost: { params: sessionCost, result: done },
  tariffMessage: {
    params: z.object({
      messages: messageTexts,
      token: z.optional(idToken),
      transactionId: z.optional(id),
    }),
    result: done,
  },
  defaultPrice: { params: z.object({ messages: messageTexts }), result: done },
  updateFirmware: {
    params: z.object({
      requestId: z.nullable(requestNumber),
      location: text(2000),
      retrieveAt: wallMs,
      installAt: z.optional(wallMs),
      retries: z.optional(retries),
      retryInterval: z.optional(intervalS),
      signingCertificate: z.optional(text(5500)),
      signature: z.optional(text(800)),
    }),
    result: z.object({
      status: z.enum([
        "Accepted",
        "AcceptedCanceled",
        "InvalidCertificate",
        "Rejected",
        "RevokedCertificate",
      ]),
    }),
  },
  allowFirmwareInstallation: { params: z.record(z.string(), z.never()), result: done },
  uploadLogs: {
    params: z.object({
      requestId: z.nullable(requestNumber),
      location: text(2000),
      log: z.enum(["DiagnosticsLog", "SecurityLog"]),
      retries: z.optional(retries),
      retryInterval: z.optional(intervalS),
      oldest: z.optional(wallMs),
      latest: z.optional(wallMs),
    }),
    result: z.object({
      status: z.enum(["Accepted", "AcceptedCanceled", "Rejected"]),
      filename: z.optional(text(255)),
    }),
  },
  dataTransfer: {
    params: z.object({
      vendorId: text(255),
      messageId: z.optional(text(255)),
      data: z.optional(text(50_000)),
    }),
    result: z.object({
      status: z.enum(["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"]),
      data: z.optional(text(50_000)),
    }),
  },
} satisfies CommandSchemas;

/** The same table, as generic code needs its type. */
export const commandSchemas: CommandSchemas = written;
/** As the validators are written: `types.test.ts` compares it with the port. */
export type WrittenCommands = typeof written;

/** Whether a command is one this version knows. */
export function isCommandName(name: string): name is ChargerCommandName {
  return Object.hasOwn(commandSchemas, name);
}
