import { describe, expect, it } from "vitest";
import { Rig, begun, begunTold, event, finished, idTag, paused, started } from "./rig.ts";

const stopping = [event("StoppingCharging"), event("ChargingFinished")];
const unplug = event("SessionFinished");
const unplugged = ["unplugged", "sessionFinished s"];
const swipeFirst = [
  started("Authorized"),
  event("Authorized"),
  event("AuthRequired"),
  event("TransactionStarted"),
  event("PrepareCharging"),
  event("ChargingStarted"),
];
const swipeFirstTold = [
  "sessionStarted(Authorized) s",
  "plugged",
  "EVConnected",
  "transactionStarted(04AABBCC) s",
  "Charging",
];
const swiped = { id_tag: { ...idTag, id_token: { value: "04AABBCC", type: "ISO14443" } } };
const anew = { ...started("EVConnected"), uuid: "s2" };

/** EvseManager's order in each scenario, and what the station hears of it. */
const scenarios: readonly (readonly [string, readonly unknown[], readonly string[]])[] = [
  ["plug first", begun, begunTold],
  ["swipe first", swipeFirst, swipeFirstTold],
  [
    "swipe first, the plug shows only with the transaction",
    [started("Authorized"), event("Authorized"), event("TransactionStarted")],
    ["sessionStarted(Authorized) s", "plugged", "EVConnected", "transactionStarted(04AABBCC) s"],
  ],
  [
    "swipe first, no plug in time",
    [
      event("ReservationStart"),
      started("Authorized"),
      event("Authorized"),
      event("ReservationEnd"),
      event("Deauthorized"),
      unplug,
    ],
    ["reserved", "sessionStarted(Authorized) s", "unreserved", "sessionFinished s"],
  ],
  [
    "plug first, no token in time",
    [started("EVConnected"), event("AuthRequired"), event("Deauthorized"), event("PluginTimeout"), unplug],
    [...begunTold.slice(0, 3), "EVConnected replug ConnectionTimeout", ...unplugged],
  ],
  [
    "the car pauses and resumes",
    [
      ...begun,
      event("StoppingCharging"),
      event("ChargingPausedEV"),
      event("PrepareCharging"),
      event("ChargingStarted"),
    ],
    [...begunTold, "SuspendedEV", "Charging"],
  ],
  [
    "the EVSE pauses and resumes",
    [
      ...begun,
      event("StoppingCharging"),
      paused("UserPause"),
      event("PrepareCharging"),
      event("ChargingStarted"),
    ],
    [...begunTold, "SuspendedEVSE UserPause", "Charging"],
  ],
  [
    "no energy while charging; then two reasons, told in any order",
    [...begun, paused("NoEnergy"), paused("NoEnergy", "UserPause"), paused("UserPause", "NoEnergy")],
    [...begunTold, "SuspendedEVSE NoEnergy", "SuspendedEVSE NoEnergy UserPause"],
  ],
  ["no energy from the beginning", begun.slice(0, 5), begunTold.slice(0, 4)],
  [
    "local stop by token",
    [...begun, ...stopping, finished("Local", swiped), unplug],
    [...begunTold, "transactionFinished(Local, 04AABBCC) s", "EVConnected replug", ...unplugged],
  ],
  [
    "remote stop",
    [...begun, ...stopping, finished("Remote"), unplug],
    [...begunTold, "transactionFinished(Remote, -) s", "EVConnected replug", ...unplugged],
  ],
  [
    "unplug during charge, straight from state C",
    [...begun, ...stopping, finished("EVDisconnected"), unplug],
    [...begunTold, "unplugged", "transactionFinished(EVDisconnected, -) s", "sessionFinished s"],
  ],
  [
    "unplug during charge, the car stops first",
    [
      ...begun,
      event("StoppingCharging"),
      event("ChargingPausedEV"),
      ...stopping,
      finished("EVDisconnected"),
      unplug,
    ],
    [
      ...begunTold,
      "SuspendedEV",
      "unplugged",
      "transactionFinished(EVDisconnected, -) s",
      "sessionFinished s",
    ],
  ],
  [
    "deauthorized by StartTransaction.conf",
    [...begun, event("StoppingCharging"), paused("UserPause"), ...stopping, finished("DeAuthorized"), unplug],
    [
      ...begunTold,
      "SuspendedEVSE UserPause",
      "transactionFinished(DeAuthorized, -) s",
      "EVConnected replug",
      ...unplugged,
    ],
  ],
  [
    "stop while paused",
    [...begun, paused("UserPause"), ...stopping, finished("Remote")],
    [...begunTold, "SuspendedEVSE UserPause", "transactionFinished(Remote, -) s", "EVConnected replug"],
  ],
  [
    "fatal error while charging: the transaction goes on",
    [
      ...begun,
      event("StoppingCharging"),
      paused("Error"),
      event("PrepareCharging"),
      event("ChargingStarted"),
    ],
    [...begunTold, "SuspendedEVSE Error", "Charging"],
  ],
  [
    "fatal error while waiting for a token",
    [started("EVConnected"), event("AuthRequired"), unplug],
    [...begunTold.slice(0, 3), ...unplugged],
  ],
  [
    "reservation made, then cancelled",
    [event("ReservationStart"), event("ReservationStart"), event("ReservationEnd"), event("ReservationEnd")],
    ["reserved", "unreserved"],
  ],
  [
    "reservation used, swipe first: its end is not told",
    [event("ReservationStart"), started("Authorized", { reservation_id: 7 }), ...swipeFirst.slice(1)],
    ["reserved", "sessionStarted(Authorized) s", "unreserved", ...swipeFirstTold.slice(1)],
  ],
  [
    "reservation used, plug first: used with the transaction",
    [event("ReservationStart"), started("EVConnected", { reservation_id: 7 }), ...begun.slice(1)],
    ["reserved", ...begunTold.slice(0, 4), "unreserved", "Charging"],
  ],
  [
    "a stranger plugs in on a reserved EVSE and goes: still reserved",
    [event("ReservationStart"), started("EVConnected", { reservation_id: 7 }), unplug],
    ["reserved", ...begunTold.slice(0, 3), ...unplugged],
  ],
  [
    "reserved EVSE is disabled",
    [event("ReservationStart"), event("Disabled"), event("ReservationEnd")],
    ["reserved", "disabled", "unreserved"],
  ],
  ["disabled, enabled", [event("Disabled"), event("Disabled"), event("Enabled")], ["disabled", "enabled"]],
  ["enabled at start", [event("Enabled")], []],
  [
    "disabled during charge",
    [...begun, ...stopping, finished("EVSEDisabled"), unplug, event("Disabled")],
    [...begunTold, "transactionFinished(Other, -) s", "EVConnected replug", ...unplugged, "disabled"],
  ],
  [
    "disabled while waiting for a token",
    [started("EVConnected"), event("AuthRequired"), unplug, event("Disabled")],
    [...begunTold.slice(0, 3), ...unplugged, "disabled"],
  ],
  [
    "switching phases",
    [...begun, event("SwitchingPhases"), event("PrepareCharging"), event("ChargingStarted")],
    [...begunTold, "SuspendedEVSE SwitchingPhases", "Charging"],
  ],
  [
    "force_unlock",
    [...begun, ...stopping, finished("UnlockCommand")],
    [...begunTold, "transactionFinished(UnlockCommand, -) s", "EVConnected replug"],
  ],
  [
    "loss of power with the car still there: the station is not told that it went",
    [...begun, event("SessionResumed"), finished("PowerLoss", {}, ""), event("Enabled"), anew],
    [
      ...begunTold,
      "transactionFinished(PowerLoss, -) s",
      "EVConnected",
      "sessionStarted(EVConnected) s2",
      "EVConnected",
    ],
  ],
  [
    "loss of power of which nothing is remembered here",
    [event("SessionResumed"), finished("PowerLoss", {}, "")],
    ["transactionFinished(PowerLoss, -) s"],
  ],
  [
    "one session after the other",
    [...begun, finished("EVDisconnected"), unplug, anew],
    [
      ...begunTold,
      "unplugged",
      "transactionFinished(EVDisconnected, -) s",
      "sessionFinished s",
      "plugged",
      "sessionStarted(EVConnected) s2",
      "EVConnected",
    ],
  ],
];

