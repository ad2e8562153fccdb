import type { ChargerError } from "../../../src/model/charger-error.ts";

/** An error as EVerest tells it. */
export interface EverestError {
  readonly uuid: string;
  readonly type: string;
  readonly subType: string;
  readonly description: string;
  readonly message: string;
  readonly vendorId: string;
  readonly moduleId: string;
  readonly implementationId: string;
}

/** What EvseManager raises while anything keeps it from charging: the only error that is a fault of the connector. */
export const inoperative = "evse_manager/Inoperative";

/** Who defines the CX codes: the Minimum Required Error Codes of ChargeX. */
const chargeX = "https://chargex.inl.gov";

/** The 1.6 error code and the number in CXnnn of each MREC error that EVerest tells as one. */
const mrec: Readonly<Record<string, readonly [errorCode16: string, cx: number]>> = {
  "connector_lock/MREC1ConnectorLockFailure": ["ConnectorLockFailure", 1],
  "evse_board_support/MREC2GroundFailure": ["GroundFailure", 2],
  "ac_rcd/MREC2GroundFailure": ["GroundFailure", 2],
  "evse_board_support/MREC3HighTemperature": ["HighTemperature", 3],
  "evse_board_support/MREC4OverCurrentFailure": ["OverCurrentFailure", 4],
  "evse_manager/MREC4OverCurrentFailure": ["OverCurrentFailure", 4],
  "evse_board_support/MREC5OverVoltage": ["OverVoltage", 5],
  "evse_manager/MREC5OverVoltage": ["OverVoltage", 5],
  "evse_board_support/MREC6UnderVoltage": ["UnderVoltage", 6],
  "evse_board_support/MREC8EmergencyStop": ["OtherError", 8],
  "evse_board_support/MREC10InvalidVehicleMode": ["OtherError", 10],
  "evse_manager/MREC11CableCheckFault": ["OtherError", 11],
  "evse_board_support/MREC14PilotFault": ["OtherError", 14],
  "evse_board_support/MREC15PowerLoss": ["OtherError", 15],
  "evse_board_support/MREC17EVSEContactorFault": ["OtherError", 17],
  "evse_board_support/MREC18CableOverTempDerate": ["OtherError", 18],
  "evse_board_support/MREC19CableOverTempStop": ["OtherError", 19],
  "evse_board_support/MREC20PartialInsertion": ["OtherError", 20],
  "evse_manager/MREC22ResistanceFault": ["OtherError", 22],
  "evse_board_support/MREC23ProximityFault": ["OtherError", 23],
  "evse_board_support/MREC24ConnectorVoltageHigh": ["OtherError", 24],
  "evse_board_support/MREC25BrokenLatch": ["OtherError", 25],
  "evse_board_support/MREC26CutCable": ["OtherError", 26],
};

const said = (text: string): string | undefined => (text === "" ? undefined : text);

/**
 * An error in the words a StatusNotification carries: `message` becomes its info, and the code of 1.6 is named here, so that
 * no pattern of the dialect guesses it. A CSMS that knows stations with EVerest finds what it looks for where it is used to.
 */
export function chargerError(error: EverestError): ChargerError {
  return { id: error.uuid, type: error.type, blocking: error.type === inoperative, ...words(error) };
}

function words(error: EverestError): Omit<ChargerError, "id" | "type" | "blocking"> {
  const known = Object.hasOwn(mrec, error.type) ? mrec[error.type] : undefined;
  if (known) {
    const [errorCode16, cx] = known;
    const vendorErrorCode = `CX${String(cx).padStart(3, "0")}`;
    return { errorCode16, vendorId: chargeX, vendorErrorCode, message: said(error.message) };
  }
  if (error.type === inoperative)
    return {
      errorCode16: "OtherError",
      vendorId: said(error.vendorId),
      vendorErrorCode: said(error.description),
      message: `caused_by:${error.message}`,
    };
  const others = { vendorId: said(error.message), message: `${error.moduleId}->${error.implementationId}` };
  if (error.type === "powermeter/CommunicationFault") return { errorCode16: "PowerMeterFailure", ...others };
  const name = error.type.slice(error.type.indexOf("/") + 1);
  return { errorCode16: "OtherError", vendorErrorCode: `${name}/${error.subType}`, ...others };
}
