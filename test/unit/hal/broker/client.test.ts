import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectMqtt } from "../../../../hal/broker/client.ts";
import type { MqttClient, MqttConnectOptions } from "../../../../hal/broker/mqtt-client.ts";
import { systemIds } from "../../../../src/kernel/ids.ts";
import { freshPrefix, openBroker, type RealBroker } from "../../../support/real-broker.ts";
import { tempDir } from "../../../support/temp-dir.ts";

/** What came, as `topic payload`, the prefix left out. */
let heard: string[];
let prefix: string;
let clientId: string;
let open: MqttClient[];
const seen = (expected: readonly string[]): Promise<void> =>
  vi.waitFor(() => expect(heard).toEqual(expected), { timeout: 10_000, interval: 5 });

beforeEach(() => {
  heard = [];
  open = [];
  prefix = freshPrefix();
  clientId = systemIds.uuid();
});

async function connect(url: string, options: Partial<MqttConnectOptions> = {}): Promise<MqttClient> {
  const client = await connectMqtt({
    url,
    clientId,
    onMessage: (topic, payload) =>
      heard.push(`${topic.slice(prefix.length + 1)} ${Buffer.from(payload).toString()}`),
    onClose: () => undefined,
    ...options,
  });
  open.push(client);
  return client;
}

// aedes on a unix socket, and over TCP aedes or what MQTT_URL names (CI: mosquitto).
describe.each(["TCP", "a unix socket"])("a real broker over %s", (how) => {
  let broker: RealBroker;
  beforeEach(async () => {
    broker = await openBroker(how === "TCP" ? undefined : join(tempDir(), "broker with blank.sock"));
  });
  afterEach(async () => {
    await Promise.all(open.map((client) => client.close().catch(() => undefined)));
    await broker.close();
  });

  it("takes several filters, each with its QoS, and messages of both", async () => {
    const client = await connect(broker.url);
    const many = Array.from({ length: 250 }, (_, at) => ({
      filter: `${prefix}/many/${at}`,
      qos: 1 as const,
    }));
    await client.subscribe([
      { filter: `${prefix}/a/+`, qos: 0 },
      { filter: `${prefix}/b/#`, qos: 1 },
      ...many,
    ]);
    await client.publish(`${prefix}/a/1`, "one", { qos: 2 });
    await client.publish(`${prefix}/b/1/2`, "two");
    await client.publish(`${prefix}/many/249`, "three", { qos: 2 });
    await seen(["a/1 one", "b/1/2 two", "many/249 three"]);
  });

  it("keeps a session: what came meanwhile is handed over, QoS 0 is not", async () => {
    const first = await connect(broker.url, { session: "kept" });
    await first.subscribe([
      { filter: `${prefix}/kept`, qos: 1 },
      { filter: `${prefix}/now`, qos: 0 },
    ]);
    await first.close();
    const other = await connect(broker.url, { clientId: systemIds.uuid() });
    await other.publish(`${prefix}/kept`, "1", { qos: 2 });
    await other.publish(`${prefix}/now`, "2", { qos: 2 });
    await other.publish(`${prefix}/kept`, "3", { qos: 2 });
    const second = await connect(broker.url, { session: "kept" });
    await seen(["kept 1", "kept 3"]);
    await second.publish(`${prefix}/kept`, "4");
    await seen(["kept 1", "kept 3", "kept 4"]);
    await second.close();
    await (await connect(broker.url)).close();
  });

  it("hands over again what was not taken", async () => {
    const first = await connect(broker.url, { session: "kept", takes: (topic) => !topic.endsWith("/left") });
    await first.subscribe([{ filter: `${prefix}/#`, qos: 1 }]);
    // QoS 1: aedes mixes up what waits for a client when it was published with QoS 2.
    await first.publish(`${prefix}/left`, "1");
    await first.publish(`${prefix}/taken`, "2");
    await seen(["taken 2"]);
    await first.close();
    const second = await connect(broker.url, { session: "kept" });
    await seen(["taken 2", "left 1"]);
    await second.close();
    await (await connect(broker.url)).close();
  });
});

it("a socket nobody listens on is said with its path", async () => {
  const path = join(tempDir(), "none.sock");
  await expect(connect(`unix:${path}`)).rejects.toThrow(`connect ENOENT ${path}`);
});
