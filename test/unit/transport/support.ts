import { expect } from "vitest";
import type { LogFields, Logger } from "../../../src/kernel/logger.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { LinkFailure } from "../../../src/ports/link.ts";
import type {
  LinkLimits,
  LinkSettings,
  PreferredInterface,
  TlsOptions,
} from "../../../src/transport/settings.ts";
import { WebSocketLink } from "../../../src/transport/web-socket-link.ts";
import { Inbox } from "../../support/inbox.ts";

export const secretKey = "a-very-secret-key-01";

/** Matches a text that holds this one. */
export const containing = (text: string): unknown => expect.stringContaining(text);

/** Settings that can be changed while the link runs. */
export interface Values {
  url: string;
  chargePointId: string;
  securityProfile: number;
  authorizationKey: string | null;
  hostName: string | null;
  iface: string | null;
  preferred: PreferredInterface | null;
  pingIntervalS: number;
  pingPayload: string;
  pongTimeoutS: number;
  retryBackoffWaitMinimumS: number;
  retryBackoffRandomRangeS: number;
  retryBackoffRepeatTimes: number;
  subprotocols: readonly string[];
  compression: boolean;
  proxy: string | null;
  maxInboundBytes: number;
}

export function settingsOf(values: Values): LinkSettings {
  return {
    url: () => values.url,
    chargePointId: () => values.chargePointId,
    securityProfile: () => values.securityProfile,
    authorizationKey: () => values.authorizationKey,
    hostName: () => values.hostName,
    iface: () => values.iface,
    preferred: () => values.preferred,
    pingIntervalS: () => values.pingIntervalS,
    pingPayload: () => values.pingPayload,
    pongTimeoutS: () => values.pongTimeoutS,
    retryBackoffWaitMinimumS: () => values.retryBackoffWaitMinimumS,
    retryBackoffRandomRangeS: () => values.retryBackoffRandomRangeS,
    retryBackoffRepeatTimes: () => values.retryBackoffRepeatTimes,
    subprotocols: () => values.subprotocols,
    compression: () => values.compression,
    proxy: () => values.proxy,
    maxInboundBytes: () => values.maxInboundBytes,
  };
}

export function valuesFor(port: number, changes: Partial<Values> = {}): Values {
  return {
    url: `ws://127.0.0.1:${port}/ocpp`,
    chargePointId: "CP1",
    securityProfile: 0,
    authorizationKey: null,
    hostName: null,
    iface: null,
    preferred: null,
    pingIntervalS: 0,
    pingPayload: "hello there",
    pongTimeoutS: 5,
    retryBackoffWaitMinimumS: 3,
    retryBackoffRandomRangeS: 10,
    retryBackoffRepeatTimes: 3,
    subprotocols: ["ocpp1.6"],
    compression: false,
    proxy: null,
    maxInboundBytes: 65_000,
    ...changes,
  };
}

export interface LogLine {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly text: string;
  readonly fields: LogFields | undefined;
}

function recordingLogger(lines: LogLine[]): Logger {
  const at = (level: LogLine["level"]) => (text: string, fields?: LogFields) => {
    lines.push({ level, text, fields });
  };
  const logger: Logger = {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    child: () => logger,
  };
  return logger;
}

export interface Bench {
  readonly clock: VirtualClock;
  readonly values: Values;
  readonly link: WebSocketLink;
  readonly log: LogLine[];
  readonly opened: Inbox<string>;
  readonly texts: Inbox<string>;
  readonly closed: Inbox<LinkFailure>;
}

export interface BenchOptions {
  readonly tls?: (() => TlsOptions) | undefined;
  readonly limits?: Partial<LinkLimits> | undefined;
  /** Half of every random part, when absent. */
  readonly random?: (() => number) | undefined;
}

/** A link on virtual time that keeps all it tells. It is not started. */
export function bench(values: Values, options: BenchOptions = {}): Bench {
  const clock = new VirtualClock();
  const log: LogLine[] = [];
  const link = new WebSocketLink({
    settings: settingsOf(values),
    clock,
    logger: recordingLogger(log),
    random: options.random ?? (() => 0.5),
    tls: options.tls,
    limits: options.limits,
  });
  return {
    clock,
    values,
    link,
    log,
    opened: new Inbox(),
    texts: new Inbox(),
    closed: new Inbox(),
  };
}

export function start(it: Bench): void {
  it.link.start({
    opened: (subprotocol) => it.opened.put(subprotocol),
    text: (text) => it.texts.put(text),
    closed: (failure) => it.closed.put(failure),
  });
}
