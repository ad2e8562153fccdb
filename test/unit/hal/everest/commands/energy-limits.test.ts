import { describe, expect, it } from "vitest";
import { hasStationSink } from "../../../../../hal/everest/commands/energy-limits.ts";
import type { CallReply } from "../../../../../hal/everest/protocol/everest-module.ts";
import type { LimitSchedule } from "../../../../../src/model/limit.ts";
import { failures, managers, others, rig, type Rig, type RigOptions, sink } from "./rig.ts";

const start = Date.UTC(2026, 0, 1);
const source = "ocpp/OCPP_set_external_limits";
const entry = (seconds: number, leaves: Record<string, number>): object => ({
  timestamp: new Date(start + seconds * 1000).toISOString(),
  limits_to_root: {},
  limits_to_leaves: Object.fromEntries(
    Object.entries(leaves).map(([name, value]) => [name, { value, source }]),
  ),
});
const amps = (limit: number, evse?: number): LimitSchedule => ({
  evse,
  unit: "A",
  periods: [{ start, limit }],
});

const only = (evse: number | null = 1, options: RigOptions = {}): Rig =>
  rig({ connections: [...managers, ...others, sink(evse, 0)], ...options });
/** What a sink was told, in order. */
const told = ({ module }: Rig, to = "sink1/external_limits"): unknown[] =>
  module.calls
    .filter((call) => call.to === to && call.command === "set_external_limits")
    .map(({ args }) => args["value"]);
const imports = (values: unknown[]): unknown[] =>
  values.map((value) =>
    typeof value === "object" && value && "schedule_import" in value ? value.schedule_import : value,
  );

describe("what a sink is told", () => {
  it("amperes, word for word", async () => {
    const at = only();
    const reply = await at.table.setLimits({
      schedules: [
        {
          evse: 1,
          unit: "A",
          periods: [
            { start, limit: 16, numberPhases: 3 },
            { start: start + 60_000, limit: 0 },
          ],
        },
      ],
    });
    expect(reply).toEqual({ status: "ok", result: null });
    expect(at.module.calls).toEqual([
      {
        to: "sink1/external_limits",
        command: "set_external_limits",
        args: {
          value: {
            schedule_import: [
              {
                timestamp: "2026-01-01T00:00:00.000Z",
                limits_to_root: {},
                limits_to_leaves: {
                  ac_max_current_A: { value: 16, source: "ocpp/OCPP_set_external_limits" },
                  ac_max_phase_count: { value: 3, source: "ocpp/OCPP_set_external_limits" },
                },
              },
              {
                timestamp: "2026-01-01T00:01:00.000Z",
                limits_to_root: {},
                limits_to_leaves: {
                  ac_max_current_A: { value: 0, source: "ocpp/OCPP_set_external_limits" },
                },
              },
            ],
            schedule_export: [],
            schedule_setpoints: [],
          },
        },
      },
    ]);
  });

  const watts: LimitSchedule = {
    evse: 1,
    unit: "W",
    minChargingRate: 1400,
    periods: [{ start, limit: 11_000, numberPhases: 3 }],
  };
  const least: LimitSchedule = { ...amps(16, 1), minChargingRate: 6 };

  it.each<[string, LimitSchedule, Record<string, number>]>([
    ["OCPP", watts, { total_power_W: 11_000, ac_max_phase_count: 3 }],
    ["OCPPStation", watts, { total_power_W: 11_000, ac_max_phase_count: 3 }],
    ["OCPP201", watts, { total_power_W: 11_000 }],
    ["OCPPmulti", watts, { total_power_W: 11_000 }],
    ["OCPP", least, { ac_max_current_A: 16, ac_min_current_A: 6 }],
    ["OCPP201", least, { ac_max_current_A: 16 }],
    ["OCPP", amps(-3, 1), { ac_max_current_A: 0 }],
    ["OCPP", { ...amps(1, 1), periods: [{ start, limit: 1, numberPhases: 0 }] }, { ac_max_current_A: 1 }],
  ])("%s: %o", async (moduleName, schedule, leaves) => {
    const at = only(1, { moduleName });
    await at.table.setLimits({ schedules: [schedule] });
    expect(imports(told(at))).toEqual([[entry(0, leaves)]]);
  });

  it("what is past is gone, and what holds begins now", async () => {
    const at = only();
    await at.clock.advance(90_000);
    await at.table.setLimits({
      schedules: [
        {
          evse: 1,
          unit: "A",
          periods: [
            { start: start + 120_000, limit: 6 },
            { start, limit: 32 },
            { start: start + 60_000, limit: 16 },
          ],
        },
      ],
    });
    expect(imports(told(at))).toEqual([
      [entry(90, { ac_max_current_A: 16 }), entry(120, { ac_max_current_A: 6 })],
    ]);
  });

  it("what comes holds already when nothing comes before it, as it does in EVerest", async () => {
    const at = only();
    await at.table.setLimits({
      schedules: [{ evse: 1, unit: "A", periods: [{ start: start + 60_000, limit: 8 }] }],
    });
    expect(imports(told(at))).toEqual([[entry(0, { ac_max_current_A: 8 })]]);
  });

  it("times are in EVerest's clock, whatever the station's says", async () => {
    const at = only();
    at.module.says("set_system_time", false);
    await at.table.setTime({ wall: start + 3_600_000 });
    const schedules: LimitSchedule[] = [
      {
        evse: 1,
        unit: "A",
        periods: [
          { start, limit: 32 },
          { start: start + 3_600_000, limit: 16 },
          { start: start + 3_660_000, limit: 6 },
        ],
      },
    ];
    await at.table.setLimits({ schedules });
    // Somebody else sets the system's clock: the station's goes on.
    at.clock.jumpWall(start - 86_400_000);
    await at.table.setLimits({ schedules });
    expect(imports(told(at))).toEqual([
      [entry(0, { ac_max_current_A: 16 }), entry(60, { ac_max_current_A: 6 })],
      [entry(-86_400, { ac_max_current_A: 16 }), entry(60 - 86_400, { ac_max_current_A: 6 })],
    ]);
  });
});

