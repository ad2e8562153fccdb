import { describe, expect, it } from "vitest";
import { SmartChargingCtrlr } from "../../../src/device-model/components/smart-charging-ctrlr.ts";
import { profileOf, rules21, ScheduleBench } from "../../support/schedule-bench.ts";

const hour = 3600;

describe("the schedule of a place", () => {
  it("is the default where nothing is installed, in the unit asked, else the first the station allows", () => {
    const bench = new ScheduleBench();
    expect(bench.of(1)).toEqual([[0, 48]]);
    expect(bench.of(0)).toEqual([[0, 96]]);
    expect(bench.of(1, hour, "W")).toEqual([[0, 33_120]]);
    bench.settings.set(SmartChargingCtrlr.RateUnit, ["Power"], "integrator");
    expect(bench.schedules.of({ evse: 1 }, { durationS: hour })).toMatchObject({ unit: "W" });
  });

  it("of a DC EVSE lies ahead in W, unless another unit is asked for; of the station when all are DC", () => {
    const unitsOf = (dc: readonly number[], unit?: "A" | "W"): string[] =>
      new ScheduleBench({ dc }).schedules.ahead({ durationS: hour, unit }).map((each) => each.unit);
    expect(unitsOf([])).toEqual(["A", "A", "A"]);
    expect(unitsOf([2])).toEqual(["A", "A", "W"]);
    expect(unitsOf([1, 2])).toEqual(["W", "W", "W"]);
    expect(unitsOf([1, 2], "A")).toEqual(["A", "A", "A"]);
  });

  it("of an EVSE with two connectors knows the profiles of the one that is asked for, else of the one in use", async () => {
    const bench = new ScheduleBench({ connectors: [2] });
    await bench.install(
      { ...profileOf(1, [[0, 10]]), evse: 1, connector: 1 },
      { ...profileOf(2, [[0, 20]]), evse: 1, connector: 2 },
    );
    const limit = (connector?: number): unknown =>
      bench.schedules.of({ evse: 1, connector }, { durationS: hour }).periods[0]?.limit;
    expect([limit(), limit(1), limit(2)]).toEqual([10, 10, 20]);
    await bench.begin(1, "tx", 2);
    expect([limit(), limit(1), limit(2)]).toEqual([20, 10, 20]);
    expect(bench.of(0)).toEqual([[0, 20]]);
  });

  it("Relative counts from the start of the transaction (1.6 §3.13.2), by time that passed, whatever the clock is set to", async () => {
    const bench = new ScheduleBench();
    await bench.install({
      ...profileOf(
        1,
        [
          [0, 16],
          [600, 8],
        ],
        { chargingProfileKind: "Relative" },
      ),
      evse: 1,
    });
    await bench.begin(1);
    await bench.pass(200);
    expect(bench.of(1)).toEqual([
      [0, 16],
      [400, 8],
    ]);
    bench.time.sync(bench.time.wall() + 7_200_000);
    expect(bench.of(1)).toEqual([
      [0, 16],
      [400, 8],
    ]);
  });

  it("Relative counts for a transaction of an earlier life from its start, and where the clock was set back since, from now", async () => {
    const bench = new ScheduleBench();
    const relative = profileOf(
      1,
      [
        [0, 16],
        [600, 8],
      ],
      { chargingProfileKind: "Relative" },
    );
    await bench.install({ ...relative, evse: 1 }, { ...relative, id: 2, evse: 2 });
    const begun = (agoS: number) => ({ boot: 0, mono: 0, wall: bench.time.wall() - agoS * 1000 });
    await bench.begin(1, "tx-1", 1, begun(100));
    await bench.begin(2, "tx-2", 1, begun(-3600));
    expect(bench.of(1)).toEqual([
      [0, 16],
      [500, 8],
    ]);
    expect(bench.of(2)).toEqual([
      [0, 16],
      [600, 8],
    ]);
  });

  it("Relative counts in 2.x from when energy may flow (K01.FR.42)", async () => {
    const bench = new ScheduleBench();
    bench.rules = rules21;
    await bench.install({
      ...profileOf(
        1,
        [
          [0, 16],
          [600, 8],
        ],
        { chargingProfileKind: "Relative" },
      ),
      evse: 1,
    });
    await bench.begin(1);
    await bench.pass(300);
    expect(bench.of(1)).toEqual([
      [0, 16],
      [600, 8],
    ]);
    bench.evse(1).session = { ...bench.evse(1).session, charging: "Charging" };
    await bench.touch(1);
    await bench.pass(100);
    expect(bench.of(1)).toEqual([
      [0, 16],
      [500, 8],
    ]);
  });

  it("knows what does not count offline, under 1.6's names", async () => {
    const bench = new ScheduleBench({ connectors: [1] });
    const { IgnoredProfilePurposesOffline } = SmartChargingCtrlr;
    bench.settings.set(IgnoredProfilePurposesOffline, ["ChargePointMaxProfile"], "csms");
    bench.schedules.linkChanged(true);
    await bench.install(profileOf(1, [[0, 10]], { chargingProfilePurpose: "ChargingStationMaxProfile" }));
    expect(bench.of(1)).toEqual([[0, 10]]);
    bench.schedules.linkChanged(false);
    expect(bench.of(1)).toEqual([[0, 48]]);
  });

  it("2.1: a profile lasts offline as long as it says, and comes back with the link (K01.FR.101)", async () => {
    const bench = new ScheduleBench({ connectors: [1] });
    bench.rules = rules21;
    bench.schedules.linkChanged(true);
    await bench.install(profileOf(1, [[0, 10]], { maxOfflineDuration: 100 }));
    bench.schedules.linkChanged(false);
    await bench.pass(30.4);
    expect(bench.of(1)).toEqual([
      [0, 10],
      [70, 48],
    ]);
    await bench.pass(100);
    expect(bench.of(1)).toEqual([[0, 48]]);
    bench.schedules.linkChanged(true);
    expect(bench.of(1)).toEqual([[0, 10]]);
  });
});