describe("session events in EvseManager's order", () => {
  it.each(scenarios)("%s", (_name, events, told) => {
    expect(new Rig().told(...events)).toEqual(told);
  });

  it.each(scenarios)("%s: each told twice is told once", (name, events, told) => {
    const twice = events.flatMap((each) => [each, each]);
    // Reasons may come again in another order only after each other; nothing else may.
    expect(new Rig().told(...twice), name).toEqual(told);
  });

  it.each(scenarios)("%s: the process restarts after each", (_name, events, told) => {
    let rig = new Rig();
    const heard: string[] = [];
    for (const each of events) {
      heard.push(...rig.told(each));
      rig = rig.again();
    }
    expect(heard).toEqual(told);
  });

  it("an end that is told again much later, with a new session there, ends nothing", () => {
    const rig = new Rig();
    rig.hear(...begun, finished("Local"), unplug, anew);
    expect(rig.told(...begun, finished("Local"), unplug)).toEqual([]);
    expect(rig.tracker.snapshot().sessionId).toBe("s2");
  });
});

describe("events of a session that was joined late", () => {
  const known = ["plugged", "sessionStarted(EVConnected) s", "EVConnected"];

  it.each([
    ["Authorized", ["sessionStarted(Authorized) s"]],
    ["AuthRequired", known],
    ["TransactionStarted", [...known, "transactionStarted(04AABBCC) s"]],
    ["PrepareCharging", known],
    ["ChargingStarted", [...known, "Charging"]],
    ["ChargingPausedEV", [...known, "SuspendedEV"]],
    ["SwitchingPhases", [...known, "SuspendedEVSE SwitchingPhases"]],
    ["PluginTimeout", [...known, "EVConnected replug ConnectionTimeout"]],
    ["Deauthorized", []],
    ["StoppingCharging", []],
    ["ChargingFinished", []],
    ["SessionFinished", []],
  ])("%s", (kind, told) => {
    expect(new Rig().told(event(kind))).toEqual(told);
  });

  it("the end of its transaction", () => {
    const told = [
      ...known,
      "transactionFinished(Local, -) s",
      "EVConnected replug",
      "unplugged",
      "sessionFinished s",
    ];
    expect(new Rig().told(finished("Local"), unplug)).toEqual(told);
  });

  it("ends what was remembered of another: its end was missed", () => {
    const rig = new Rig();
    rig.hear(...begun);
    expect(rig.told({ ...event("ChargingStarted"), uuid: "s2" })).toEqual([
      "unplugged",
      "transactionFinished(Other, -) s",
      "sessionFinished s",
      "plugged",
      "sessionStarted(EVConnected) s2",
      "EVConnected",
      "Charging",
    ]);
  });

  it("the end of a session whose transaction's end was missed", () => {
    const rig = new Rig();
    rig.hear(...begun);
    expect(rig.told(unplug)).toEqual([
      "unplugged",
      "transactionFinished(EVDisconnected, -) s",
      "sessionFinished s",
    ]);
  });

  it("the end of another session is the end of the one remembered", () => {
    const rig = new Rig();
    rig.hear(...begun);
    expect(rig.told({ ...unplug, uuid: "s2" })).toEqual([
      "unplugged",
      "transactionFinished(Other, -) s",
      "sessionFinished s",
    ]);
  });

  it("a resumed session is another than the one remembered", () => {
    const rig = new Rig();
    rig.hear(...begun);
    expect(rig.told({ ...event("SessionResumed"), uuid: "s2" })).toEqual([
      "unplugged",
      "transactionFinished(PowerLoss, -) s",
      "sessionFinished s",
    ]);
    expect(rig.tracker.snapshot().sessionId).toBe("s2");
  });
});
