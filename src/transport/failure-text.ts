import type { ErrorCode } from "../kernel/errors.ts";
import type { LinkFailure } from "../ports/link.ts";
import { usesBasicAuth } from "./handshake-headers.ts";

/** What the texts speak of. No secrets. */
export interface FailureContext {
  /** The URL without its query. */
  readonly url: string;
  readonly chargePointId: string;
  readonly securityProfile: number;
  readonly hasKey: boolean;
  readonly subprotocols: readonly string[];
}

export interface FailureText {
  readonly code: ErrorCode;
  readonly text: string;
}

function unauthorized({ securityProfile, hasKey, chargePointId }: FailureContext): string {
  if (securityProfile === 0) {
    return "it wants a password (401): set SecurityProfile to 1 (or 2 for TLS) and AuthorizationKey, or allow profile 0 there";
  }
  if (!usesBasicAuth(securityProfile)) {
    return `it does not accept the station's certificate for "${chargePointId}" (401): check the certificate, and the profile the CSMS expects`;
  }
  return hasKey
    ? `user "${chargePointId}" with the AuthorizationKey set here is not accepted (401): set the same password on both sides, and check ChargePointId`
    : "it wants a password (401) and AuthorizationKey is empty: set AuthorizationKey";
}

function refused(status: number, location: string | undefined, context: FailureContext): string {
  if (status === 401) return unauthorized(context);
  if (status === 403) {
    return `it does not let "${context.chargePointId}" in (403): check that the station is registered and enabled there, and that no firewall answers in its place`;
  }
  if (status === 404) {
    return `it does not know this path or ChargePointId "${context.chargePointId}" (404): check the path in CentralSystemURI, and register the station there`;
  }
  if (status >= 300 && status < 400) {
    return `it redirects (${status}) to ${location ?? "nowhere"}, and redirects are not followed: put the final address into CentralSystemURI`;
  }
  if (status === 400 || status === 426) {
    return `it does not take this handshake (${status}): check scheme, port and path of CentralSystemURI, and that a proxy before it passes WebSocket on`;
  }
  if (status === 429 || status >= 500) {
    return `it, or what stands before it, cannot serve now (${status}): nothing to do here unless it lasts; then ask its operator`;
  }
  if (status >= 200 && status < 300) {
    return `a web server answered (${status}), no WebSocket endpoint: check path and port of CentralSystemURI`;
  }
  return `it answered the handshake with ${status}: check CentralSystemURI, and ask its operator`;
}

/** The line of the log about a failure: what happened, and what the integrator can do. */
export function failureText(failure: LinkFailure, context: FailureContext): FailureText {
  switch (failure.kind) {
    case "refused":
      return {
        code: "LINK_REFUSED",
        text: `The CSMS at ${context.url} refused the connection: ${refused(failure.status, failure.location, context)}.`,
      };
    case "settings":
      return { code: "LINK_SETTINGS", text: failure.message };
    case "unreachable":
      return { code: "LINK_UNREACHABLE", text: `No connection to the CSMS: ${failure.message}.` };
    case "tls":
      return { code: "LINK_TLS", text: `No TLS connection to ${context.url}: ${failure.message}.` };
    case "subprotocol": {
      const answer = failure.offered === "" ? "chose none" : `answered "${failure.offered}"`;
      return {
        code: "LINK_SUBPROTOCOL",
        text: `The CSMS at ${context.url} was offered ${context.subprotocols.join(", ")} and ${answer}: enable one of these OCPP versions there, or change OcppVersions.`,
      };
    }
    case "pong":
      return {
        code: "LINK_PONG",
        text: "The CSMS did not answer a ping in time: the network is gone or the connection was forgotten on the way. If it happens often, lower WebSocketPingInterval or raise WebsocketPongTimeout.",
      };
    case "closed":
      return {
        code: "LINK_CLOSED",
        text: `The connection to the CSMS was closed (${failure.code}${failure.reason === "" ? "" : `, ${failure.reason}`}).`,
      };
    case "frame":
      return {
        code: "LINK_FRAME",
        text: `The CSMS sent what OCPP-J does not allow: ${failure.message}; tell its operator.`,
      };
    case "dropped":
      return {
        code: "LINK_DROPPED",
        text: `The station closed its connection to the CSMS: ${failure.message}.`,
      };
  }
}
