import type { Requests, Responses } from "../../messages/v21/types.ts";
import type { IdToken } from "../../model/token.ts";
import type { CsmsSession } from "../../ports/session.ts";
import type { Csms, CsmsVerdict, DataTransferAnswer, DataTransferMessage } from "../../station/csms.ts";
import { dataOf, textOf } from "../data-transfer/data.ts";
import { canName, forgiveEvses, tokenInfo, tokenRules2, wireToken } from "./id-token.ts";

type Asked = "Authorize" | "DataTransfer";

/** The validators of the responses that are read here. */
export type AskedValidators = { readonly [A in Asked]: (payload: unknown) => payload is Responses[A] };

/** The CSMS behind a 2.x session, as the domain sees it. */
export class Csms2 implements Csms {
  private readonly session: Pick<CsmsSession, "call" | "ready">;
  private readonly valid: AskedValidators;

  constructor(session: Pick<CsmsSession, "call" | "ready">, valid: AskedValidators) {
    this.session = session;
    this.valid = valid;
  }

  get ready(): boolean {
    return this.session.ready;
  }

  /** The CSMS knows a transaction by our own id (E01.FR.08). */
  nameOf(transactionId: string): string {
    return transactionId;
  }

  readonly tokens = tokenRules2;

  canName(token: IdToken): boolean {
    return canName(token);
  }

  /** C01. */
  async authorize(token: IdToken): Promise<CsmsVerdict> {
    if (!canName(token)) return { kind: "refused" };
    const answer = await this.ask("Authorize", { idToken: wireToken(token) });
    if (answer === "offline" || answer === "refused") return { kind: answer };
    return { kind: "verdict", info: tokenInfo(answer.response.idTokenInfo) };
  }

  /** P02. Data is any JSON there, and a text here. */
  async dataTransfer({
    vendorId,
    messageId,
    data,
  }: DataTransferMessage): Promise<DataTransferAnswer | "offline"> {
    if (vendorId.length > 255 || (messageId?.length ?? 0) > 50) return { status: "Rejected" };
    const answer = await this.ask("DataTransfer", {
      vendorId,
      ...(messageId === undefined ? {} : { messageId }),
      ...(data === undefined ? {} : { data: dataOf(data) }),
    });
    if (answer === "offline") return "offline";
    if (answer === "refused") return { status: "Rejected" };
    const { status, data: said } = answer.response;
    if (said === undefined) return { status };
    return { status, data: textOf(said) };
  }

  private async ask<A extends Asked>(
    action: A,
    payload: Requests[A],
  ): Promise<{ response: Responses[A] } | "offline" | "refused"> {
    const outcome = await this.session.call(action, () => ({ action, payload }));
    if (outcome.kind === "offline" || outcome.kind === "timeout") return "offline";
    const valid: (answer: unknown) => answer is Responses[A] = this.valid[action];
    const answer = outcome.kind === "result" ? forgiveEvses(outcome.payload) : null;
    return valid(answer) ? { response: answer } : "refused";
  }
}
