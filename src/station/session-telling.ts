import type { Begin } from "./lifecycle.ts";
import type { Authorization, SessionInput, SessionState } from "./session-machine.ts";
import type { EvseFacts } from "./station-facts.ts";
import type { Happening } from "./transaction-events.ts";
import type { TransactionEvent } from "./transaction-triggers.ts";
import { chargingStateOf, triggerOf, triggerOfAuthorization, updateOf } from "./transaction-triggers.ts";

/** How an input that begins or ends a transaction is told, by the facts after it. */
export function eventOf(session: SessionState, input: SessionInput): TransactionEvent {
  const plugged = session.plugged !== null;
  return { trigger: triggerOf(input), chargingState: chargingStateOf(session), plugged };
}

/** How a transaction begins: one that was asked for from afar is told as that (F01.FR.19, F02.FR.21). */
export function beginOf(
  session: SessionState,
  input: SessionInput,
  authorization: Authorization | null,
): Begin {
  const event = eventOf(session, input);
  const remote = authorization !== null && authorization.remoteStartId !== null;
  const trigger = remote ? triggerOfAuthorization(authorization) : event.trigger;
  return { event: { ...event, trigger }, note: session };
}

/** What is told of a transaction that ran before the input and runs after it; null: nothing. */
export function happeningOf(evse: EvseFacts, before: SessionState, input: SessionInput): Happening | null {
  const { session } = evse;
  if (before.transaction === null || session.transaction === null) return null;
  const event = updateOf(before, input, session);
  if (!event) return null;
  const came = before.unplaced === true && session.unplaced !== true;
  return { event, note: session, ...(came && { place: { evse: evse.id, connector: session.transaction } }) };
}
