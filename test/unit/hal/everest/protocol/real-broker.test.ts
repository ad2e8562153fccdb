import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectMqtt } from "../../../../../hal/broker/client.ts";
import type { MqttClient } from "../../../../../hal/broker/mqtt-client.ts";
import type { EverestEnvironment } from "../../../../../hal/everest/protocol/environment.ts";
import { joinEverest, type JoinedModule } from "../../../../../hal/everest/protocol/join.ts";
import { SystemClock } from "../../../../../src/kernel/clock.ts";
import { systemIds } from "../../../../../src/kernel/ids.ts";
import { isObject, parseJson } from "../../../../../src/kernel/json.ts";
import { freshPrefix, openBroker, type RealBroker } from "../../../../support/real-broker.ts";
import { RecordingLogger } from "../../../../support/recording-logger.ts";
import { tempDir } from "../../../../support/temp-dir.ts";
import { answer, configuration, evse } from "./rig.ts";

const clock = new SystemClock();
const wait = { timeout: 15_000, interval: 5 };

describe.each(["TCP", "a unix socket"])("EVerest on a real broker over %s", (how) => {
  let broker: RealBroker;
  let root: string;
  let environment: EverestEnvironment;
  let peers: MqttClient;
  const modules: JoinedModule[] = [];
  const log = new RecordingLogger();
  const answers: unknown[] = [];
  let vars: unknown[] = [];

  /** All other modules and the manager: EVSE 1 answers every command with its arguments. */
  const publish = (topic: string, type: string, data: unknown): Promise<void> =>
    peers.publish(`${root}${topic}`, JSON.stringify({ msg_type: type, data }), { qos: 2 });

  async function openPeers(): Promise<void> {
    peers = await connectMqtt({
      url: broker.url,
      clientId: systemIds.uuid(),
      onClose: () => undefined,
      onMessage: (topic, payload) => {
        const message = parseJson(Buffer.from(payload).toString());
        const data = isObject(message) ? message["data"] : null;
        if (topic.endsWith("/request"))
          void peers.publish(`${root}modules/ocpp/response`, JSON.stringify(answer(configuration())), {
            qos: 2,
          });
        else if (topic.endsWith("/ready")) void publish("ready", "GlobalReady", true);
        else if (topic.includes("/response/")) answers.push(data);
        else if (topic.includes("/var/")) vars.push(data);
        else if (isObject(data)) {
          const result = { type: "result", data: { id: data["id"], origin: "evse_1", retval: data["args"] } };
          void publish(`${topic.slice(root.length)}/response/ocpp`, "CmdResult", result);
        }
      },
    });
    await peers.subscribe(
      [
        "config/request",
        "modules/+/ready",
        "modules/evse_1/impl/evse/cmd/+",
        "modules/ocpp/impl/+/cmd/+/response/+",
      ].map((filter) => ({ filter: `${root}${filter}`, qos: 2 as const })),
    );
  }

  async function joined(heard: unknown[]): Promise<JoinedModule> {
    const module = await joinEverest({ environment, clock, ids: systemIds, logger: log });
    if (!module) throw new Error("not joined");
    modules.push(module);
    module.onVar(evse(0), "session_event", (value) => heard.push(value), true);
    module.provide("main", "stop", (args) => args);
    await module.announce();
    return module;
  }

  beforeEach(async () => {
    const socketPath = how === "TCP" ? undefined : join(tempDir(), "broker.sock");
    broker = await openBroker(socketPath);
    root = `${freshPrefix()}/`;
    const { hostname, port } = socketPath === undefined ? new URL(broker.url) : { hostname: "", port: "" };
    environment = {
      moduleId: "ocpp",
      prefix: "/opt/everest",
      everestPrefix: root,
      externalPrefix: "",
      broker: socketPath === undefined ? { host: hostname, port: Number(port || 1883) } : { socketPath },
      validateSchema: false,
    };
    answers.length = 0;
    await openPeers();
  });

  afterEach(async () => {
    await Promise.all(modules.splice(0).map((module) => module.stop()));
    await peers.close().catch(() => undefined);
    await broker.close();
  });

  const event = (value: unknown): Promise<void> =>
    publish("modules/evse_1/impl/evse/var/session_event", "Var", { data: value });

  it("joins, hears, calls, is called, leaves, and hears what it missed when it is back", async () => {
    const heard: unknown[] = [];
    const module = await joined(heard);
    await event(1);
    await vi.waitFor(() => expect(heard).toEqual([1]), wait);
    expect(await module.call(evse(0), "pause_charging", { a: 1 })).toEqual({ status: "ok", value: { a: 1 } });
    await publish("modules/ocpp/impl/main/cmd/stop", "Cmd", { id: "c1", args: { b: 2 }, origin: "api" });
    await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
    expect(answers).toEqual([{ type: "result", data: { id: "c1", origin: "ocpp", retval: { b: 2 } } }]);
    await module.stop();
    await event(2);
    await event(3);
    await publish("modules/ocpp/impl/main/cmd/stop", "Cmd", { id: "old", args: {}, origin: "api" });
    const again: unknown[] = [];
    const next = await joined(again);
    await vi.waitFor(() => expect(again).toEqual([2, 3]), wait);
    expect(await next.call(evse(0), "pause_charging", {})).toEqual({ status: "ok", value: {} });
    expect(answers).toHaveLength(1);
  });

  it("a hundred vars, answers and commands in one turn all come through", async () => {
    const module = await joined([]);
    const told: unknown[] = [];
    vars = told;
    await peers.subscribe([{ filter: `${root}modules/ocpp/impl/main/var/+`, qos: 2 }]);
    for (let each = 0; each < 100; each++) module.publishVar("main", "event", each);
    const calls = Array.from({ length: 100 }, (_, a) => module.call(evse(0), "pause_charging", { a }));
    const replies = await Promise.all(calls);
    expect(replies).toEqual(replies.map((_, a) => ({ status: "ok", value: { a } })));
    await vi.waitFor(() => expect(told).toEqual(replies.map((_, each) => ({ data: each }))), wait);
  });

  it("every connection broken: events, calls and vars of the time come through", async ({ skip }) => {
    if (!broker.cut) return skip("only the embedded broker can be cut");
    const heard: unknown[] = [];
    const module = await joined(heard);
    broker.cut();
    const calls = [1, 2, 3].map((a) => module.call(evse(0), "pause_charging", { a }));
    await openPeers();
    for (let each = 0; each < 30; each++) await event(each);
    await vi.waitFor(() => expect(heard).toEqual(Array.from({ length: 30 }, (_, each) => each)), wait);
    expect(await Promise.all(calls)).toEqual([1, 2, 3].map((a) => ({ status: "ok", value: { a } })));
  });
});
