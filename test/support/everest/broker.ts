import { createServer, type Server, type Socket } from "node:net";
import { isObject } from "../../../src/kernel/json.ts";
import aedes, { type AedesPublishPacket } from "aedes";

/** A message as the broker carried it. */
export interface Carried {
  readonly topic: string;
  readonly payload: string;
  readonly qos: number;
  readonly retain: boolean;
}

/** EVerest's broker, on a free TCP port or on a unix socket; modules played in this process need no connection. */
export class EverestBroker {
  /** Where it listens. */
  readonly address: { readonly port: number } | { readonly socketPath: string };
  private engine: Engine = exact(aedes.createBroker());
  private readonly ears: { readonly pattern: string; readonly listener: (message: Carried) => void }[] = [];
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private away = false;

  private constructor(server: Server, address: EverestBroker["address"]) {
    this.server = server;
    this.address = address;
  }

  /** @param socketPath listens there instead of on TCP */
  static async open(socketPath?: string): Promise<EverestBroker> {
    const server = createServer();
    await new Promise<void>((resolve) => {
      if (socketPath === undefined) server.listen(0, "127.0.0.1", resolve);
      else server.listen(socketPath, resolve);
    });
    const address = server.address();
    if (address === null) throw new Error("the broker does not listen");
    const where = typeof address === "string" ? { socketPath: address } : { port: address.port };
    const broker = new EverestBroker(server, where);
    server.on("connection", (socket: Socket) => broker.welcome(socket));
    return broker;
  }

  /** Connections that are open. */
  get connections(): number {
    return this.sockets.size;
  }

  /** Carries a message of a module in this process, as the framework does: QoS 2, not retained. */
  publish(topic: string, payload: string): void {
    const packet = {
      cmd: "publish",
      topic,
      payload: Buffer.from(payload),
      qos: 2,
      retain: false,
      dup: false,
    };
    // The types of aedes want literals; a packet made here has them.
    this.engine.publish({ ...packet, cmd: "publish", qos: 2 }, () => undefined);
  }

  /** Hears every message below a topic. */
  async hear(pattern: string, listener: (message: Carried) => void): Promise<void> {
    this.ears.push({ pattern, listener });
    await this.attend(pattern, listener);
  }

  /** It is started anew: sessions it kept are gone. */
  async restart(): Promise<void> {
    this.goAway();
    const old = this.engine;
    this.engine = exact(aedes.createBroker());
    for (const { pattern, listener } of this.ears) await this.attend(pattern, listener);
    await new Promise<void>((resolve) => old.close(resolve));
    this.back();
  }

  private async attend(pattern: string, listener: (message: Carried) => void): Promise<void> {
    const take = (packet: AedesPublishPacket, done: () => void): void => {
      const { topic, qos, retain } = packet;
      listener({ topic, payload: packet.payload.toString(), qos, retain });
      done();
    };
    await new Promise<void>((resolve) => this.engine.subscribe(pattern, take, resolve));
  }

  /** Breaks every connection. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  /** Breaks every connection, and every new one, until `back`. */
  goAway(): void {
    this.away = true;
    this.cut();
  }

  back(): void {
    this.away = false;
  }

  async close(): Promise<void> {
    this.goAway();
    await new Promise<void>((resolve) => this.engine.close(resolve));
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private welcome(socket: Socket): void {
    socket.on("error", () => undefined);
    if (this.away) {
      socket.destroy();
      return;
    }
    this.sockets.add(socket);
    socket.on("close", () => this.sockets.delete(socket));
    this.engine.handle(socket);
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
