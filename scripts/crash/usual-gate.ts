import type { Gate, ReceivedCall } from "./csms.ts";
import type { Dice } from "./dice.ts";

const transactional = new Set(["StartTransaction", "MeterValues", "StopTransaction", "TransactionEvent"]);

/** Whether this CALL is of the kind that is kept until it is answered. */
export const isTransactional = ({ action }: Pick<ReceivedCall, "action">): boolean =>
  transactional.has(action);

/** A CSMS as it usually is: some answers are slow, and now and then it fails to process a message, once. */
export function usualGate(dice: Dice): Gate {
  const failed = new Set<string>();
  return (call, answer) => {
    const content = `${call.action} ${JSON.stringify(call.payload)}`;
    if (isTransactional(call) && dice.chance(0.01) && !failed.has(content)) {
      failed.add(content);
      answer("error");
    } else if (dice.chance(0.1)) setTimeout(() => answer("result"), dice.int(1, 40));
    else answer("result");
  };
}
