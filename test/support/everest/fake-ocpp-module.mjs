// The smallest module that speaks the framework's protocol, to prove manager and played modules without ours: it lets the
// EVSEs begin, accepts every token, and prints each session event on a line of its own.
import mqtt from "mqtt";

const env = process.env;
const id = env.EV_MODULE;
const prefix = env.EV_MQTT_EVEREST_PREFIX.replace(/\/?$/, "/");
const socket = env.EV_MQTT_BROKER_SOCKET_PATH;
const where = socket
  ? { unixSocket: true, path: socket }
  : { host: env.EV_MQTT_BROKER_HOST, port: Number(env.EV_MQTT_BROKER_PORT) };
const client = mqtt.connect({
  protocol: "mqtt",
  ...where,
  clientId: "fake",
  clean: false,
  reconnectPeriod: 20,
});

const publish = (topic, type, data) =>
  client.publish(prefix + topic, JSON.stringify({ msg_type: type, data }), { qos: 2 });
const call = ({ module_id, implementation_id }, command, args) =>
  publish(`modules/${module_id}/impl/${implementation_id}/cmd/${command}`, "Cmd", {
    id: `${module_id}-${command}`,
    args,
    origin: id,
  });

let evses = [];
const take = {
  Configuration({ response }) {
    evses = response.data.module_config.connections.evse_manager;
    for (const { module_id } of evses)
      client.subscribe(`${prefix}modules/${module_id}/impl/evse/#`, { qos: 2 });
    client.subscribe(`${prefix}modules/${id}/impl/+/cmd/+`, { qos: 2 });
    client.subscribe(`${prefix}ready`, { qos: 2 }, () => {
      publish(`modules/${id}/metadata`, "ConfigurationResponse", { module: "OCPP", provides: {} });
      publish(`modules/${id}/ready`, "ModuleReady", true);
    });
  },
  Ready() {
    for (const evse of evses) call(evse, "get_evse", {});
  },
  Command(topic, { id: callId, origin }) {
    const retval = { authorization_status: "Accepted", tariff_messages: [] };
    const data = { id: callId, origin: id, retval };
    publish(`${topic}/response/${origin}`, "CmdResult", { type: "result", data });
  },
};

client.on("message", (full, payload) => {
  const topic = full.slice(prefix.length);
  const { msg_type, data } = JSON.parse(payload.toString());
  const [, module_id, , implementation_id] = topic.split("/");
  if (msg_type === "ConfigurationResponse") take.Configuration(data);
  else if (msg_type === "GlobalReady") take.Ready();
  else if (msg_type === "Cmd" && module_id === id) take.Command(topic, data);
  else if (topic.endsWith("var/session_event")) console.log(`${module_id} ${data.data.event}`);
  else if (topic.endsWith("var/waiting_for_external_ready"))
    call({ module_id, implementation_id }, "external_ready_to_start_charging", {});
});
client.once("connect", () =>
  client.subscribe(`${prefix}modules/${id}/response`, { qos: 2 }, () =>
    publish("config/request", "ConfigurationRequest", {
      type: "Get",
      origin: id,
      request: { type: "Module" },
    }),
  ),
);
process.once("SIGTERM", () => client.end(false, {}, () => process.exit(0)));
