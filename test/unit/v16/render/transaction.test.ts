import { describe, expect, it } from "vitest";
import { requests } from "../../../../src/messages/v16/validators.js";
import type {
  TransactionEnded,
  TransactionReadings,
  TransactionStarted,
} from "../../../../src/model/fact.ts";
import type { StopReason } from "../../../../src/model/transaction.ts";
import { ConnectorTable } from "../../../../src/v16/connectors.ts";
import {
  meterValuesRequest,
  startTransaction,
  stopTransaction,
  type RenderContext,
} from "../../../../src/v16/render/transaction.ts";
import { sample } from "../../../support/facts.ts";

const at = { boot: 1, mono: 0, wall: 0 };
const place = { evse: 2, connector: 1 };
const context = (remoteId?: number): RenderContext => ({
  connectors: new ConnectorTable([
    { evse: 1, connector: 1 },
    { evse: 2, connector: 1 },
  ]),
  iso: () => "2026-01-01T00:00:00.000Z",
  remoteId: () => remoteId,
  mostBytes: () => 65_000,
  untold: () => undefined,
});
const started: TransactionStarted = {
  kind: "transactionStarted",
  transactionId: "t",
  sequence: 0,
  place,
  at,
  token: { value: "CAFE", type: "ISO14443" },
  meterStartWh: 1000.6,
  reservationId: null,
  remoteStartId: null,
  offline: false,
};
const ended: TransactionEnded = {
  kind: "transactionEnded",
  transactionId: "t",
  sequence: 1,
  place,
  at,
  reason: "Local",
  token: null,
  meterStopWh: 2000.4,
  readings: [],
  offline: false,
};
const readings: TransactionReadings = {
  kind: "transactionReadings",
  transactionId: "t",
  sequence: 1,
  place,
  readings: [{ at, context: "Sample.Periodic", samples: [sample("Voltage", 230, "V")] }],
  offline: false,
};

describe("StartTransaction (1.6 §6.45)", () => {
  it("whole Wh, the flat connector number, the idTag", () => {
    const payload = startTransaction(started, context());
    expect(payload).toEqual({
      connectorId: 2,
      idTag: "CAFE",
      meterStart: 1001,
      timestamp: "2026-01-01T00:00:00.000Z",
    });
    expect(requests.StartTransaction(payload)).toBe(true);
  });

  it("a reservation is named; a transaction without token says so", () => {
    const payload = startTransaction({ ...started, reservationId: 4, token: null }, context());
    expect(payload).toMatchObject({ reservationId: 4, idTag: "NoAuthorization" });
    expect(requests.StartTransaction(payload)).toBe(true);
  });
});

describe("StopTransaction (1.6 §6.49)", () => {
  it("carries the id the CSMS gave, or -1 where it never gave one (errata v4 §3.18)", () => {
    expect(stopTransaction(ended, context(77))).toEqual({
      transactionId: 77,
      meterStop: 2000,
      timestamp: "2026-01-01T00:00:00.000Z",
      reason: "Local",
    });
    expect(stopTransaction(ended, context())).toMatchObject({ transactionId: -1 });
  });

  it.each<[StopReason, string]>([
    ["DeAuthorized", "DeAuthorized"],
    ["EmergencyStop", "EmergencyStop"],
    ["EnergyLimitReached", "Other"],
    ["EVDisconnected", "EVDisconnected"],
    ["GroundFault", "Other"],
    ["HardReset", "HardReset"],
    ["ImmediateReset", "HardReset"],
    ["Local", "Local"],
    ["PowerLoss", "PowerLoss"],
    ["Reboot", "Reboot"],
    ["Remote", "Remote"],
    ["SoftReset", "SoftReset"],
    ["Timeout", "Other"],
    ["UnlockCommand", "UnlockCommand"],
  ])("%s is told as %s, and valid (§7.36)", (reason, told) => {
    const payload = stopTransaction({ ...ended, reason }, context(1));
    expect(payload.reason).toBe(told);
    expect(requests.StopTransaction(payload)).toBe(true);
  });

  it("transactionData is there only when there is any", () => {
    const payload = stopTransaction({ ...ended, readings: readings.readings }, context(1));
    expect(payload.transactionData).toHaveLength(1);
    expect(requests.StopTransaction(payload)).toBe(true);
  });
});

describe("MeterValues (1.6 §6.31)", () => {
  it("in a transaction with its id, outside without, on a connector or the station", () => {
    expect(meterValuesRequest(readings, context(5))).toMatchObject({ connectorId: 2, transactionId: 5 });
    expect(meterValuesRequest(readings, context())).toMatchObject({ transactionId: -1 });
    const outside = meterValuesRequest({ ...readings, kind: "stationReadings", place: {} }, context(5));
    expect(outside).toMatchObject({ connectorId: 0 });
    expect(outside).not.toHaveProperty("transactionId");
  });

  it("nothing 1.6 can say is no message", () => {
    expect(meterValuesRequest({ ...readings, readings: [] }, context(5))).toBeNull();
  });
});
