import type { Clock, Timer } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Link, LinkFailure, LinkListener } from "../ports/link.ts";
import { backOffMs } from "./back-off.ts";
import { closeCode, Connection } from "./connection.ts";
import type { Ending } from "./connection.ts";
import { connectionPlan } from "./connection-plan.ts";
import type { ConnectionPlan } from "./connection-plan.ts";
import { failureText } from "./failure-text.ts";
import type { FailureContext } from "./failure-text.ts";
import { usesBasicAuth } from "./handshake-headers.ts";
import { authority } from "./http-proxy.ts";
import { defaultLimits } from "./settings.ts";
import type { LinkLimits, LinkSettings, TlsOptions } from "./settings.ts";

export interface WebSocketLinkOptions {
  readonly settings: LinkSettings;
  readonly clock: Clock;
  readonly logger: Logger;
  /** A number in [0, 1), for the random part of the back-off. */
  readonly random: () => number;
  /** Roots, client certificate and the rest, asked at each attempt to a wss:// address; absent: the system's roots. */
  readonly tls?: (() => TlsOptions) | undefined;
  readonly limits?: Partial<LinkLimits> | undefined;
}

/** The WebSocket to one CSMS. Tries for ever until stopped. */
export class WebSocketLink implements Link {
  private readonly options: WebSocketLinkOptions;
  private listener: LinkListener | null = null;
  private connection: Connection | null = null;
  private retry: Timer | null = null;
  private next: "now" | "backoff" = "backoff";
  /** Attempts that failed since the last connection that lived. */
  private failures = 0;
  private lastTold = "";
  private stopping: Promise<void> | null = null;
  private stopped: (() => void) | null = null;

  constructor(options: WebSocketLinkOptions) {
    this.options = options;
  }

  start(listener: LinkListener): void {
    if (this.listener || this.stopping) return;
    this.listener = listener;
    this.attempt();
  }

  send(text: string): boolean {
    return this.connection?.send(text) ?? false;
  }

  reconnect(reason: string, when: "now" | "backoff"): void {
    if (!this.listener || this.stopping) return;
    if (this.connection) {
      this.next = when;
      this.connection.end({ kind: "dropped", message: reason }, closeCode.normal);
    } else if (when === "now") this.attempt();
  }

  stop(): Promise<void> {
    this.stopping ??= new Promise((resolve) => {
      this.retry?.cancel();
      if (!this.connection) {
        resolve();
        return;
      }
      this.stopped = resolve;
      this.connection.end({ kind: "dropped", message: "the station stops" }, closeCode.goingAway);
    });
    return this.stopping;
  }

  private attempt(): void {
    const { clock, settings, tls, limits, logger } = this.options;
    this.retry?.cancel();
    this.retry = null;
    this.next = "backoff";
    this.connection = new Connection({
      clock,
      settings,
      limits: { ...defaultLimits, ...limits },
      plan: () => connectionPlan(settings, tls ?? (() => ({}))),
      planned: (plan) => this.announce(plan),
      opened: (subprotocol, plan) => {
        this.lastTold = "";
        logger.info("connected to the CSMS", { url: plan.address.shown, subprotocol });
        this.tell((listener) => listener.opened(subprotocol));
      },
      text: (text) => this.tell((listener) => listener.text(text)),
      ended: (ending) => this.ended(ending),
    });
  }

  private announce({ address, context, dial }: ConnectionPlan): void {
    this.options.logger.debug("connecting to the CSMS", {
      url: address.shown,
      securityProfile: context.securityProfile,
      subprotocols: context.subprotocols,
      iface: dial.iface,
      preferred: dial.preferred?.iface,
      proxy: dial.proxy && authority(dial.proxy.host, dial.proxy.port),
    });
    if (usesBasicAuth(context.securityProfile) && !context.hasKey && this.failures === 0) {
      this.options.logger.warn(
        `SecurityProfile ${context.securityProfile} needs a password and AuthorizationKey is empty: connecting without one; set AuthorizationKey`,
      );
    }
  }

  private ended(ending: Ending): void {
    this.connection = null;
    const again = this.next;
    if (ending.lived) this.failures = 0;
    const waitMs = this.stopping || again === "now" ? 0 : this.waitMs(ending.failure);
    this.report(ending, waitMs);
    if (!this.stopping && again === "backoff") {
      this.retry = this.options.clock.setTimer("ws-retry", waitMs, () => this.attempt());
    }
    this.tell((listener) => listener.closed(ending.failure));
    this.stopped?.();
    // The listener may have stopped or reconnected the link meanwhile.
    if (!this.isBusy() && again === "now") this.attempt();
  }

  private isBusy(): boolean {
    return this.stopping !== null || this.connection !== null;
  }

  private waitMs(failure: LinkFailure): number {
    const { settings, random } = this.options;
    const wait = backOffMs(
      this.failures,
      {
        waitMinimumS: settings.retryBackoffWaitMinimumS(),
        randomRangeS: settings.retryBackoffRandomRangeS(),
        repeatTimes: settings.retryBackoffRepeatTimes(),
      },
      random,
    );
    this.failures++;
    // Retry-After may lengthen the wait, never shorten it.
    return failure.kind === "refused" ? Math.max(wait, (failure.retryAfterS ?? 0) * 1000) : wait;
  }

  /** The same failure again and again is told once as a warning, then for those who look closely. */
  private report({ failure, plan }: Ending, waitMs: number): void {
    const { logger } = this.options;
    const { code, text } = failureText(failure, plan?.context ?? this.unplanned());
    const fields = {
      code,
      kind: failure.kind,
      failures: this.failures,
      retryInS: Math.round(waitMs / 100) / 10,
    };
    if (failure.kind === "dropped") logger.info(text, fields);
    else if (text === this.lastTold) logger.debug(text, fields);
    else logger.warn(text, fields);
    this.lastTold = text;
  }

  private unplanned(): FailureContext {
    return { url: "", chargePointId: "", securityProfile: 0, hasKey: false, subprotocols: [] };
  }

  private tell(act: (listener: LinkListener) => void): void {
    if (!this.listener) return;
    try {
      act(this.listener);
    } catch (error) {
      this.options.logger.error("a listener to the link failed; please report it", {
        error: errorText(error),
      });
    }
  }
}
