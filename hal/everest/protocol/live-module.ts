import type { Clock, Timer } from "../../../src/kernel/clock.ts";
import { errorText } from "../../../src/kernel/errors.ts";
import type { IdSource } from "../../../src/kernel/ids.ts";
import type { Logger } from "../../../src/kernel/logger.ts";
import type { MqttConnect } from "../../broker/mqtt-client.ts";
import { NonsenseLog } from "../../broker/nonsense-log.ts";
import { Calls } from "./calls.ts";
import { CommandDesk } from "./command-desk.ts";
import type { Cmd, Outcome, Read } from "./envelope.ts";
import { bareText, cmdResult, open, printable, readCmd, readResult, readVar, seal } from "./envelope.ts";
import type { EverestEnvironment } from "./environment.ts";
import type { CallReply, CommandHandler, Connection, EverestModule, ModuleConfig } from "./everest-module.ts";
import { Hearing, type TopicListener } from "./hearing.ts";
import { PublishQueue, type Weight } from "./publish-queue.ts";
import { Settling } from "./settling.ts";
import type { ShutdownSignal } from "./shutdown-signal.ts";
import { isLevel, sessionName, type Topics } from "./topics.ts";
import { TwoLinks } from "./two-links.ts";

export interface LiveModuleOptions {
  readonly environment: EverestEnvironment;
  readonly url: string;
  readonly advice: string;
  readonly topics: Topics;
  readonly config: ModuleConfig;
  readonly provides: Readonly<Record<string, string>>;
  readonly shutdown: ShutdownSignal;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  readonly connect?: MqttConnect | undefined;
  /** Ends the connection on which the configuration came. */
  leaveConfigDesk(): Promise<void>;
}

const defaultDeadlineMs = 10_000;
/** stop(): what handlers and calls get, then what is published gets, then the goodbye; together half a second, ms. */
const finishMs = 250;
const drainMs = 150;
const goodbyeMs = 100;

/**
 * `quiet`: listeners are registered. `settling`: what an earlier life left on the broker is let pass. `waiting`: we said that
 * we are ready. `running`: all are. `stopping`, `stopped`: we leave, or have left.
 */
type Phase = "quiet" | "settling" | "waiting" | "running" | "stopping" | "stopped";

/** Our module on EVerest's broker, from the moment its configuration is known. */
export class LiveModule implements EverestModule {
  readonly config: ModuleConfig;
  private readonly options: LiveModuleOptions;
  private readonly nonsense: NonsenseLog;
  private readonly hearing = new Hearing();
  private readonly queue: PublishQueue;
  private readonly calls: Calls;
  private readonly desk: CommandDesk;
  private readonly settling: Settling;
  private link: TwoLinks | null = null;
  private phase: Phase = "quiet";
  /** EvseManagers that said they are ready, while we waited for all. */
  private readonly othersReady = new Set<string>();
  private configDeskOpen = true;
  private stopping: Promise<void> | null = null;
  private readonly ready: Promise<void>;
  private endWait: () => void = () => undefined;

  constructor(options: LiveModuleOptions) {
    const { topics, clock, logger, config, shutdown } = options;
    this.options = options;
    this.config = config;
    this.nonsense = new NonsenseLog(clock, logger);
    this.queue = new PublishQueue({ logger, send: (topic, payload) => this.deliver(topic, payload) });
    this.calls = new Calls(clock, this.queue);
    this.desk = new CommandDesk({
      logger,
      answer: (command, topic, outcome) => this.answer(command, topic, outcome),
    });
    this.settling = new Settling({
      clock,
      send: (message) => this.deliver(topics.heartbeat, JSON.stringify(message)),
      settled: () => this.settled(),
    });
    this.ready = new Promise((resolve) => (this.endWait = resolve));
    this.hear(topics.heartbeat, 1, (payload) => this.settling.heard(payload));
    this.hear(topics.globalReady, 1, (payload) => this.allReady(payload));
    this.hear(topics.shutdown, 0, () => shutdown.raise());
    // EvseManagers are there in any case, and are never one of us: none answers to this with the same.
    if (config.standalone)
      for (const { moduleId } of this.connections("evse_manager"))
        this.hear(topics.readyOf(moduleId), 1, (payload) => this.otherReady(moduleId, payload));
    for (const { moduleId, implementationId } of config.connections)
      this.hear(topics.reply(moduleId, implementationId, "+", config.moduleId), 1, (payload, topic) =>
        this.answered(topic, payload),
      );
  }

