import type { Socket } from "node:net";
import aedes, { type AedesPublishPacket } from "aedes";
import { isObject } from "../../../src/kernel/json.ts";
import type { BrokerEngine, Carried } from "./broker-engine.ts";

/** aedes, in this process. */
export class AedesEngine implements BrokerEngine {
  private readonly engine = exact(aedes.createBroker());

  handle(socket: Socket): void {
    this.engine.handle(socket);
  }

  publish(topic: string, payload: string): void {
    const packet = { topic, payload: Buffer.from(payload), retain: false, dup: false };
    // The types of aedes want literals; a packet made here has them.
    this.engine.publish({ ...packet, cmd: "publish", qos: 2 }, () => undefined);
  }

  async hear(pattern: string, listener: (message: Carried) => void): Promise<void> {
    const take = (packet: AedesPublishPacket, done: () => void): void => {
      const { topic, qos, retain } = packet;
      listener({ topic, payload: packet.payload.toString(), qos, retain });
      done();
    };
    await new Promise<void>((resolve) => this.engine.subscribe(pattern, take, resolve));
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.engine.close(resolve));
  }
}

type Engine = ReturnType<typeof aedes.createBroker>;

type Told = (error: unknown, found?: unknown) => void;

/**
 * Two things that aedes has against QoS 2 when a connection dies in the middle of it: a PUBREL it has done already breaks the
 * next connection, and one whose PUBCOMP could not be written is carried out twice. As MQTT has it, a message is carried once,
 * and a PUBREL that comes again is answered and does nothing.
 */
function exact(engine: Engine): Engine {
  const persistence: unknown = Reflect.get(engine, "persistence");
  if (!isObject(persistence)) throw new Error("aedes has no persistence");
  const { incomingGetPacket: get, incomingDelPacket: remove } = persistence;
  if (typeof get !== "function" || typeof remove !== "function") throw new Error("aedes is another one");
  persistence["incomingGetPacket"] = (client: unknown, packet: object, told: Told): void => {
    const done = { ...packet, cmd: "publish", topic: "$done", payload: "", qos: 0, retain: false };
    const found = (error: unknown, kept: unknown): void => {
      if (error) told(null, done);
      else Reflect.apply(remove, persistence, [client, packet, () => told(null, kept)]);
    };
    Reflect.apply(get, persistence, [client, packet, found]);
  };
  persistence["incomingDelPacket"] = (_client: unknown, _packet: unknown, told: Told): void => told(null);
  return engine;
}
