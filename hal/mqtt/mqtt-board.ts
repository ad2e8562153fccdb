import type { Clock, Timer } from "../../src/kernel/clock.ts";
import { errorText, StationError } from "../../src/kernel/errors.ts";
import type { IdSource } from "../../src/kernel/ids.ts";
import type { Logger } from "../../src/kernel/logger.ts";
import type { Charger } from "../../src/ports/charger.ts";
import type { ChargerEvent, ChargerSnapshot } from "../../src/ports/charger-events.ts";
import type { ChargerRequestName, ChargerRequests } from "../../src/ports/charger-requests.ts";
import type { BrokerAddress } from "../broker/broker-link.ts";
import { BrokerLink } from "../broker/broker-link.ts";
import { CommandDesk } from "./command-desk.ts";
import { check, decode } from "./decode.ts";
import { KeptEvents } from "./kept-events.ts";
import type { StationOnline, StationReply } from "./message-schemas.ts";
import { stationAck, stationHeartbeat, stationReply, stationState } from "./message-schemas.ts";
import type { MqttConnect } from "../broker/mqtt-client.ts";
import { NonsenseLog } from "../broker/nonsense-log.ts";
import { PendingCalls } from "./pending-calls.ts";
import { requestSchemas } from "./request-schemas.ts";
import { SafeLimit } from "./safe-limit.ts";
import { after } from "./snapshot.ts";
import type { Topics } from "./topics.ts";
import { brokerAdvice, topicsOf } from "./topics.ts";
import { Watchdog } from "./watchdog.ts";

export interface MqttBoardOptions extends BrokerAddress {
  /** The hardware that is put on the contract. */
  readonly charger: Charger;
  readonly prefix: string;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  /** How often the board shows that it is there, s. Default 10. */
  readonly heartbeatS?: number | undefined;
  /** How long a request waits for the station's answer, ms; default 60 000 (a CSMS may have to be asked). */
  readonly requestDeadlineMs?: number | undefined;
  readonly connect?: MqttConnect | undefined;
}

/** Heartbeats that may be missed before the station counts as gone. */
const missable = 3;

/** The board's side of the contract, around any `Charger`: the simulated one, or hardware driven from this process. */
export class MqttBoard {
  private readonly options: MqttBoardOptions;
  private readonly topics: Topics;
  private readonly boot: string;
  private readonly link: BrokerLink;
  private readonly kept = new KeptEvents();
  private readonly calls: PendingCalls<StationReply>;
  private readonly desk: CommandDesk;
  private readonly safeLimit: SafeLimit;
  private readonly silence: Watchdog;
  private readonly nonsense: NonsenseLog;
  private running = false;
  private snapshot: ChargerSnapshot | null = null;
  /** Why there is no snapshot. */
  private away = "the board is starting";
  private seq = 0;
  /** The station as it greeted last; null while none is there. */
  private station: StationOnline | null = null;
  /** What the last station said of itself: holds still when it is gone (the safe limit, its heartbeat). */
  private greeting: StationOnline | null = null;
  private heartbeat: Timer | null = null;

  /** @throws StationError CONFIG_INVALID for an impossible prefix */
  constructor(options: MqttBoardOptions) {
    const { clock, ids, logger, charger } = options;
    this.options = options;
    this.topics = topicsOf(options.prefix);
    this.boot = ids.uuid();
    this.calls = new PendingCalls(clock);
    this.nonsense = new NonsenseLog(clock, logger);
    this.safeLimit = new SafeLimit(charger, logger);
    this.desk = new CommandDesk({
      clock,
      logger,
      charger,
      nonsense: this.nonsense,
      limitsSet: (schedules) => this.safeLimit.remember(schedules),
      publish: (reply) => this.link.publish(this.topics.boardReply, reply),
    });
    this.silence = new Watchdog(clock, "mqtt station silence", () => this.stationSilent());
    this.link = new BrokerLink({
      ...options,
      subscriptions: [{ filter: this.topics.fromStation, qos: 1 }],
      advice: brokerAdvice,
      will: { topic: this.topics.boardState, payload: this.goodbye() },
      onUp: () => this.publishState(),
      onDown: () => undefined,
      onMessage: (topic, payload) => this.message(topic, payload),
    });
  }

  /** Starts the charger and listens; goes on trying to reach the broker for ever. */
  async start(): Promise<void> {
    this.running = true;
    this.link.start();
    this.beat();
    await this.options.charger.start({
      event: (event) => this.event(event),
      request: (name, params) => this.request(name, params),
    });
  }

  /** Stops the charger and says goodbye. */
  async stop(): Promise<void> {
    this.running = false;
    this.heartbeat?.cancel();
    this.silence.stop();
    this.calls.abandon();
    await this.options.charger.stop();
    await this.link.stop({ topic: this.topics.boardState, payload: this.goodbye() });
  }

  private goodbye(): string {
    return JSON.stringify({ presence: "offline", boot: this.boot });
  }

  private event(event: ChargerEvent): void {
    if (!this.running) return;
    if (event.type === "online") {
      this.snapshot = event.snapshot;
      // Takes a number, so that it is told apart from a state that arrives twice.
      this.seq++;
      this.publishState();
      return;
    }
    if (event.type === "offline") {
      this.snapshot = null;
      this.away = event.message;
      this.publishState();
      return;
    }
    const seq = ++this.seq;
    if (this.snapshot) this.snapshot = after(this.snapshot, event);
    for (const gone of this.kept.add(seq, event))
      this.options.logger.error("no station for too long: an event that was kept for it had to go", {
        seq: gone.seq,
        type: gone.event.type,
      });
    if (this.station && this.snapshot)
      this.link.publish(this.topics.boardEvent, { boot: this.boot, seq, event });
  }

