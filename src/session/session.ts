import type { Clock, Timer } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import type { IdSource } from "../kernel/ids.ts";
import type { Logger } from "../kernel/logger.ts";
import type { CallOutcome, OutboundCall } from "../model/rpc.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { BootVerdict, Dialect, Registration } from "../ports/dialect.ts";
import type { Link, LinkFailure } from "../ports/link.ts";
import type { CsmsSession } from "../ports/session.ts";
import type { TrafficSink } from "../ports/traffic.ts";
import { Connection, type RpcLimits } from "../rpc/connection.ts";
import type { MalformedPolicy } from "../rpc/malformed.ts";
import { Heartbeat } from "./heartbeat.ts";
import { Pump } from "./pump.ts";
import { nextRegistration, unregistered } from "./registration.ts";
import type { RegistrationEffect, RegistrationInput, RegistrationState } from "./registration.ts";

/** Read when needed: values change at run time. */
export interface SessionSettings {
  /** HeartbeatInterval, seconds; 0: only one a day, for the time. */
  heartbeatIntervalS(): number;
  /** The CSMS set it in its answer to a BootNotification (1.6 §4.2). */
  setHeartbeatIntervalS(seconds: number): void;
  /** Calls the listener when the interval was changed, by whomever; the function returned ends it. */
  onHeartbeatInterval(listener: () => void): () => void;
  /** Names the CSMS the connection is to, and as whom: another knows nothing of the station. Default: always the same. */
  readonly peer?: (() => string) | undefined;
  /** Names the network profile: by another, a CSMS hears a BootNotification again (B10.FR.10). Default: always the same. */
  readonly profile?: (() => string) | undefined;
  /** How long a CALL of ours may take, seconds. */
  callTimeoutS(): number;
  /** WebSocketPingInterval, seconds; 0: no pings, so that nobody but the session notices a dead connection. */
  pingIntervalS(): number;
  /** Seconds after a connection opened before queued messages are sent. */
  messageQueueResumeDelayS(): number;
}

export interface SessionOptions {
  readonly id: number;
  readonly link: Link;
  readonly dialect: Dialect;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  readonly traffic: TrafficSink;
  readonly settings: SessionSettings;
  /** The CSMS's time (ms since the epoch), and how long its answer took (ms): it was that time about half of it ago. */
  readonly onTime: (csmsWallMs: number, roundTripMs: number) => void;
  /** Registration changed, or the connection came or went; after the dialect has heard. */
  readonly onRegistration: (registration: Registration, online: boolean) => void;
  /** Each usable answer to a BootNotification, once it has had its effect. */
  readonly onBootAnswer?: ((verdict: BootVerdict) => void) | undefined;
  readonly limits?: RpcLimits | undefined;
}

const maxLive = 256;
/** Without pings: so many CALLs in a row without an answer, and not another word, and the connection counts as dead. */
const deadAfterCalls = 3;

/**
 * One CSMS: its connection, the registration gate, heartbeats, and the order of messages. A connection that is open and
 * dead is found by the link's pings (1.6J errata 3.9); CALLs that time out do not close it, unless pings are off.
 */
export class Session implements CsmsSession {
  readonly id: number;
  private readonly options: SessionOptions;
  private readonly pump: Pump;
  private readonly heartbeat: Heartbeat;
  private state: RegistrationState = unregistered;
  private connection: Connection | null = null;
  private lastSent: number | null = null;
  private bootTimer: Timer | null = null;
  /** Whom the newest connection is to; null before the first. */
  private peer: string | null = null;
  /** The BootNotification that was last accepted, and by which network profile it went. */
  private acceptedBoot: string | null = null;
  private heartbeatWaits = false;
  private stopped = false;
  private readonly unsubscribe: () => void;

