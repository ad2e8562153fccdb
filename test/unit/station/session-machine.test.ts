import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  idleSession,
  nextSession,
  type Authorization,
  type SessionEffect,
  type SessionInput,
  type SessionState,
} from "../../../src/station/session-machine.ts";
import type { TxPoints } from "../../../src/station/tx-points.ts";

const authorization: Authorization = {
  token: { value: "CAFE", type: "ISO14443" },
  groupId: null,
  remoteStartId: null,
  reservationId: null,
};
const points16: TxPoints = {
  start: new Set(["PowerPathClosed"]),
  stop: new Set(["Authorized", "EVConnected"]),
};
const pointsStay: TxPoints = { start: new Set(["PowerPathClosed"]), stop: new Set(["Authorized"]) };
const pointsPlug: TxPoints = { start: new Set(["EVConnected"]), stop: new Set(["EVConnected"]) };
const pointsEnergy: TxPoints = { start: new Set(["EnergyTransfer"]), stop: new Set(["EnergyTransfer"]) };

const plugged: SessionInput = { type: "plugged", connector: 1 };
const unplugged: SessionInput = { type: "unplugged", connector: 1 };
const authorized: SessionInput = { type: "authorized", authorization };
const timeout: SessionInput = { type: "connectionTimeout" };
const charging: SessionInput = { type: "charging", state: "Charging" };
const suspended: SessionInput = { type: "charging", state: "SuspendedEV" };
const stop: SessionInput = { type: "stop", reason: "Remote", token: null };

function play(inputs: readonly SessionInput[], points: TxPoints): { state: SessionState; effects: string[] } {
  let state = idleSession;
  const effects: string[] = [];
  for (const input of inputs) {
    const next = nextSession(state, input, points);
    state = next.state;
    effects.push(
      ...next.effects.map((effect) => ("reason" in effect ? `${effect.type}:${effect.reason}` : effect.type)),
    );
  }
  return { state, effects };
}

describe("nextSession", () => {
  const cases: [string, TxPoints, SessionInput[], string[]][] = [
    ["plug first (1.6 §4.8)", points16, [plugged, authorized], ["plugCame", "begin", "authorizeHardware"]],
    [
      "token first (1.6 §4.8)",
      points16,
      [authorized, plugged],
      ["authorizeHardware", "awaitPlug", "begin", "authorizeHardware", "plugCame"],
    ],
    [
      "token, no plug in time (1.6 §9.1.4)",
      points16,
      [authorized, timeout, plugged],
      ["authorizeHardware", "awaitPlug", "withdrawHardware", "plugCame"],
    ],
    [
      "stopped from afar (1.6 §4.10 Remote)",
      points16,
      [plugged, authorized, charging, stop],
      ["plugCame", "begin", "authorizeHardware", "stopEnergy:Remote", "plugCame", "end:Remote"],
    ],
    [
      "unplugged (1.6 §4.10 EVDisconnected)",
      points16,
      [plugged, authorized, unplugged],
      ["plugCame", "begin", "authorizeHardware", "stopEnergy:EVDisconnected", "end:EVDisconnected"],
    ],
    [
      "unplugged and goes on (1.6 §9.1.23 false)",
      pointsStay,
      [plugged, authorized, charging, unplugged, plugged],
      ["plugCame", "begin", "authorizeHardware", "authorizeHardware", "plugCame"],
    ],
    [
      "no second transaction before the cable is out",
      points16,
      [plugged, authorized, stop, authorized, plugged],
      ["plugCame", "begin", "authorizeHardware", "stopEnergy:Remote", "plugCame", "end:Remote", "plugCame"],
    ],
    [
      "a new one after replug",
      points16,
      [plugged, authorized, stop, unplugged, plugged, authorized],
      [
        "plugCame",
        "begin",
        "authorizeHardware",
        "stopEnergy:Remote",
        "plugCame",
        "end:Remote",
        "plugCame",
        "begin",
        "authorizeHardware",
      ],
    ],
    ["starts with the cable (E01 EVConnected)", pointsPlug, [plugged], ["begin", "plugCame"]],
    [
      "starts and ends with energy (E01 EnergyTransfer)",
      pointsEnergy,
      [plugged, authorized, charging, suspended],
      ["plugCame", "authorizeHardware", "begin", "end:EVDisconnected"],
    ],
    ["a stop without anything does nothing", points16, [stop], []],
    [
      "a foreign connector's unplug does nothing",
      points16,
      [plugged, { type: "unplugged", connector: 2 }],
      ["plugCame"],
    ],
  ];
  it.each(cases)("%s", (_name, points, inputs, expected) => {
    expect(play(inputs, points).effects).toEqual(expected);
  });

  it("begins and ends alternate, and energy stops with every end, for any sequence of facts", () => {
    const input = fc.constantFrom(plugged, unplugged, authorized, timeout, charging, suspended, stop);
    const points = fc.constantFrom(points16, pointsStay, pointsPlug, pointsEnergy);
    fc.assert(
      fc.property(fc.array(input, { maxLength: 40 }), points, (inputs, chosen) => {
        let state = idleSession;
        let running = false;
        for (const each of inputs) {
          const next: { state: SessionState; effects: readonly SessionEffect[] } = nextSession(
            state,
            each,
            chosen,
          );
          for (const effect of next.effects) {
            if (effect.type === "begin") {
              expect(running).toBe(false);
              running = true;
            }
            if (effect.type === "end") {
              expect(running).toBe(true);
              running = false;
            }
          }
          state = next.state;
          expect(state.transaction !== null).toBe(running);
        }
      }),
    );
  });
});
