/**
 * A fault of the hardware. `type` is EVerest's error type (`evse_board_support/MREC6UnderVoltage`) or the board's own
 * word; `id` tells two errors of one type apart, so that exactly this one is cleared later.
 */
export interface ChargerError {
  readonly id: string;
  readonly type: string;
  /** Whether charging on this connector is impossible while it lasts (1.6: Faulted, 2.x: Faulted). */
  readonly blocking: boolean;
  readonly message?: string | undefined;
  readonly vendorId?: string | undefined;
  readonly vendorErrorCode?: string | undefined;
  /** The 1.6 ChargePointErrorCode, where the hardware knows better than the table of the dialect. */
  readonly errorCode16?: string | undefined;
}
