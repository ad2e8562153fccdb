import type { IClientOptions, ISubscriptionMap } from "mqtt";
import type { MqttClient, MqttConnect, MqttConnectOptions, Subscription } from "./mqtt-client.ts";

/** How long a connection may take to open, and the keep-alive that notices a dead one, both of the library. */
const connectTimeoutMs = 10_000;
const keepAliveS = 15;
/** Filters in one SUBSCRIBE: brokers bound the size of a packet. */
const filtersAtOnce = 100;
const socketScheme = "unix:";

/** Connects by the `mqtt` package, loaded on first use: MQTT 3.1.1, over TCP, TLS or a unix socket. */
export const connectMqtt: MqttConnect = async (options) => {
  const { default: mqtt } = await import("mqtt");
  const { url } = options;
  const client = url.startsWith(socketScheme)
    ? mqtt.connect({
        ...clientOptions(options),
        protocol: "mqtt",
        unixSocket: true,
        path: url.slice(socketScheme.length),
      })
    : mqtt.connect(url, clientOptions(options));
  let open = false;
  const { signal } = options;
  signal?.addEventListener("abort", () => client.end(true), { once: true });
  if (signal?.aborted === true) client.end(true);
  let taken = true;
  client.on("message", (topic, payload) => {
    taken = options.takes?.(topic) ?? true;
    if (taken) options.onMessage(topic, payload);
  });
  // Called right after each `message`; an error leaves that one unacknowledged, and the connection goes on.
  client.handleMessage = (_packet, done) => done(taken ? undefined : new Error("not taken"));
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
    client.once("connect", () => {
      open = true;
      refused = "the connection was lost";
      resolve();
    });
  });
  return {
    subscribe: async (subscriptions) => {
      for (let from = 0; from < subscriptions.length; from += filtersAtOnce)
        await client.subscribeAsync(asMap(subscriptions.slice(from, from + filtersAtOnce)));
    },
    publish: async (topic, payload, { qos = 1, retain = false } = {}) => {
      await client.publishAsync(topic, payload, { qos, retain });
    },
    close: () => client.endAsync(),
  } satisfies MqttClient;
};

function asMap(subscriptions: readonly Subscription[]): ISubscriptionMap {
  return Object.fromEntries(subscriptions.map(({ filter, qos }) => [filter, { qos }]));
}

function clientOptions({
  url,
  clientId,
  username,
  password,
  tls,
  will,
  session,
}: MqttConnectOptions): IClientOptions {
  const options: IClientOptions = {
    clientId,
    clean: session !== "kept",
    protocolVersion: 4,
    reconnectPeriod: 0,
    resubscribe: false,
    // The library's table of 65536 ready-made numbers: some 20 MB and 25 ms, for a few messages a second.
    writeCache: false,
    connectTimeout: connectTimeoutMs,
    keepalive: keepAliveS,
  };
  if (will) options.will = { topic: will.topic, payload: Buffer.from(will.payload), qos: 1, retain: true };
  if (username !== undefined) options.username = username;
  if (password !== undefined) options.password = password;
  if (tls && /^(mqtts|wss|ssl|tls):/.test(url)) {
    if (tls.ca !== undefined) options.ca = tls.ca;
    if (tls.cert !== undefined) options.cert = tls.cert;
    if (tls.key !== undefined) options.key = tls.key;
  }
  return options;
}
