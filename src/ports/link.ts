/** Why there is no connection (any more): told apart because a support engineer must be. */
export type LinkFailure =
  /** The CSMS answered the handshake with an HTTP status; `location` when it redirects, s when it says Retry-After. */
  | {
      readonly kind: "refused";
      readonly status: number;
      readonly location?: string | undefined;
      readonly retryAfterS?: number | undefined;
    }
  /** A setting cannot be used; `message` names it. */
  | { readonly kind: "settings"; readonly message: string }
  | { readonly kind: "unreachable"; readonly message: string }
  /** `code` is Node's or OpenSSL's word, e.g. `CERT_HAS_EXPIRED`. */
  | { readonly kind: "tls"; readonly code: string; readonly message: string }
  /** `offered` is what the CSMS chose instead; empty when it chose none. */
  | { readonly kind: "subprotocol"; readonly offered: string }
  | { readonly kind: "pong" }
  | { readonly kind: "closed"; readonly code: number; readonly reason: string }
  /** A frame beyond the size limit, or not text. */
  | { readonly kind: "frame"; readonly message: string }
  /** The station dropped it itself. */
  | { readonly kind: "dropped"; readonly message: string };

/** What a link tells. */
export interface LinkListener {
  opened(subprotocol: string): void;
  /** A whole text message. */
  text(text: string): void;
  /** Told once per attempt that failed and once per connection that ended. */
  closed(failure: LinkFailure): void;
}

/** One way to one CSMS, which reconnects by itself (back-off with jitter) until stopped. */
export interface Link {
  start(listener: LinkListener): void;
  /** False when no connection is open: the text was not and will not be sent. */
  send(text: string): boolean;
  /** Closes the present connection, if any, and connects anew: at once, or after the usual back-off. */
  reconnect(reason: string, when: "now" | "backoff"): void;
  /** Closes for good. */
  stop(): Promise<void>;
}
