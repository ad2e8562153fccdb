import { StationError } from "../kernel/errors.ts";
import type { LinkFailure } from "../ports/link.ts";
import { printable } from "./printable.ts";

/** The `code` of a Node error, or an empty text. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

const certificateHints: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "its certificate has expired: it must be renewed there (and check this station's clock)",
  CERT_NOT_YET_VALID: "its certificate is not valid yet: check this station's clock",
  ERR_TLS_CERT_ALTNAME_INVALID:
    "its certificate is for another host name: use the name in the certificate in CentralSystemURI",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed and not installed here: install it as a root",
  SELF_SIGNED_CERT_IN_CHAIN: "the root of its certificate is not trusted here: install that root",
  UNABLE_TO_GET_ISSUER_CERT:
    "a certificate of its chain is missing: it must be sent by the CSMS, or installed here",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the root of its certificate is not trusted here: install that root",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "its certificate cannot be traced to a trusted root: the CSMS must send the whole chain, or install the root",
  CERT_REVOKED: "its certificate is revoked: it must be replaced there",
  ERR_SSL_WRONG_VERSION_NUMBER:
    "it does not speak TLS on this port: check port and scheme in CentralSystemURI",
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "it speaks only TLS versions older than 1.2, which are not allowed",
  ERR_SSL_UNSUPPORTED_PROTOCOL: "it speaks only TLS versions older than 1.2, which are not allowed",
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE:
    "no cipher suite is common to both: compare the suites allowed here and there",
};

const tcpHints: Readonly<Record<string, string>> = {
  ENOTFOUND: "this host name has no address: check the name and the DNS server",
  ENODATA: "this host name has no address: check the name and the DNS server",
  EAI_AGAIN: "the DNS server does not answer: check the network",
  ECONNREFUSED: "nothing listens on this port: check host and port, and that it runs",
  ETIMEDOUT: "it does not answer: check the network and firewalls on the way",
  EHOSTUNREACH: "there is no way to it: check the network",
  ENETUNREACH: "there is no way to it: check the network",
  ENETDOWN: "the network is down",
  EADDRNOTAVAIL:
    "the local address of IFace is not one of this machine now: correct IFace, or bring its network up",
  ECONNRESET:
    "it cut the connection in the handshake: check port and scheme (ws or wss), and firewalls on the way",
  EPIPE:
    "it cut the connection in the handshake: check port and scheme (ws or wss), and firewalls on the way",
};

/** What Node says of bytes that are no HTTP: TLS's answer to a plain client, another protocol, a header without end. */
const notHttp = "it does not answer in HTTP: check port and scheme (ws or wss) of CentralSystemURI";

/** Whether an error is TLS's, wherever it surfaced. */
export function isTlsError(error: unknown): boolean {
  const code = errorCode(error);
  return code in certificateHints || code === "EPROTO" || /^ERR_(SSL|TLS)_/.test(code);
}

export function tlsFailure(error: unknown): LinkFailure {
  const code = errorCode(error);
  const hint = certificateHints[code] ?? "the TLS handshake failed: compare TLS settings on both sides";
  return { kind: "tls", code, message: code === "" ? hint : `${hint} (${code})` };
}

/** A setting that cannot be used. It is tried again like any other failure: settings and interfaces change. */
export function settingsFailure(error: StationError): LinkFailure {
  return { kind: "settings", message: error.message };
}

/** An error in reaching `target` (`host:port`), with what to do about it. */
export function unreachable(error: unknown, target: string): LinkFailure {
  if (error instanceof StationError) return settingsFailure(error);
  const code = errorCode(error);
  const text = error instanceof Error ? printable(error.message) : "unknown error";
  const hint = code.startsWith("HPE_") ? notHttp : tcpHints[code];
  return { kind: "unreachable", message: `${target}: ${hint === undefined ? text : `${hint} (${code})`}` };
}

/** An error in the upgrade from HTTP to WebSocket. */
export function upgradeFailure(error: unknown, target: string): LinkFailure {
  return isTlsError(error) ? tlsFailure(error) : unreachable(error, target);
}

/** An error on an open connection: what the peer sent, or the network. */
export function openFailure(error: unknown): LinkFailure {
  const code = errorCode(error);
  const text = error instanceof Error ? printable(error.message) : "unknown error";
  if (code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH") {
    return { kind: "frame", message: "a message larger than this station takes" };
  }
  // `ws` marks what breaks the protocol, zlib what cannot be inflated.
  if (code.startsWith("WS_ERR_") || code.startsWith("Z_")) return { kind: "frame", message: text };
  return { kind: "closed", code: 1006, reason: code === "" ? text : code };
}
