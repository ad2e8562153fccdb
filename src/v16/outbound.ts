import { checkWith } from "../messages/checks.ts";
import type { Validator } from "../messages/validator.ts";
import type { OutboundChecks } from "../rpc/outbound.ts";

type Validators = Readonly<Record<string, Validator<unknown>>>;

/** The validators of what may leave the station. */
export interface OutboundValidators {
  readonly requests: Validators;
  readonly responses: Validators;
}

/** How 1.6 judges what leaves the station. */
export function checks16({ requests, responses }: OutboundValidators): OutboundChecks {
  return { request: checkWith(requests, "1.6"), response: checkWith(responses, "1.6") };
}
