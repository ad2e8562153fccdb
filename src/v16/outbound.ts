import type { Logger } from "../kernel/logger.ts";
import type { Validator } from "../messages/validator.ts";
import { toViolation } from "../messages/violation.ts";
import type { CallOutcome, OutboundCall } from "../model/rpc.ts";
import type { Registration } from "../ports/dialect.ts";
import type { CsmsSession } from "../ports/session.ts";

type Validators = Readonly<Record<string, Validator<unknown>>>;

/** The validators of what may leave the station. */
export interface OutboundValidators {
  readonly requests: Validators;
  readonly responses: Validators;
}

/**
 * What leaves the station is valid, or it is our defect and in the log (DESIGN rule 3). Payloads are not logged: they
 * may carry tokens.
 */
export class Outbound {
  private readonly validators: OutboundValidators;
  private readonly logger: Logger;

  constructor(validators: OutboundValidators, logger: Logger) {
    this.validators = validators;
    this.logger = logger;
  }

  /** Whether a CALL of ours is valid. */
  request({ action, payload }: OutboundCall): boolean {
    return this.check("request", action, this.validators.requests[action], payload);
  }

  /** Whether an answer of ours is valid. */
  response(action: string, payload: object): boolean {
    return this.check("response", action, this.validators.responses[action], payload);
  }

  private check(
    kind: string,
    action: string,
    valid: Validator<unknown> | undefined,
    payload: object,
  ): boolean {
    if (valid?.(payload) === true) return true;
    const problem = valid ? toViolation(valid.errors).text : "1.6 knows no such message";
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

  callAsked(what: string, action: string, build: () => OutboundCall | null): Promise<CallOutcome> {
    return this.session.callAsked(what, action, () => this.checked(build()));
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
