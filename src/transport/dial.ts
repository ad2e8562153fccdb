import { connect as connectSocket, isIP } from "node:net";
import type { Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { LinkFailure } from "../ports/link.ts";
import { isTlsError, tlsFailure, unreachable } from "./failure-of-error.ts";
import { authority, openTunnel } from "./http-proxy.ts";
import type { HttpProxy } from "./http-proxy.ts";
import { type LocalChoice, routes } from "./routes.ts";
import type { TlsOptions } from "./settings.ts";

export interface DialPlan extends LocalChoice {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly proxy: HttpProxy | null;
  readonly tls: TlsOptions;
}

export type Dialled = { readonly socket: Socket } | { readonly failure: LinkFailure };

/** Node gives each of several addresses 250 ms by default, which a mobile network does not meet. */
const perAddressMs = 2500;

/** Resolves with the event; rejects, and destroys the socket, when it fails or is aborted before. */
function ready(socket: Socket, event: "connect" | "secureConnect", signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      socket.off(event, succeed).off("error", fail).off("close", closed);
      signal.removeEventListener("abort", aborted);
    };
    const succeed = (): void => {
      leave();
      resolve();
    };
    const fail = (error: Error): void => {
      leave();
      // Whatever the socket still says is of no interest, and must not be an uncaught error.
      socket.on("error", () => undefined).destroy();
      reject(error);
    };
    const closed = (): void => fail(new Error("it closed the connection"));
    const aborted = (): void => fail(new Error("aborted"));
    socket.on(event, succeed).on("error", fail).on("close", closed);
    if (signal.aborted) aborted();
    else signal.addEventListener("abort", aborted, { once: true });
  });
}

async function tcp(host: string, port: number, from: LocalChoice, signal: AbortSignal): Promise<Socket> {
  let last: unknown = new Error("no address");
  for (const route of await routes(host, from)) {
    if (signal.aborted) break;
    const socket = connectSocket({ ...route, port, autoSelectFamilyAttemptTimeout: perAddressMs });
    try {
      await ready(socket, "connect", signal);
      return socket;
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

async function secured(socket: Socket, plan: DialPlan, signal: AbortSignal): Promise<Socket> {
  const over = connectTls({
    // A00.FR.312
    minVersion: "TLSv1.2",
    ...plan.tls,
    socket,
    host: plan.host,
    servername: isIP(plan.host) === 0 ? plan.host : "",
    // Stated, because an environment variable of Node's could switch it off (A00.FR.307).
    rejectUnauthorized: true,
  });
  await ready(over, "secureConnect", signal);
  return over;
}

/**
 * A connected socket to the CSMS: by the interface, through the proxy, over TLS, as the plan says. Never rejects; an
 * aborted dial leaves no socket behind.
 */
export async function dial(plan: DialPlan, signal: AbortSignal): Promise<Dialled> {
  const target = authority(plan.host, plan.port);
  const first = plan.proxy ?? plan;
  const firstName = plan.proxy ? `HTTP proxy ${authority(first.host, first.port)}` : target;
  let socket: Socket;
  try {
    socket = await tcp(first.host, first.port, plan, signal);
    // Stays for good: between two stages nobody else may be listening.
    socket.on("error", () => undefined);
  } catch (error) {
    return { failure: unreachable(error, firstName) };
  }
  try {
    if (plan.proxy) socket = await openTunnel(socket, plan.proxy, target, signal);
    if (plan.secure) socket = await secured(socket, plan, signal);
  } catch (error) {
    socket.destroy();
    return { failure: isTlsError(error) ? tlsFailure(error) : unreachable(error, target) };
  }
  socket.on("error", () => undefined);
  if (!signal.aborted) return { socket };
  socket.destroy();
  return { failure: unreachable(new Error("aborted"), target) };
}
