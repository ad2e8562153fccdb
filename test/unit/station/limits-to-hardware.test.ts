import { describe, expect, it } from "vitest";
import { OCPP16LegacyCtrlr } from "../../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { SmartChargingCtrlr } from "../../../src/device-model/components/smart-charging-ctrlr.ts";
import { profileOf, ScheduleBench } from "../../support/schedule-bench.ts";

const maximum = (id: number, ...steps: [number, number][]) =>
  profileOf(id, steps, { chargingProfilePurpose: "ChargingStationMaxProfile" });

async function running(options?: ConstructorParameters<typeof ScheduleBench>[0]): Promise<ScheduleBench> {
  const bench = new ScheduleBench(options);
  bench.schedules.linkChanged(true);
  await bench.online();
  return bench;
}

describe("limits down the port", () => {
  it("are all told when the hardware comes, and again whenever it comes back", async () => {
    const bench = await running();
    expect(bench.newest()).toEqual({ 0: [[0, 96]], 1: [[0, 48]], 2: [[0, 48]] });
    await bench.online();
    await bench.offline();
    await bench.install(maximum(1, [0, 20]));
    expect(bench.told).toHaveLength(2);
    await bench.online();
    expect(bench.newest()).toEqual({ 0: [[0, 20]], 1: [[0, 20]], 2: [[0, 20]] });
  });

  it("are one command for all that changed in a turn, at once", async () => {
    const bench = await running();
    const before = bench.told.length;
    const installed = bench.install(maximum(1, [0, 20]));
    bench.settings.set(SmartChargingCtrlr.CompositeScheduleDefaultLimitAmps, 40, "csms");
    await Promise.resolve();
    expect(bench.told).toHaveLength(before + 1);
    await installed;
    expect(bench.told).toHaveLength(before + 1);
  });

  it("are told at every edge, as what holds then and what comes, and at no other time in 48 hours", async () => {
    const bench = await running({ connectors: [1] });
    await bench.install(maximum(1, [0, 20], [36_000, 10], [50_000, 16], [100_000, 8]));
    const before = bench.told.length;
    await bench.pass(36_000);
    expect(bench.newest()).toEqual({
      0: [
        [0, 10],
        [14_000, 16],
        [64_000, 8],
      ],
      1: [
        [0, 10],
        [14_000, 16],
        [64_000, 8],
      ],
    });
    await bench.pass(48 * 3600);
    expect(bench.newest()[1]).toEqual([[100_000 - 36_000 - 48 * 3600, 8]]);
    // The third edge lies beyond the first 24 hours: it is told as soon as it comes near.
    expect(bench.told.length - before).toBeLessThanOrEqual(4);
  });

  it("are not told again when nothing is different: the link comes and goes, facts and clocks tick", async () => {
    const bench = await running();
    await bench.install(maximum(1, [0, 20], [7200, 10]));
    const before = bench.told.length;
    for (let i = 0; i < 10; i++) {
      bench.schedules.linkChanged(i % 2 === 1);
      await bench.touch(1);
      await bench.pass(100);
    }
    expect(bench.told).toHaveLength(before);
    bench.settings.set(SmartChargingCtrlr.IgnoredProfilePurposesOffline, ["ChargePointMaxProfile"], "csms");
    await bench.clock.flush();
    expect(bench.told).toHaveLength(before);
    bench.schedules.linkChanged(false);
    await bench.clock.flush();
    expect(bench.newest()[0]).toEqual([[0, 96]]);
    bench.schedules.linkChanged(true);
    await bench.clock.flush();
    expect(bench.newest()[0]).toEqual([
      [0, 20],
      [6200, 10],
    ]);
    expect(bench.told).toHaveLength(before + 2);
  });

  it("are told when a transaction begins or ends, or another connector is used", async () => {
    const bench = await running({ connectors: [2, 1] });
    await bench.install(
      { ...profileOf(1, [[0, 10]]), evse: 1, connector: 1 },
      { ...profileOf(2, [[0, 20]]), evse: 1, connector: 2 },
      maximum(3, [0, 30]),
    );
    expect(bench.newest()).toMatchObject({ 1: [[0, 10]], 2: [[0, 30]] });
    await bench.begin(1, "tx", 2);
    expect(bench.newest()).toMatchObject({ 1: [[0, 20]], 2: [[0, 10]] });
    await bench.end(1);
    expect(bench.newest()).toMatchObject({ 1: [[0, 10]], 2: [[0, 30]] });
  });

  it("an idle EVSE with a Relative profile costs no command", async () => {
    const bench = await running();
    await bench.install(
      profileOf(
        1,
        [
          [0, 16],
          [60, 8],
        ],
        { chargingProfileKind: "Relative" },
      ),
    );
    const before = bench.told.length;
    await bench.pass(7200);
    expect(bench.told).toHaveLength(before);
    expect(bench.newest()[1]).toEqual([[-7200, 16]]);
    await bench.begin(1);
    expect(bench.newest()[1]).toEqual([
      [0, 16],
      [60, 8],
    ]);
  });

  it("the clock was set: everything is told again, by the new time", async () => {
    const bench = await running({ connectors: [1] });
    await bench.install(maximum(1, [0, 20], [3600, 10]));
    bench.time.sync(bench.time.wall() + 1800_000);
    bench.schedules.clockMoved();
    bench.limits.clockMoved();
    await bench.clock.flush();
    expect(bench.newest()[1]).toEqual([
      [0, 20],
      [1800, 10],
    ]);
    await bench.pass(1800);
    expect(bench.newest()[1]).toEqual([[0, 10]]);
  });

  it("a refusal is in the log once; it is tried again with the next change, and after 10 s, 20 s, 40 s", async () => {
    const bench = await running();
    bench.reply = { status: "rejected" };
    const before = bench.told.length;
    await bench.install(maximum(1, [0, 20]));
    await bench.pass(69.9);
    expect(bench.told).toHaveLength(before + 3);
    await bench.pass(0.2);
    expect(bench.told).toHaveLength(before + 4);
    expect(bench.quiet.slice(before)).toEqual([false, true, true, true]);
    await bench.install(maximum(1, [0, 20]));
    expect(bench.told).toHaveLength(before + 5);
    bench.reply = { status: "ok", result: null };
    await bench.pass(600);
    expect(bench.told).toHaveLength(before + 6);
    expect(bench.log.filter(({ text }) => text.includes("took its limits"))).toHaveLength(1);
    await bench.pass(7200);
    expect(bench.told).toHaveLength(before + 6);
  });

  it("a lower limit does not wait for the answer to the command before, whose refusal then is no matter", async () => {
    const bench = await running();
    let refuse = (): void => undefined;
    bench.slow = () => new Promise((resolve) => (refuse = () => resolve({ status: "timeout" })));
    await bench.install(maximum(1, [0, 20]));
    bench.slow = null;
    await bench.install(maximum(1, [0, 10]));
    expect(bench.newest()[0]).toEqual([[0, 10]]);
    const before = bench.told.length;
    refuse();
    await bench.pass(3600);
    expect(bench.told).toHaveLength(before);
  });

  it("only EVSEs the hardware has are told of: it would refuse the rest, and with it everything", async () => {
    const bench = new ScheduleBench();
    await bench.online(["setLimits"], [1]);
    expect(Object.keys(bench.newest())).toEqual(["0", "1"]);
  });

  it("no more than 1024 periods in one command", async () => {
    const bench = await running();
    await bench.install(
      maximum(1, ...Array.from({ length: 1440 }, (_, i): [number, number] => [i * 60, 10 + (i % 5)])),
    );
    const periods = bench.told.at(-1)?.flatMap((schedule) => schedule.periods) ?? [];
    expect(periods.length).toBeLessThanOrEqual(1024);
    expect(JSON.stringify(bench.told.at(-1)).length).toBeLessThan(60_000);
    await bench.pass(6 * 60);
    expect(bench.newest()[0]?.[0]).toEqual([0, 11]);
  });

  it("nothing for hardware that does not know them, and no timer", async () => {
    const bench = new ScheduleBench();
    await bench.online(["reset"]);
    await bench.install(maximum(1, [0, 20]));
    expect([bench.told, bench.clock.timers()]).toEqual([[], []]);
  });

  it("are lifted by a station without SmartCharging, once, and when it is switched off; it leaves no timer", async () => {
    const lifted = [
      { unit: "A", periods: [] },
      { evse: 1, unit: "A", periods: [] },
      { evse: 2, unit: "A", periods: [] },
    ];
    const bench = new ScheduleBench();
    const profiles = OCPP16LegacyCtrlr.SupportedFeatureProfiles;
    bench.settings.set(profiles, ["Core"], "integrator");
    await bench.online(["setLimits"]);
    await bench.install(maximum(1, [0, 20]));
    expect([bench.told, bench.clock.timers()]).toEqual([[lifted], []]);
    bench.settings.set(profiles, ["Core", "SmartCharging"], "integrator");
    await bench.clock.flush();
    expect(bench.newest()).toMatchObject({ 0: [[0, 20]] });
    bench.settings.set(profiles, ["Core"], "integrator");
    await bench.clock.flush();
    expect([bench.told.length, bench.told.at(-1), bench.clock.timers()]).toEqual([3, lifted, []]);
  });

  it("come in the unit and as far ahead as the hardware wants, known once it is there", async () => {
    const bench = new ScheduleBench({ connectors: [1] });
    await bench.install(maximum(1, [0, 20], [300, 10], [900, 16]));
    bench.wish = { unit: "W", horizonS: 600 };
    await bench.online();
    expect(bench.told.at(-1)?.map(({ unit }) => unit)).toEqual(["W", "W"]);
    const watts = (amps: number): number => amps * 230 * 3;
    expect(bench.newest()[0]).toEqual([
      [0, watts(20)],
      [300, watts(10)],
    ]);
    await bench.pass(300);
    expect(bench.newest()[0]).toEqual([[0, watts(10)]]);
    await bench.pass(10);
    const [station] = bench.told.at(-1) ?? [];
    expect(station?.periods.map(({ limit }) => limit)).toEqual([watts(10), watts(16)]);
    bench.settings.set(OCPP16LegacyCtrlr.SupportedFeatureProfiles, ["Core"], "integrator");
    await bench.clock.flush();
    expect(bench.told.at(-1)).toEqual([
      { unit: "W", periods: [] },
      { evse: 1, unit: "W", periods: [] },
    ]);
  });

  it("say below which rate charging is not worth while, in their unit", async () => {
    const bench = await running({ connectors: [1] });
    const rate = { minChargingRate: 8 };
    await bench.install(profileOf(1, [[0, 16]], {}, rate));
    expect(bench.told.at(-1)?.at(-1)).toMatchObject({ evse: 1, unit: "A", ...rate });
    bench.wish = { unit: "W", horizonS: 600 };
    await bench.online();
    expect(bench.told.at(-1)?.at(-1)).toMatchObject({ evse: 1, unit: "W", minChargingRate: 8 * 230 * 3 });
    await bench.install(profileOf(1, [[0, 16]]));
    expect(bench.told.at(-1)?.at(-1)).not.toHaveProperty("minChargingRate");
  });

  it("write nothing", async () => {
    const bench = await running();
    const before = { ...bench.store.commits };
    await bench.install(maximum(1, [0, 20], [600, 10]));
    await bench.pass(86_400);
    expect(bench.store.commits).toEqual(before);
  });

  it("leave no timer behind", async () => {
    const bench = await running();
    bench.limits.dispose();
    bench.schedules.dispose();
    expect(bench.clock.timers()).toEqual([]);
  });
});
