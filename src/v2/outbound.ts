import { checkWith } from "../messages/checks.ts";
import type { Validator } from "../messages/validator.ts";
import type { OutboundCall } from "../model/rpc.ts";
import type { OutboundChecks } from "../rpc/outbound.ts";
import { narrowRequest, narrowResponse } from "./narrow-201.ts";

type Validators = Readonly<Record<string, Validator<unknown>>>;

/** The versions this dialect can be. */
export type Version2 = "2.0.1" | "2.1";

/** The validators of one version. */
export interface VersionValidators {
  readonly requests: Validators;
  readonly responses: Validators;
}

/** How a version judges what leaves the station: as it goes on the wire, narrowed to what the version knows. */
export function checks2(version: Version2, { requests, responses }: VersionValidators): OutboundChecks {
  return { request: checkWith(requests, version), response: checkWith(responses, version) };
}

/** A CALL as this version says it (DESIGN rule 13). */
export function spelled(version: Version2, { action, payload }: OutboundCall): OutboundCall {
  return { action, payload: version === "2.0.1" ? narrowRequest(action, payload) : payload };
}

/** An answer as this version says it. */
export function spelledResponse(version: Version2, action: string, payload: object): object {
  return version === "2.0.1" ? narrowResponse(action, payload) : payload;
}
