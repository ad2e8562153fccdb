import type { ConnectionOptions } from "node:tls";

/** Where a network profile would have the station connect from. */
export interface PreferredInterface {
  /** An interface's name or a local address. */
  readonly iface: string;
  /** Told at each attempt: whether it leads to the host now; if not, another does. */
  served(it: boolean): void;
}

/** What decides about the connection. Getters: values change at run time and are read when used. */
export interface LinkSettings {
  /** CentralSystemURI, in any of the forms `csmsAddress` takes. */
  url(): string;
  /** ChargePointId: end of the path, and user name of HTTP Basic authentication. */
  chargePointId(): string;
  /** SecurityProfile, 0 to 3. */
  securityProfile(): number;
  /** AuthorizationKey, or null when there is none. Sent as it is written, never decoded. */
  authorizationKey(): string | null;
  /** HostName, sent as `User-Host`; null or empty: not sent. */
  hostName(): string | null;
  /** IFace: an interface's name or a local address; null or empty: the system chooses. */
  iface(): string | null;
  /** What the network profile asks for, to be tried before; null: nothing that is known here. */
  preferred(): PreferredInterface | null;
  /** WebSocketPingInterval, seconds; 0: no pings. */
  pingIntervalS(): number;
  /** WebsocketPingPayload; at most 125 bytes of it are sent. */
  pingPayload(): string;
  /** WebsocketPongTimeout, seconds. */
  pongTimeoutS(): number;
  /** RetryBackoffWaitMinimum, seconds. */
  retryBackoffWaitMinimumS(): number;
  /** RetryBackoffRandomRange, seconds. */
  retryBackoffRandomRangeS(): number;
  /** RetryBackoffRepeatTimes. */
  retryBackoffRepeatTimes(): number;
  /** WebSocket subprotocols to offer, the preferred first. */
  subprotocols(): readonly string[];
  /** Whether permessage-deflate (RFC 7692) is offered. */
  compression(): boolean;
  /** `http://[user:password@]host[:port]`; null or empty: no proxy. */
  proxy(): string | null;
  /** Bytes of the largest message taken, after decompression. */
  maxInboundBytes(): number;
}

/**
 * What `security` may decide about TLS. Verification is not among it: it is always on (A00.FR.307). A
 * `checkServerIdentity` that returns undefined for every certificate would defeat it; it is there for
 * VerifyCsmsAllowWildcards and VerifyCsmsCommonName.
 */
export type TlsOptions = Pick<
  ConnectionOptions,
  "ca" | "cert" | "key" | "passphrase" | "ciphers" | "minVersion" | "maxVersion" | "checkServerIdentity"
>;

/** Bounds that no OCPP variable names. */
export interface LinkLimits {
  /** For all of an attempt: name look-up, TCP, proxy, TLS and upgrade. */
  readonly handshakeTimeoutMs: number;
  /** How long the peer may take to finish a close handshake before the socket is cut. */
  readonly closeTimeoutMs: number;
  /** Bytes that may wait for a peer that does not read, before the connection is dropped. */
  readonly maxBufferedBytes: number;
  /** Bytes from which a message is compressed, where compression was agreed on. */
  readonly compressFromBytes: number;
}

/** The close deadline leaves room in the one second a SIGTERM gives. */
export const defaultLimits: LinkLimits = {
  handshakeTimeoutMs: 30_000,
  closeTimeoutMs: 500,
  maxBufferedBytes: 1024 * 1024,
  compressFromBytes: 256,
};
