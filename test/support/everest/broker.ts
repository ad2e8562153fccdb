import { createServer, type Server, type Socket } from "node:net";
import { AedesEngine } from "./aedes-engine.ts";
import type { BrokerEngine, Carried } from "./broker-engine.ts";
import { MosquittoEngine } from "./mosquitto-engine.ts";

export type BrokerKind = "aedes" | "mosquitto";

/**
 * EVerest's broker, on a free TCP port or on a unix socket, whose connections can be broken: aedes in this process, or a real
 * mosquitto, as EVEREST_BROKER says.
 */
export class EverestBroker {
  /** Where it listens. */
  readonly address: { readonly port: number } | { readonly socketPath: string };
  private engine: BrokerEngine;
  private readonly kind: BrokerKind;
  private readonly ears: { readonly pattern: string; readonly listener: (message: Carried) => void }[] = [];
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private away = false;

  private constructor(
    server: Server,
    address: EverestBroker["address"],
    kind: BrokerKind,
    engine: BrokerEngine,
  ) {
    this.kind = kind;
    this.engine = engine;
    this.server = server;
    this.address = address;
  }

  /** @param socketPath listens there instead of on TCP */
  static async open(socketPath?: string, kind = kindToUse()): Promise<EverestBroker> {
    const server = createServer();
    await new Promise<void>((resolve) => {
      if (socketPath === undefined) server.listen(0, "127.0.0.1", resolve);
      else server.listen(socketPath, resolve);
    });
    const address = server.address();
    if (address === null) throw new Error("the broker does not listen");
    const where = typeof address === "string" ? { socketPath: address } : { port: address.port };
    const broker = new EverestBroker(server, where, kind, await startEngine(kind));
    server.on("connection", (socket: Socket) => broker.welcome(socket));
    return broker;
  }

  /** Connections that are open. */
  get connections(): number {
    return this.sockets.size;
  }

  /** Carries a message of a module in this process, as the framework does: QoS 2, not retained. */
  publish(topic: string, payload: string): void {
    this.engine.publish(topic, payload);
  }

  /** Hears every message below a topic. */
  async hear(pattern: string, listener: (message: Carried) => void): Promise<void> {
    this.ears.push({ pattern, listener });
    await this.engine.hear(pattern, listener);
  }

  /** It is started anew: sessions it kept are gone. */
  async restart(): Promise<void> {
    this.goAway();
    await this.engine.close();
    this.engine = await startEngine(this.kind);
    for (const { pattern, listener } of this.ears) await this.engine.hear(pattern, listener);
    this.back();
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
    await this.engine.close();
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

async function startEngine(kind: BrokerKind): Promise<BrokerEngine> {
  return kind === "mosquitto" ? MosquittoEngine.start() : new AedesEngine();
}

function kindToUse(): BrokerKind {
  return process.env["EVEREST_BROKER"] === "mosquitto" ? "mosquitto" : "aedes";
}
