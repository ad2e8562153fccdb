import type { Logger } from "../kernel/logger.ts";
import type { CallOutcome, OutboundCall } from "../model/rpc.ts";
import type { Registration } from "../ports/dialect.ts";
import type { CsmsSession } from "../ports/session.ts";

/** What is wrong with a payload of an action, in words; null: nothing. */
export type Check = (action: string, payload: object) => string | null;

/** How a version judges what may leave the station. */
export interface OutboundChecks {
  readonly request: Check;
  readonly response: Check;
}

/**
 * What leaves the station is valid, or it is our defect and in the log (DESIGN rule 3). Payloads are not logged: they
 * may carry tokens.
 */
export class Outbound {
  private readonly checks: OutboundChecks;
  private readonly logger: Logger;

  constructor(checks: OutboundChecks, logger: Logger) {
    this.checks = checks;
    this.logger = logger;
  }

  /** Whether a CALL of ours is valid. */
  request({ action, payload }: OutboundCall): boolean {
    return this.fine("request", action, this.checks.request(action, payload));
  }

  /** Whether an answer of ours is valid. */
  response(action: string, payload: object): boolean {
    return this.fine("response", action, this.checks.response(action, payload));
  }

  private fine(kind: string, action: string, problem: string | null): boolean {
    if (problem === null) return true;
    this.logger.error(`defect: an invalid ${kind} of ${action} was made; please report it`, { problem });
    return false;
  }
}

/** A session on which no invalid live message is sent; it ends as if the station were offline. */
export class CheckedSession implements CsmsSession {
  private readonly session: CsmsSession;
  private readonly outbound: Outbound;

  constructor(session: CsmsSession, outbound: Outbound) {
    this.session = session;
    this.outbound = outbound;
  }

  get id(): number {
    return this.session.id;
  }

  get online(): boolean {
    return this.session.online;
  }

  get registration(): Registration {
    return this.session.registration;
  }

  get ready(): boolean {
    return this.session.ready;
  }

  call(action: string, build: () => OutboundCall | null): Promise<CallOutcome> {
    return this.session.call(action, () => this.checked(build()));
  }

  callAsked(
    what: string,
    action: string,
    build: () => OutboundCall | null,
    promised = false,
  ): Promise<CallOutcome> {
    return this.session.callAsked(what, action, () => this.checked(build()), promised);
  }

  hold(): () => void {
    return this.session.hold();
  }

  triggerBoot(): void {
    this.session.triggerBoot();
  }

  triggerHeartbeat(): void {
    this.session.triggerHeartbeat();
  }

  wake(): void {
    this.session.wake();
  }

  private checked(message: OutboundCall | null): OutboundCall | null {
    return message && this.outbound.request(message) ? message : null;
  }
}
