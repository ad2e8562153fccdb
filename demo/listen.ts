import type { Server } from "node:net";
import { StationError } from "../src/kernel/errors.ts";

/**
 * Binds a server to 127.0.0.1 and answers the port it got.
 * @throws StationError USAGE when it cannot be had
 */
export function listenOn(server: Server, port: number, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => {
      const text = `${name}: port ${port} on 127.0.0.1 cannot be used (${cause.message}); choose another, or 0 for any`;
      reject(new StationError("USAGE", text, { cause }));
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
