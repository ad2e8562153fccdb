import { isObject } from "../kernel/json.ts";
import type { IdToken, KeptToken } from "../model/token.ts";
import type { TokenName } from "../ports/store.ts";
import type { Csms } from "./csms.ts";

/**
 * Which tokens are one and the same, as the version spoken has it: of one value and type, without case (C01.FR.25). In 1.6 an idTag has
 * no type: what hardware calls a card, and the CSMS's own word for it, are one if the value is (1.6 §7.28 CiString20). What it named is
 * compared by its value still when 2.x is spoken meanwhile: its driver comes back with a card.
 */
export class TokenIdentity {
  private readonly csms: Pick<Csms, "tokens">;

  constructor(csms: Pick<Csms, "tokens">) {
    this.csms = csms;
  }

  /** What verdicts on it are kept under. */
  name({ value, type }: IdToken): TokenName {
    return { key: value.toLowerCase(), type: this.csms.tokens ? type.toLowerCase() : "" };
  }

  /** Its name in one word. */
  key(token: IdToken): string {
    const { key, type } = this.name(token);
    return type === "" ? key : `${type}:${key}`;
  }

  /** True when both name the same driver. */
  same(a: KeptToken, b: KeptToken): boolean {
    return a.untyped === true || b.untyped === true ? sameValue(a, b) : this.key(a) === this.key(b);
  }
}

/** Whether their values are one, whatever their types (CiString). */
export const sameValue = (a: IdToken, b: IdToken): boolean => a.value.toLowerCase() === b.value.toLowerCase();

/** A token in a note of the station; null: it is none. */
export function readToken(note: unknown): KeptToken | null {
  if (!isObject(note)) return null;
  const { value, type, untyped } = note;
  if (typeof value !== "string" || typeof type !== "string") return null;
  return { value, type, ...(untyped === true && { untyped }) };
}
