/**
 * What can be wrong with a CALL, before a dialect spells it (1.6 has `OccurenceConstraintViolation`, 2.x
 * `OccurrenceConstraintViolation`; 1.6 `FormationViolation`, 2.x `FormatViolation`).
 */
export type RpcErrorKind =
  | "notImplemented"
  | "notSupported"
  | "internal"
  | "protocol"
  | "security"
  | "format"
  | "property"
  | "occurrence"
  | "type"
  | "messageTypeNotSupported"
  | "rpcFramework"
  | "generic";

/** How a CALL of ours ended. Nothing here is thrown. */
export type CallOutcome =
  | { readonly kind: "result"; readonly payload: unknown }
  | { readonly kind: "error"; readonly code: string; readonly description: string }
  /** No answer within the deadline. */
  | { readonly kind: "timeout" }
  /** The link was or became unavailable; it is unknown whether the CSMS got it. */
  | { readonly kind: "offline" };

/** A message of ours: its action and payload, ready for the wire. */
export interface OutboundCall {
  readonly action: string;
  readonly payload: object;
}
