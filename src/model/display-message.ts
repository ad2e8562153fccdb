/** A text in one language, as 2.x MessageContentType has it. */
export interface MessageText {
  readonly text: string;
  readonly format?: "ASCII" | "HTML" | "URI" | "UTF8" | "QRCODE" | undefined;
  /** RFC 5646. */
  readonly language?: string | undefined;
}

/** A text for the driver, and when it is to be shown (O01). */
export interface DisplayMessage extends MessageText {
  readonly id?: number | undefined;
  readonly priority?: "AlwaysFront" | "InFront" | "NormalCycle" | undefined;
  /** Shown only while the station is so; left out: always. */
  readonly state?: "Charging" | "Discharging" | "Faulted" | "Idle" | "Suspended" | "Unavailable" | undefined;
  /** ms, wall. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Belongs to this transaction, or to this session of the hardware, and goes with it. */
  readonly transactionId?: string | undefined;
  readonly sessionId?: string | undefined;
  /** What a QR code beside the text holds. */
  readonly qrCode?: string | undefined;
}
