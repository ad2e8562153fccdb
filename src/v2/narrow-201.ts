/** What 2.1 says and 2.0.1 has no word for, taken out of one message. */
type Narrow = (payload: object) => object;

/** Requests of ours that differ; the others are the same in both. */
const requests: Readonly<Record<string, Narrow>> = {};

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
