import type { IClientOptions } from "mqtt";
import type { MqttClient, MqttConnect, MqttConnectOptions } from "./mqtt-client.ts";

/** How long a connection may take to open, and the keep-alive that notices a dead one, both of the library. */
const connectTimeoutMs = 10_000;
const keepAliveS = 15;

/**
 * Connects by the `mqtt` package, loaded on first use: MQTT 3.1.1, clean session. A clean session, because what counts is
 * kept and repeated by the contract itself, and a broker's queue of old commands is what nobody wants to be handed.
 */
export const connectMqtt: MqttConnect = async (options) => {
  const { default: mqtt } = await import("mqtt");
  const client = mqtt.connect(options.url, clientOptions(options));
  let open = false;
  const { signal } = options;
  signal?.addEventListener("abort", () => client.end(true), { once: true });
  if (signal?.aborted === true) client.end(true);
  await new Promise<void>((resolve, reject) => {
    let refused = "the connection was closed before it was open";
    client.on("error", (error) => {
      refused = error.message || refused;
      if (!open) client.end(true);
    });
    client.on("close", () => {
      if (!open) {
        reject(new Error(refused));
        return;
      }
      open = false;
      options.onClose(refused);
    });
    client.on("message", (topic, payload) => options.onMessage(topic, payload));
    client.once("connect", () => {
      open = true;
      refused = "the connection was lost";
      resolve();
    });
  });
  return {
    subscribe: async (filter) => {
      await client.subscribeAsync(filter, { qos: 1 });
    },
    publish: async (topic, payload, retain) => {
      await client.publishAsync(topic, payload, { qos: 1, retain });
    },
    close: () => client.endAsync(),
  } satisfies MqttClient;
};

function clientOptions({ url, clientId, username, password, tls, will }: MqttConnectOptions): IClientOptions {
  const options: IClientOptions = {
    clientId,
    clean: true,
    protocolVersion: 4,
    reconnectPeriod: 0,
    resubscribe: false,
    // The library's table of 65536 ready-made numbers: some 20 MB and 25 ms, for a few messages a second.
    writeCache: false,
    connectTimeout: connectTimeoutMs,
    keepalive: keepAliveS,
    will: { topic: will.topic, payload: Buffer.from(will.payload), qos: 1, retain: true },
  };
  if (username !== undefined) options.username = username;
  if (password !== undefined) options.password = password;
  if (tls && /^(mqtts|wss|ssl|tls):/.test(url)) {
    if (tls.ca !== undefined) options.ca = tls.ca;
    if (tls.cert !== undefined) options.cert = tls.cert;
    if (tls.key !== undefined) options.key = tls.key;
  }
  return options;
}
