// OCPP 2.1. Generated from schemas/2.1 by `npm run generate`: change the tables, not this file.

import type { Validator } from "../validator.ts";
import type { Requests, Responses, Sends } from "./types.ts";

export const requests: { readonly [A in keyof Requests]: Validator<Requests[A]> };
export const responses: { readonly [A in keyof Responses]: Validator<Responses[A]> };
export const sends: { readonly [A in keyof Sends]: Validator<Sends[A]> };
