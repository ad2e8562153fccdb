import http from "node:http";
import https from "node:https";
import { onTestFinished } from "vitest";

/** A request that came in whole. */
export interface Uploaded {
  readonly method: string;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface UploadServer {
  readonly port: number;
  readonly requests: readonly Uploaded[];
}

export interface UploadServerOptions {
  /** The status of the answer; null: none at all. */
  readonly status?: (request: Uploaded) => number | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly tls?: { readonly key: string; readonly cert: string };
  /** What happens on `Expect: 100-continue`; default: go on. */
  readonly onExpect?: "refuse" | "silent";
}

/** A small HTTP server on this machine that takes files, for the test that runs. */
export async function uploadServer(options: UploadServerOptions = {}): Promise<UploadServer> {
  const requests: Uploaded[] = [];
  const listener: http.RequestListener = (request, response) => {
    const pieces: Buffer[] = [];
    request.on("error", () => undefined);
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const uploaded = { method, url, headers, body: Buffer.concat(pieces) };
      requests.push(uploaded);
      const status = options.status ? options.status(uploaded) : 200;
      if (status === null) return;
      response.writeHead(status, options.headers);
      response.end("said");
    });
  };
  const server = options.tls ? https.createServer(options.tls, listener) : http.createServer(listener);
  if (options.onExpect === "refuse")
    server.on("checkContinue", (_request, response: http.ServerResponse) => {
      response.writeHead(403);
      response.end();
    });
  if (options.onExpect === "silent") server.on("checkContinue", listener);
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0, requests };
}
