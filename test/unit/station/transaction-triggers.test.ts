import { describe, expect, it } from "vitest";
import type { StopReason } from "../../../src/model/transaction.ts";
import {
  idleSession,
  nextSession,
  type Authorization,
  type SessionInput,
  type SessionState,
} from "../../../src/station/session-machine.ts";
import { triggerOf, triggerOfStop, updateOf } from "../../../src/station/transaction-triggers.ts";
import type { TxPoint, TxPoints } from "../../../src/station/tx-points.ts";

const authorization: Authorization = {
  token: { value: "CAFE", type: "ISO14443" },
  groupId: null,
  remoteStartId: null,
  reservationId: null,
};
const points = (
  start: readonly TxPoint[],
  stop: readonly TxPoint[],
  onUnplug: TxPoints["onUnplug"] = "deauthorize",
): TxPoints => ({ start: new Set(start), stop: new Set(stop), onUnplug });

const plugged: SessionInput = { type: "plugged", connector: 1 };
const unplugged: SessionInput = { type: "unplugged", connector: 1 };
const authorized: SessionInput = { type: "authorized", authorization };
const remote: SessionInput = { type: "authorized", authorization: { ...authorization, remoteStartId: 7 } };
const timeout: SessionInput = { type: "connectionTimeout" };
const charging: SessionInput = { type: "charging", state: "Charging" };
const suspended: SessionInput = { type: "charging", state: "SuspendedEV" };
const paused: SessionInput = { type: "charging", state: "SuspendedEVSE" };
const ready: SessionInput = { type: "charging", state: "EVConnected" };
const stop = (reason: StopReason): SessionInput => ({ type: "stop", reason, token: null });

/** What is told, in order: "begin trigger", "update trigger state", "end trigger reason". */
function told(inputs: readonly SessionInput[], points: TxPoints): string[] {
  let state: SessionState = idleSession;
  const lines: string[] = [];
  for (const input of inputs) {
    const before = state;
    const next = nextSession(before, input, points);
    state = next.state;
    const update =
      before.transaction !== null && state.transaction !== null ? updateOf(before, input, state) : null;
    if (update) lines.push(`update ${update.trigger} ${update.chargingState}`);
    for (const effect of next.effects) {
      if (effect.type === "begin") lines.push(`begin ${triggerOf(input)}`);
      if (effect.type === "end") lines.push(`end ${triggerOf(input)} ${effect.reason}`);
    }
  }
  return lines;
}

