import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Answer } from "../ports/dialect.ts";

/** The answer of a handler; a defect in one is logged, and an `internal` error to the CSMS. Neither throws nor rejects. */
export function guarded(
  action: string,
  logger: Logger,
  handle: () => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  const failed = (error: unknown): Answer => {
    logger.error(`the handler of ${action} failed`, { error: errorText(error) });
    return { kind: "error", error: "internal", description: `${action} failed inside the station` };
  };
  try {
    const answer = handle();
    return answer instanceof Promise ? answer.catch(failed) : answer;
  } catch (error) {
    return failed(error);
  }
}
