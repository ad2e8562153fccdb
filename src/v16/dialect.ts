import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import { InternalCtrlr } from "../device-model/components/internal-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Responses } from "../messages/v16/types.ts";
import type { Fact } from "../model/fact.ts";
import type { CallOutcome, OutboundCall } from "../model/rpc.ts";
import type { Answer, BootVerdict, Dialect, Registration, Settlement } from "../ports/dialect.ts";
import type { CsmsSession } from "../ports/session.ts";
import type { Store } from "../ports/store.ts";
import { Outbound } from "../rpc/outbound.ts";
import type { StationDomain } from "../station/station-domain.ts";
import type { StationTime } from "../station/station-time.ts";
import { bootNotification } from "./boot-notification.ts";
import type { KeyTable16 } from "./configuration.ts";
import type { ConnectorTable } from "./connectors.ts";
import { CsmsTime, forgiveTime } from "../rpc/csms-time.ts";
import { guarded } from "../rpc/guarded.ts";
import { forgiveExpiry } from "./expiry.ts";
import { dispatcher, type Dispatch, type InboundValidators } from "./dispatch.ts";
import { callErrorCode } from "./error-codes.ts";
import { checks16, type OutboundValidators } from "./outbound.ts";
import type { StatusReporter } from "./reporters/status-notification.ts";
import { securityEventNotification } from "./render/security-event.ts";
import {
  meterValuesRequest,
  startTransaction,
  stopTransaction,
  type RenderContext,
} from "./render/transaction.ts";
import { tokenInfo } from "./token-info.ts";

/** The validators of 1.6 responses this dialect reads. */
type ReadResponses = "BootNotification" | "StartTransaction" | "StopTransaction";

export interface Dialect16Options {
  readonly sessionId: number;
  readonly store: Store;
  readonly settings: Settings;
  readonly time: StationTime;
  readonly connectors: ConnectorTable;
  readonly keys: KeyTable16;
  readonly requests: InboundValidators & OutboundValidators["requests"];
  readonly responses: {
    readonly [A in ReadResponses]: (payload: unknown) => payload is Responses[A];
  } & OutboundValidators["responses"];
  readonly logger: Logger;
}

/** What exists only once session and domain do: told by `attach`, before anything runs. */
export interface Attached16 {
  readonly domain: StationDomain;
  readonly status: StatusReporter;
  readonly session: CsmsSession;
}

/** OCPP 1.6J on the neutral engine. */
export class Dialect16 implements Dialect {
  readonly subprotocol = "ocpp1.6";
  readonly awaited = ["Authorize"] as const;
  private readonly options: Dialect16Options;
  private readonly renderContext: RenderContext;
  private readonly dispatch: Dispatch;
  private readonly outbound: Outbound;
  private readonly csmsTime: CsmsTime;
  private attached: Attached16 | null = null;
  private readonly toldUntold = new Set<string>();
  private wasReady = false;
  private bootedSince = false;

  constructor(options: Dialect16Options) {
    this.options = options;
    this.outbound = new Outbound(checks16(options), options.logger);
    this.dispatch = dispatcher(options.requests, this.outbound);
    const { time, connectors } = options;
    this.csmsTime = new CsmsTime(() => time.known, options.logger);
    this.renderContext = {
      connectors,
      iso: (moment) => new Date(time.resolve(moment).wall).toISOString(),
      remoteId: (id) => this.remoteId(id),
      mostBytes: () => options.settings.get(InternalCtrlr.MaxMessageSize),
      untold: (why) => this.untold(why),
    };
  }

  attach(attached: Attached16): void {
    this.attached = attached;
  }

  errorCode(kind: Parameters<Dialect["errorCode"]>[0]): string {
    return callErrorCode(kind);
  }

  bootNotification(): OutboundCall {
    return this.checked({ action: "BootNotification", payload: bootNotification(this.options.settings) });
  }

  readBoot(payload: unknown): BootVerdict | null {
    // A clock that is wrong over there must not keep the station out.
    const verdict = forgiveTime(payload);
    if (!this.options.responses.BootNotification(verdict)) return null;
    this.bootedSince ||= verdict.status === "Accepted";
    return {
      status: verdict.status,
      intervalS: Math.max(0, verdict.interval),
      currentTime: this.csmsTime.read(payload),
    };
  }

  heartbeat(): OutboundCall {
    return { action: "Heartbeat", payload: {} };
  }

  readHeartbeat(payload: unknown): number | null {
    return this.csmsTime.read(payload);
  }

