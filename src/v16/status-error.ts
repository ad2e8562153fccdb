import type { ChargePointErrorCode, ChargePointStatus } from "../messages/v16/types.ts";
import type { ChargerError } from "../model/charger-error.ts";
import { errorCode16 } from "./error-codes.ts";

/** What a StatusNotification says of a connector, without its time (1.6 §4.9). */
export interface Status16 {
  readonly status: ChargePointStatus;
  readonly errorCode: ChargePointErrorCode;
  readonly info?: string;
  readonly vendorId?: string;
  readonly vendorErrorCode?: string;
}

/** Where EVCommunicationError may stand (1.6 §4.9): it is a warning, never a fault. */
const withCar: readonly ChargePointStatus[] = ["Preparing", "SuspendedEV", "SuspendedEVSE", "Finishing"];

function errorCodeIn(status: ChargePointStatus, error: ChargerError): ChargePointErrorCode {
  const code = errorCode16(error);
  return code === "EVCommunicationError" && !withCar.includes(status) ? "OtherError" : code;
}

/** The vendor's words, cut to what 1.6 can carry (§6.47). */
function words(prefix: string, { message, type, vendorId, vendorErrorCode }: ChargerError) {
  return {
    info: `${prefix}${message ?? type}`.slice(0, 50),
    ...(vendorId === undefined ? {} : { vendorId: vendorId.slice(0, 255) }),
    ...(vendorErrorCode === undefined ? {} : { vendorErrorCode: vendorErrorCode.slice(0, 50) }),
  };
}

/** A status with the error that leads to it, or stands beside it as a warning. */
export function withError(status: ChargePointStatus, error: ChargerError | undefined): Status16 {
  if (!error) return { status, errorCode: "NoError" };
  return { status, errorCode: errorCodeIn(status, error), ...words("", error) };
}

/** An error is over; the status is what it is now, Faulted where others last (key ReportClearedErrors). */
export function clearedError(status: ChargePointStatus, error: ChargerError): Status16 {
  return { status, errorCode: "NoError", ...words("cleared: ", error) };
}

/** Whether two say the same. */
export function sameStatus(a: Status16, b: Status16): boolean {
  return (
    a.status === b.status &&
    a.errorCode === b.errorCode &&
    a.info === b.info &&
    a.vendorId === b.vendorId &&
    a.vendorErrorCode === b.vendorErrorCode
  );
}

/** Whether both say that the EVSE withholds energy, if for other reasons. */
export function sameButReasons(a: Status16, b: Status16): boolean {
  if (a.status !== "SuspendedEVSE" || a.errorCode !== "NoError") return false;
  return sameStatus({ ...a, info: "" }, { ...b, info: "" });
}
