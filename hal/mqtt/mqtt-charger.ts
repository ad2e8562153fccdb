import type { Clock, Timer } from "../../src/kernel/clock.ts";
import { StationError } from "../../src/kernel/errors.ts";
import type { IdSource } from "../../src/kernel/ids.ts";
import type { Logger } from "../../src/kernel/logger.ts";
import type { Charger, ChargerListener, SessionOwner } from "../../src/ports/charger.ts";
import type { ChargerCommandName, ChargerCommands, CommandReply } from "../../src/ports/charger-commands.ts";
import type { BrokerAddress } from "../broker/broker-link.ts";
import { BrokerLink } from "../broker/broker-link.ts";
import { CommandCalls } from "./command-calls.ts";
import { checkEvent, decode, mostStateBytes } from "./decode.ts";
import { EventOrder } from "./event-order.ts";
import { Greeting } from "./greeting.ts";
import type { BoardOnline, NumberedEvent } from "./message-schemas.ts";
import { boardEvent, boardHeartbeat, boardState } from "./message-schemas.ts";
import type { MqttConnect } from "../broker/mqtt-client.ts";
import { NonsenseLog } from "../broker/nonsense-log.ts";
import { RequestDesk } from "./request-desk.ts";
import { TokenBucket } from "../broker/token-bucket.ts";
import type { Topics } from "./topics.ts";
import { brokerAdvice, topicsOf } from "./topics.ts";
import { Watchdog } from "./watchdog.ts";

export interface MqttChargerOptions extends BrokerAddress {
  /** First levels of every topic, e.g. `garage/left`. */
  readonly prefix: string;
  /** What the board must be; another one is refused, and the log says what to change. */
  readonly sessionOwner: SessionOwner;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  /** How long a command waits for its reply, ms; default 5000. */
  readonly commandDeadlineMs?: number | undefined;
  /** What each EVSE may draw at most while no station is there, A; default 6; null: the last limits stay. */
  readonly safeLimitA?: number | null | undefined;
  /** How often the station shows that it is there, s; the board gives it up after three. Default 10. */
  readonly heartbeatS?: number | undefined;
  /** Opens a connection; default: the `mqtt` package. */
  readonly connect?: MqttConnect | undefined;
}

/** Events taken in a second for ever, and at once. Beyond that the board is let finish, and asked how things stand. */
const eventsPerS = 100;
const eventBurst = 500;
const overrunMs = 1000;
/** Requests and states, likewise; beyond that they are not answered. */
const requestsPerS = 10;
const requestBurst = 50;
/** Heartbeats that may be missed before the other side counts as gone. */
const missable = 3;

/** The station's side of the hardware contract over MQTT (docs/hal.md, hal/mqtt/asyncapi.yaml). */
export class MqttCharger implements Charger {
  readonly sessionOwner: SessionOwner;
  private readonly options: MqttChargerOptions;
  private readonly topics: Topics;
  private readonly link: BrokerLink;
  private readonly order: EventOrder;
  private readonly greeting: Greeting;
  private readonly calls: CommandCalls;
  private readonly desk: RequestDesk;
  private readonly nonsense: NonsenseLog;
  private readonly events: TokenBucket;
  private readonly requests: TokenBucket;
  private readonly silence: Watchdog;
  private listener: ChargerListener | null = null;
  private online = false;
  private boardHeartbeatS = 10;
  private heartbeat: Timer | null = null;
  private overrun: Timer | null = null;
  /** The boot whose wrong session owner is in the log already. */
  private misfit: string | null = null;