  /** 1.6 §4.2: not a word while Rejected. Before the first BootNotification is answered, nothing is served. */
  handle(action: string, payload: unknown, registration: Registration): Answer | Promise<Answer> {
    if (registration === "rejected") return { kind: "none" };
    if (registration === "unregistered" || !this.attached)
      return {
        kind: "error",
        error: "generic",
        description: "not registered yet: BootNotification comes first",
      };
    const { sessionId, store, connectors, keys } = this.options;
    const context = {
      domain: this.attached.domain,
      connectors,
      keys,
      registration,
      remoteIds: {
        transactionId: (id: string) => store.remoteIds.transactionId(sessionId, id),
        remoteId: (id: string) => this.remoteId(id),
      },
      csms: this.attached.session,
      status: this.attached.status,
      logger: this.options.logger,
    };
    return guarded(action, this.options.logger, () => this.dispatch(action, payload, context));
  }

  /** Nothing unasked before acceptance but BootNotification (1.6 §4.2), which the session sends itself. */
  maySend(_action: string, registration: Registration): boolean {
    return registration === "accepted";
  }

  render(fact: Fact): OutboundCall | null {
    const message = this.message(fact);
    return message && this.checked(message);
  }

  private message(fact: Fact): OutboundCall | null {
    switch (fact.kind) {
      case "transactionStarted":
        return { action: "StartTransaction", payload: startTransaction(fact, this.renderContext) };
      case "transactionEnded":
        return { action: "StopTransaction", payload: stopTransaction(fact, this.renderContext) };
      case "transactionReadings":
      case "stationReadings": {
        const payload = meterValuesRequest(fact, this.renderContext);
        return payload && { action: "MeterValues", payload };
      }
      // Written while 2.x was spoken: 1.6 knows of no such events.
      case "transactionUpdated":
        return null;
      case "securityEvent":
        // What waited when the CSMS asked for none goes untold too.
        if (this.options.settings.get(OCPP16LegacyCtrlr.DisableSecurityEventNotifications)) return null;
        return {
          action: "SecurityEventNotification",
          payload: securityEventNotification(fact, this.renderContext),
        };
    }
  }

  fits(action: string, payload: unknown): boolean {
    return this.options.requests[action]?.(payload) === true;
  }

  settle(fact: Fact, outcome: Extract<CallOutcome, { kind: "result" }>): Settlement {
    const { responses } = this.options;
    const payload = forgiveExpiry(outcome.payload);
    if (fact.kind === "transactionStarted") {
      if (!responses.StartTransaction(payload)) return "retry";
      this.bind(fact.transactionId, payload.transactionId);
      const name = String(payload.transactionId);
      this.afterwards((domain) => domain.transactionNamed(fact.transactionId, name));
      this.judged(fact, tokenInfo(payload.idTagInfo));
    }
    if (fact.kind === "transactionEnded") {
      if (!responses.StopTransaction(payload)) return "retry";
      if (payload.idTagInfo) this.judged(fact, tokenInfo(payload.idTagInfo));
    }
    return "done";
  }

  /** Without a bound id the rest of the transaction carries -1 (errata v4 §3.18): nothing to remember. */
  gaveUp(_fact: Fact): void {
    return;
  }

  registrationChanged(registration: Registration, online: boolean): void {
    const ready = online && registration === "accepted";
    if (ready && !this.wasReady && this.attached) {
      if (this.bootedSince) this.attached.status.booted();
      else this.attached.status.resumed();
      this.bootedSince = false;
    }
    this.wasReady = ready;
  }

  /** A message that must be sent is sent even if it is not valid; the log then says so (DESIGN rule 3). */
  private checked(message: OutboundCall): OutboundCall {
    this.outbound.request(message);
    return message;
  }

  /** What a message could not carry: once in the log, for it may come with every meter value. */
  private untold(why: string): void {
    if (this.toldUntold.has(why) || this.toldUntold.size >= 100) return;
    this.toldUntold.add(why);
    this.options.logger.warn(`not everything measured is told: ${why}`);
  }

  private remoteId(transactionId: string): number | undefined {
    const { store, sessionId } = this.options;
    const bound = store.remoteIds.remoteId(sessionId, transactionId);
    return bound === undefined ? undefined : Number(bound);
  }

  private bind(transactionId: string, remoteId: number): void {
    this.options.store.remoteIds.bind(this.options.sessionId, transactionId, String(remoteId));
  }

  /** What follows from a verdict runs after the row's own transaction: it may end a transaction of its own. */
  private judged(fact: Extract<Fact, { token: unknown }>, info: ReturnType<typeof tokenInfo>): void {
    const { token, transactionId } = fact;
    if (!token) return;
    this.attached?.domain.noteVerdict(transactionId, token, info);
    this.afterwards((domain) => domain.tokenJudged(transactionId, token, info));
  }

  private afterwards(act: (domain: StationDomain) => void): void {
    queueMicrotask(() => {
      try {
        if (this.attached) act(this.attached.domain);
      } catch (error) {
        this.options.logger.error("what the CSMS answered could not be followed", {
          error: errorText(error),
        });
      }
    });
  }
}
