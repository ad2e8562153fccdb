import type { MessageText } from "./display-message.ts";

/** A price: of a kWh, of an hour, or of the whole. */
export interface PriceComponent {
  readonly category: "Energy" | "FlatFee" | "Time";
  /** In units of the currency. */
  readonly price: number;
}

/** What idling costs. */
export interface IdlePrice {
  /** Free for so long. */
  readonly graceMinutes?: number | undefined;
  /** Per hour, in units of the currency. */
  readonly hourPrice?: number | undefined;
}

/** What a session of the hardware costs so far, or cost (California pricing, 2.x I02, I03). */
export interface SessionCost {
  readonly sessionId: string;
  readonly status: "Finished" | "Idle" | "Running";
  /** In units of the currency. */
  readonly cost: number;
  /** ISO 4217; 1.6 has none. */
  readonly currency?: string | undefined;
  /** Decimals of the currency that count. */
  readonly decimals: number;
  /** What the cost covers: until when (ms, wall), and up to which register (Wh). */
  readonly until?: number | undefined;
  readonly meterWh?: number | undefined;
  readonly chargingPrice?: readonly PriceComponent[] | undefined;
  readonly idlePrice?: IdlePrice | undefined;
  /** What holds from `from` (ms, wall). */
  readonly nextPeriod?:
    | {
        readonly from: number;
        readonly chargingPrice: readonly PriceComponent[];
        readonly idlePrice?: IdlePrice | undefined;
      }
    | undefined;
  readonly messages?: readonly MessageText[] | undefined;
  readonly qrCode?: string | undefined;
}
