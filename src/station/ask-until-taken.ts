import type { Clock } from "../kernel/clock.ts";
import type { CommandReply, Done } from "../ports/charger-commands.ts";
import { within } from "./deadline.ts";

/** A driver should know within its own deadline; one that does not is given up on after this, ms. */
const longestAnswerMs = 30_000;

/**
 * Asks the hardware for a reset, and again so many times when it refuses or says nothing (ResetRetries). True: it will; false: it
 * cannot, or is gone; else why it does not.
 */
export async function askUntilTaken(
  clock: Clock,
  retries: number,
  ask: () => Promise<CommandReply<Done>>,
): Promise<boolean | { readonly refused: string }> {
  for (let attempt = 0; ; attempt++) {
    const reply = await within(clock, "reset", longestAnswerMs, ask());
    if (reply !== "timeout" && reply.status !== "rejected" && reply.status !== "timeout")
      return reply.status === "ok";
    if (attempt < retries) continue;
    const said = reply === "timeout" ? undefined : reply.message;
    return { refused: said ?? "the charger did not answer a reset" };
  }
}