describe("who is told", () => {
  it("each sink its own EVSE, and one the station", async () => {
    const at = rig();
    await at.table.setLimits({ schedules: [amps(63), amps(16, 1), amps(20, 2), amps(32, 3)] });
    expect(at.module.calls.map(({ to }) => to)).toEqual(
      [0, 1, 2, 3].map((evse) => `sink${evse}/external_limits`),
    );
    expect(imports(told(at, "sink0/external_limits"))).toEqual([[entry(0, { ac_max_current_A: 63 })]]);
    expect(imports(told(at, "sink2/external_limits"))).toEqual([[entry(0, { ac_max_current_A: 20 })]]);
    expect(at.logger.lines).toEqual([]);
  });

  it("one schedule replaces that of its EVSE only; without periods it lifts it, no schedule at all every one", async () => {
    const at = rig({ connections: [...managers, sink(0, 0), sink(1, 1)] });
    await at.table.setLimits({ schedules: [amps(63), amps(16, 1)] });
    await at.table.setLimits({ schedules: [{ evse: 1, unit: "A", periods: [] }] });
    await at.table.setLimits({ schedules: [] });
    expect(imports(told(at, "sink0/external_limits"))).toEqual([
      [entry(0, { ac_max_current_A: 63 })],
      [entry(0, { ac_max_current_A: 63 })],
      [],
    ]);
    expect(imports(told(at))).toEqual([[entry(0, { ac_max_current_A: 16 })], [], []]);
  });

  it("an EVSE there is not is refused", async () => {
    const at = rig();
    expect(await at.table.setLimits({ schedules: [amps(16, 4)] })).toEqual({
      status: "rejected",
      message: "there is no EVSE 4",
    });
    expect(at.module.calls).toEqual([]);
    expect(at.module.vars).toEqual([]);
  });

  it("a sink without mapping is skipped, with one line", async () => {
    const at = only(null);
    expect(at.logger.about("has no mapping")).toHaveLength(1);
    expect((await at.table.setLimits({ schedules: [amps(16, 1)] })).status).toBe("ok");
    expect(at.module.calls).toEqual([]);
  });

  it("a sink of an EVSE there is not is left alone", async () => {
    const at = only(9);
    await at.table.setLimits({ schedules: [amps(16, 1)] });
    expect(at.module.calls).toEqual([]);
  });

  it("an EVSE without a sink costs one line", async () => {
    const at = only(1);
    for (let times = 0; times < 3; times++)
      await at.table.setLimits({ schedules: [amps(63), amps(16, 1), amps(16, 2)] });
    expect(at.logger.about("no energy sink is mapped")).toEqual([
      "no energy sink is mapped to the whole station: its limits reach nobody",
      "no energy sink is mapped to EVSE 2: its limits reach nobody",
    ]);
    expect(hasStationSink(at.context)).toBe(false);
    expect(hasStationSink(rig().context)).toBe(true);
  });

  it.each([...failures.filter(([what]) => what !== "nonsense")])(
    "%s from one is the answer; the others took it",
    async (_, reply, status) => {
      const at = rig();
      at.module.answers.set("set_external_limits", (_args, to) =>
        to === "sink2/external_limits" ? reply : { status: "ok", value: null },
      );
      expect((await at.table.setLimits({ schedules: [amps(16, 2)] })).status).toBe(status);
      expect(at.module.calls).toHaveLength(4);
      expect(at.module.deadlines).toEqual([5000, 5000, 5000, 5000]);
    },
  );
});

