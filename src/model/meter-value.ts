/** Phase of a sample, in OCPP's words. */
export type Phase = "L1" | "L2" | "L3" | "N" | "L1-N" | "L2-N" | "L3-N" | "L1-L2" | "L2-L3" | "L3-L1";

/** Where a sample was measured. */
export type MeasureLocation = "Body" | "Cable" | "EV" | "Inlet" | "Outlet";

/** Why a sample was taken. */
export type ReadingContext =
  | "Interruption.Begin"
  | "Interruption.End"
  | "Sample.Clock"
  | "Sample.Periodic"
  | "Transaction.Begin"
  | "Transaction.End"
  | "Trigger"
  | "Other";

/** A signed meter reading as the meter made it; the station passes it through untouched. */
export interface SignedMeterData {
  readonly data: string;
  readonly signingMethod: string;
  readonly encodingMethod: string;
  readonly publicKey?: string | undefined;
}

/**
 * One measured quantity as the hardware reports it. `measurand` is OCPP's name (`Energy.Active.Import.Register`),
 * `unit` OCPP's name of the unit (Wh, W, V, A, Celsius, Percent, ...), never scaled.
 */
export interface MeterSample {
  readonly measurand: string;
  readonly value: number;
  readonly unit: string;
  readonly phase?: Phase | undefined;
  readonly location?: MeasureLocation | undefined;
  readonly signed?: SignedMeterData | undefined;
}

/** All that a meter read at one instant. */
export interface MeterReading {
  readonly samples: readonly MeterSample[];
}
