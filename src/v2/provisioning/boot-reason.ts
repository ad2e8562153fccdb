import type { BootReasonEnumType } from "../../messages/v21/types.ts";

const reasons: readonly BootReasonEnumType[] = [
  "ApplicationReset",
  "FirmwareUpdate",
  "LocalReset",
  "PowerUp",
  "RemoteReset",
  "ScheduledReset",
  "Triggered",
  "Unknown",
  "Watchdog",
];

/** The reason field of BootNotification (B01.FR.09). */
export class BootReason {
  private readonly start: () => string;
  private triggered = false;

  /** `start`: why the station came up. */
  constructor(start: () => string) {
    this.start = start;
  }

  get now(): BootReasonEnumType {
    if (this.triggered) return "Triggered";
    const start = this.start();
    return reasons.find((reason) => reason === start) ?? "Unknown";
  }

  /** The CSMS asks for one (F06); that is the reason until it judged it, and of an accepted one for good. */
  asked(): void {
    this.triggered = true;
  }

  judged(status: "Accepted" | "Pending" | "Rejected"): void {
    if (status !== "Accepted") this.triggered = false;
  }
}
