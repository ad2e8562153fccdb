import { describe, expect, it } from "vitest";
import { readOptions } from "../../../scripts/crash/options.ts";
import { judgePoints } from "../../../scripts/crash/points-201.ts";
import type { TxPoint } from "../../../scripts/crash/tx-points.ts";
import { usualPoints } from "../../../scripts/crash/tx-points.ts";
import type { TransactionEventRequest } from "../../../src/messages/v201/types.ts";

type Info = TransactionEventRequest["transactionInfo"];

/** An event: its trigger, what it says of the energy, the token with it, why it ended. */
function event(
  eventType: TransactionEventRequest["eventType"],
  triggerReason: TransactionEventRequest["triggerReason"],
  chargingState?: Info["chargingState"],
  { token, reason }: { readonly token?: string; readonly reason?: Info["stoppedReason"] } = {},
): TransactionEventRequest {
  return {
    ...{ eventType, triggerReason, seqNo: 0, timestamp: "2026-01-01T00:00:00.000Z" },
    transactionInfo: {
      transactionId: "t",
      ...(chargingState && { chargingState }),
      ...(reason && { stoppedReason: reason }),
    },
    ...(token !== undefined && { idToken: { idToken: token, type: "ISO14443" } }),
  };
}

const token = { token: "TAG" };
const plugged = event("Started", "CablePluggedIn", "EVConnected");
const asked = event("Started", "Authorized", "Idle", token);
const flows = event("Started", "ChargingStateChanged", "Charging", token);
const authorized = event("Updated", "Authorized", "EVConnected", token);
const stopped = event("Updated", "StopAuthorized", "EVConnected", token);
const left = event("Updated", "EVCommunicationLost", "Idle");
const paused = event("Updated", "ChargingStateChanged", "SuspendedEV");
const endedBy = (
  trigger: TransactionEventRequest["triggerReason"],
  state?: Info["chargingState"],
  reason?: Info["stoppedReason"],
) => event("Ended", trigger, state, reason ? { reason } : {});

const found = (point: TxPoint, events: readonly TransactionEventRequest[]): string =>
  judgePoints(events, { start: [point], stop: [point] }).join("; ");

describe("the oracle of npm run crash: start and stop points of 2.0.1", () => {
  it.each<[string, TxPoint, readonly TransactionEventRequest[], RegExp | null]>([
    [
      "from cable to cable",
      "EVConnected",
      [plugged, authorized, stopped, endedBy("EVCommunicationLost", "Idle")],
      null,
    ],
    ["a token, and no cable", "EVConnected", [asked], /began at none of EVConnected/],
    ["a cable that left", "EVConnected", [plugged, left], /EVConnected was lost, and it goes on/],
    [
      "an end with the cable in",
      "EVConnected",
      [plugged, endedBy("StopAuthorized", "EVConnected")],
      /it ended/,
    ],
    ["a reset", "EVConnected", [plugged, endedBy("ResetCommand", "EVConnected", "ImmediateReset")], null],
    ["a power cut", "EVConnected", [plugged, endedBy("AbnormalCondition", undefined, "PowerLoss")], null],
    ["from token to token", "Authorized", [asked, endedBy("EVConnectTimeout", "Idle")], null],
    ["a token that was taken back", "Authorized", [asked, authorized, stopped], /Authorized was lost/],
    ["a cable, and no token", "Authorized", [plugged], /began at none/],
    ["a cable, and no token", "PowerPathClosed", [plugged], /began at none/],
    ["a token, and no cable", "PowerPathClosed", [asked], /began at none/],
    [
      "from energy to energy",
      "EnergyTransfer",
      [flows, stopped, endedBy("ChargingStateChanged", "EVConnected")],
      null,
    ],
    ["a pause", "EnergyTransfer", [flows, paused], /EnergyTransfer was lost/],
    ["an end with energy", "EnergyTransfer", [flows, endedBy("StopAuthorized", "Charging")], /it ended/],
    ["no energy", "EnergyTransfer", [plugged], /began at none/],
  ])("%s, %s", (_name, point, events, problem) => {
    if (problem) expect(found(point, events)).toMatch(problem);
    else expect(found(point, events)).toBe("");
  });

  it("takes any of several", () => {
    const two = { start: ["EVConnected", "Authorized"], stop: ["EVConnected", "Authorized"] } as const;
    expect(judgePoints([asked, endedBy("StopAuthorized", "Idle")], two)).toEqual([]);
    expect(judgePoints([plugged, authorized, stopped], two)).toHaveLength(1);
  });
});

describe("the options of npm run crash", () => {
  it("have start and stop points in 2.0.1, each with a default", () => {
    expect(readOptions(["--ocpp", "2.0.1"]).points).toBeNull();
    const { points } = readOptions(["--ocpp", "2.0.1", "--tx-start", "EVConnected, Authorized"]);
    expect(points).toEqual({ start: ["EVConnected", "Authorized"], stop: usualPoints.stop });
  });

  it.each<[string, readonly string[], RegExp]>([
    ["in 1.6", ["--tx-stop", "EVConnected"], /take --ocpp 2.0.1/],
    ["that are none", ["--ocpp", "2.0.1", "--tx-start", "DataSigned"], /takes one or more of EVConnected/],
  ])("refuse points %s", (_name, args, problem) => {
    expect(() => readOptions(args)).toThrow(problem);
  });
});
