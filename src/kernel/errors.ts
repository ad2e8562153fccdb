/**
 * Every code a `StationError` can carry, with what it means. `docs/error-codes.md` is generated from this
 * table; codes are stable: integrators match on them.
 */
export const errorCodes = {
  CONFIG_NOT_FOUND: "The configuration directory or a file it must hold is missing.",
  CONFIG_INVALID:
    "A configuration file holds something that is not allowed; the text names file, path and value.",
  STORE_NEWER:
    "The database was written by a newer ocpp-station; run that version, or roll the database back with it.",
  STORE_MIGRATION: "A database migration failed; the database is as it was before.",
  STORE_IO: "The database could not be read or written.",
  STORE_LOCKED: "Another process has the database open.",
  HAL_UNREACHABLE: "The hardware (or its MQTT broker) cannot be reached; the station goes on trying.",
  HAL_PAYLOAD: "The hardware sent something that is not in the contract; it was ignored.",
  HAL_TIMEOUT: "The hardware did not answer a command within its deadline.",
  LINK_SETTINGS:
    "The settings of the connection to the CSMS cannot be used; the text names the key to change.",
  LINK_REFUSED: "The CSMS refused the WebSocket handshake.",
  LINK_UNREACHABLE: "The CSMS (or the proxy before it) cannot be reached; the station goes on trying.",
  LINK_TLS: "TLS with the CSMS could not be established, mostly because its certificate is not trusted.",
  LINK_SUBPROTOCOL: "The CSMS speaks none of the OCPP versions the station offered.",
  LINK_PONG: "The CSMS did not answer a WebSocket ping in time; the station reconnects.",
  LINK_CLOSED: "The connection to the CSMS was closed; the station reconnects.",
  LINK_FRAME: "The CSMS sent a frame that is too large or no valid text; the station reconnects.",
  LINK_DROPPED: "The station closed the connection to the CSMS itself.",
  VARIABLE_UNKNOWN: "No such variable or configuration key.",
  VARIABLE_INVALID: "The value is outside what the variable allows.",
  DATA_TRANSFER: "Data of a vendor cannot be registered for or sent like this; the text says why.",
  EVEREST_INSTALL:
    "ocpp-station could not be laid into an EVerest installation, or taken out of it; what was there works as before.",
  USAGE: "The command line is wrong.",
  INTERNAL: "A defect of ours; please report it with the log.",
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof errorCodes;

/** The one error type of the station (DESIGN rule 10). `message` tells the integrator what to do. */
export class StationError extends Error {
  override readonly name = "StationError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** The text of whatever was thrown, without its stack. */
export function errorText(error: unknown): string {
  if (error instanceof StationError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
