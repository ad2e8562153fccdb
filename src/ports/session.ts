import type { CallOutcome, OutboundCall } from "../model/rpc.ts";
import type { Registration } from "./dialect.ts";

/** What dialects and the app may do with a CSMS session. */
export interface CsmsSession {
  /** Stable number of this CSMS in the store (outbox rows belong to it). */
  readonly id: number;
  /** A WebSocket is open. */
  readonly online: boolean;
  readonly registration: Registration;
  /** True when messages flow: online and accepted. */
  readonly ready: boolean;
  /**
   * Sends a live CALL when its turn comes and resolves with how it ended; never rejects. Resolves `offline` at once when
   * there is no connection or registration does not allow the action. `build` runs when its turn comes, so that it
   * renders what holds then; null from `build` means nothing to send any more (resolves `offline`).
   */
  call(action: string, build: () => OutboundCall | null): Promise<CallOutcome>;
  /**
   * Sends what the CSMS asked for (1.6 TriggerMessage, F06): as `call`, and while Pending too (1.6 §4.2, B02.FR.02). `what`
   * names it: as long as it waits, asking for the same again adds nothing, and both end alike. Where the dialect keeps it,
   * it waits over a lost connection, unless the next is to another CSMS or in another version. When too many messages wait it
   * gives way (`offline`), unless it was `promised`: whoever promises sends one at a time.
   */
  callAsked(
    what: string,
    action: string,
    build: () => OutboundCall | null,
    promised?: boolean,
  ): Promise<CallOutcome>;
  /**
   * Sends nothing before the function returned is called: an answer that takes its time goes before what it brings about. It
   * ends by itself with the connection, and after the time any answer may take.
   */
  hold(): () => void;
  /** Sends a BootNotification again (1.6 TriggerMessage, B01.FR.10), at once, unless one is under way. */
  triggerBoot(): void;
  triggerHeartbeat(): void;
  /** Tells the outbox there is something new to send. */
  wake(): void;
}
