import { InternalCtrlr } from "../device-model/components/internal-ctrlr.ts";
import type { Settings } from "../device-model/settings.ts";
import type { VariableAccess } from "../device-model/variable-access.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Responses } from "../messages/v21/types.ts";
import type { Fact, FactKind } from "../model/fact.ts";
import type { Moment } from "../model/moment.ts";
import type { CallOutcome, OutboundCall, RpcErrorKind } from "../model/rpc.ts";
import type { Answer, BootVerdict, Dialect, Registration, Settlement } from "../ports/dialect.ts";
import type { CsmsSession } from "../ports/session.ts";
import { CsmsTime, forgiveTime } from "../rpc/csms-time.ts";
import { guarded } from "../rpc/guarded.ts";
import { Outbound } from "../rpc/outbound.ts";
import type { NetworkProfiles } from "../station/network-profiles.ts";
import type { StationDomain } from "../station/station-domain.ts";
import type { StationTime } from "../station/station-time.ts";
import type { AskedReports } from "./asked-reports.ts";
import { forgiveEvses, tokenInfo } from "./authorization/id-token.ts";
import type { StatusReporter2 } from "./availability/status-notification.ts";
import { dispatcher2, type Dispatch2, type InboundValidators2 } from "./dispatch.ts";
import { callErrorCode2 } from "./error-codes.ts";
import type { HandlerContext2 } from "./handler.ts";
import type { KeptMessages } from "./kept-messages.ts";
import { checks2, spelled, type Version2, type VersionValidators } from "./outbound.ts";
import { BootReason } from "./provisioning/boot-reason.ts";
import { bootNotification } from "./provisioning/boot-notification.ts";
import type { Reports } from "./provisioning/reports.ts";
import { carriedMeterValues, type RenderContext2 } from "./metering/meter-values.ts";
import { SignedValues } from "./metering/signed-value.ts";
import { transactionEvent } from "./transactions/transaction-event.ts";

/** The validators of 2.x responses this dialect reads. */
type ReadResponses = "BootNotification" | "TransactionEvent";

export interface Dialect2Options {
  readonly version: Version2;
  readonly settings: Settings;
  readonly time: StationTime;
  readonly requests: InboundValidators2 & VersionValidators["requests"];
  readonly responses: {
    readonly [A in ReadResponses]: (payload: unknown) => payload is Responses[A];
  } & VersionValidators["responses"];
  /** Why the station came up (B01.FR.03). */
  readonly bootReason: () => string;
  /** Whether a message of this transaction is not delivered yet; null: of any transaction (E14). */
  readonly undelivered: (transactionId: string | null) => boolean;
  readonly logger: Logger;
}

/** What exists only once session and domain do: told by `attach`, before anything runs. */
export interface Attached2 {
  readonly domain: StationDomain;
  readonly status: StatusReporter2;
  readonly kept: KeptMessages;
  readonly variables: VariableAccess;
  readonly reports: Reports;
  readonly profileReports: AskedReports;
  readonly customerReports: AskedReports;
  readonly networkProfiles: NetworkProfiles;
  readonly session: CsmsSession;
  /** Ends what the CSMS asked for: the next connection is to another. */
  readonly forget: () => void;
}

/** A BootNotification that was asked for says so. */
const withBoot = (session: CsmsSession, reason: BootReason): HandlerContext2["csms"] => ({
  call: (action, build) => session.call(action, build),
  callAsked: (...asked) => session.callAsked(...asked),
  hold: () => session.hold(),
  triggerBoot: () => {
    reason.asked();
    session.triggerBoot();
  },
  triggerHeartbeat: () => session.triggerHeartbeat(),
  wake: () => session.wake(),
});

/** OCPP 2.0.1 and 2.1 on the neutral engine. */
export class Dialect2 implements Dialect {
  readonly subprotocol: string;
  readonly malformed = "answer";
  readonly awaited = ["Authorize"] as const;
  readonly keepsAsked = true;
  private readonly options: Dialect2Options;
  private readonly renderContext: RenderContext2;
  private readonly signedValues: SignedValues;
  private readonly dispatch: Dispatch2;
  private readonly outbound: Outbound;
  private readonly csmsTime: CsmsTime;
  private attached: Attached2 | null = null;
  private readonly bootReason: BootReason;
  private wasReady = false;
  /** When the connection was last lost. */
  private lostAt: Moment | null = null;
  private bootedSince = false;

  constructor(options: Dialect2Options) {
    this.options = options;
    this.bootReason = new BootReason(options.bootReason);
    const { version, settings, time, logger } = options;
    this.subprotocol = `ocpp${version}`;
    this.outbound = new Outbound(checks2(version, options), logger);
    this.dispatch = dispatcher2(options.requests, this.outbound);
    this.csmsTime = new CsmsTime(() => time.known, logger);
    this.signedValues = new SignedValues({ version, settings, logger });
    this.renderContext = {
      iso: (moment) => new Date(time.resolve(moment).wall).toISOString(),
      settings,
      signedValues: this.signedValues,
      mostBytes: () => settings.get(InternalCtrlr.MaxMessageSize),
      lostSince: ({ boot, mono }) => {
        const { lostAt } = this;
        return boot !== time.now().boot || (lostAt !== null && mono <= lostAt.mono);
      },
    };
  }

