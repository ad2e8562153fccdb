import { describe, expect, it } from "vitest";
import type { ChargerEvent } from "../../../../src/ports/charger-events.ts";
import { Rig, accepted, card, otherCard, valueOf } from "./rig.ts";

type Do = (rig: Rig) => unknown;

const plug: Do = (rig) => rig.controls.plug(1);
const unplug: Do = (rig) => rig.controls.unplug(1);
const swipe: Do = (rig) => rig.controls.presentToken(card);
const remoteStart =
  (preValidated: boolean): Do =>
  (rig) =>
    rig.charger.command("authorize", {
      evse: 1,
      token: card,
      info: accepted,
      preValidated,
      remoteStartId: 42,
    });
const stop: Do = (rig) => rig.charger.command("stopTransaction", { evse: 1, reason: "Remote" });
const seconds =
  (count: number): Do =>
  (rig) =>
    rig.clock.advance(count * 1000);

async function play(rig: Rig, ...steps: readonly Do[]): Promise<void> {
  for (const step of steps) {
    await step(rig);
    await rig.clock.flush();
  }
}

const charging = [
  "plugged",
  "sessionStarted(EVConnected) s-1",
  "EVConnected",
  "transactionStarted(04AABBCC) s-1",
  "Charging",
];

/** EVerest's order in each scenario, with the raw facts between. */
const scenarios: readonly (readonly [string, readonly Do[], readonly string[]])[] = [
  ["plug first", [plug, swipe], charging],
  [
    "swipe first",
    [swipe, plug],
    ["sessionStarted(Authorized) s-1", "plugged", "transactionStarted(04AABBCC) s-1", "Charging"],
  ],
  ["remote start, plug first", [plug, remoteStart(true)], charging],
  [
    "remote start, plug later",
    [remoteStart(false), plug],
    ["sessionStarted(Authorized) s-1", "plugged", "transactionStarted(04AABBCC) s-1", "Charging"],
  ],
  [
    "swipe first, no plug in time",
    [swipe, seconds(59), seconds(1), plug],
    [
      "sessionStarted(Authorized) s-1",
      "sessionFinished s-1",
      "plugged",
      "sessionStarted(EVConnected) s-2",
      "EVConnected",
    ],
  ],
  [
    "authorization withdrawn before the plug",
    [swipe, (rig) => rig.charger.command("withdraw", { evse: 1 })],
    ["sessionStarted(Authorized) s-1", "sessionFinished s-1"],
  ],
  [
    "withdrawn with a car there: no token until replug",
    [plug, (rig) => rig.charger.command("withdraw", { evse: 1 }), swipe, unplug],
    ["plugged", "sessionStarted(EVConnected) s-1", "EVConnected", "unplugged", "sessionFinished s-1", "Idle"],
  ],
  [
    "stopped by the same token; then no token until replug",
    [plug, swipe, swipe, swipe, unplug],
    [
      ...charging,
      "transactionFinished(Local, 04AABBCC) s-1",
      "EVConnected",
      "unplugged",
      "sessionFinished s-1",
      "Idle",
    ],
  ],
  [
    "remote stop",
    [plug, swipe, stop, unplug],
    [
      ...charging,
      "transactionFinished(Remote, -) s-1",
      "EVConnected",
      "unplugged",
      "sessionFinished s-1",
      "Idle",
    ],
  ],
  [
    "stop button",
    [plug, swipe, (rig) => rig.controls.pressStop(1)],
    [...charging, "transactionFinished(Local, -) s-1", "EVConnected"],
  ],
  [
    "emergency stop",
    [plug, swipe, (rig) => rig.controls.emergencyStop(1)],
    [...charging, "transactionFinished(EmergencyStop, -) s-1", "EVConnected"],
  ],
  [
    "unplug during charge: the car stops first",
    [plug, swipe, unplug],
    [
      ...charging,
      "SuspendedEV",
      "unplugged",
      "transactionFinished(EVDisconnected, -) s-1",
      "sessionFinished s-1",
      "Idle",
    ],
  ],
  [
    "torn out of state C",
    [plug, swipe, (rig) => rig.controls.unplug(1, "torn")],
    [...charging, "unplugged", "transactionFinished(EVDisconnected, -) s-1", "sessionFinished s-1", "Idle"],
  ],
  [
    "pause and resume",
    [
      plug,
      swipe,
      (rig) => rig.charger.command("pause", { evse: 1 }),
      (rig) => rig.charger.command("resume", { evse: 1 }),
    ],
    [...charging, "SuspendedEVSE", "Charging"],
  ],
  [
    "stop while paused",
    [plug, swipe, (rig) => rig.charger.command("pause", { evse: 1 }), stop],
    [...charging, "SuspendedEVSE", "transactionFinished(Remote, -) s-1", "EVConnected"],
  ],
  [
    "a fatal error while charging: the transaction goes on",
    [
      plug,
      swipe,
      (rig) => rig.controls.raiseError("evse_manager/Inoperative", { evse: 1, id: "e" }),
      (rig) => rig.controls.clearError("e"),
    ],
    [...charging, "errorRaised", "SuspendedEVSE", "Charging", "errorCleared"],
  ],
  [
    "disable during charge, enable with the cable still in",
    [
      plug,
      swipe,
      (rig) => rig.charger.command("disable", { evse: 1 }),
      (rig) => rig.charger.command("enable", {}),
    ],
    [
      ...charging,
      "transactionFinished(Other, -) s-1",
      "sessionFinished s-1",
      "disabled",
      "EVConnected",
      "sessionStarted(EVConnected) s-2",
      "enabled",
    ],
  ],
  [
    "unlock stops the transaction",
    [plug, swipe, (rig) => rig.charger.command("unlock", { evse: 1, connector: 1 })],
    [...charging, "transactionFinished(UnlockCommand, -) s-1", "EVConnected"],
  ],
  [
    "reset ends it, goes and comes back",
    [plug, swipe, (rig) => rig.charger.command("reset", { type: "Soft" }), seconds(5)],
    [
      ...charging,
      "transactionFinished(SoftReset, -) s-1",
      "EVConnected",
      "offline",
      "online",
      "sessionStarted(EVConnected) s-2",
    ],
  ],
];

