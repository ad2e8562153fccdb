import type { Clock, Timer } from "../../../src/kernel/clock.ts";
import type { IdSource } from "../../../src/kernel/ids.ts";
import type { Logger } from "../../../src/kernel/logger.ts";
import { BrokerLink } from "../../broker/broker-link.ts";
import type { MqttConnect } from "../../broker/mqtt-client.ts";
import { NonsenseLog } from "../../broker/nonsense-log.ts";
import { seal } from "./envelope.ts";
import type { ModuleConfig } from "./everest-module.ts";
import { readConfigAnswer } from "./read-config.ts";
import type { Topics } from "./topics.ts";

export interface ConfigDeskOptions {
  readonly url: string;
  readonly advice: string;
  readonly moduleId: string;
  readonly topics: Topics;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  readonly connect?: MqttConnect | undefined;
  onConfig(config: ModuleConfig): void;
  onShutdown(): void;
}

/** While no answer comes the question is asked again so often, ms. */
const askEveryMs = 2000;
/** After so many questions without any answer the log says so. */
const questionsUntilSaid = 5;

/**
 * The connection of the beginning, on which the configuration is asked for. It is another one than the module's own: on that
 * the broker hands over at once what it kept for us, and before the configuration is known nobody could take it.
 */
export class ConfigDesk {
  private readonly options: ConfigDeskOptions;
  private readonly link: BrokerLink;
  private readonly nonsense: NonsenseLog;
  private timer: Timer | null = null;
  private answered = false;
  private refused: string | null = null;
  /** Questions to which nobody has said anything. */
  private unanswered = 0;

  constructor(options: ConfigDeskOptions) {
    const { topics, clock, logger } = options;
    this.options = options;
    this.nonsense = new NonsenseLog(clock, logger);
    this.link = new BrokerLink({
      ...options,
      // QoS 0: an answer to a question of an earlier life is of no use.
      subscriptions: [
        { filter: topics.response, qos: 0 },
        { filter: topics.shutdown, qos: 0 },
      ],
      onUp: () => this.ask(),
      onDown: () => this.timer?.cancel(),
      onMessage: (topic, payload) => {
        if (topic === topics.shutdown) options.onShutdown();
        else if (topic === topics.response) this.answer(payload);
      },
    });
  }

  start(): void {
    this.link.start();
  }

  async leave(): Promise<void> {
    this.timer?.cancel();
    this.answered = true;
    await this.link.stop(undefined, 100);
  }

  private ask(): void {
    if (this.answered) return;
    const { topics, moduleId, clock } = this.options;
    const question = { type: "Get", origin: moduleId, request: { type: "Module" } };
    this.link
      .deliver(topics.configRequest, JSON.stringify(seal("ConfigurationRequest", question)), 2)
      .catch(() => undefined);
    this.timer = clock.setTimer("everest configuration", askEveryMs, () => this.ask());
    if (++this.unanswered === questionsUntilSaid)
      this.options.logger.warn(
        `EVerest's manager does not answer on ${topics.configRequest}; asking every ${askEveryMs / 1000} s. ` +
          "Check that it runs, on this broker and with this EVerest prefix.",
      );
  }

  private answer(payload: Uint8Array): void {
    const { topics, moduleId, logger } = this.options;
    if (this.answered) return;
    this.unanswered = 0;
    const read = readConfigAnswer(payload, moduleId);
    if (!read.ok) {
      this.nonsense.ignored(topics.response, read.why);
      return;
    }
    if ("refused" in read.value) this.refusal(read.value.refused, logger);
    if (!("config" in read.value)) return;
    this.answered = true;
    this.timer?.cancel();
    this.options.onConfig(read.value.config);
  }

  /** Said once for each text, though the question is asked again and again. */
  private refusal(text: string, logger: Logger): void {
    if (this.refused === text) return;
    this.refused = text;
    logger.error(
      `EVerest does not give module "${this.options.moduleId}" its configuration (${text}); asking again every ${askEveryMs / 1000} s. ` +
        "Check that a module of this id is in the configuration EVerest runs with.",
    );
  }
}