  /** @throws StationError CONFIG_INVALID for an impossible prefix */
  constructor(options: MqttChargerOptions) {
    const { clock, ids, logger } = options;
    this.options = options;
    this.sessionOwner = options.sessionOwner;
    this.topics = topicsOf(options.prefix);
    this.nonsense = new NonsenseLog(clock, logger);
    this.calls = new CommandCalls({
      clock,
      ids,
      logger,
      nonsense: this.nonsense,
      deadlineMs: options.commandDeadlineMs ?? 5000,
      replyTopic: this.topics.boardReply,
      send: (name, message) => {
        const { session } = this.greeting;
        this.link.publish(this.topics.stationCommand(name), { ...message, session });
      },
    });
    this.desk = new RequestDesk({
      logger,
      nonsense: this.nonsense,
      publish: (reply) => this.link.publish(this.topics.stationReply, reply),
    });
    this.events = new TokenBucket(clock, eventsPerS, eventBurst);
    this.requests = new TokenBucket(clock, requestsPerS, requestBurst);
    this.silence = new Watchdog(clock, "mqtt board silence", () => this.boardSilent());
    this.greeting = new Greeting({
      clock,
      ids,
      logger,
      prefix: options.prefix,
      send: (session) => this.announce(session),
    });
    this.order = new EventOrder({
      clock,
      deliver: (event) => this.listener?.event(event),
      taken: (seq) => this.acknowledge(seq),
      missing: () => this.greet(),
      gaveUp: (from, to) =>
        logger.warn(
          `the board's events ${from} to ${to} never came, and the board did not say how it stands`,
        ),
    });
    this.link = new BrokerLink({
      ...options,
      subscriptions: [{ filter: this.topics.fromBoard, qos: 1 }],
      advice: brokerAdvice,
      will: { topic: this.topics.stationState, payload: goodbye },
      onUp: () => this.greeting.begin(),
      onDown: () => this.greeting.stop(),
      onMessage: (topic, payload) => this.message(topic, payload),
    });
  }

  async start(listener: ChargerListener): Promise<void> {
    if (this.listener)
      throw new StationError("INTERNAL", "MqttCharger.start() was called twice; stop() it first");
    this.listener = listener;
    this.link.start();
    this.beat();
  }

  async command<N extends ChargerCommandName>(
    name: N,
    params: ChargerCommands[N]["params"],
  ): Promise<CommandReply<ChargerCommands[N]["result"]>> {
    if (!this.online) return { status: "offline", message: "no board is there" };
    return this.calls.command(name, params);
  }

  async stop(): Promise<void> {
    this.listener = null;
    this.online = false;
    this.heartbeat?.cancel();
    this.overrun?.cancel();
    this.heartbeat = this.overrun = null;
    this.silence.stop();
    this.greeting.stop();
    this.order.stop();
    this.calls.abandon();
    await this.link.stop({ topic: this.topics.stationState, payload: goodbye });
  }

  private message(topic: string, payload: Uint8Array): void {
    const { topics } = this;
    if (!this.listener) return;
    if (topic === topics.boardEvent) {
      this.event(payload);
      return;
    }
    if (topic === topics.boardHeartbeat) {
      this.beaten(payload);
      return;
    }
    if (topic === topics.boardReply) {
      this.calls.reply(payload);
      return;
    }
    if (!this.requests.take()) {
      this.nonsense.ignored(topic, "too many in too short a time");
      return;
    }
    if (topic === topics.boardState) {
      this.state(payload);
      return;
    }
    const name = topics.requestName(topic);
    if (name !== undefined) this.desk.take(topic, name, payload, this.listener);
  }

  /** A greeting: whoever hears it publishes its state and names this session in it. */
  private announce(session: string): void {
    const { clock, sessionOwner, safeLimitA = 6, heartbeatS = 10 } = this.options;
    const state = {
      presence: "online",
      session,
      clock: clock.monotonic(),
      heartbeatS,
      sessionOwner,
      safeLimitA,
    };
    this.link.publish(this.topics.stationState, state, true);
  }

  private greet(): void {
    if (this.link.up) this.greeting.begin();
  }

  private beat(): void {
    const { clock, heartbeatS = 10 } = this.options;
    this.heartbeat = clock.setTimer("mqtt station heartbeat", heartbeatS * 1000, () => {
      const { session } = this.greeting;
      this.link.publish(this.topics.stationHeartbeat, { session, clock: clock.monotonic() });
      this.beat();
    });
  }

  private state(payload: Uint8Array): void {
    // What comes before the greeting of this connection answers an earlier one.
    if (!this.link.up) return;
    const state = decode(boardState, payload, mostStateBytes);
    if (!state.ok) {
      this.nonsense.ignored(this.topics.boardState, state.why);
      return;
    }
    const { value } = state;
    if (value.presence === "online") {
      this.boardOnline(value);
      return;
    }
    // The will of an earlier life of the board may come after the next life began.
    if (value.boot === this.order.currentBoot)
      this.goOffline(value.message ?? "the board said goodbye, or its last will did");
  }

