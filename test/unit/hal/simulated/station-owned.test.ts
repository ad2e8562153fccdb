import { describe, expect, it } from "vitest";
import type { CommandReply } from "../../../../src/ports/charger-commands.ts";
import { Rig, accepted, card, valueOf } from "./rig.ts";

/** A step of a script: does something; what it answers is awaited. */
type Do = (rig: Rig) => unknown;

const authorize: Do = (rig) => rig.charger.command("authorize", { evse: 1, token: card, info: accepted });
const stopTransaction: Do = (rig) => rig.charger.command("stopTransaction", { evse: 1, reason: "Remote" });
const limitTo =
  (amps: number): Do =>
  (rig) =>
    rig.charger.command("setLimits", {
      schedules: [{ evse: 1, unit: "A", periods: [{ start: rig.clock.wall(), limit: amps }] }],
    });
const plug: Do = (rig) => rig.controls.plug(1);
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

/** Scenario, script, everything heard (but meter values and offers) in order. */
const scenarios: readonly (readonly [string, readonly Do[], readonly string[]])[] = [
  ["plug first", [plug, authorize], ["plugged", "EVConnected", "Charging"]],
  ["authorize first", [authorize, plug], ["plugged", "Charging"]],
  [
    "no energy without permission",
    [plug, seconds(60), (rig) => expect(rig.controls.evse(1).powerW).toBe(0)],
    ["plugged", "EVConnected"],
  ],
  [
    "the station stops it; no energy until the next plug",
    [plug, authorize, stopTransaction, authorize, (rig) => rig.controls.unplug(1), plug, authorize],
    [
      "plugged",
      "EVConnected",
      "Charging",
      "EVConnected",
      "unplugged",
      "Idle",
      "plugged",
      "EVConnected",
      "Charging",
    ],
  ],
  [
    "unplugged by the driver: the car stops first",
    [plug, authorize, (rig) => rig.controls.unplug(1)],
    ["plugged", "EVConnected", "Charging", "SuspendedEV", "unplugged", "Idle"],
  ],
  [
    "torn out under load",
    [plug, authorize, (rig) => rig.controls.unplug(1, "torn")],
    ["plugged", "EVConnected", "Charging", "unplugged", "Idle"],
  ],
  [
    "a locked plug does not come out of the socket until unlocked",
    [
      plug,
      authorize,
      (rig) => expect(rig.controls.unplug(1, "socket")).toBe(false),
      (rig) => rig.charger.command("unlock", { evse: 1, connector: 1 }),
      (rig) => expect(rig.controls.unplug(1, "socket")).toBe(true),
    ],
    ["plugged", "EVConnected", "Charging", "EVConnected", "unplugged", "Idle"],
  ],
  [
    "pause and resume by the station",
    [
      plug,
      authorize,
      (rig) => rig.charger.command("pause", { evse: 1 }),
      (rig) => rig.charger.command("resume", { evse: 1 }),
    ],
    ["plugged", "EVConnected", "Charging", "SuspendedEVSE", "Charging"],
  ],
  [
    "pause and resume by the car",
    [plug, authorize, (rig) => rig.controls.pauseCar(1), (rig) => rig.controls.resumeCar(1)],
    ["plugged", "EVConnected", "Charging", "SuspendedEV", "Charging"],
  ],
  [
    "permission taken back and given anew",
    [plug, authorize, (rig) => rig.charger.command("withdraw", { evse: 1 }), authorize],
    ["plugged", "EVConnected", "Charging", "EVConnected", "Charging"],
  ],
  [
    "below 6 A nothing is offered",
    [plug, authorize, limitTo(5.9), limitTo(6), limitTo(0)],
    ["plugged", "EVConnected", "Charging", "SuspendedEVSE", "Charging", "SuspendedEVSE"],
  ],
  [
    "a blocking fault suspends, one that does not block does not",
    [
      plug,
      authorize,
      (rig) => rig.controls.raiseError("evse_board_support/MREC6UnderVoltage", { evse: 1, blocking: false }),
      (rig) => rig.controls.raiseError("evse_board_support/MREC2GroundFailure", { evse: 1, id: "e1" }),
      (rig) => rig.controls.clearError("e1"),
    ],
    [
      "plugged",
      "EVConnected",
      "Charging",
      "errorRaised",
      "errorRaised",
      "SuspendedEVSE",
      "Charging",
      "errorCleared",
    ],
  ],
  [
    "disabled and enabled while charging",
    [
      plug,
      authorize,
      (rig) => rig.charger.command("disable", { evse: 1 }),
      (rig) => rig.charger.command("enable", {}),
    ],
    ["plugged", "EVConnected", "Charging", "disabled", "SuspendedEVSE", "enabled", "Charging"],
  ],
  [
    "the stop button only tells, the emergency stop opens the contactor",
    [plug, authorize, (rig) => rig.controls.pressStop(1), (rig) => rig.controls.emergencyStop(1)],
    ["plugged", "EVConnected", "Charging", "stopPressed(Local)", "stopPressed(EmergencyStop)", "EVConnected"],
  ],
  ["a token is passed on", [(rig) => rig.controls.presentToken(card, 1)], ["tokenPresented(04AABBCC)"]],
  [
    "full: SuspendedEV; woken: it tops up",
    [
      (rig) => rig.controls.plug(1, 1, { capacityWh: 1000, socPercent: 99 }),
      authorize,
      seconds(120),
      (rig) => rig.controls.resumeCar(1),
    ],
    ["plugged", "EVConnected", "Charging", "SuspendedEV", "Charging"],
  ],
];

