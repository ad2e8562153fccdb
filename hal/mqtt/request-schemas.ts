import * as z from "zod/v4-mini";
import type { ChargerRequestName, ChargerRequests } from "../../src/ports/charger-requests.ts";
import {
  connectorNumber,
  evseNumber,
  idToken,
  name,
  place,
  requestNumber,
  text,
  tokenInfo,
  wallMs,
} from "./common-schemas.ts";

interface RequestSchema<N extends ChargerRequestName> {
  readonly params: z.ZodMiniType<ChargerRequests[N]["params"]>;
  readonly result: z.ZodMiniType<ChargerRequests[N]["result"]>;
}

export type RequestSchemas = { readonly [N in ChargerRequestName]: RequestSchema<N> };

const address = {
  component: name(50),
  componentInstance: z.optional(text(50)),
  evse: z.optional(evseNumber),
  connector: z.optional(connectorNumber),
  variable: name(50),
  instance: z.optional(text(50)),
};
const variableStatus = ["Accepted", "Rejected", "UnknownComponent", "UnknownVariable"] as const;
const configurationKey = z.object({ key: text(50), readonly: z.boolean(), value: z.optional(text(2500)) });

/** What each request of the board carries, and what it is answered. */
const written = {
  validateToken: {
    params: z.object({ token: idToken, evses: z.array(evseNumber).check(z.maxLength(256)) }),
    result: z.object({ info: tokenInfo }),
  },
  mayStart: {
    params: z.object({ evse: evseNumber, token: idToken }),
    result: z.object({ allowed: z.boolean(), reservationId: z.optional(requestNumber) }),
  },
  dataTransfer: {
    params: z.object({
      vendorId: text(255),
      messageId: z.optional(text(255)),
      data: z.optional(text(50_000)),
    }),
    result: z.object({
      status: z.enum(["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId", "Offline"]),
      data: z.optional(text(50_000)),
    }),
  },
  getVariable: {
    params: z.object(address),
    result: z.object({ status: z.enum(variableStatus), value: z.optional(text(2500)) }),
  },
  setVariable: {
    params: z.object({ ...address, value: text(2500) }),
    result: z.object({ status: z.enum([...variableStatus, "RebootRequired"]) }),
  },
  getConfiguration: {
    params: z.object({ keys: z.optional(z.array(text(50)).check(z.maxLength(1000))) }),
    result: z.object({
      known: z.array(configurationKey).check(z.maxLength(1000)),
      unknown: z.array(text(50)).check(z.maxLength(1000)),
    }),
  },
  setConfiguration: {
    params: z.object({ key: name(50), value: text(2500) }),
    result: z.object({ status: z.enum(["Accepted", "NotSupported", "Rejected", "RebootRequired"]) }),
  },
  changeAvailability: {
    params: z.object({ ...place, operative: z.boolean() }),
    result: z.object({ status: z.enum(["Accepted", "Rejected", "Scheduled", "UnknownPlace"]) }),
  },
  securityEvent: {
    params: z.object({
      type: name(50),
      info: z.optional(text(255)),
      critical: z.optional(z.boolean()),
      at: z.optional(wallMs),
    }),
    result: z.object({ told: z.boolean() }),
  },
  getCertificate: {
    params: z.object({
      evse: evseNumber,
      exiRequest: text(20_000),
      schemaVersion: text(100),
      action: z.enum(["Install", "Update"]),
    }),
    result: z.object({ status: z.enum(["Accepted", "Failed"]), exiResponse: z.optional(text(20_000)) }),
  },
} satisfies RequestSchemas;

/** The same table, as generic code needs its type. */
export const requestSchemas: RequestSchemas = written;
/** As the validators are written: `types.test.ts` compares it with the port. */
export type WrittenRequests = typeof written;

/** Whether a request is one this version knows. */
export function isRequestName(name: string): name is ChargerRequestName {
  return Object.hasOwn(requestSchemas, name);
}