  constructor(options: SessionOptions) {
    const { clock, settings, outbox } = options;
    this.id = options.id;
    this.options = options;
    this.pump = new Pump({
      ...options,
      resumeDelayS: () => settings.messageQueueResumeDelayS(),
      callTimeoutMs: () => settings.callTimeoutS() * 1000,
      maxLive,
    });
    this.heartbeat = new Heartbeat({
      clock,
      intervalS: () => settings.heartbeatIntervalS(),
      lastSent: () => this.lastSent,
      beat: () => {
        if (!this.heartbeatWaits) this.sendHeartbeat(null);
      },
    });
    this.unsubscribe = settings.onHeartbeatInterval(() => this.heartbeat.changed());
    outbox.onWake(() => this.wake());
  }

  get online(): boolean {
    return this.state.online;
  }

  get registration(): Registration {
    return this.state.registration;
  }

  get ready(): boolean {
    return this.state.online && this.state.registration === "accepted";
  }

  /** Connects, and stays so until stopped. */
  start(): void {
    this.options.link.start({
      opened: (subprotocol) => this.opened(subprotocol),
      text: (text) => this.connection?.receive(text),
      closed: (failure) => this.closed(failure),
    });
  }

  /** Writes what is only in memory, ends what is in flight as `offline`, and closes the link for good. */
  async stop(): Promise<void> {
    if (this.stopped) return;
    this.disconnect();
    this.pump.forget();
    this.stopped = true;
    this.unsubscribe();
    this.bootTimer?.cancel();
    this.options.outbox.close();
    await this.options.link.stop();
  }

  call(action: string, build: () => OutboundCall | null): Promise<CallOutcome> {
    return this.pump.call(action, build);
  }

  callAsked(
    what: string,
    action: string,
    build: () => OutboundCall | null,
    promised = false,
  ): Promise<CallOutcome> {
    return this.pump.call(action, build, { what, promised });
  }

  hold(): () => void {
    return this.pump.hold();
  }

  triggerBoot(): void {
    this.apply({ kind: "triggered" });
  }

  triggerHeartbeat(): void {
    this.sendHeartbeat("Heartbeat");
  }

  wake(): void {
    this.pump.wake();
  }

  private opened(subprotocol: string): void {
    if (this.stopped) return;
    this.disconnect();
    const { clock, dialect, link, logger, settings, traffic, limits } = this.options;
    const peer = settings.peer?.() ?? "";
    const elsewhere = this.peer !== null && this.peer !== peer;
    this.peer = peer;
    dialect.opened?.(subprotocol, elsewhere);
    if (elsewhere) this.pump.forget();
    this.lastSent = null;
    this.connection = new Connection({
      clock,
      logger,
      limits,
      traffic: (entry) => {
        if (entry.direction === "out") this.lastSent = entry.mono;
        traffic(entry);
      },
      send: (text) => link.send(text),
      handle: (action, payload) => dialect.handle(action, payload, this.registration),
      errorCode: (kind) => dialect.errorCode(kind),
      malformed: () => this.malformedPolicy(),
      callTimeoutMs: () => settings.callTimeoutS() * 1000,
      onSilence: (unanswered) => this.silent(unanswered),
    });
    this.pump.attach(this.connection);
    const changed =
      this.acceptedBoot !== null &&
      this.bootText(this.options.dialect.bootNotification()) !== this.acceptedBoot;
    this.apply({ kind: "opened", changed, elsewhere });
  }

  private closed(failure: LinkFailure): void {
    if (this.stopped) return;
    // The link has told why, in words for the integrator.
    this.options.logger.debug("no connection to the CSMS", { failure });
    this.disconnect();
  }

  /** Nobody pings: a Heartbeat asks whether anybody is there, instead of waiting a day for the next one to be due. */
  private silent(unanswered: number): void {
    const { link, settings } = this.options;
    if (settings.pingIntervalS() > 0) return;
    if (unanswered >= deadAfterCalls)
      link.reconnect(`it did not answer ${unanswered} CALLs in a row and said nothing else`, "backoff");
    // Later, because what timed out just now may be a Heartbeat that has not heard of it yet.
    else
      queueMicrotask(() => {
        if (this.ready && !this.heartbeatWaits) this.sendHeartbeat(null);
      });
  }

  private disconnect(): void {
    const { connection } = this;
    if (!connection) return;
    this.connection = null;
    connection.close();
    this.pump.detach();
    this.apply({ kind: "closed" });
  }

