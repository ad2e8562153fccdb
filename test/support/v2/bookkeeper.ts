import { expect } from "vitest";
import { isObject } from "../../../src/kernel/json.ts";
import { firstRegisterWh } from "../bookkeeper.ts";
import type { Rig } from "../rig.ts";
import type { Received } from "../scripted-csms.ts";

const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const register = "Energy.Active.Import.Register";
/** Readings end between two looks at the meter, Wh. */
const slackWh = 1;

const objects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/**
 * What holds of the messages of every case of OCPP 2.x, whatever its steps name: each transaction has one id, a Started first and at most
 * one Ended last, seqNo from 0 without a gap (E01.FR.07), times that never go back and are never of the future, and registers that only grow;
 * and what happened offline says so, and nothing else does (E04.FR.03, E08.FR.07).
 */
export class Bookkeeper2 {
  private readonly rig: Rig;

  constructor(rig: Rig) {
    this.rig = rig;
  }

  /** To be called once, at the end of the case. */
  audit(): void {
    const transactions = new Map<string, Received[]>();
    for (const call of this.rig.csms.calls) {
      this.times(call);
      if (call.action === "TransactionEvent") {
        this.offline(call);
        const { transactionInfo } = call.payload;
        const id = isObject(transactionInfo) ? String(transactionInfo["transactionId"]) : "";
        transactions.set(id, [...(transactions.get(id) ?? []), call]);
      }
    }
    for (const [id, calls] of transactions) this.transaction(id, calls);
  }

  /** A repeated message is the same message: it counts once. */
  private transaction(id: string, calls: readonly Received[]): void {
    const bySeqNo = new Map<number, Record<string, unknown>>();
    for (const { payload } of calls) {
      const seqNo = Number(payload["seqNo"]);
      const before = bySeqNo.get(seqNo);
      if (before) expect(payload, `${id}: message ${seqNo} said again`).toEqual(before);
      bySeqNo.set(seqNo, payload);
    }
    const events = [...bySeqNo].sort(([a], [b]) => a - b);
    expect(
      events.map(([seqNo]) => seqNo),
      `${id}: seqNo without gaps`,
    ).toEqual(events.map((_, index) => index));
    const types = events.map(([, payload]) => payload["eventType"]);
    expect(types[0], `${id} begins with Started`).toBe("Started");
    expect(types.lastIndexOf("Started"), `${id}: one Started`).toBe(0);
    if (types.includes("Ended"))
      expect(types.indexOf("Ended"), `${id}: Ended is last`).toBe(types.length - 1);
    this.ascending(
      `${id}: times`,
      events.map(([, payload]) => Date.parse(String(payload["timestamp"]))),
    );
    const evses = events.map(([, { evse }]) => (isObject(evse) ? evse["id"] : undefined));
    expect(new Set(evses.filter((evse) => evse !== undefined)).size, `${id}: one EVSE`).toBeLessThanOrEqual(
      1,
    );
    this.registers(
      id,
      Number(evses.find((evse) => evse !== undefined)),
      events.map(([, payload]) => payload),
    );
  }

  private registers(id: string, evse: number, events: readonly Record<string, unknown>[]): void {
    const readings = events
      .flatMap((payload) => objects(payload["meterValue"]))
      .map((meterValue) => ({ at: Date.parse(String(meterValue["timestamp"])), wh: wattHours(meterValue) }))
      .filter(({ wh }) => wh !== undefined)
      .sort((a, b) => a.at - b.at)
      .map(({ wh }) => Number(wh));
    this.ascending(`${id}: energy`, readings);
    for (const wh of readings) {
      expect(wh, "the register as it stood").toBeGreaterThanOrEqual(firstRegisterWh);
      expect(wh).toBeLessThanOrEqual(this.rig.controls.evse(evse).energyWh + slackWh);
    }
  }

  /** An event is of a time without a connection, or of one with: its meter values come with it (E04.FR.03, E08.FR.07, E12.FR.02). */
  private offline({ payload, at }: Received): void {
    const { connections, calls } = this.rig.csms;
    const happened =
      Date.parse(String(payload["timestamp"])) - this.rig.clock.wall() + this.rig.clock.monotonic();
    const what = `${String(payload["eventType"])} ${String(payload["triggerReason"])}: offline`;
    if (!connections.some(({ openedAt, closedAt }) => openedAt <= happened && happened <= closedAt))
      expect(payload["offline"], what).toBe(true);
    const heard = connections.find(({ openedAt, closedAt }) => openedAt <= at && at <= closedAt);
    // What was made before the station was accepted, or waited as the connection was lost, may say either.
    const spoke = calls.find(
      (call) => call.action !== "BootNotification" && call.at >= (heard?.openedAt ?? at),
    );
    if (spoke && happened > spoke.at) expect(payload["offline"] ?? false, what).toBe(false);
  }

  private ascending(what: string, values: readonly number[]): void {
    expect(values, what).toEqual([...values].sort((a, b) => a - b));
  }

  private times(call: Received): void {
    const now = this.rig.clock.wall() - this.rig.clock.monotonic() + call.at;
    const told = [call.payload, ...objects(call.payload["meterValue"])].map(({ timestamp }) => timestamp);
    for (const timestamp of told) {
      if (timestamp === undefined) continue;
      expect(timestamp, `${call.action} in UTC`).toEqual(expect.stringMatching(utc));
      const at = typeof timestamp === "string" ? Date.parse(timestamp) : NaN;
      expect(at, `${call.action} is not of the future`).toBeLessThanOrEqual(now);
    }
  }
}

/** The energy register of a meterValue, all phases together; undefined when it tells none. */
function wattHours(meterValue: Record<string, unknown>): number | undefined {
  const sample = objects(meterValue["sampledValue"]).find(
    ({ measurand, phase }) => (measurand ?? register) === register && phase === undefined,
  );
  if (!sample) return undefined;
  const { unitOfMeasure, value } = sample;
  const unit = isObject(unitOfMeasure) ? unitOfMeasure : {};
  const factor = (unit["unit"] === "kWh" ? 1000 : 1) * 10 ** Number(unit["multiplier"] ?? 0);
  return Number(value) * factor;
}
