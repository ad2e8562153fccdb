import type { IdToken } from "../model/token.ts";
import type { TokenName } from "../ports/store.ts";
import type { Csms } from "./csms.ts";

/**
 * Which tokens are one and the same, as the version spoken has it: of one value and type, without case (C01.FR.25). In 1.6 an idTag has
 * no type: what hardware calls a card, and the CSMS's own word for it, are one if the value is (1.6 §7.28 CiString20).
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
  same(a: IdToken, b: IdToken): boolean {
    return this.key(a) === this.key(b);
  }
}