  /** How things stand, and everything the station has not acknowledged yet. */
  private publishState(): void {
    const { boot, seq, snapshot, station, kept, options } = this;
    const { heartbeatS = 10, charger } = options;
    const state = snapshot
      ? {
          presence: "online",
          boot,
          station: station?.session ?? null,
          sessionOwner: charger.sessionOwner,
          heartbeatS,
          seq,
          facts: kept.list(),
          snapshot,
        }
      : { presence: "offline", boot, message: this.away.slice(0, 500) };
    this.link.publish(this.topics.boardState, state, true);
  }

  private beat(): void {
    const { clock, heartbeatS = 10 } = this.options;
    this.heartbeat = clock.setTimer("mqtt board heartbeat", heartbeatS * 1000, () => {
      if (this.snapshot) this.link.publish(this.topics.boardHeartbeat, { boot: this.boot, seq: this.seq });
      this.beat();
    });
  }

  private message(topic: string, payload: Uint8Array): void {
    const { topics } = this;
    if (!this.running) return;
    const command = topics.commandName(topic);
    if (command !== undefined) this.desk.take(topic, command, payload);
    else if (topic === topics.stationState) this.greeted(payload);
    else if (topic === topics.stationHeartbeat) this.beaten(payload);
    else if (topic === topics.stationAck) this.acknowledged(payload);
    else if (topic === topics.stationReply) this.reply(payload);
  }

  private greeted(payload: Uint8Array): void {
    const state = decode(stationState, payload);
    if (!state.ok) {
      this.nonsense.ignored(this.topics.stationState, state.why);
      return;
    }
    if (state.value.presence === "offline") {
      // Its silence decides when the safe limit comes: a station that restarts is back before that.
      this.station = null;
      this.desk.stationGone();
      return;
    }
    this.welcome(state.value);
  }

  private welcome(station: StationOnline): void {
    const { charger, logger } = this.options;
    if (station.sessionOwner !== charger.sessionOwner)
      logger.error(
        `the station expects sessionOwner "${station.sessionOwner}" and this board is "${charger.sessionOwner}": it will be ignored until one of the two is changed`,
      );
    this.station = this.greeting = station;
    this.stationAlive(station.session, station.clock);
    this.publishState();
    this.calls.resend();
    this.safeLimit.lift().catch((error: unknown) => this.failed("lifting the safe limit", error));
  }

  private beaten(payload: Uint8Array): void {
    const beat = decode(stationHeartbeat, payload);
    if (!beat.ok) {
      this.nonsense.ignored(this.topics.stationHeartbeat, beat.why);
      return;
    }
    const { session, clock } = beat.value;
    if (this.greeting?.session !== session) return;
    this.stationAlive(session, clock);
    // It was taken for gone: an old connection's will came late, or heartbeats were lost.
    if (!this.station) this.welcome({ ...this.greeting, clock });
  }

  private stationAlive(session: string, stationClock: number): void {
    this.desk.stationClock(session, stationClock);
    this.silence.feed((this.greeting?.heartbeatS ?? 10) * missable * 1000);
  }

  private stationSilent(): void {
    this.station = null;
    this.desk.stationGone();
    const safeLimitA = this.greeting?.safeLimitA ?? null;
    if (safeLimitA === null) return;
    const evses = [...new Set(this.snapshot?.connectors.map(({ evse }) => evse))];
    this.safeLimit
      .apply(safeLimitA, evses)
      .catch((error: unknown) => this.failed("applying the safe limit", error));
  }

  private acknowledged(payload: Uint8Array): void {
    const ack = decode(stationAck, payload);
    if (!ack.ok) {
      this.nonsense.ignored(this.topics.stationAck, ack.why);
      return;
    }
    if (ack.value.boot === this.boot) this.kept.acknowledged(ack.value.seq);
  }

  private reply(payload: Uint8Array): void {
    const reply = decode(stationReply, payload);
    if (!reply.ok) {
      this.nonsense.ignored(this.topics.stationReply, reply.why);
      return;
    }
    if (this.calls.answer(reply.value.id, reply.value) === "unknown")
      this.options.logger.info("a reply of the station that nobody waits for (any more) was ignored");
  }

  /** Rejects when no station answers in time, or it answers that it failed. */
  private async request<N extends ChargerRequestName>(
    name: N,
    params: ChargerRequests[N]["params"],
  ): Promise<ChargerRequests[N]["result"]> {
    const { ids, requestDeadlineMs: deadlineMs = 60_000 } = this.options;
    const id = ids.uuid();
    const send = (): void => {
      if (this.station) this.link.publish(this.topics.boardRequest(name), { id, params });
    };
    const answer = await this.calls.call({ id, deadlineMs, send, read: (reply) => this.read(name, reply) });
    if (typeof answer === "string")
      throw new StationError(
        "HAL_TIMEOUT",
        `the station did not answer "${name}" within ${deadlineMs} ms (${answer})`,
      );
    if ("error" in answer)
      throw new StationError("HAL_PAYLOAD", `the station refused "${name}": ${answer.error}`);
    return answer.result;
  }

  private read<N extends ChargerRequestName>(
    name: N,
    { status, result, message }: StationReply,
  ): { result: ChargerRequests[N]["result"] } | { error: string } | undefined {
    if (status === "error") return { error: message ?? "no reason given" };
    const read = check(requestSchemas[name].result, result);
    if (read.ok) return { result: read.value };
    this.nonsense.ignored(this.topics.stationReply, `result of "${name}": ${read.why}`);
    return undefined;
  }

  private failed(what: string, error: unknown): void {
    this.options.logger.error(`${what} failed`, { error: errorText(error) });
  }
}
