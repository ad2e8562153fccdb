import { expect } from "vitest";
import { energy, elements, expectPlain } from "./meter-values.ts";
import type { Rig } from "./rig.ts";
import type { Received } from "./scripted-csms.ts";

/** Where every register of a case begins, Wh: 1.6 wants the register as it is, not one that begins at 0 (errata v4 §3.9). */
export const firstRegisterWh = 12_345;

/** What may flow between the last word of a meter and the moment its hardware lets go, Wh. */
const slackWh = 50;

const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/**
 * What holds of every message of every case, whatever its steps name: times are in UTC and never ahead of the message, a
 * transaction ends after it began and with the register its meter shows, meter values are numbers in their units, and
 * energy never flows backwards.
 */
export class Bookkeeper {
  private readonly rig: Rig;
  private readonly starts: Received[] = [];
  /** The newest energy told, by connector. */
  private readonly told = new Map<number, { readonly at: number; readonly value: number }>();

  constructor(rig: Rig) {
    this.rig = rig;
  }

  /** To be called once, at the end of the case. */
  audit(): void {
    for (const call of this.rig.csms.calls) {
      if (call.action === "StartTransaction") this.start(call);
      else if (call.action === "StopTransaction") this.stop(call);
      else if (call.action === "MeterValues") this.meterValues(call);
      else if (call.action === "StatusNotification") this.time(call, call.payload["timestamp"]);
    }
  }

  private start(call: Received): void {
    const { connectorId, meterStart } = call.payload;
    this.time(call, call.payload["timestamp"]);
    const isFirst = this.starts.every(({ payload }) => payload["connectorId"] !== connectorId);
    if (isFirst) expect(meterStart, "the register as it stood").toBe(firstRegisterWh);
    this.within(Number(connectorId), meterStart);
    this.starts.push(call);
  }

  private stop(call: Received): void {
    // The scripted CSMS counts its transactions from 1000 on.
    const start = this.starts[Number(call.payload["transactionId"]) - 1000];
    if (!start) throw new Error(`a StopTransaction of no transaction: ${JSON.stringify(call.payload)}`);
    const { meterStop, timestamp } = call.payload;
    const connector = Number(start.payload["connectorId"]);
    expect(this.time(call, timestamp)).toBeGreaterThanOrEqual(Date.parse(String(start.payload["timestamp"])));
    expect(meterStop).toBeGreaterThanOrEqual(Number(start.payload["meterStart"]));
    this.within(connector, meterStop);
    const isLast = this.rig.csms
      .of("StartTransaction")
      .slice(this.starts.length)
      .every((later) => later["connectorId"] !== connector);
    if (isLast) expect(Number(meterStop)).toBeGreaterThan(this.register(connector) - slackWh);
  }

  private meterValues(call: Received): void {
    const connector = Number(call.payload["connectorId"]);
    expectPlain(call.payload);
    for (const { at, samples } of elements(call.payload)) {
      expect(at).toBeLessThanOrEqual(this.wallAt(call));
      for (const { measurand, value } of samples) {
        if (measurand !== energy) continue;
        const before = this.told.get(connector);
        if (before && before.at <= at) expect(Number(value)).toBeGreaterThanOrEqual(before.value);
        this.told.set(connector, { at, value: Number(value) });
        this.within(connector, Math.round(Number(value)));
      }
    }
  }

  private within(connector: number, wh: unknown): void {
    expect(wh).toBeGreaterThanOrEqual(firstRegisterWh);
    expect(wh).toBeLessThanOrEqual(Math.round(this.register(connector)));
  }

  private time(call: Received, timestamp: unknown): number {
    expect(timestamp, `${call.action} in UTC`).toEqual(expect.stringMatching(utc));
    const at = Date.parse(String(timestamp));
    expect(at, `${call.action} is not of the future`).toBeLessThanOrEqual(this.wallAt(call));
    return at;
  }

  private register(connector: number): number {
    return this.rig.controls.evse(connector).energyWh;
  }

  private wallAt({ at }: Received): number {
    return this.rig.clock.wall() - this.rig.clock.monotonic() + at;
  }
}
