/** What 2.1 says and 2.0.1 has no word for, taken out of one message. */
type Narrow = (payload: object) => object;

/** 2.0.1 has no word for a transaction that goes on after a power cut; its charging state comes with it. */
const transactionEvent: Narrow = (payload) =>
  "triggerReason" in payload && payload.triggerReason === "TxResumed"
    ? { ...payload, triggerReason: "ChargingStateChanged" }
    : payload;

/** Requests of ours that differ; the others are the same in both. */
const requests: Readonly<Record<string, Narrow>> = { TransactionEvent: transactionEvent };

/** Responses of ours that differ. */
const responses: Readonly<Record<string, Narrow>> = {};

/** A request as 2.0.1 has it. */
export function narrowRequest(action: string, payload: object): object {
  return requests[action]?.(payload) ?? payload;
}

/** A response as 2.0.1 has it. */
export function narrowResponse(action: string, payload: object): object {
  return responses[action]?.(payload) ?? payload;
}
