import type { Server, Socket } from "node:net";
import { createServer } from "node:net";
import aedes from "aedes";
import { listenOn } from "./listen.ts";

/** An MQTT broker in this process, on 127.0.0.1 only. */
export interface DemoBroker {
  /** `mqtt://127.0.0.1:PORT`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Starts a broker. Port 0 takes any free one.
 * @throws StationError USAGE when the port is taken
 */
export async function startBroker(port = 0): Promise<DemoBroker> {
  const broker = aedes.createBroker();
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    broker.handle(socket);
  });
  const bound = await listenOn(server, port, "MQTT broker");
  return {
    port: bound,
    url: `mqtt://127.0.0.1:${bound}`,
    close: async () => {
      await new Promise<void>((resolve) => broker.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
