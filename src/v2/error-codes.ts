import type { RpcErrorKind } from "../model/rpc.ts";

/** 2.x's word for each kind of CALLERROR (part 4 §4.3). */
const callErrors: Record<RpcErrorKind, string> = {
  notImplemented: "NotImplemented",
  notSupported: "NotSupported",
  internal: "InternalError",
  protocol: "ProtocolError",
  security: "SecurityError",
  format: "FormatViolation",
  property: "PropertyConstraintViolation",
  occurrence: "OccurrenceConstraintViolation",
  type: "TypeConstraintViolation",
  messageTypeNotSupported: "MessageTypeNotSupported",
  rpcFramework: "RpcFrameworkError",
  generic: "GenericError",
};

export const callErrorCode2 = (kind: RpcErrorKind): string => callErrors[kind];
