import { describe, expect, it } from "vitest";
import type { SessionCost } from "../../../../../src/model/session-cost.ts";
import { rig } from "./rig.ts";

const until = Date.UTC(2026, 0, 2, 3, 4, 5);

describe("what a session costs", () => {
  it("as little as may be known", async () => {
    const { module, table } = rig();
    const cost: SessionCost = { sessionId: "s-1", status: "Running", cost: 1.23, decimals: 3 };
    expect(await table.sessionCost(cost)).toEqual({ status: "ok", result: null });
    expect(module.vars).toEqual([
      {
        name: "session_cost/session_cost",
        value: {
          session_id: "s-1",
          currency: { decimals: 3 },
          status: "Running",
          cost_chunks: [{ cost: { value: 1230 } }],
        },
      },
    ]);
  });

  it("as much as may be known", async () => {
    const { module, table } = rig();
    const currency = { code: "EUR", decimals: 2 };
    await table.sessionCost({
      sessionId: "s-1",
      status: "Idle",
      cost: 12.5,
      currency: "eur",
      decimals: 2,
      until,
      meterWh: 1234.6,
      chargingPrice: [
        { category: "Energy", price: 0.29 },
        { category: "FlatFee", price: 1 },
      ],
      idlePrice: { graceMinutes: 30, hourPrice: 2.5 },
      nextPeriod: { from: until, chargingPrice: [{ category: "Time", price: 1.005 }], idlePrice: {} },
      messages: [{ text: "dear", format: "UTF8", language: "en" }],
      qrCode: "https://x",
    });
    expect(module.published("session_cost/session_cost")).toEqual([
      {
        session_id: "s-1",
        currency,
        status: "Idle",
        cost_chunks: [
          { cost: { value: 1250 }, timestamp_to: "2026-01-02T03:04:05.000Z", metervalue_to: 1235 },
        ],
        charging_price: [
          { category: "Energy", price: { currency, value: { value: 29 } } },
          { category: "FlatFee", price: { currency, value: { value: 100 } } },
        ],
        idle_price: { grace_minutes: 30, hour_price: { currency, value: { value: 250 } } },
        next_period: {
          timestamp_from: "2026-01-02T03:04:05.000Z",
          charging_price: [{ category: "Time", price: { currency, value: { value: 101 } } }],
          idle_price: {},
        },
        message: [{ format: "UTF8", language: "en", content: "dear" }],
        qr_code: "https://x",
      },
    ]);
  });
});

it("what a driver pays, by token and by transaction", async () => {
  const { module, table } = rig();
  const messages = [{ text: "0.29 EUR/kWh", language: "en" }];
  const token = { value: "04AABBCC", type: "Central" };
  await table.tariffMessage({ messages, token });
  await table.tariffMessage({ messages, transactionId: "17" });
  await table.tariffMessage({ messages, token, transactionId: "17" });
  await table.tariffMessage({ messages: [] });
  const told = [{ language: "en", content: "0.29 EUR/kWh" }];
  expect(module.published("session_cost/tariff_message")).toEqual([
    { messages: told, identifier_id: "04AABBCC", identifier_type: "IdToken" },
    { messages: told, ocpp_transaction_id: "17", identifier_id: "17", identifier_type: "TransactionId" },
    {
      messages: told,
      ocpp_transaction_id: "17",
      identifier_id: "04AABBCC",
      identifier_type: "IdToken",
    },
    { messages: [] },
  ]);
});

it("what anybody pays", async () => {
  const { module, table } = rig();
  await table.defaultPrice({ messages: [{ text: "0.49 EUR/kWh", format: "ASCII" }] });
  expect(module.published("session_cost/default_price")).toEqual([
    { messages: [{ format: "ASCII", content: "0.49 EUR/kWh" }] },
  ]);
});