describe("sessionOwner station", () => {
  it.each(scenarios)("%s", async (_name, steps, heard) => {
    const rig = await new Rig("station").start();
    expect(rig.heard()).toEqual(["online"]);
    await play(rig, ...steps);
    expect(rig.heard()).toEqual(heard);
  });

  it("limits change at the edge of a period, and after the wall clock jumped", async () => {
    const rig = await new Rig("station").start();
    await play(rig, plug, authorize, seconds(10));
    const wall = rig.clock.wall();
    const periods = [
      { start: wall, limit: 0 },
      { start: wall + 5000, limit: 10 },
      { start: wall + 86_400_000, limit: 16 },
    ];
    await play(rig, (at) =>
      at.charger.command("setLimits", { schedules: [{ evse: 1, unit: "A", periods }] }),
    );
    expect(rig.controls.evse(1)).toMatchObject({ offeredA: 0, powerW: 0 });
    await rig.clock.advance(4999);
    expect(rig.controls.evse(1).offeredA).toBe(0);
    await rig.clock.advance(1);
    expect(rig.controls.evse(1).offeredA).toBe(10);
    await rig.clock.advance(10_000);
    expect(rig.controls.evse(1).powerW).toBe(10 * 3 * 230);
    rig.clock.jumpWall(wall + 86_400_000);
    await rig.clock.advance(5000);
    expect(rig.controls.evse(1).offeredA).toBe(16);
    expect(rig.events.flatMap((event) => (event.type === "limitOffered" ? [event.limit] : []))).toEqual([
      0, 10, 16,
    ]);
  });

  it("a jump of the wall clock past the edge is seen within a minute, though nothing flows", async () => {
    const rig = await new Rig("station").start();
    await play(rig, plug, authorize);
    const wall = rig.clock.wall();
    const periods = [
      { start: wall, limit: 0 },
      { start: wall + 86_400_000, limit: 10 },
    ];
    await rig.charger.command("setLimits", { schedules: [{ evse: 1, unit: "A", periods }] });
    rig.clock.jumpWall(wall + 86_400_000);
    await rig.clock.advance(60_000);
    expect(rig.controls.evse(1).offeredA).toBe(10);
  });

  it("limits hold by its own clock, once that was set; the system's then is no matter", async () => {
    const rig = await new Rig("station").start();
    await play(rig, plug, authorize, seconds(10));
    const wall = rig.clock.wall() + 7_200_000;
    await rig.charger.command("setTime", { wall });
    const periods = [
      { start: wall + 1000, limit: 10 },
      { start: wall + 60_000, limit: 8 },
    ];
    await rig.charger.command("setLimits", { schedules: [{ evse: 1, unit: "A", periods }] });
    // The first one at once.
    expect(rig.controls.evse(1).offeredA).toBe(10);
    rig.clock.jumpWall(0);
    await rig.clock.advance(59_999);
    expect(rig.controls.evse(1).offeredA).toBe(10);
    await rig.clock.advance(1);
    expect(rig.controls.evse(1).offeredA).toBe(8);
  });

  it("a car ramps up from nothing, however long it waited", async () => {
    const rig = await new Rig("station").start();
    await play(rig, plug, seconds(3600), authorize);
    expect(rig.controls.evse(1).powerW).toBe(0);
    await rig.clock.advance(1000);
    expect(rig.controls.evse(1).powerW).toBe(4 * 690);
  });

  it("shares the station's limit among the EVSEs that take energy, where it balances", async () => {
    const evses = [{ connectors: [{}] }, { connectors: [{}] }];
    const rig = await new Rig("station", { evses, balances: true }).start();
    const schedules = [{ unit: "A" as const, periods: [{ start: rig.clock.wall(), limit: 20 }] }];
    await play(rig, (at) => at.charger.command("setLimits", { schedules }), plug, authorize, seconds(20));
    const powers = (): number[] => [1, 2].map((evse) => rig.controls.evse(evse).powerW / 690);
    expect(powers()).toEqual([16, 0]);
    rig.controls.plug(2);
    await play(
      rig,
      (at) => at.charger.command("authorize", { evse: 2, token: card, info: accepted }),
      seconds(20),
    );
    expect(powers()).toEqual([10, 10]);
    rig.controls.pauseCar(1);
    await rig.clock.advance(20_000);
    expect(powers()).toEqual([0, 16]);
  });

  it("the last reading is told before the answer to stopTransaction, with the energy that flowed", async () => {
    const rig = await new Rig("station").start();
    await play(rig, plug, authorize, seconds(600));
    rig.events.splice(0);
    const order: string[] = [];
    void rig.charger.command("stopTransaction", { evse: 1, reason: "Remote" }).then(() => {
      order.push(...rig.heard().map((word) => `before the answer: ${word}`));
    });
    await rig.clock.flush();
    expect(order).toEqual(["before the answer: EVConnected"]);
    // 16 A, three phases, after a ramp of 4 A a second: 4 s at 0, 4, 8, 12 A, then 596 s at 16 A.
    const wh = ((0 + 4 + 8 + 12 + 596 * 16) * 690) / 3600;
    expect(rig.controls.evse(1).energyWh).toBe(Math.floor(wh * 10) / 10);
  });

  it("tells a reading every period while a car is there, with all measurands in OCPP's names", async () => {
    const rig = await new Rig("station", { meterPeriodMs: 2000 }).start();
    await play(rig, plug, authorize, seconds(20));
    const readings = rig.events.filter((event) => event.type === "meterValue");
    expect(readings.filter((event) => event.at > 0).map((event) => event.at)).toEqual(
      Array.from({ length: 10 }, (_, index) => (index + 1) * 2000),
    );
    const last = readings.at(-1)?.reading;
    const names = last?.samples.map(({ measurand, phase, unit }) => [measurand, phase, unit].join(" "));
    expect(names?.sort()).toEqual([
      "Current.Import L1 A",
      "Current.Import L2 A",
      "Current.Import L3 A",
      "Current.Offered  A",
      "Energy.Active.Import.Register  Wh",
      "Frequency  Hz",
      "Power.Active.Import  W",
      "SoC  Percent",
      "Temperature  Celsius",
      "Voltage L1-N V",
      "Voltage L2-N V",
      "Voltage L3-N V",
    ]);
    expect(valueOf(last, "Power.Active.Import")).toBe(11_040);
    const apparent = ["L1", "L2", "L3"].reduce(
      (sum, line) => sum + valueOf(last, "Voltage", `${line}-N`) * valueOf(last, "Current.Import", line),
      0,
    );
    expect(Math.abs(apparent - 11_040)).toBeLessThan(5);
  });

  it("a one-phase car draws on L1 only", async () => {
    const rig = await new Rig("station").start();
    await play(rig, (at) => at.controls.plug(1, 1, { phases: 1, maxCurrentA: 32 }), authorize, seconds(20));
    const reading = rig.charger.snapshot().connectors[0]?.reading;
    expect(valueOf(reading, "Power.Active.Import")).toBe(32 * 230);
    expect(valueOf(reading, "Current.Import", "L1")).toBeCloseTo(32, 0);
    expect(valueOf(reading, "Current.Import", "L2")).toBe(0);
  });

  it("records what is shown, the time that was set and every command", async () => {
    const rig = await new Rig("station").start();
    await play(
      rig,
      (at) => at.charger.command("displayMessage", { text: "Hello", language: "en" }),
      (at) => at.charger.command("setIndicator", { lightIntensity: 40 }),
      (at) => at.charger.command("setPhaseRotation", { rotations: [{ rotation: "RST" }] }),
      (at) => at.charger.command("setTime", { wall: 1000 }),
      (at) => at.charger.command("deny", { token: card, info: { status: "Blocked" } }),
      (at) => at.charger.command("reserve", { evse: 1, reservationId: 5 }),
      seconds(3),
    );
    expect(rig.controls.shown()).toEqual({
      message: { text: "Hello", language: "en" },
      indicator: { lightIntensity: 40 },
      phaseRotations: [{ rotation: "RST" }],
      denied: card,
      reservations: [{ evse: 1, connector: undefined, reservationId: 5 }],
      wall: 4000,
    });
    expect(rig.controls.commands().map((command) => command.name)).toEqual([
      "displayMessage",
      "setIndicator",
      "setPhaseRotation",
      "setTime",
      "deny",
      "reserve",
    ]);
  });

  it.each([
    ["unlock without a lock", "unsupported", "unlock", { evse: 1, connector: 2 }],
    ["unlock of nothing", "rejected", "unlock", { evse: 1, connector: 3 }],
    ["another EVSE", "rejected", "pause", { evse: 7 }],
    ["nothing to pause", "rejected", "pause", { evse: 1 }],
    ["cancelling what is not reserved", "rejected", "cancelReservation", { reservationId: 9 }],
    ["a data transfer", "unsupported", "dataTransfer", { vendorId: "x" }],
  ] as const)("%s is answered %s", async (_name, status, command, params) => {
    const evses = [{ connectors: [{}, { cable: "attached" as const }] }];
    const rig = await new Rig("station", { evses }).start();
    const ask = (): Promise<CommandReply<unknown>> => {
      switch (command) {
        case "unlock":
          return rig.charger.command(command, params);
        case "pause":
          return rig.charger.command(command, params);
        case "cancelReservation":
          return rig.charger.command(command, params);
        case "dataTransfer":
          return rig.charger.command(command, params);
      }
    };
    expect((await ask()).status).toBe(status);
  });

  it("what it does not support, it says", async () => {
    const rig = await new Rig("station", { supports: [] }).start();
    expect(rig.lastOnline()?.info.supports).toEqual([]);
    expect(await rig.charger.command("unlock", { evse: 1, connector: 1 })).toEqual({ status: "unsupported" });
    expect((await rig.charger.command("enable", {})).status).toBe("ok");
  });

  it("a jammed bolt keeps the plug: unlock is rejected", async () => {
    const rig = await new Rig("station").start();
    await play(rig, plug, authorize);
    rig.controls.jamLock(true, 1);
    expect((await rig.charger.command("unlock", { evse: 1, connector: 1 })).status).toBe("rejected");
    expect(rig.controls.evse(1).powerW).toBe(0);
    rig.controls.jamLock(false, 1);
    expect((await rig.charger.command("unlock", { evse: 1, connector: 1 })).status).toBe("ok");
  });

  it("serves the connector that was plugged first, then the other one", async () => {
    const rig = await new Rig("station", { evses: [{ connectors: [{}, {}] }] }).start();
    await play(rig, (at) => at.controls.plug(1, 2), plug, authorize);
    const states = (): string[] =>
      rig.charger.snapshot().connectors.map((connector) => connector.chargingState);
    expect(states()).toEqual(["EVConnected", "Charging"]);
    rig.controls.unplug(1);
    expect(states()).toEqual(["EVConnected", "Idle"]);
    await play(rig, authorize);
    expect(states()).toEqual(["Charging", "Idle"]);
  });
});