  attach(attached: Attached2): void {
    this.attached = attached;
  }

  opened(_subprotocol: string, elsewhere: boolean): void {
    if (elsewhere) this.attached?.forget();
  }

  errorCode(kind: RpcErrorKind): string {
    return callErrorCode2(kind);
  }

  bootNotification(): OutboundCall {
    const payload = bootNotification(this.options.settings, this.bootReason.now);
    return this.checked({ action: "BootNotification", payload });
  }

  readBoot(payload: unknown): BootVerdict | null {
    // A clock that is wrong over there must not keep the station out.
    const verdict = forgiveTime(payload);
    if (!this.options.responses.BootNotification(verdict)) return null;
    this.bootReason.judged(verdict.status);
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

  /** B02, B03: what is not allowed before acceptance is a SecurityError (B02.FR.09, B03.FR.08). */
  handle(action: string, payload: unknown, registration: Registration): Answer | Promise<Answer> {
    if (registration === "rejected" || registration === "unregistered" || !this.attached)
      return { kind: "error", error: "security", description: "the station is not accepted yet" };
    const { version, settings, undelivered, logger } = this.options;
    const { domain, session, status, variables, reports, networkProfiles } = this.attached;
    const { profileReports, customerReports } = this.attached;
    const context = {
      version,
      domain,
      settings,
      registration,
      csms: withBoot(session, this.bootReason),
      status,
      variables,
      reports,
      profileReports,
      customerReports,
      networkProfiles,
      bootNotification: () => this.bootNotification(),
      undelivered,
      render: this.renderContext,
      logger,
    };
    return guarded(action, logger, () => this.dispatch(action, payload, context));
  }

  /** B02.FR.01, B02.FR.02: pending, nothing unasked but BootNotification and what the CSMS triggers. */
  maySend(_action: string, registration: Registration): boolean {
    return registration === "accepted";
  }

  reports(_kind: FactKind): boolean {
    return true;
  }

  render(fact: Fact): OutboundCall | null {
    const message = this.message(fact);
    return message && this.checked(message);
  }

  fits(action: string, payload: unknown): boolean {
    return this.options.requests[action]?.(payload) === true;
  }

  settle(fact: Fact, outcome: Extract<CallOutcome, { kind: "result" }>): Settlement {
    if (!fact.kind.startsWith("transaction")) return "done";
    const payload = forgiveEvses(outcome.payload);
    if (!this.options.responses.TransactionEvent(payload)) return "retry";
    const { idTokenInfo, chargingPriority } = payload;
    if (chargingPriority !== undefined && "transactionId" in fact)
      this.prioritised(fact.transactionId, chargingPriority);
    if (idTokenInfo && "token" in fact && fact.token) {
      const { token, transactionId } = fact;
      const info = tokenInfo(idTokenInfo);
      this.attached?.domain.noteVerdict(transactionId, token, info);
      this.afterwards((domain) => domain.tokenJudged(transactionId, token, info));
    }
    return "done";
  }

  /** K03.FR.05 */
  private prioritised(transactionId: string, chargingPriority: number): void {
    if (this.attached?.domain.priorities.note(transactionId, chargingPriority))
      this.afterwards(({ priorities }) => priorities.noted(transactionId));
  }

  gaveUp(_fact: Fact): void {
    return;
  }

  registrationChanged(registration: Registration, online: boolean): void {
    const ready = online && registration === "accepted";
    if (this.wasReady && !ready) this.lostAt = this.options.time.now();
    // B02.FR.02: what was asked for goes out while Pending too.
    if (online && registration === "pending") this.attached?.kept.resumed();
    if (ready && !this.wasReady && this.attached) {
      if (this.bootedSince) {
        this.attached.status.booted();
        // A04.FR.01: that the device came up, or was reset, is a critical event; told once in its life.
        const { securityEvents, bootReasons } = this.attached.domain;
        securityEvents.booted(bootReasons.reason);
      } else this.attached.status.resumed();
      this.bootedSince = false;
      this.attached.kept.resumed();
    }
    if (!online && this.wasReady) this.attached?.status.lost();
    this.wasReady = ready;
  }

  private message(fact: Fact): OutboundCall | null {
    switch (fact.kind) {
      case "transactionStarted":
      case "transactionUpdated":
      case "transactionReadings":
      case "transactionEnded": {
        const payload = transactionEvent(fact, this.renderContext);
        if (fact.kind === "transactionEnded") this.signedValues.ended(fact.transactionId);
        return payload && { action: "TransactionEvent", payload };
      }
      case "stationReadings": {
        const meterValue = carriedMeterValues(fact.readings, this.renderContext, null);
        return meterValue.length === 0
          ? null
          : { action: "MeterValues", payload: { evseId: fact.place.evse ?? 0, meterValue } };
      }
      case "securityEvent":
        return {
          action: "SecurityEventNotification",
          payload: {
            type: fact.type,
            timestamp: this.renderContext.iso(fact.at),
            ...(fact.techInfo !== null && { techInfo: fact.techInfo }),
          },
        };
    }
  }

  /** A message that must be sent is sent even if it is not valid; the log then says so (DESIGN rule 3). */
  private checked(message: OutboundCall): OutboundCall {
    const said = spelled(this.options.version, message);
    this.outbound.request(said);
    return said;
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
