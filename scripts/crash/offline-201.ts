import { requests } from "../../src/messages/v201/validators.js";
import type { Connection, ReceivedCall } from "./csms.ts";

/** What was so shortly before or after a connection came or went may be told either way, ms. */
const slackMs = 500;

/**
 * Whether events say `offline` where they happened with nobody to tell, and do not where they went out on the connection there
 * was (E04.FR.03, E11.FR.07). Of a station whose clock is right.
 */
export function judgeOffline(
  calls: readonly ReceivedCall[],
  connections: readonly Connection[],
): readonly string[] {
  return calls.flatMap(({ action, payload, connection }) => {
    if (action !== "TransactionEvent" || !requests.TransactionEvent(payload)) return [];
    const { offline = false, timestamp, transactionInfo, seqNo } = payload;
    const at = Date.parse(timestamp);
    const near = connections.some(
      ({ opened, closed }) => opened - slackMs <= at && (closed ?? Infinity) + slackMs >= at,
    );
    const own = connections[connection - 1];
    const registered = own?.registered ?? Infinity;
    const name = `transaction ${transactionInfo.transactionId}: event ${seqNo} of ${timestamp}`;
    if (!offline && !near) return [`${name} happened offline, and does not say so`];
    if (offline && registered + slackMs < at) return [`${name} says offline, and was not`];
    return [];
  });
}
