import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChargerEvent } from "../../../../../src/ports/charger-events.ts";
import { Rig, idTag, meter, noMeter, signed, time } from "./rig.ts";

const kinds = [
  "Authorized",
  "Deauthorized",
  "Enabled",
  "Disabled",
  "SessionStarted",
  "AuthRequired",
  "TransactionStarted",
  "PrepareCharging",
  "ChargingStarted",
  "ChargingPausedEV",
  "ChargingPausedEVSE",
  "StoppingCharging",
  "ChargingFinished",
  "TransactionFinished",
  "SessionFinished",
  "ReservationStart",
  "ReservationEnd",
  "PluginTimeout",
  "SwitchingPhases",
  "SessionResumed",
];

const meterValue = fc.constantFrom<unknown>(meter(), meter(0), noMeter, null, undefined, 7, { power_W: [] });
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constant(undefined), fc.constant(null));

const sessionEvent = fc.record(
  {
    uuid: fc.constantFrom("a", "b", "c", ""),
    timestamp: fc.constantFrom(time, ""),
    event: fc.constantFrom(...kinds),
    connector_id: fc.constantFrom<unknown>(0, 1, 2, 9, null, "x"),
    session_started: fc.record({
      reason: fc.constantFrom("EVConnected", "Authorized"),
      meter_value: meterValue,
      reservation_id: sometimes(fc.integer({ min: -1, max: 9 })),
    }),
    transaction_started: sometimes(
      fc.record({ id_tag: sometimes(fc.constant(idTag)), meter_value: meterValue }),
    ),
    transaction_finished: sometimes(
      fc.record({
        reason: fc.constantFrom("Local", "EVDisconnected", "PowerLoss", "EVSEDisabled", "?"),
        meter_value: meterValue,
        signed_meter_value: sometimes(fc.constant(signed("x"))),
      }),
    ),
    charging_paused_evse: sometimes(fc.record({ reasons: fc.subarray(["UserPause", "NoEnergy", "Error"]) })),
  },
  { requiredKeys: ["uuid", "event", "session_started"] },
);
const anything = fc.oneof({ weight: 9, arbitrary: sessionEvent }, { weight: 1, arbitrary: fc.jsonValue() });

describe("any sequence of session events", () => {
  it("never throws, and a restart of the process in between changes nothing", () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 40 }), fc.nat(40), (events, at) => {
        const through = new Rig([1, 2]);
        const before = new Rig([1, 2]);
        const told = through.hear(...events);
        const first = before.hear(...events.slice(0, at));
        const after = new Rig([1, 2]);
        after.tracker.restore(JSON.parse(JSON.stringify(before.tracker.memory())));
        expect([...first, ...after.hear(...events.slice(at))]).toEqual(told);
        expect(after.tracker.memory()).toEqual(through.tracker.memory());
        expect(settled(after)).toEqual(settled(through));
      }),
      { numRuns: 500 },
    );
  });

  it("is told in an order that makes sense, and ends with what the snapshot says", () => {
    const said = fc.constantFrom("waiting", "ready");
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: anything }, { weight: 1, arbitrary: said }), {
          maxLength: 60,
        }),
        (inputs) => {
          const rig = new Rig([1, 2]);
          const order = new Order();
          for (const input of inputs) {
            const { version } = rig.tracker;
            const memory = rig.tracker.memory();
            const events =
              input === "waiting" || input === "ready" ? rig.tracker.managerReady(input) : rig.hear(input);
            for (const each of events) order.heard(each);
            expect(rig.tracker.version !== version).toBe(rig.tracker.memory() !== memory);
          }
          const { connectors } = rig.tracker.snapshot();
          expect(connectors.find(({ plugged }) => plugged)?.connector ?? null).toBe(order.plugged);
          for (const { connector, enabled } of connectors)
            expect(enabled).toBe(!order.disabled.has(connector));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("meter values change no memory", () => {
    const rig = new Rig();
    const memory = rig.tracker.memory();
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), meterValue), (value) => {
        rig.tracker.powermeter(value);
        rig.tracker.evInfo(value);
        rig.tracker.enforcedLimits(value);
        rig.tracker.hwCapabilities(value);
        rig.tracker.supportedEnergyTransferModes(value);
        rig.tracker.publicKey(value);
        expect([rig.tracker.memory(), rig.tracker.version]).toEqual([memory, 0]);
      }),
    );
  });

  it("rubbish is no memory", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (memory) => {
        const rig = new Rig();
        rig.tracker.restore(memory);
        expect(rig.tracker.memory()).toEqual(new Rig().tracker.memory());
      }),
    );
  });
});

/** The snapshot without readings, which are no memory. */
function settled(rig: Rig): unknown {
  const { connectors, sessionId } = rig.tracker.snapshot();
  return { sessionId, connectors: connectors.map(({ reading: _reading, ...rest }) => rest) };
}

/** What may follow what. */
class Order {
  plugged: number | null = null;
  readonly disabled = new Set<number>();
  private readonly transactions = new Set<string>();

  heard(event: ChargerEvent): void {
    switch (event.type) {
      case "plugged":
        expect(this.plugged).toBeNull();
        this.plugged = event.connector;
        return;
      case "unplugged":
        expect(this.plugged).toBe(event.connector);
        this.plugged = null;
        return;
      case "chargingState":
        expect(this.plugged).toBe(event.connector);
        return;
      case "transactionStarted":
        expect(this.plugged).toBe(event.connector);
        expect(this.transactions.has(event.sessionId)).toBe(false);
        this.transactions.add(event.sessionId);
        return;
      case "enabled":
        this.disabled.delete(event.connector);
        return;
      case "disabled":
        this.disabled.add(event.connector);
        return;
      default:
    }
  }
}
