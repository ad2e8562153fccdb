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
const other: SessionInput = { type: "plugged", connector: 2 };
const named: SessionInput = { type: "authorized", authorization: { ...authorization, connector: 2 } };
const lapsed: SessionInput = { type: "lapsed" };
const replug: SessionInput = { type: "replugDemanded" };
const lifted: SessionInput = { type: "replugLifted" };
const cableStays: SessionInput = { type: "unplugged", connector: 1, cableInSocket: true };
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
    [
      "a lapsed car starts with the next token (errata v4 §3.20, 1.6 §4.9 F2)",
      points16,
      [plugged, lapsed, authorized],
      ["plugCame", "begin", "authorizeHardware"],
    ],
    [
      "nothing starts where the hardware wants a replug",
      points16,
      [plugged, replug, authorized, unplugged, plugged, authorized],
      ["plugCame", "plugCame", "begin", "authorizeHardware"],
    ],
    [
      "leave for a named connector, and a car at another: only the named one begins",
      points16,
      [named, plugged, other],
      ["awaitPlug", "begin", "authorizeHardware", "plugCame"],
    ],
    [
      "leave for a named connector lapses though a car is at another; that one may begin",
      points16,
      [named, plugged, timeout, authorized],
      ["awaitPlug", "withdrawHardware", "begin", "authorizeHardware"],
    ],
    [
      "the cable stays and the transaction too (1.6 §4.10, false)",
      pointsStay,
      [plugged, authorized, cableStays, stop],
      ["plugCame", "begin", "authorizeHardware", "stopEnergy:Remote", "plugCame", "end:Remote"],
    ],
    ["starts with the cable (E01 EVConnected)", pointsPlug, [plugged], ["begin", "plugCame"]],
    [
      "starts and ends with energy (E01 EnergyTransfer)",
      pointsEnergy,
      [plugged, authorized, charging, suspended],
      ["plugCame", "authorizeHardware", "begin", "stopEnergy:StoppedByEV", "end:StoppedByEV"],
    ],
    [
      "energy nobody has leave for begins none, until somebody has",
      pointsEnergy,
      [plugged, charging, authorized],
      ["plugCame", "begin", "authorizeHardware"],
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

  const facts: [string, TxPoints, SessionInput[], Partial<SessionState>][] = [
    ["a car without a token lapses", points16, [plugged, lapsed], { plugged: 1, lapsed: true }],
    ["not one that has leave, or a transaction", points16, [plugged, authorized, lapsed], { lapsed: false }],
    [
      "not one whose session is over",
      points16,
      [plugged, authorized, stop, lapsed],
      { finished: true, lapsed: false },
    ],
    ["not an empty place", points16, [lapsed], { lapsed: false }],
    ["unplugged it is over", points16, [plugged, lapsed, unplugged], { plugged: null, lapsed: false }],
    ["also when the cable stays", points16, [plugged, lapsed, cableStays], { cableLeft: 1, lapsed: false }],
    ["a replug is demanded of a car only", points16, [replug], { finished: false }],
    ["and no more, once its hardware began anew", points16, [plugged, replug, lifted], { finished: false }],
    [
      "and never of a running transaction",
      points16,
      [plugged, authorized, replug],
      { transaction: 1, finished: false },
    ],
    [
      "a cable left is finished until it is out",
      points16,
      [plugged, authorized, cableStays],
      { cableLeft: 1, finished: true },
    ],
    [
      "or a car is back",
      points16,
      [plugged, authorized, cableStays, plugged],
      { plugged: 1, finished: false },
    ],
  ];
  it.each(facts)("%s", (_name, points, inputs, expected) => {
    expect(play(inputs, points).state).toMatchObject(expected);
  });

  it("begins and ends alternate, and energy stops with every end, for any sequence of facts", () => {
    const input = fc.constantFrom(
      ...[plugged, other, unplugged, cableStays, authorized, named, timeout, lapsed, replug, lifted],
      ...[charging, suspended, stop],
    );
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