  connections(requirement: string): readonly Connection[] {
    return this.config.connections.filter((connection) => connection.requirement === requirement);
  }

  provide(implementation: string, command: string, handler: CommandHandler): void {
    const topic = this.options.topics.command(this.config.moduleId, implementation, command);
    this.hear(topic, 1, (payload) => {
      // Before we are ready nobody calls us: this caller called an earlier life, and is long gone.
      if (this.phase === "settling") return;
      const cmd = this.read(topic, readCmd(payload));
      if (!cmd) return;
      if (isLevel(cmd.origin)) this.desk.take(cmd, topic, handler);
      else this.nonsense.ignored(topic, "data.origin is no module's id");
    });
  }

  onVar(
    { moduleId, implementationId }: Connection,
    name: string,
    listener: (value: unknown) => void,
    kept: boolean,
  ): void {
    const topic = this.options.topics.variable(moduleId, implementationId, name);
    this.hear(topic, kept ? 1 : 0, (payload) => {
      const read = readVar(payload);
      if (read.ok) listener(read.value);
      else this.nonsense.ignored(topic, read.why);
    });
  }

  onError(listener: (error: unknown) => void): void {
    this.hear(this.options.topics.errors, 1, (payload, topic) => {
      const read = open(payload, "RaiseError", "ClearError");
      if (read.ok) listener(read.value);
      else this.nonsense.ignored(printable(topic), read.why);
    });
  }

  onExternal(topic: string, listener: (payload: string) => void): void {
    const full = `${this.options.environment.externalPrefix}${topic}`;
    this.hear(full, 0, (payload) => {
      const text = bareText(payload);
      if (text === undefined) this.nonsense.ignored(full, "too large");
      else listener(text);
    });
  }

  onShutdown(listener: () => void): void {
    this.options.shutdown.on(listener);
  }

  announce(): Promise<void> {
    if (this.phase !== "quiet") return this.ready;
    const { environment } = this.options;
    this.phase = "settling";
    this.link = new TwoLinks({
      ...this.options,
      clientId: sessionName(environment.everestPrefix, environment.moduleId),
      subscriptions: this.hearing.subscriptions(),
      takes: (topic) => this.takes(topic),
      onUp: () => this.linkUp(),
      onDown: () => {
        this.settling.linkDown();
        this.queue.linkDown();
      },
      onMessage: (topic, payload) => this.message(topic, payload),
    });
    this.link.start();
    return this.ready;
  }

  async call(
    { moduleId, implementationId }: Connection,
    command: string,
    args: Readonly<Record<string, unknown>>,
    deadlineMs = defaultDeadlineMs,
  ): Promise<CallReply> {
    if (this.phase === "stopping" || this.phase === "stopped") return { status: "offline" };
    if (this.phase !== "running")
      return { status: "error", type: "NotReady", message: "not all modules of EVerest are ready yet" };
    const { topics, ids } = this.options;
    const id = ids.uuid();
    const caller = this.config.moduleId;
    return this.calls.call({
      id,
      deadlineMs,
      topic: topics.command(moduleId, implementationId, command),
      replyTopic: topics.reply(moduleId, implementationId, command, caller),
      message: seal("Cmd", { id, args, origin: caller }),
    });
  }

  publishVar(implementation: string, name: string, value: unknown): void {
    if (this.phase === "stopped") return;
    const topic = this.options.topics.variable(this.config.moduleId, implementation, name);
    this.publish(topic, seal("Var", { data: value ?? null }), "var");
  }

  stop(): Promise<void> {
    this.stopping ??= this.leave();
    return this.stopping;
  }

  private async leave(): Promise<void> {
    this.phase = "stopping";
    this.endWait();
    this.settling.linkDown();
    const closing = this.leaveConfigDesk();
    this.desk.close();
    if (this.link?.up === true)
      await this.atMost(finishMs, Promise.all([this.desk.idle(), this.calls.idle()]));
    this.desk.close(true);
    this.calls.abandon();
    if (this.link?.up === true) await this.atMost(drainMs, this.queue.drained());
    this.phase = "stopped";
    // The session stays: what is published until we are back is for our next life.
    await this.link?.stop(goodbyeMs);
    await closing;
  }

  private hear(filter: string, qos: 0 | 1, listener: TopicListener): void {
    const more = this.hearing.add(filter, qos, listener);
    if (more) this.link?.subscribe([more]);
  }

