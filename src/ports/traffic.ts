/** One OCPP frame as it went over the wire, for the message log. */
export interface Traffic {
  readonly direction: "in" | "out";
  /** ms since the epoch. */
  readonly wall: number;
  /** ms, monotonic: latency is the difference of two. */
  readonly mono: number;
  readonly text: string;
  readonly frame:
    | { readonly kind: "call"; readonly messageId: string; readonly action: string }
    | { readonly kind: "result"; readonly messageId: string }
    | { readonly kind: "error"; readonly messageId: string; readonly code: string }
    /** Not a frame: malformed input, kept for the log. */
    | { readonly kind: "garbage" };
}

/** Takes every frame that goes in or out. Must not throw and must not wait. */
export type TrafficSink = (traffic: Traffic) => void;
