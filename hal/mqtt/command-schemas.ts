import * as z from "zod/v4-mini";
import type { ChargerCommandName, ChargerCommands } from "../../src/ports/charger-commands.ts";
import {
  connectorNumber,
  connectorRef,
  evseNumber,
  idToken,
  limitSchedule,
  phaseRotation,
  place,
  requestNumber,
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
  reserve: { params: z.object({ ...place, reservationId: requestNumber }), result: done },
  cancelReservation: { params: z.object({ reservationId: requestNumber }), result: done },
  reset: { params: z.object({ type: z.enum(["Soft", "Hard"]) }), result: done },
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
  displayMessage: {
    params: z.object({ ...place, text: text(2000), language: z.optional(text(8)) }),
    result: done,
  },
  updateFirmware: {
    params: z.object({
      requestId: requestNumber,
      location: text(2000),
      retrieveAt: wallMs,
      retries,
      retryInterval: intervalS,
    }),
    result: done,
  },
  uploadLogs: {
    params: z.object({ requestId: requestNumber, location: text(2000), retries, retryInterval: intervalS }),
    result: z.object({ filename: text(255) }),
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
