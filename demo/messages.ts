/** One frame as the demo shows it; `from` says who sent it. */
export interface DemoMessage {
  readonly from: "station" | "csms";
  readonly kind: "call" | "result" | "error";
  readonly id: string;
  readonly action: string;
  readonly payload: unknown;
  /** ms from CALL to answer, as the CSMS saw it; null for a CALL. */
  readonly latencyMs: number | null;
  /** Wall time, ms since the epoch. */
  readonly wall: number;
  /** The CALL an answer belongs to. */
  readonly request?: unknown;
}

/** What the demo CSMS tells. */
export type CsmsEvent =
  | { readonly type: "connected"; readonly station: string; readonly protocol: string }
  | { readonly type: "disconnected"; readonly station: string }
  | { readonly type: "refused"; readonly station: string; readonly why: string }
  | { readonly type: "message"; readonly station: string; readonly message: DemoMessage }
  /** Something that is no OCPP frame came; bounded. */
  | { readonly type: "noise"; readonly station: string; readonly text: string };