  private boardOnline(state: BoardOnline): void {
    const { order, greeting, sessionOwner } = this;
    if (state.sessionOwner !== sessionOwner) {
      this.refuse(state);
      return;
    }
    if (state.station !== greeting.session) {
      // A retained state of old, or one that crossed our greeting; or from a board that never saw one.
      if (!greeting.waiting) this.greet();
      return;
    }
    const known = state.boot === order.currentBoot ? (order.lastSeq ?? -1) : -1;
    // Overtaken by later events, or the same once more.
    if (state.seq < known || (state.seq === known && this.online && !greeting.waiting)) return;
    greeting.answered();
    this.online = true;
    this.misfit = null;
    this.boardHeartbeatS = state.heartbeatS;
    this.alive();
    order.cover(state.boot, state.seq, this.readFacts(state.facts));
    // Before `online`, which is when the station gives new ones.
    this.calls.resend();
    this.listener?.event({ type: "online", snapshot: state.snapshot });
    order.drain();
  }

  private refuse({ boot, sessionOwner }: BoardOnline): void {
    this.greeting.answered();
    this.goOffline("the board's sessionOwner is not the station's");
    if (this.misfit === boot) return;
    this.misfit = boot;
    this.options.logger.error(
      `HAL_PAYLOAD: the board declares sessionOwner "${sessionOwner}" and this station is set to "${this.sessionOwner}"; ` +
        `the board is ignored. Set Station.SessionOwner to "${sessionOwner}", or change the board.`,
      { code: "HAL_PAYLOAD" },
    );
  }

  private readFacts(facts: BoardOnline["facts"]): NumberedEvent[] {
    return facts.flatMap(({ seq, event }) => {
      const read = checkEvent(event);
      if (read.ok) return [{ seq, event: read.value }];
      this.nonsense.ignored(this.topics.boardState, `fact ${seq}: ${read.why}`);
      return [];
    });
  }

  private event(payload: Uint8Array): void {
    if (this.overrun) return;
    if (!this.events.take()) {
      this.tooMany();
      return;
    }
    const envelope = decode(boardEvent, payload);
    if (!envelope.ok) {
      this.nonsense.ignored(this.topics.boardEvent, envelope.why);
      return;
    }
    const { boot, seq, event } = envelope.value;
    const read = checkEvent(event);
    if (!read.ok) this.nonsense.ignored(this.topics.boardEvent, read.why);
    this.seen(boot);
    if (!this.order.take(boot, seq, read.ok ? read.value : null))
      this.options.logger.debug("an event of the board came again and was dropped", { boot, seq });
  }

  private beaten(payload: Uint8Array): void {
    const beat = decode(boardHeartbeat, payload);
    if (!beat.ok) {
      this.nonsense.ignored(this.topics.boardHeartbeat, beat.why);
      return;
    }
    this.seen(beat.value.boot);
    this.order.standsAt(beat.value.boot, beat.value.seq);
  }

  /** A sign of life. One that comes when the board counted as gone, or of a new boot, calls for a greeting. */
  private seen(boot: string): void {
    if (this.misfit === boot) return;
    if (this.online && boot === this.order.currentBoot) this.alive();
    else if (!this.greeting.waiting) this.greet();
  }

  private alive(): void {
    this.silence.feed(this.boardHeartbeatS * missable * 1000);
  }

  private boardSilent(): void {
    const seconds = this.boardHeartbeatS * missable;
    this.goOffline(
      this.link.up ? `no sign of life from the board for ${seconds} s` : "the MQTT broker is away",
    );
    this.greet();
  }

  private goOffline(message: string): void {
    this.silence.stop();
    if (!this.online) return;
    this.online = false;
    this.calls.abandon();
    this.listener?.event({ type: "offline", message });
  }

  private acknowledge(seq: number): void {
    this.link.publish(this.topics.stationAck, { boot: this.order.currentBoot, seq }, true);
  }

  /** The board talks faster than anybody can listen. What it keeps is in its state, for which it is asked then. */
  private tooMany(): void {
    this.options.logger.warn(
      `HAL_PAYLOAD: the board sends more than ${eventsPerS} events a second; its events are dropped for ${overrunMs} ms, then it is asked how things stand`,
      { code: "HAL_PAYLOAD" },
    );
    this.overrun = this.options.clock.setTimer("mqtt overrun", overrunMs, () => {
      this.overrun = null;
      this.greet();
    });
  }
}

const goodbye = JSON.stringify({ presence: "offline" });
