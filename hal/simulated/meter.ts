const wattMsPerWh = 3_600_000;
/** Of the display, Wh. */
const resolutionPerWh = 10;

/**
 * The energy register of an EVSE: integrates power over monotonic time, exactly for power that is constant between
 * two calls, and only when somebody looks. Whole Wh and the rest are kept apart so that a register of ten years loses
 * no more precision than one of a second. It lives in non-volatile memory: a power cut does not touch it.
 */
export class Meter {
  private wholeWh: number;
  /** W·ms below one Wh. */
  private rest: number;
  private watts = 0;
  private at: number;

  /** @param now monotonic ms */
  constructor(startWh: number, now: number) {
    this.wholeWh = Math.floor(startWh);
    this.rest = (startWh - this.wholeWh) * wattMsPerWh;
    this.at = now;
  }

  get powerW(): number {
    return this.watts;
  }

  /** Integrates up to `now` (monotonic ms); returns the Wh that came in since the last time. */
  advance(now: number): number {
    const flowed = this.watts * Math.max(0, now - this.at);
    this.at = Math.max(this.at, now);
    this.rest += flowed;
    const carry = Math.floor(this.rest / wattMsPerWh);
    this.wholeWh += carry;
    this.rest -= carry * wattMsPerWh;
    return flowed / wattMsPerWh;
  }

  /** From `now` on this many W flow. */
  setPower(now: number, watts: number): void {
    this.advance(now);
    this.watts = watts;
  }

  /** The register as shown, Wh, cut to tenths; never less than before. */
  registerWh(): number {
    const tenths = Math.floor((this.rest / wattMsPerWh) * resolutionPerWh);
    return (this.wholeWh * resolutionPerWh + tenths) / resolutionPerWh;
  }
}
