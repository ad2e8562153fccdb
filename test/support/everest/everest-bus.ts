import { systemIds } from "../../../src/kernel/ids.ts";
import { isObject, parseJson } from "../../../src/kernel/json.ts";
import { BusModule, type CommandReply } from "./bus-module.ts";
import type { EverestBroker } from "./broker.ts";
import type { Carried } from "./broker-engine.ts";
import type { Pulse } from "./pulse.ts";
import { at, textAt } from "./read.ts";
import type { InterfaceCheck, Side } from "./yaml-schema.ts";

/** A message below EVerest's prefix, as it went over the broker. */
export interface BusMessage {
  /** Without the prefix. */
  readonly topic: string;
  readonly type: string;
  readonly data: unknown;
}

export interface EverestBusOptions {
  readonly broker: EverestBroker;
  /** As the environment names it; with or without the closing slash. */
  readonly everestPrefix: string;
  readonly externalPrefix: string;
  readonly check: InterfaceCheck | null;
  readonly pulse: Pulse;
}

interface Pending {
  readonly topic: string;
  readonly answered: (reply: CommandReply) => void;
}

/**
 * The framework's side of EVerest for all modules that are played: envelopes, topics, commands and their answers. Every message is
 * kept and, where EVerest's files are at hand, checked against its interface.
 */
export class EverestBus {
  readonly messages: BusMessage[] = [];
  /** What was wrong, whoever did it. */
  readonly violations: string[] = [];
  private readonly options: EverestBusOptions;
  private readonly prefix: string;
  private readonly modules = new Map<string, BusModule>();
  /** Interfaces, by `module/implementation`. */
  private readonly interfaces = new Map<string, string>();
  private readonly stations = new Set<string>();
  private readonly pending = new Map<string, Pending>();
  private readonly silent = new Set<string>();
  private readonly listeners: ((message: BusMessage) => void)[] = [];

  private constructor(options: EverestBusOptions) {
    this.options = options;
    this.prefix = options.everestPrefix.endsWith("/") ? options.everestPrefix : `${options.everestPrefix}/`;
  }

  static async open(options: EverestBusOptions): Promise<EverestBus> {
    const bus = new EverestBus(options);
    await options.broker.hear(`${bus.prefix}#`, (message) => bus.take(message));
    return bus;
  }

  /** Says which interfaces a module provides. `station`: it is the one under test, and held to the letter. */
  declare(moduleId: string, provides: Readonly<Record<string, string>>, station = false): void {
    for (const [implementation, name] of Object.entries(provides))
      this.interfaces.set(`${moduleId}/${implementation}`, name);
    if (station) this.stations.add(moduleId);
  }

  /** A module that is played here. */
  join(moduleId: string, provides: Readonly<Record<string, string>>): BusModule {
    this.declare(moduleId, provides);
    const module = new BusModule(moduleId, this);
    this.modules.set(moduleId, module);
    return module;
  }

  /** Every module played here leaves: the power is gone. */
  allLeave(): void {
    this.modules.clear();
    this.pending.clear();
    this.listeners.length = 0;
  }

  /** Hears every message. */
  listen(listener: (message: BusMessage) => void): void {
    this.listeners.push(listener);
  }

  publish(topic: string, type: string, data: unknown): void {
    this.options.broker.publish(this.prefix + topic, JSON.stringify({ msg_type: type, data }));
  }

  /** Anything on a topic below the prefix, also what is no envelope. */
  publishRaw(topic: string, payload: string): void {
    this.options.broker.publish(this.prefix + topic, payload);
  }

  /** A bare payload below the external prefix. */
  publishExternal(topic: string, payload = "true"): void {
    this.options.broker.publish(this.options.externalPrefix + topic, payload);
  }

  /** These never answer: modules, or single commands as `module/implementation/command`. */
  silence(...names: readonly string[]): void {
    for (const name of names) this.silent.add(name);
  }

  /** They answer again what comes from now on. */
  unsilence(...names: readonly string[]): void {
    for (const name of names) this.silent.delete(name);
  }

  call(origin: string, moduleId: string, implementation: string, command: string, args: object) {
    const id = systemIds.uuid();
    const topic = `modules/${moduleId}/impl/${implementation}/cmd/${command}`;
    return new Promise<CommandReply>((answered) => {
      this.pending.set(id, { topic: `${topic}/response/${origin}`, answered });
      this.publish(topic, "Cmd", { id, args, origin });
    });
  }

  /** Vars of a module, in order: what was published under `implementation/name`. */
  vars(moduleId: string, name: string): unknown[] {
    const [implementation = "", variable = ""] = name.split("/");
    const topic = `modules/${moduleId}/impl/${implementation}/var/${variable}`;
    return this.messages.filter((each) => each.topic === topic).map((each) => at(each.data, "data"));
  }

