import { readFileSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { SimulatedCharger } from "../../hal/simulated/simulated-charger.ts";
import { createStation, type CompositeSchedulesListener } from "../../src/app/index.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import { watchLoad } from "../examples/schedules.ts";
import { limitsRig, profile16, setProfile, soon } from "../support/limits.ts";
import { MemoryStore } from "../support/memory-store.ts";
import { recorder } from "../support/recorder.ts";
import { ScriptedCsms } from "../support/scripted-csms.ts";
import { tempDir } from "../support/temp-dir.ts";
import { thrownCode } from "../support/thrown-code.ts";

const maximum = { chargingProfilePurpose: "ChargePointMaxProfile" } as const;

type Schedules = Parameters<CompositeSchedulesListener>[0];
const brief = (schedules: Schedules | undefined): unknown[] | undefined =>
  schedules?.map(({ evseId, connector, duration, unit, periods }) => [
    `${evseId}.${connector}`,
    ...periods.map(({ startPeriod, limit }) => `${startPeriod}: ${limit} ${unit}`),
    duration,
  ]);

describe("the schedules of all connectors, for an integrator", () => {
  it("the example of docs/library.md is the code that runs here", () => {
    const code = readFileSync("test/examples/schedules.ts", "utf8").replace(
      "../../src/app/index.ts",
      "ocpp-station",
    );
    expect(readFileSync("docs/library.md", "utf8")).toContain(`\`\`\`ts\n${code}\`\`\``);
  });

  it("the example hears of now, of a change, of an edge; of nothing once it ended", async () => {
    const rig = await limitsRig().start();
    const plans: number[][] = [];
    const end = watchLoad(rig.station, (plan) => plans.push(plan.map(([, watts]) => watts)));
    expect(plans).toEqual([[66_240]]);
    await setProfile(
      rig,
      0,
      profile16(
        1,
        [
          [0, 20],
          [600, 10],
        ],
        maximum,
        { startSchedule: soon(rig, 0) },
      ),
    );
    await rig.pass(601);
    expect(plans).toEqual([[66_240], [13_800, 6900], [6900]]);
    end();
    await rig.csms.call("ClearChargingProfile", {});
    expect(plans).toHaveLength(3);
  });

  it("hears of a period that comes into the horizon, then of its begin, and of nothing between", async () => {
    const rig = await limitsRig().start();
    const heard: [number, unknown][] = [];
    const begun = rig.clock.wall();
    rig.station.onCompositeSchedules({ horizonS: 3600, unit: "A" }, ([whole]) =>
      heard.push([Math.round((rig.clock.wall() - begun) / 1000), brief(whole && [whole])?.[0]]),
    );
    const steps = [
      [0, 20],
      [7200, 10],
      [100_000, 6],
    ] as const;
    await setProfile(rig, 0, profile16(1, steps, maximum, { startSchedule: soon(rig, 0) }));
    await rig.pass(101_000);
    expect(heard).toEqual([
      [0, ["0.0", "0: 96 A", 3600]],
      [0, ["0.0", "0: 20 A", 3600]],
      [3601, ["0.0", "0: 20 A", "3599: 10 A", 3600]],
      [7200, ["0.0", "0: 10 A", 3600]],
      [96_401, ["0.0", "0: 10 A", "3599: 6 A", 3600]],
      [100_000, ["0.0", "0: 6 A", 3600]],
    ]);
  });

  it("in the order of 1.6's connectors, cut to the horizon, in the unit allowed first; after a Reset too", async () => {
    const rig = await limitsRig({ connectorsPerEvse: 2 }).start();
    const heard: Schedules[] = [];
    rig.station.onCompositeSchedules({ horizonS: 300 }, (all) => heard.push(all));
    expect(brief(heard.at(-1))).toEqual([
      ["0.0", "0: 96 A", 300],
      ["1.1", "0: 48 A", 300],
      ["1.2", "0: 48 A", 300],
      ["2.1", "0: 48 A", 300],
      ["2.2", "0: 48 A", 300],
    ]);
    await setProfile(
      rig,
      2,
      profile16(
        1,
        [
          [0, 16],
          [200, 8],
          [400, 10],
        ],
        {},
        { startSchedule: soon(rig, 0) },
      ),
    );
    expect(brief(heard.at(-1))?.[2]).toEqual(["1.2", "0: 16 A", "200: 8 A", 300]);
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(250);
    const before = heard.length;
    await rig.pass(160);
    expect(heard.length - before).toBe(1);
    expect(brief(heard.at(-1))?.[2]).toEqual(["1.2", "0: 10 A", 300]);
  });

  it("from before the start: at once when it has started", async () => {
    const loaded = loadConfig("config");
    if (!loaded.ok) throw new Error("config/ is broken");
    const clock = new VirtualClock();
    const dir = tempDir();
    const station = createStation({
      config: { ...loaded.config, station: { ...loaded.config.station, DataDir: dir, LogDir: dir } },
      parts: {
        clock,
        store: new MemoryStore(),
        logger: recorder([]),
        charger: new SimulatedCharger({ clock, sessionOwner: "station", evses: [{ connectors: [{}] }] }),
        link: () => new ScriptedCsms(clock).link,
      },
    });
    onTestFinished(() => station.stop());
    const heard: Schedules[] = [];
    station.onCompositeSchedules({ horizonS: 60 }, (all) => heard.push(all));
    expect(heard).toEqual([]);
    await station.start();
    expect(brief(heard[0])?.[0]).toMatchObject(["0.0", expect.anything(), 60]);
  });

  it("a listener that throws costs a line in the log, and the others hear", async () => {
    const rig = await limitsRig({ tolerate: [/composite schedules failed/] }).start();
    let heard = 0;
    rig.station.onCompositeSchedules({ horizonS: 60 }, () => {
      throw new Error("mine");
    });
    rig.station.onCompositeSchedules({ horizonS: 60 }, () => heard++);
    await setProfile(rig, 0, profile16(1, [[0, 20]], maximum, { startSchedule: soon(rig, 0) }));
    expect(heard).toBe(2);
    expect(rig.log.filter(({ text }) => text.includes("composite schedules failed"))).toHaveLength(2);
  });

  it("one that begins to listen while another is told is told once, and no more when it ended", async () => {
    const rig = await limitsRig().start();
    let heard = 0;
    let end: (() => void) | undefined;
    rig.station.onCompositeSchedules({ horizonS: 60 }, () => {
      end?.();
      end = rig.station.onCompositeSchedules({ horizonS: 60 }, () => heard++);
    });
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(30);
    end?.();
    const before = heard;
    await setProfile(rig, 2, profile16(1, [[0, 20]], {}, { startSchedule: soon(rig, 0) }));
    end?.();
    const after = heard;
    await setProfile(rig, 2, profile16(1, [[0, 19]], {}, { startSchedule: soon(rig, 0) }));
    end?.();
    expect([after - before, heard - after]).toEqual([1, 1]);
    await rig.stop();
    expect(rig.clock.timers().filter((name) => name.includes("charging"))).toEqual([]);
  });

  it.each([0, Number.NaN, 604_801])("a horizon of %d s cannot be", async (horizonS) => {
    const rig = await limitsRig().start();
    expect(thrownCode(() => rig.station.onCompositeSchedules({ horizonS }, () => undefined))).toBe("USAGE");
  });

  it("hears nothing more of a station that stopped, and leaves no timer", async () => {
    const rig = await limitsRig().start();
    let heard = 0;
    rig.station.onCompositeSchedules({ horizonS: 60 }, () => heard++);
    await rig.stop();
    expect(rig.clock.timers().filter((name) => name.includes("charging"))).toEqual([]);
    expect(heard).toBe(1);
  });
});