  private apply(input: RegistrationInput): void {
    const { state, effects } = nextRegistration(this.state, input);
    this.state = state;
    for (const effect of effects) this.perform(effect);
  }

  private perform(effect: RegistrationEffect): void {
    switch (effect.kind) {
      case "sendBoot":
        this.sendBoot();
        return;
      case "wait":
        this.bootTimer?.cancel();
        this.bootTimer = this.options.clock.setTimer("boot-wait", effect.seconds * 1000, () =>
          this.apply({ kind: "waitOver" }),
        );
        return;
      case "stopWaiting":
        this.bootTimer?.cancel();
        return;
      case "heartbeatInterval":
        this.guard("the heartbeat interval could not be set", () =>
          this.options.settings.setHeartbeatIntervalS(effect.seconds),
        );
        return;
      case "changed":
        this.announce();
    }
  }

  private announce(): void {
    const { dialect, onRegistration } = this.options;
    const { registration, online } = this.state;
    if (this.ready) this.heartbeat.start();
    else this.heartbeat.stop();
    this.pump.allow(registration);
    this.guard("reporting after a change of registration failed", () => {
      dialect.registrationChanged(registration, online);
    });
    this.guard("a listener to registration failed", () => onRegistration(registration, online));
  }

  private sendBoot(): void {
    const { clock, dialect } = this.options;
    let text = "";
    let sentAt = 0;
    const build = (): OutboundCall => {
      const message = dialect.bootNotification();
      text = this.bootText(message);
      sentAt = clock.monotonic();
      return message;
    };
    this.pump.sendBoot(build, (outcome) => this.bootAnswered(outcome, text, clock.monotonic() - sentAt));
  }

  private bootAnswered(outcome: CallOutcome, text: string, roundTripMs: number): void {
    // The connection is gone: its end is an input of its own.
    if (outcome.kind === "offline") return;
    const { dialect, logger, onTime, onBootAnswer } = this.options;
    const verdict = outcome.kind === "result" ? dialect.readBoot(outcome.payload) : null;
    if (!verdict) {
      logger.warn("BootNotification got no usable answer", { outcome: outcome.kind });
      this.apply({ kind: "failed" });
      return;
    }
    logger.info("BootNotification answered", { status: verdict.status, interval: verdict.intervalS });
    const { currentTime, status } = verdict;
    if (currentTime !== null && status !== "Rejected") {
      this.heartbeat.synced();
      this.guard("setting the time failed", () => onTime(currentTime, roundTripMs));
    }
    if (status === "Accepted") this.acceptedBoot = text;
    this.apply({ kind: "verdict", verdict });
    this.guard("a listener to answers to BootNotification failed", () => onBootAnswer?.(verdict));
  }

  private sendHeartbeat(what: string | null): void {
    const { clock, dialect, onTime } = this.options;
    const message = dialect.heartbeat();
    let sentAt = clock.monotonic();
    const build = (): OutboundCall => {
      sentAt = clock.monotonic();
      return message;
    };
    this.heartbeatWaits = true;
    const asked = what === null ? null : { what, promised: false };
    void this.pump.call(message.action, build, asked).then((outcome) => {
      this.heartbeatWaits = false;
      const time = outcome.kind === "result" ? dialect.readHeartbeat(outcome.payload) : null;
      if (time === null) return;
      this.heartbeat.synced();
      this.guard("setting the time failed", () => onTime(time, clock.monotonic() - sentAt));
    });
  }

  /** While Rejected, 1.6 wants silence (§4.2), and 2.x a SecurityError (B03.FR.08). */
  private malformedPolicy(): MalformedPolicy {
    const policy = this.options.dialect.malformed ?? "drop";
    return policy === "drop" && this.registration === "rejected" ? "silent" : policy;
  }

  private bootText({ payload }: OutboundCall): string {
    return `${this.options.settings.profile?.() ?? ""} ${JSON.stringify(payload)}`;
  }

  private guard(what: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      this.options.logger.error(what, { error: errorText(error) });
    }
  }
}