describe("the share of an EVSE", () => {
  const maximum = profileOf(9, [[0, 20]], { chargingProfilePurpose: "ChargingStationMaxProfile" });

  it("of a station maximum is what the schedule says, where the hardware does not share it (1.6 §5.7)", async () => {
    const bench = new ScheduleBench();
    await bench.install(maximum);
    await bench.begin(2);
    expect([bench.of(0), bench.of(1), bench.of(2)]).toEqual([[[0, 20]], [[0, 0]], [[0, 20]]]);
    await bench.pass(1);
    await bench.begin(1);
    expect([bench.of(1), bench.of(2)]).toEqual([[[0, 10]], [[0, 10]]]);
    bench.balances = true;
    expect([bench.of(1), bench.of(2)]).toEqual([[[0, 20]], [[0, 20]]]);
  });

  it("is told as soon as the hardware says whether it shares itself", async () => {
    const bench = new ScheduleBench();
    await bench.install(maximum);
    await bench.begin(2);
    await bench.online();
    expect(bench.newest()).toMatchObject({ 1: [[0, 0]], 2: [[0, 20]] });
    bench.balances = true;
    await bench.touch(1);
    expect(bench.newest()).toMatchObject({ 1: [[0, 20]], 2: [[0, 20]] });
  });

  it("is the same in the other unit", async () => {
    const bench = new ScheduleBench();
    await bench.install(maximum);
    await bench.begin(1);
    await bench.begin(2);
    expect(bench.of(1, hour, "W")).toEqual([[0, 6900]]);
  });

  it("is not below minChargingRate for the oldest (K01.FR.21), whatever the window", async () => {
    const bench = new ScheduleBench();
    const picky = profileOf(1, [[0, 32]], {}, { minChargingRate: 14 });
    await bench.install(maximum, { ...picky, evse: 1 });
    await bench.begin(1);
    await bench.pass(1);
    await bench.begin(2);
    for (const duration of [0, 60, 86_400])
      expect([bench.of(1, duration), bench.of(2, duration)]).toEqual([[[0, 14]], [[0, 6]]]);
  });
});

describe("what lies ahead", () => {
  it("of an idle EVSE has no later period of a Relative profile: none comes before a transaction does", async () => {
    const bench = new ScheduleBench();
    await bench.install(
      profileOf(
        1,
        [
          [0, 16],
          [600, 8],
        ],
        { chargingProfileKind: "Relative" },
      ),
    );
    await bench.begin(2);
    const ahead = bench.schedules.ahead({ durationS: hour });
    expect(ahead.map(({ evseId, connector }) => [evseId, connector])).toEqual([
      [0, 0],
      [1, 1],
      [2, 1],
    ]);
    expect(ahead.map(({ periods }) => periods.map(({ startPeriod, limit }) => [startPeriod, limit]))).toEqual(
      [
        [
          [0, 32],
          [600, 24],
        ],
        [[0, 16]],
        [
          [0, 16],
          [600, 8],
        ],
      ],
    );
    expect(bench.of(1)).toEqual([
      [0, 16],
      [600, 8],
    ]);
  });

  it("of two profiles on one level the EVSE's own counts all the same", async () => {
    const bench = new ScheduleBench();
    await bench.install(
      { ...profileOf(2, [[0, 10]]), evse: 1 },
      profileOf(1, [[0, 16]], { chargingProfileKind: "Relative" }),
    );
    const limits = bench.schedules.ahead({ durationS: hour }).map(({ periods }) => periods[0]?.limit);
    expect(limits).toEqual([26, 10, 16]);
  });
});