describe("again and again", () => {
  it("every interval, with what holds by then", async () => {
    const at = only();
    expect(at.clock.timers()).toEqual([]);
    await at.table.setLimits({
      schedules: [
        {
          evse: 1,
          unit: "A",
          periods: [
            { start, limit: 32 },
            { start: start + 45_000, limit: 16 },
          ],
        },
      ],
    });
    await at.clock.advance(61_000);
    expect(imports(told(at))).toEqual([
      [entry(0, { ac_max_current_A: 32 }), entry(45, { ac_max_current_A: 16 })],
      [entry(30, { ac_max_current_A: 32 }), entry(45, { ac_max_current_A: 16 })],
      [entry(60, { ac_max_current_A: 16 })],
    ]);
    expect(at.module.published("ocpp_generic/charging_schedules")).toHaveLength(3);
    at.commands.stop();
    expect(at.clock.timers()).toEqual([]);
    await at.clock.advance(600_000);
    expect(told(at)).toHaveLength(3);
  });

  it("0: never", async () => {
    const at = only(1, { settings: { scheduleIntervalS: 0 } });
    await at.table.setLimits({ schedules: [amps(16, 1)] });
    expect(at.clock.timers()).toEqual([]);
  });

  it("a sink that refuses every time costs one line until it takes them again", async () => {
    const at = only();
    await at.table.setLimits({ schedules: [amps(16, 1)] });
    at.module.answers.set("set_external_limits", () => ({ status: "timeout" }));
    await at.clock.advance(90_000);
    expect(at.logger.about("did not take its limits again")).toHaveLength(1);
    at.module.says("set_external_limits", null);
    await at.clock.advance(30_000);
    at.module.answers.set("set_external_limits", () => ({ status: "timeout" }));
    await at.clock.advance(30_000);
    expect(at.logger.about("did not take its limits again")).toHaveLength(2);
  });

  it("a sink that hangs has one command to answer, and then gets the newest", async () => {
    const at = only();
    const hanging: ((reply: CallReply) => void)[] = [];
    at.module.answers.set("set_external_limits", () => new Promise((resolve) => hanging.push(resolve)));
    const replies = [32, 25, 16].map((limit) => at.table.setLimits({ schedules: [amps(limit, 1)] }));
    await at.clock.advance(120_000);
    expect(told(at)).toHaveLength(1);
    hanging[0]?.({ status: "timeout" });
    await at.clock.flush();
    expect(imports(told(at))).toEqual([
      [entry(0, { ac_max_current_A: 32 })],
      [entry(120, { ac_max_current_A: 16 })],
    ]);
    hanging[1]?.({ status: "ok", value: null });
    expect((await Promise.all(replies)).map(({ status }) => status)).toEqual(["timeout", "ok", "ok"]);
  });

  it("whoever waits for it when all ends is answered", async () => {
    const at = only();
    at.module.answers.set("set_external_limits", () => new Promise(() => undefined));
    void at.table.setLimits({ schedules: [amps(32, 1)] });
    const second = at.table.setLimits({ schedules: [amps(16, 1)] });
    at.commands.stop();
    expect((await second).status).toBe("offline");
  });

  it("a defect is an answer too, and the sink goes on", async () => {
    const at = only();
    at.module.answers.set("set_external_limits", () => {
      throw new Error("broken");
    });
    expect(await at.table.setLimits({ schedules: [amps(16, 1)] })).toEqual({
      status: "rejected",
      message: "broken",
    });
    at.module.says("set_external_limits", null);
    expect((await at.table.setLimits({ schedules: [amps(16, 1)] })).status).toBe("ok");
  });
});

it("everybody may read the schedules, of the station and of each EVSE", async () => {
  const at = rig();
  await at.clock.advance(30_000);
  await at.table.setLimits({
    schedules: [
      { ...amps(63), minChargingRate: 6 },
      {
        evse: 2,
        unit: "W",
        periods: [
          { start, limit: 11_000, numberPhases: 3 },
          { start: start + 90_000, limit: 4200 },
        ],
      },
    ],
  });
  const none = (evse: number): object => ({
    evse,
    charging_rate_unit: "A",
    charging_schedule_period: [],
    duration: 600,
    start_schedule: "2026-01-01T00:00:30.000Z",
  });
  expect(at.module.published("ocpp_generic/charging_schedules")).toEqual([
    {
      schedules: [
        {
          evse: 0,
          charging_rate_unit: "A",
          charging_schedule_period: [{ start_period: 0, limit: 63 }],
          duration: 600,
          start_schedule: "2026-01-01T00:00:30.000Z",
          min_charging_rate: 6,
        },
        none(1),
        {
          evse: 2,
          charging_rate_unit: "W",
          charging_schedule_period: [
            { start_period: 0, limit: 11_000, number_phases: 3 },
            { start_period: 60, limit: 4200 },
          ],
          duration: 600,
          start_schedule: "2026-01-01T00:00:30.000Z",
        },
        none(3),
      ],
    },
  ]);
});