  /** Commands that were called, in order, with their arguments. */
  calls(moduleId: string, name: string): unknown[] {
    const [implementation = "", command = ""] = name.split("/");
    const topic = `modules/${moduleId}/impl/${implementation}/cmd/${command}`;
    return this.messages.filter((each) => each.topic === topic).map((each) => at(each.data, "args"));
  }

  private take({ topic: full, payload, qos, retain }: Carried): void {
    const topic = full.slice(this.prefix.length);
    const value = parseJson(payload);
    if (!isObject(value) || typeof value["msg_type"] !== "string" || !("data" in value)) {
      if (topic !== "shutdown") this.violations.push(`${topic}: no envelope: ${payload}`);
      return;
    }
    const message: BusMessage = { topic, type: value["msg_type"], data: value["data"] };
    if (Object.keys(value).length > 2) this.violations.push(`${topic}: more than an envelope: ${payload}`);
    if (qos !== 2 || retain) this.violations.push(`${topic}: QoS ${qos}, retained ${retain}`);
    this.messages.push(message);
    this.route(message);
    for (const listener of [...this.listeners]) listener(message);
    this.options.pulse.beat();
  }

  private route(message: BusMessage): void {
    const [root, moduleId = "", , implementation = "", kind, ...rest] = message.topic.split("/");
    if (root !== "modules" || kind === undefined) return;
    const name = this.interfaces.get(`${moduleId}/${implementation}`);
    if (name === undefined) {
      this.violations.push(`${message.topic}: no such implementation`);
      return;
    }
    const [word = "", response] = rest;
    if (kind === "var") this.onVar(message, moduleId, implementation, name, word);
    else if (kind === "error") this.onError(message, moduleId);
    else if (kind === "cmd" && response === undefined)
      this.onCommand(message, moduleId, implementation, name, word);
    else if (kind === "cmd") this.onAnswer(message, moduleId, name, word);
    else this.violations.push(`${message.topic}: no such topic`);
  }

  private onVar(
    message: BusMessage,
    moduleId: string,
    implementation: string,
    name: string,
    word: string,
  ): void {
    const value = at(message.data, "data");
    this.expectType(message, "Var");
    this.note(message, this.options.check?.variable(this.sideOf(moduleId), name, word, value));
    for (const module of this.modules.values()) module.heard(`${moduleId}/${implementation}/${word}`, value);
  }

  private onError(message: BusMessage, moduleId: string): void {
    this.note(message, this.options.check?.error(this.sideOf(moduleId), message.data));
    for (const module of this.modules.values()) module.heardError(message.data);
  }

  private onCommand(
    message: BusMessage,
    moduleId: string,
    implementation: string,
    name: string,
    word: string,
  ): void {
    this.expectType(message, "Cmd");
    const origin = textAt(message.data, "origin");
    const args = at(message.data, "args");
    this.note(message, this.options.check?.args(this.sideOf(origin), name, word, args));
    if (this.silent.has(moduleId) || this.silent.has(`${moduleId}/${implementation}/${word}`)) return;
    const id = textAt(message.data, "id");
    void this.modules.get(moduleId)?.called(implementation, word, args, (answer) => {
      const data = { id, origin: moduleId, ...answer };
      this.publish(`${message.topic}/response/${origin}`, "CmdResult", { type: "result", data });
    });
  }

  private onAnswer(message: BusMessage, moduleId: string, name: string, word: string): void {
    this.expectType(message, "CmdResult");
    const error = at(message.data, "data", "error");
    const value = at(message.data, "data", "retval");
    if (error === undefined)
      this.note(message, this.options.check?.result(this.sideOf(moduleId), name, word, value));
    if (textAt(message.data, "type") !== "result" || textAt(message.data, "data", "origin") !== moduleId)
      this.violations.push(`${message.topic}: no answer: ${JSON.stringify(message.data)}`);
    const id = textAt(message.data, "data", "id");
    const pending = this.pending.get(id);
    if (pending?.topic !== message.topic) return;
    this.pending.delete(id);
    pending.answered(
      error === undefined
        ? { ok: true, value }
        : {
            ok: false,
            type: textAt(error, "__everest__error_type"),
            message: textAt(error, "__everest__error_msg"),
          },
    );
  }

  private sideOf(moduleId: string): Side {
    return this.stations.has(moduleId) ? "station" : "everest";
  }

  private expectType(message: BusMessage, type: string): void {
    if (message.type !== type) this.violations.push(`${message.topic}: ${message.type} instead of ${type}`);
  }

  private note(message: BusMessage, reason: string | null | undefined): void {
    if (typeof reason === "string") this.violations.push(`${message.topic}: ${reason}`);
  }
}
