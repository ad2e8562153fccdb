import { describe, expect, it } from "vitest";
import type { RpcErrorKind } from "../../../src/model/rpc.ts";
import { callErrorCode, errorCode16 } from "../../../src/v16/error-codes.ts";

describe("errorCode16 (1.6 §7.6)", () => {
  it.each([
    ["connector_lock/ConnectorLockUnexpectedOpen", "ConnectorLockFailure"],
    ["ac_rcd/VendorError", "GroundFailure"],
    ["evse_board_support/MREC2GroundFailure", "GroundFailure"],
    ["evse_board_support/MREC4OverCurrentFailure", "OverCurrentFailure"],
    ["evse_board_support/MREC5OverVoltage", "OverVoltage"],
    ["evse_board_support/MREC6UnderVoltage", "UnderVoltage"],
    ["evse_board_support/BrownOut", "UnderVoltage"],
    ["evse_manager/MREC3HighTemperature", "HighTemperature"],
    ["evse_board_support/MREC17EVSEContactorFault", "PowerSwitchFailure"],
    ["powermeter/CommunicationFault", "PowerMeterFailure"],
    ["evse_board_support/MREC14PilotFault", "EVCommunicationError"],
    ["evse_manager/Internal", "InternalError"],
    ["evse_board_support/CommunicationFault", "InternalError"],
    ["UnderVoltage", "UnderVoltage"],
    ["underVOLTAGE", "UnderVoltage"],
    ["the board's own word", "OtherError"],
    ["", "OtherError"],
  ])("%s: %s", (type, expected) => {
    expect(errorCode16({ id: "1", type, blocking: true })).toBe(expected);
  });

  it("takes the hardware's own 1.6 code where it gives a true one", () => {
    const error = { id: "1", type: "evse_board_support/MREC6UnderVoltage", blocking: true };
    expect(errorCode16({ ...error, errorCode16: "ReaderFailure" })).toBe("ReaderFailure");
    expect(errorCode16({ ...error, errorCode16: "NoSuchCode" })).toBe("UnderVoltage");
  });
});

describe("callErrorCode (OCPP-J 1.6 §4.2.3)", () => {
  it.each<[RpcErrorKind, string]>([
    ["notImplemented", "NotImplemented"],
    ["notSupported", "NotSupported"],
    ["internal", "InternalError"],
    ["protocol", "ProtocolError"],
    ["security", "SecurityError"],
    ["format", "FormationViolation"],
    ["property", "PropertyConstraintViolation"],
    ["occurrence", "OccurenceConstraintViolation"],
    ["type", "TypeConstraintViolation"],
    ["generic", "GenericError"],
    ["messageTypeNotSupported", "GenericError"],
    ["rpcFramework", "GenericError"],
  ])("%s: %s", (kind, code) => {
    expect(callErrorCode(kind)).toBe(code);
  });
});
