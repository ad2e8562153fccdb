// The other side of a module's start and memory: a process that connects to EVerest's broker and publishes one message.
import mqtt from "mqtt";

const { EV_MQTT_BROKER_HOST: host, EV_MQTT_BROKER_PORT: port } = process.env;
const client = mqtt.connect({ host, port: Number(port), protocolVersion: 4 });
client.on("error", () => undefined);
client.once("connect", () => client.publish("bench/ready", "true", { qos: 2 }));
process.once("SIGTERM", () => client.end(true, {}, () => process.exit(0)));