  /** While we leave, only answers and commands matter; the rest stays on the broker for our next life. */
  private takes(topic: string): boolean {
    if (this.phase === "stopped") return false;
    return this.phase !== "stopping" || topic.includes("/cmd/");
  }

  private message(topic: string, payload: Uint8Array): void {
    for (const listener of this.hearing.listeners(topic)) {
      try {
        listener(payload, topic);
      } catch (error) {
        this.options.logger.error("a message of EVerest could not be worked off", {
          topic,
          error: errorText(error),
        });
      }
    }
  }

  private linkUp(): void {
    this.leaveConfigDesk().catch(() => undefined);
    if (this.phase === "settling") this.settling.begin();
    if (this.phase === "waiting") this.sayReady();
    if (this.phase !== "settling") this.queue.linkUp();
  }

  private settled(): void {
    if (this.phase !== "settling") return;
    this.phase = "waiting";
    this.present();
    this.queue.linkUp();
  }

  /** Says what we provide, and that we are ready. */
  private present(): void {
    const { topics, provides } = this.options;
    const interfaces = Object.fromEntries(
      Object.entries(provides).map(([id, name]) => [id, { interface: name }]),
    );
    const metadata = { module: this.config.moduleName, provides: interfaces };
    this.publish(topics.metadata, seal("ConfigurationResponse", metadata), "awaited");
    this.sayReady();
  }

  /** After all were, or for the second time: EVerest began anew, and its manager waits for us, whom it does not start. */
  private otherReady(moduleId: string, payload: Uint8Array): void {
    const read = open(payload, "ModuleReady");
    if (!read.ok || read.value !== true) return;
    if (this.phase === "waiting" && !this.othersReady.has(moduleId)) this.othersReady.add(moduleId);
    else if (this.phase === "waiting" || this.phase === "running") this.sayAgain(moduleId);
  }

  private sayAgain(heardFrom: string): void {
    this.options.logger.info(
      "EVerest begins anew: it is told again that this module is ready. Restart the module where its configuration changed.",
      { heardFrom },
    );
    this.present();
  }

  private sayReady(): void {
    const { moduleReady } = this.options.topics;
    if (!this.queue.holds(moduleReady)) this.publish(moduleReady, seal("ModuleReady", true), "awaited");
  }

  private allReady(payload: Uint8Array): void {
    if (this.phase !== "waiting") return;
    const read = open(payload, "GlobalReady");
    if (!read.ok) {
      this.nonsense.ignored(this.options.topics.globalReady, read.why);
      return;
    }
    this.phase = "running";
    this.options.logger.info("all modules of EVerest are ready");
    this.endWait();
  }

  private answer({ id, origin }: Cmd, topic: string, outcome: Outcome): void {
    const replyTopic = `${topic}/response/${origin}`;
    const end = (each: Outcome): boolean =>
      this.publish(replyTopic, cmdResult(id, this.config.moduleId, each), "awaited");
    if (!end(outcome))
      end({ ok: false, type: "HandlerException", message: "the result cannot be written as JSON" });
  }

  private answered(topic: string, payload: Uint8Array): void {
    const result = this.read(topic, readResult(payload));
    if (result && !this.calls.answer(topic, result))
      this.options.logger.debug("an answer that nobody waits for (any more) was ignored", { topic });
  }

  private read<T>(topic: string, read: Read<T>): T | null {
    if (read.ok) return read.value;
    this.nonsense.ignored(printable(topic), read.why);
    return null;
  }

  /** False: it cannot be written as JSON. When there is no room for it, the queue says so. */
  private publish(topic: string, message: unknown, weight: Weight): boolean {
    try {
      this.queue.add(topic, message, weight);
      return true;
    } catch (error) {
      this.options.logger.error("a message could not be published", { topic, error: errorText(error) });
      return false;
    }
  }

  private async deliver(topic: string, payload: string): Promise<void> {
    await this.link?.deliver(topic, payload);
  }

  private async leaveConfigDesk(): Promise<void> {
    if (!this.configDeskOpen) return;
    this.configDeskOpen = false;
    await this.options.leaveConfigDesk();
  }

  private atMost(ms: number, work: Promise<unknown>): Promise<void> {
    return new Promise((resolve) => {
      const timer: Timer = this.options.clock.setTimer("everest stop", ms, resolve);
      void work.then(() => {
        timer.cancel();
        resolve();
      });
    });
  }
}
