import { randomBytes } from "node:crypto";
import { createServer, type Server, type Socket } from "node:net";
import aedes from "aedes";

/** A real broker for a test: the one at `MQTT_URL`, else aedes on a free port. Whoever uses it takes a prefix of its own. */
export interface RealBroker {
  readonly url: string;
  /** Breaks every connection; only the embedded one can. */
  readonly cut: (() => void) | null;
  close(): Promise<void>;
}

/** @param socketPath where given: aedes on this unix socket */
export async function openBroker(socketPath?: string): Promise<RealBroker> {
  const url = process.env["MQTT_URL"];
  if (url !== undefined && socketPath === undefined) return { url, cut: null, close: async () => undefined };
  const engine = aedes.createBroker();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    engine.handle(socket);
  });
  const at = socketPath === undefined ? `mqtt://127.0.0.1:${await listen(server)}` : `unix:${socketPath}`;
  if (socketPath !== undefined) await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: at,
    cut,
    close: async () => {
      cut();
      await new Promise<void>((resolve) => engine.close(() => resolve()));
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A prefix nobody else uses on the broker. */
export function freshPrefix(): string {
  return `ocpp-station-test/${randomBytes(8).toString("hex")}`;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
