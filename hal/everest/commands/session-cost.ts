import type { IdlePrice, PriceComponent, SessionCost } from "../../../src/model/session-cost.ts";
import type { AdapterContext } from "../adapter.ts";
import { type CommandTable, done } from "./reply.ts";
import { wireTexts, wireTime } from "./wire.ts";

export type SessionCostCommands = Pick<CommandTable, "defaultPrice" | "sessionCost" | "tariffMessage">;

interface Currency {
  readonly code?: string;
  readonly decimals: number;
}

/** What a driver pays, for whoever shows it: vars of ours, which nobody answers. */
export function sessionCostCommands({ module }: AdapterContext): SessionCostCommands {
  return {
    sessionCost: async (cost) => {
      module.publishVar("session_cost", "session_cost", costOf(cost));
      return done;
    },

    tariffMessage: async ({ messages, token, transactionId }) => {
      module.publishVar("session_cost", "tariff_message", {
        messages: wireTexts(messages),
        ...(transactionId !== undefined && {
          ocpp_transaction_id: transactionId,
          identifier_id: transactionId,
          identifier_type: "TransactionId",
        }),
        ...(token && { identifier_id: token.value, identifier_type: "IdToken" }),
      });
      return done;
    },

    defaultPrice: async ({ messages }) => {
      module.publishVar("session_cost", "default_price", { messages: wireTexts(messages) });
      return done;
    },
  };
}

function costOf(cost: SessionCost): Record<string, unknown> {
  const { chargingPrice, idlePrice, nextPeriod, until, meterWh } = cost;
  const code = cost.currency?.toUpperCase();
  const known = code !== undefined && /^[A-Z]{3}$/.test(code);
  const currency: Currency = { ...(known && { code }), decimals: Math.max(0, Math.trunc(cost.decimals)) };
  return {
    session_id: cost.sessionId,
    currency,
    status: cost.status,
    cost_chunks: [
      {
        cost: { value: minorUnits(cost.cost, currency) },
        ...(until !== undefined && { timestamp_to: wireTime(until) }),
        ...(meterWh !== undefined && { metervalue_to: Math.round(meterWh) }),
      },
    ],
    ...(chargingPrice && { charging_price: prices(chargingPrice, currency) }),
    ...(idlePrice && { idle_price: idle(idlePrice, currency) }),
    ...(nextPeriod && {
      next_period: {
        timestamp_from: wireTime(nextPeriod.from),
        charging_price: prices(nextPeriod.chargingPrice, currency),
        ...(nextPeriod.idlePrice && { idle_price: idle(nextPeriod.idlePrice, currency) }),
      },
    }),
    ...(cost.messages && { message: wireTexts(cost.messages) }),
    ...(cost.qrCode !== undefined && { qr_code: cost.qrCode }),
  };
}

/** A whole number of the currency's smallest unit; 15 digits are exact, and what lies beyond is the error of binary fractions. */
const minorUnits = (amount: number, { decimals }: Currency): number =>
  Math.round(Number((amount * 10 ** decimals).toPrecision(15)));

const price = (amount: number, currency: Currency): Record<string, unknown> => ({
  currency,
  value: { value: minorUnits(amount, currency) },
});

const prices = (components: readonly PriceComponent[], currency: Currency): Record<string, unknown>[] =>
  components.map((component) => ({ category: component.category, price: price(component.price, currency) }));

const idle = ({ graceMinutes, hourPrice }: IdlePrice, currency: Currency): Record<string, unknown> => ({
  ...(graceMinutes !== undefined && { grace_minutes: Math.round(graceMinutes) }),
  ...(hourPrice !== undefined && { hour_price: price(hourPrice, currency) }),
});
