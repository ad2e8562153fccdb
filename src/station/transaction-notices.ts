import type { ConnectorRef } from "../model/evse.ts";
import type { IdToken, TokenVerdict } from "../model/token.ts";
import { plainInfo } from "./authorization-decision.ts";
import type { Csms } from "./csms.ts";
import type { Hardware } from "./hardware.ts";
import type { EvseFacts, StationFacts } from "./station-facts.ts";
import type { TokenIdentity } from "./token-identity.ts";
import type { Transactions } from "./transactions.ts";

export interface TransactionNoticesDeps {
  readonly facts: StationFacts;
  readonly transactions: Pick<Transactions, "get">;
  readonly hardware: Pick<Hardware, "notice">;
  readonly csms: Pick<Csms, "nameOf">;
  readonly identity: TokenIdentity;
}

/** What the hardware is told of transactions: each once it is on the disk. */
export class TransactionNotices {
  private readonly deps: TransactionNoticesDeps;

  constructor(deps: TransactionNoticesDeps) {
    this.deps = deps;
  }

  /** One began; the CSMS has not heard of it. */
  started(place: ConnectorRef, sessionId: string | null): void {
    this.deps.hardware.notice({ type: "transaction", event: "Started", place, sessionId });
  }

  /** The CSMS gave it a name. Of one that is over, nobody at the hardware waits for it any more. */
  named(transactionId: string, name: string): void {
    const evse = this.running(transactionId);
    const place = this.deps.transactions.get(transactionId)?.place;
    if (!evse || !place) return;
    const { hardwareSessionId: sessionId } = evse;
    this.deps.hardware.notice({
      type: "transaction",
      event: "Updated",
      place,
      sessionId,
      transactionId: name,
    });
  }

  ended(transactionId: string, place: ConnectorRef, sessionId: string | null): void {
    const { hardware, csms } = this.deps;
    const name = csms.nameOf(transactionId);
    hardware.notice({ type: "transaction", event: "Ended", place, sessionId, transactionId: name });
  }

  /** The CSMS judged a token: told when it is that of a transaction that runs. */
  judged(transactionId: string, token: IdToken, info: TokenVerdict): void {
    const evse = this.running(transactionId);
    const own = this.deps.transactions.get(transactionId)?.token;
    if (evse && own && this.deps.identity.same(own, token))
      this.deps.hardware.notice({ type: "tokenJudged", evse: evse.id, info: plainInfo(info) });
  }

  private running(transactionId: string): EvseFacts | undefined {
    return [...this.deps.facts.evses.values()].find((evse) => evse.transactionId === transactionId);
  }
}