describe("what is told of a transaction", () => {
  const cases: [string, TxPoints, SessionInput[], string[]][] = [
    [
      "E01.FR.02 EVConnected starts it, E02.FR.20 the token comes in it, E06.FR.02 the cable ends it",
      points(["EVConnected"], ["EVConnected"]),
      [plugged, authorized, charging, unplugged],
      [
        "begin CablePluggedIn",
        "update Authorized EVConnected",
        "update ChargingStateChanged Charging",
        "end EVCommunicationLost EVDisconnected",
      ],
    ],
    [
      "E01.FR.03 Authorized starts it before there is a car, E06.FR.03 the token ends it",
      points(["Authorized"], ["Authorized"]),
      [authorized, plugged, charging, stop("Local")],
      [
        "begin Authorized",
        "update CablePluggedIn EVConnected",
        "update ChargingStateChanged Charging",
        "end StopAuthorized Local",
      ],
    ],
    [
      "E01.FR.05 PowerPathClosed, E06.FR.06 the connection is lost",
      points(["PowerPathClosed"], ["PowerPathClosed"], "await"),
      [plugged, authorized, unplugged],
      ["begin Authorized", "end EVCommunicationLost EVDisconnected"],
    ],
    [
      "E01.FR.06 EnergyTransfer, E06.FR.07 the car stops it",
      points(["EnergyTransfer"], ["EnergyTransfer"]),
      [plugged, authorized, charging, suspended],
      ["begin ChargingStateChanged", "end ChargingStateChanged StoppedByEV"],
    ],
    [
      "E07.FR.02 the authorization ends, the transaction with the energy, and keeps why (E06.FR.09)",
      points(["EnergyTransfer"], ["EnergyTransfer"]),
      [plugged, authorized, charging, stop("Local"), ready],
      ["begin ChargingStateChanged", "update StopAuthorized EVConnected", "end ChargingStateChanged Local"],
    ],
    [
      "E07.FR.02 the authorization ends, the transaction with the cable, and keeps why",
      points(["EVConnected"], ["EVConnected"]),
      [plugged, authorized, charging, stop("Local"), unplugged],
      [
        "begin CablePluggedIn",
        "update Authorized EVConnected",
        "update ChargingStateChanged Charging",
        "update StopAuthorized EVConnected",
        "end EVCommunicationLost Local",
      ],
    ],
    [
      "E03.FR.05 no car in time ends it",
      points(["Authorized"], ["EVConnected"]),
      [authorized, timeout],
      ["begin Authorized", "end EVConnectTimeout Timeout"],
    ],
    [
      "E03.FR.15 but for a bay that is left: it is deauthorized",
      points(["Authorized"], ["ParkingBayOccupancy"]),
      [authorized, timeout],
      ["begin Authorized", "update EVConnectTimeout Idle"],
    ],
    [
      "E05.FR.09 an invalid token deauthorizes, E05.FR.10 or ends it",
      points(["PowerPathClosed"], ["EVConnected"]),
      [plugged, authorized, charging, stop("DeAuthorized")],
      ["begin Authorized", "update ChargingStateChanged Charging", "update Deauthorized EVConnected"],
    ],
    [
      "E05.FR.10 an invalid token ends it",
      points(["PowerPathClosed"], ["Authorized"]),
      [plugged, authorized, stop("DeAuthorized")],
      ["begin Authorized", "end Deauthorized DeAuthorized"],
    ],
    [
      "E09.FR.01 the car lets go: deauthorized, and authorized once again",
      points(["PowerPathClosed"], ["ParkingBayOccupancy", "Authorized"]),
      [plugged, authorized, charging, unplugged],
      ["begin Authorized", "update ChargingStateChanged Charging", "end EVCommunicationLost EVDisconnected"],
    ],
    [
      "E10 the car lets go and comes back: it goes on",
      points(["PowerPathClosed"], ["Authorized"], "await"),
      [plugged, authorized, charging, unplugged, plugged, charging],
      [
        "begin Authorized",
        "update ChargingStateChanged Charging",
        "update EVCommunicationLost Idle",
        "update CablePluggedIn EVConnected",
        "update ChargingStateChanged Charging",
      ],
    ],
    [
      "E10.FR.02 the car does not come back in time",
      points(["PowerPathClosed"], ["Authorized"], "await"),
      [plugged, authorized, unplugged, timeout],
      ["begin Authorized", "update EVCommunicationLost Idle", "end EVConnectTimeout Timeout"],
    ],
    [
      "F02.FR.21 a token from afar is told as that",
      points(["EVConnected"], ["EVConnected"]),
      [plugged, remote],
      ["begin CablePluggedIn", "update RemoteStart EVConnected"],
    ],
    [
      "F03.FR.02 a stop from afar that does not end it, F03.FR.03 and one that does",
      points(["EVConnected"], ["EVConnected"]),
      [plugged, authorized, stop("Remote"), stop("Remote")],
      ["begin CablePluggedIn", "update Authorized EVConnected", "update RemoteStop EVConnected"],
    ],
    [
      "B12.FR.04 an immediate reset ends it whatever its stop points are",
      points(["EVConnected"], ["EVConnected"]),
      [plugged, stop("ImmediateReset")],
      ["begin CablePluggedIn", "end ResetCommand ImmediateReset"],
    ],
    [
      "E01.FR.18 each charging state once",
      points(["PowerPathClosed"], ["Authorized"]),
      [plugged, authorized, charging, charging, paused, suspended],
      [
        "begin Authorized",
        "update ChargingStateChanged Charging",
        "update ChargingStateChanged SuspendedEVSE",
        "update ChargingStateChanged SuspendedEV",
      ],
    ],
  ];
  it.each(cases)("%s", (_name, chosen, inputs, expected) => {
    expect(told(inputs, chosen)).toEqual(expected);
  });

  it("E06.FR.16 a fault is an abnormal condition", () => {
    const faults: StopReason[] = ["EmergencyStop", "GroundFault", "OvercurrentFault", "PowerQuality"];
    expect(faults.map((reason) => triggerOfStop[reason])).toEqual(faults.map(() => "AbnormalCondition"));
  });
});
