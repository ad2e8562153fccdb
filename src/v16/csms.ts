import type { Requests, Responses } from "../messages/v16/types.ts";
import type { IdToken } from "../model/token.ts";
import type { CsmsSession } from "../ports/session.ts";
import type { Csms, CsmsVerdict, DataTransferAnswer, DataTransferMessage } from "../station/csms.ts";
import { forgiveExpiry } from "./expiry.ts";
import { idTag, tokenInfo } from "./token-info.ts";

type Asked = "Authorize" | "DataTransfer";

/** Sends a live CALL and gives its valid response; `offline` without an answer, `refused` for any other. */
async function ask<A extends Asked>(
  session: Pick<CsmsSession, "call">,
  action: A,
  payload: Requests[A],
  valid: (payload: unknown) => payload is Responses[A],
): Promise<{ response: Responses[A] } | "offline" | "refused"> {
  const outcome = await session.call(action, () => ({ action, payload }));
  if (outcome.kind === "offline" || outcome.kind === "timeout") return "offline";
  const answer = outcome.kind === "result" ? forgiveExpiry(outcome.payload) : null;
  return valid(answer) ? { response: answer } : "refused";
}

/** The CSMS behind a 1.6 session, as the domain sees it. */
export class Csms16 implements Csms {
  private readonly session: Pick<CsmsSession, "call" | "ready">;
  private readonly valid: { readonly [A in Asked]: (payload: unknown) => payload is Responses[A] };

  /** 1.6 §4.8: the transactionId it answered the start with. */
  readonly nameOf: Csms["nameOf"];

  constructor(
    session: Pick<CsmsSession, "call" | "ready">,
    valid: { readonly [A in Asked]: (payload: unknown) => payload is Responses[A] },
    nameOf: Csms["nameOf"],
  ) {
    this.session = session;
    this.valid = valid;
    this.nameOf = nameOf;
  }

  get ready(): boolean {
    return this.session.ready;
  }

  canName(token: IdToken): boolean {
    return idTag(token) !== null;
  }

  /** 1.6 §4.1. */
  async authorize(token: IdToken): Promise<CsmsVerdict> {
    const named = idTag(token);
    if (named === null) return { kind: "refused" };
    const answer = await ask(this.session, "Authorize", { idTag: named }, this.valid.Authorize);
    if (answer === "offline" || answer === "refused") return { kind: answer };
    return { kind: "verdict", info: tokenInfo(answer.response.idTagInfo) };
  }

  /** 1.6 §4.3. What 1.6 cannot carry (§6.15) is Rejected here. */
  async dataTransfer({
    vendorId,
    messageId,
    data,
  }: DataTransferMessage): Promise<DataTransferAnswer | "offline"> {
    if (vendorId.length > 255 || (messageId?.length ?? 0) > 50) return { status: "Rejected" };
    const payload = {
      vendorId,
      ...(messageId === undefined ? {} : { messageId }),
      ...(data === undefined ? {} : { data }),
    };
    const answer = await ask(this.session, "DataTransfer", payload, this.valid.DataTransfer);
    if (answer === "offline") return "offline";
    return answer === "refused" ? { status: "Rejected" } : answer.response;
  }
}
