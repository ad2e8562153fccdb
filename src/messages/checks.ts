import type { Validator } from "./validator.ts";
import { toViolation } from "./violation.ts";

type Validators = Readonly<Record<string, Validator<unknown>>>;

/** A check over the validators of a version: what is wrong with a payload of an action; null: nothing. */
export function checkWith(
  validators: Validators,
  version: string,
): (action: string, payload: object) => string | null {
  return (action, payload) => {
    const valid = validators[action];
    if (valid?.(payload) === true) return null;
    return valid ? toViolation(valid.errors).text : `${version} knows no such message`;
  };
}
