import type { ReceivedCall } from "./csms.ts";

/** The begin of a transaction, whatever version told it. */
export interface ToldStart {
  readonly connectorId: number;
  /** Empty: nobody was authorized yet. */
  readonly idTag: string;
  readonly timestamp: string;
  readonly meterStart: number;
}

/** Readings of a transaction; `connectorId` where the message says it. */
export interface ToldMeter {
  readonly connectorId?: number;
  readonly meterValue: readonly ToldReading[];
}

export interface ToldReading {
  readonly timestamp: string;
  readonly sampledValue: readonly { readonly measurand?: string; readonly value: string }[];
}

/** The end of a transaction. */
export interface ToldStop {
  readonly timestamp: string;
  readonly meterStop: number;
  readonly reason?: string;
}

/** What a message tells about a transaction: the neutral entries every version's messages are read into. */
export type Told = {
  readonly call: ReceivedCall;
  /** What the station itself calls the transaction, where its messages say so. */
  readonly own?: string;
} & (
  | {
      readonly kind: "start";
      readonly key: string;
      /** Undefined while the CSMS has not answered it. */
      readonly transactionId: number | undefined;
      readonly start: ToldStart;
    }
  | { readonly kind: "meter"; readonly transactionId: number; readonly meter: ToldMeter }
  /** Leave to charge that came after its start. */
  | { readonly kind: "token"; readonly transactionId: number; readonly idTag: string }
  | { readonly kind: "stop"; readonly transactionId: number; readonly stop: ToldStop }
);

/** What tells one start from another: connector, token (or the station's own id), time and meter. */
export function startKey(start: ToldStart): string {
  return [start.connectorId, start.idTag, start.timestamp, start.meterStart].join("|");
}
