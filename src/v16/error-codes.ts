import type { ChargePointErrorCode } from "../messages/v16/types.ts";
import type { RpcErrorKind } from "../model/rpc.ts";
import type { ChargerError } from "../model/charger-error.ts";

/** 1.6's word for each kind of CALLERROR (OCPP-J 1.6 §4.2.3; the odd spellings are the standard's). */
const callErrors: Record<RpcErrorKind, string> = {
  notImplemented: "NotImplemented",
  notSupported: "NotSupported",
  internal: "InternalError",
  protocol: "ProtocolError",
  security: "SecurityError",
  format: "FormationViolation",
  property: "PropertyConstraintViolation",
  occurrence: "OccurenceConstraintViolation",
  type: "TypeConstraintViolation",
  messageTypeNotSupported: "GenericError",
  rpcFramework: "GenericError",
  generic: "GenericError",
};

export const callErrorCode = (kind: RpcErrorKind): string => callErrors[kind];

/** 1.6's error codes in lower case, so that a board may spell them as it likes. */
const errorCodes: Readonly<Record<string, ChargePointErrorCode>> = {
  connectorlockfailure: "ConnectorLockFailure",
  evcommunicationerror: "EVCommunicationError",
  groundfailure: "GroundFailure",
  hightemperature: "HighTemperature",
  internalerror: "InternalError",
  locallistconflict: "LocalListConflict",
  noerror: "NoError",
  othererror: "OtherError",
  overcurrentfailure: "OverCurrentFailure",
  overvoltage: "OverVoltage",
  powermeterfailure: "PowerMeterFailure",
  powerswitchfailure: "PowerSwitchFailure",
  readerfailure: "ReaderFailure",
  resetfailure: "ResetFailure",
  undervoltage: "UnderVoltage",
  weaksignal: "WeakSignal",
};

/** What an EVerest error type is in 1.6's words: the first pattern found in the type wins. */
const byType: readonly (readonly [RegExp, ChargePointErrorCode])[] = [
  [/^connector_lock\/|ConnectorLock/, "ConnectorLockFailure"],
  [/GroundFailure|^ac_rcd\//, "GroundFailure"],
  [/OverCurrent/, "OverCurrentFailure"],
  [/OverVoltage|ConnectorVoltageHigh/, "OverVoltage"],
  [/UnderVoltage|PowerLoss|BrownOut/, "UnderVoltage"],
  [/Temp/, "HighTemperature"],
  [/ContactorFault/, "PowerSwitchFailure"],
  [/^powermeter\/|Powermeter/, "PowerMeterFailure"],
  [/PilotFault|DiodeFault|InvalidVehicleMode|ProximityFault/, "EVCommunicationError"],
  [/^evse_manager\/Internal|CommunicationFault|PermanentFault/, "InternalError"],
];

/** The ChargePointErrorCode of an error of the hardware (1.6 §7.6). */
export function errorCode16(error: ChargerError): ChargePointErrorCode {
  const named = errorCodes[(error.errorCode16 ?? error.type.split("/").at(-1) ?? "").toLowerCase()];
  return named ?? byType.find(([pattern]) => pattern.test(error.type))?.[1] ?? "OtherError";
}
