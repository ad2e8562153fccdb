import * as z from "zod/v4-mini";
import type { ChargerRequestName, ChargerRequests } from "../../src/ports/charger-requests.ts";
import { evseNumber, idToken, name, requestNumber, text, tokenInfo } from "./common-schemas.ts";

interface RequestSchema<N extends ChargerRequestName> {
  readonly params: z.ZodMiniType<ChargerRequests[N]["params"]>;
  readonly result: z.ZodMiniType<ChargerRequests[N]["result"]>;
}

export type RequestSchemas = { readonly [N in ChargerRequestName]: RequestSchema<N> };

const address = { component: name(50), variable: name(50), instance: z.optional(text(50)) };

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
    result: z.object({
      status: z.enum(["Accepted", "Rejected", "UnknownVariable"]),
      value: z.optional(text(2500)),
    }),
  },
  setVariable: {
    params: z.object({ ...address, value: text(2500) }),
    result: z.object({ status: z.enum(["Accepted", "Rejected", "UnknownVariable", "RebootRequired"]) }),
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
