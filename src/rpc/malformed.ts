import type { RpcErrorKind } from "../model/rpc.ts";
import type { Malformed, MalformedReason } from "./frame.ts";

/**
 * What a version does about text that is no frame.
 * - `drop` (1.6): a CALL whose id was read gets a CALLERROR (1.6J §4.2.3, situation 2); all else is ignored, an
 *   unknown message type too (§4.1.3).
 * - `answer` (2.x): everything but a broken answer gets a CALLERROR, with message id "-1" where none could be read
 *   (part 4 §4.2.3, §4.3), and an unknown message type gets MessageTypeNotSupported (§4.4).
 * - `silent`: nothing is answered (1.6 §4.2, while Rejected).
 */
export type MalformedPolicy = "drop" | "answer" | "silent";

export interface MalformedAnswer {
  readonly messageId: string;
  readonly error: RpcErrorKind;
  readonly description: string;
}

const callType = 2;
const answerTypes: readonly (number | null)[] = [3, 4];

const descriptions: Readonly<Record<MalformedReason, string>> = {
  tooLarge: "the message is too large",
  tooDeep: "the message is nested too deeply",
  notJson: "the message is not JSON",
  notFrame: "the message is not an array that begins with a message type",
  messageType: "unknown message type",
  messageId: "the message id must be a string of at most 36 characters",
  shape: "the message has the wrong number of elements",
  action: "the action must be a string",
  payload: "the payload must be an object",
};

/** Whether it was meant as a CALLRESULT or a CALLERROR. */
export const isAnswer = ({ messageType }: Malformed): boolean => answerTypes.includes(messageType);

/** The CALLERROR malformed text deserves; null when it is to be ignored. An answer is never answered. */
export function malformedAnswer(malformed: Malformed, policy: MalformedPolicy): MalformedAnswer | null {
  if (policy === "silent" || isAnswer(malformed)) return null;
  const description = descriptions[malformed.reason];
  const { messageId } = malformed;
  if (policy === "answer") {
    const error = malformed.reason === "messageType" ? "messageTypeNotSupported" : "rpcFramework";
    return { messageId: messageId ?? "-1", error, description };
  }
  if (malformed.messageType !== callType || messageId === null || malformed.reason === "notJson") return null;
  return { messageId, error: "format", description };
}