function only<T extends ChargerEvent["type"]>(rig: Rig, type: T): Extract<ChargerEvent, { type: T }>[] {
  return rig.events.filter((event): event is Extract<typeof event, { type: T }> => event.type === type);
}

describe("sessionOwner charger", () => {
  it.each(scenarios)("%s", async (_name, steps, heard) => {
    const rig = await new Rig("charger").start();
    expect(rig.heard()).toEqual(["online"]);
    await play(rig, ...steps);
    expect(rig.heard()).toEqual(heard);
  });

  it("a token of the group stops where nothing is free, and is told as the one that stopped", async () => {
    const rig = new Rig("charger");
    rig.verdicts.set(card.value, { status: "Accepted", groupId: "FLEET" });
    rig.verdicts.set(otherCard.value, { status: "Accepted", groupId: "fleet" });
    await rig.start();
    await play(rig, plug, swipe, (at) => at.controls.presentToken(otherCard));
    expect(rig.heard().slice(-2)).toEqual(["transactionFinished(Local, 04DDEEFF) s-1", "EVConnected"]);
  });

  it("a token of the group begins its own transaction where an EVSE is free", async () => {
    const rig = new Rig("charger", { evses: [{ connectors: [{}] }, { connectors: [{}] }] });
    rig.verdicts.set(card.value, { status: "Accepted", groupId: "FLEET" });
    rig.verdicts.set(otherCard.value, { status: "Accepted", groupId: "FLEET" });
    await rig.start();
    await play(rig, plug, swipe, (at) => at.controls.presentToken(otherCard));
    expect(only(rig, "sessionStarted").map(({ evse, reason }) => [evse, reason])).toEqual([
      [1, "EVConnected"],
      [2, "Authorized"],
    ]);
  });

  it("of several plugged cars the one that waits longest takes the token", async () => {
    const rig = await new Rig("charger", { evses: [{ connectors: [{}] }, { connectors: [{}] }] }).start();
    await play(rig, (at) => at.controls.plug(2), plug, swipe);
    expect(only(rig, "transactionStarted").map((event) => event.evse)).toEqual([2]);
  });

  it("a token that is refused begins nothing and is shown", async () => {
    const rig = new Rig("charger");
    rig.verdicts.set(card.value, { status: "Blocked" });
    await rig.start();
    await play(rig, plug, swipe);
    expect(rig.heard()).toEqual(["online", "plugged", "sessionStarted(EVConnected) s-1", "EVConnected"]);
    expect(rig.controls.shown().denied).toEqual(card);
    expect(rig.requests).toEqual([{ name: "validateToken", params: { token: card, evses: [1] } }]);
  });

  it("a token that is swiped twice while it is asked for is asked for once", async () => {
    const rig = await new Rig("charger").start();
    rig.controls.presentToken(card);
    rig.controls.presentToken({ ...card, value: card.value.toLowerCase() });
    await rig.clock.flush();
    rig.controls.presentToken(card);
    await rig.clock.flush();
    expect(rig.requests.map((request) => request.name)).toEqual(["validateToken", "mayStart"]);
    expect(only(rig, "sessionStarted")).toHaveLength(1);
  });

  it("a reservation for somebody else keeps the EVSE; ours comes with the transaction", async () => {
    const rig = await new Rig("charger").start();
    rig.reservation = { allowed: false };
    await play(rig, plug, swipe);
    expect(only(rig, "transactionStarted")).toEqual([]);
    rig.reservation = { allowed: true, reservationId: 17 };
    await play(rig, swipe);
    expect(only(rig, "transactionStarted")).toMatchObject([{ reservationId: 17, token: card }]);
  });

  it("a remote start carries its id, and asks for validation only unless it was validated", async () => {
    for (const preValidated of [true, false]) {
      const rig = await new Rig("charger").start();
      await play(rig, plug, remoteStart(preValidated));
      expect(only(rig, "transactionStarted")).toMatchObject([{ remoteStartId: 42, token: card }]);
      expect(rig.requests.some((request) => request.name === "validateToken")).toBe(!preValidated);
    }
  });

  it("the answer to a command goes before the events it causes", async () => {
    const rig = await new Rig("charger").start();
    await play(rig, plug, swipe);
    rig.events.splice(0);
    let heardAtAnswer: string[] | undefined;
    void rig.charger.command("stopTransaction", { evse: 1, reason: "Remote" }).then(() => {
      heardAtAnswer = rig.heard();
    });
    await rig.clock.flush();
    expect(heardAtAnswer).toEqual([]);
    expect(rig.heard()).toEqual(["transactionFinished(Remote, -) s-1", "EVConnected"]);
  });

  it("stop, pause and withdraw are rejected where there is nothing to stop", async () => {
    const rig = await new Rig("charger").start();
    const replies = await Promise.all([
      rig.charger.command("stopTransaction", { evse: 1, reason: "Remote" }),
      rig.charger.command("pause", { evse: 1 }),
      rig.charger.command("withdraw", { evse: 1 }),
    ]);
    expect(replies.map((reply) => reply.status)).toEqual(["rejected", "rejected", "rejected"]);
  });

  it("start and end carry the register", async () => {
    const rig = await new Rig("charger", { evses: [{ connectors: [{}], meterStartWh: 5000 }] }).start();
    await play(rig, plug, swipe, seconds(3600), stop);
    const energy = "Energy.Active.Import.Register";
    expect(valueOf(only(rig, "transactionStarted")[0]?.reading, energy)).toBe(5000);
    const end = only(rig, "transactionFinished")[0]?.reading;
    expect(valueOf(end, energy)).toBe(rig.controls.evse(1).energyWh);
    expect(valueOf(end, energy)).toBeGreaterThan(15_900);
    expect(valueOf(end, "Power.Active.Import")).toBe(0);
  });

  it("after a power cut: the lost session in the snapshot, its end with PowerLoss, the car anew", async () => {
    const rig = await new Rig("charger").start();
    await play(rig, plug, swipe, seconds(600));
    const energyWh = rig.controls.evse(1).energyWh;
    rig.heard();
    rig.controls.powerCut(60_000);
    expect(rig.heard()).toEqual(["offline"]);
    await rig.clock.advance(59_999);
    expect(rig.heard()).toEqual([]);
    await rig.clock.advance(1);
    expect(rig.lastOnline()?.sessions).toEqual([{ evse: 1, sessionId: "s-1" }]);
    expect(valueOf(only(rig, "transactionFinished")[0]?.reading, "Energy.Active.Import.Register")).toBe(
      energyWh,
    );
    expect(rig.heard()).toEqual([
      "online",
      "transactionFinished(PowerLoss, -) s-1",
      "sessionStarted(EVConnected) s-2",
    ]);
  });

  it("what happened to sessions while nobody heard is told after the snapshot, in order", async () => {
    const rig = await new Rig("charger").start();
    await play(rig, plug, swipe);
    rig.heard();
    rig.controls.loseHardware();
    await play(rig, seconds(30), unplug, plug);
    expect(rig.heard()).toEqual(["offline"]);
    rig.controls.regainHardware();
    expect(rig.lastOnline()?.sessions).toEqual([
      { evse: 1, sessionId: "s-1" },
      { evse: 1, sessionId: "s-2" },
    ]);
    expect(rig.heard()).toEqual([
      "online",
      "transactionFinished(EVDisconnected, -) s-1",
      "sessionFinished s-1",
      "sessionStarted(EVConnected) s-2",
    ]);
  });

  it("a token while the link is down is refused", async () => {
    const rig = await new Rig("charger").start();
    rig.controls.loseHardware();
    await play(rig, swipe);
    expect(rig.controls.shown().denied).toEqual(card);
  });
});
