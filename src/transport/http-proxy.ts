import { request } from "node:http";
import { isIPv6 } from "node:net";
import type { Socket } from "node:net";
import { StationError } from "../kernel/errors.ts";
import { basicAuth } from "./handshake-headers.ts";

export interface HttpProxy {
  readonly host: string;
  readonly port: number;
  /** Value of Proxy-Authorization, or null. A secret: never log it. */
  readonly authorization: string | null;
}

/**
 * Reads `http://[user:password@]host[:port]`; the scheme may be left out, the port is then 80.
 * @throws StationError LINK_SETTINGS; the text never holds the URL, which may carry a password
 */
export function parseProxy(text: string): HttpProxy {
  const trimmed = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  try {
    const url = new URL(whole);
    if (url.protocol === "http:" && url.hostname !== "") {
      const user = decodeURIComponent(url.username);
      const password = decodeURIComponent(url.password);
      return {
        host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
        port: url.port === "" ? 80 : Number(url.port),
        authorization: user === "" && password === "" ? null : basicAuth(user, password),
      };
    }
  } catch {
    // Told below, like a wrong scheme.
  }
  throw new StationError(
    "LINK_SETTINGS",
    "The HTTP proxy's URL cannot be used; write it as http://[user:password@]host:port, credentials percent-encoded.",
  );
}

/** `host:port` as CONNECT wants it. */
export function authority(host: string, port: number): string {
  return isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`;
}

/** What a proxy's refusal asks of the integrator. */
export function proxyRefusal(status: number, target: string): string {
  if (status === 407)
    return "the HTTP proxy wants other credentials (407): correct user and password in its URL";
  if (status === 403 || status === 405) {
    return `the HTTP proxy does not allow a connection to ${target} (${status}): have it allowed there`;
  }
  if (status === 502 || status === 503 || status === 504) {
    return `the HTTP proxy cannot reach ${target} (${status}): check CentralSystemURI and the proxy's own network`;
  }
  return `the HTTP proxy answered CONNECT ${target} with ${status}: check that it is an HTTP proxy that allows CONNECT`;
}

/**
 * Asks the proxy behind `socket` for a tunnel to `target` (RFC 9110 §9.3.6); from then on the socket is the target's.
 * Rejects with a text for the integrator.
 */
export function openTunnel(
  socket: Socket,
  proxy: HttpProxy,
  target: string,
  signal: AbortSignal,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const headers: Record<string, string> = { Host: target };
    if (proxy.authorization !== null) headers["Proxy-Authorization"] = proxy.authorization;
    const connect = request({
      method: "CONNECT",
      path: target,
      headers,
      createConnection: () => socket,
    });
    const abort = (): void => {
      connect.destroy(new Error("aborted"));
    };
    const fail = (text: string): void => {
      signal.removeEventListener("abort", abort);
      socket.destroy();
      reject(new Error(text));
    };
    signal.addEventListener("abort", abort, { once: true });
    connect.on("error", (error) => fail(`the HTTP proxy ended the connection (${error.message})`));
    connect.on("connect", (response, _tunnel, head) => {
      const status = response.statusCode ?? 0;
      if (status < 200 || status > 299) {
        fail(proxyRefusal(status, target));
        return;
      }
      signal.removeEventListener("abort", abort);
      if (head.length > 0) socket.unshift(head);
      resolve(socket);
    });
    connect.end();
  });
}
