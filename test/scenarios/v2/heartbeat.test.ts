import { describe, expect, it } from "vitest";
import { Rig } from "../../support/rig.ts";

const boots = (rig: Rig, interval: number, status = "Accepted"): void =>
  rig.csms.on("BootNotification", () => ({
    status,
    interval,
    currentTime: new Date(rig.clock.wall()).toISOString(),
  }));

const beats = (rig: Rig): number[] =>
  rig.csms.calls.filter(({ action }) => action === "Heartbeat").map(({ at }) => at);

const gaps = (times: readonly number[]): number[] =>
  times.slice(1).map((time, index) => time - Number(times[index]));

describe("Heartbeat in 2.0.1", () => {
  it("G02.FR.01 G02.FR.02 comes in the interval of the BootNotification, or the one that is set later", async () => {
    const rig = new Rig({ version: "2.0.1" });
    boots(rig, 60);
    await rig.start();
    await rig.pass(310);
    expect(beats(rig).length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...gaps(beats(rig)))).toBeLessThanOrEqual(61_000);
    rig.csms.forget();
    const data = { component: { name: "OCPPCommCtrlr" }, variable: { name: "HeartbeatInterval" } };
    await rig.csms.call("SetVariables", { setVariableData: [{ ...data, attributeValue: "20" }] });
    await rig.pass(110);
    expect(beats(rig).length).toBeGreaterThanOrEqual(5);
  });

  it("G02.FR.06 its answer sets the clock of the station", async () => {
    const rig = new Rig({ version: "2.0.1" });
    boots(rig, 60);
    await rig.start();
    const ahead = 100_000;
    rig.csms.on("Heartbeat", () => ({ currentTime: new Date(rig.clock.wall() + ahead).toISOString() }));
    await rig.pass(70);
    rig.csms.forget();
    await rig.plug(1);
    const [status] = rig.csms.of("StatusNotification");
    const told = Date.parse(String(status?.["timestamp"]));
    expect(Math.abs(told - rig.clock.wall() - ahead)).toBeLessThan(5000);
  });

  it("G02.FR.05 is put off by any other message: only where the station was quiet for an interval one comes", async () => {
    const rig = new Rig({ version: "2.0.1", variables: { "AlignedDataCtrlr/Interval": "0" } });
    boots(rig, 60);
    await rig.start();
    // Something to tell, 40 s apart.
    for (let count = 0; count < 6; count++) {
      await rig.pass(40);
      if (count % 2 === 0) await rig.plug(1);
      else await rig.unplug(1);
    }
    expect(beats(rig)).toEqual([]);
    const last = rig.csms.calls.at(-1);
    await rig.pass(65);
    expect(beats(rig)).toHaveLength(1);
    expect(gaps([Number(last?.at), ...beats(rig)])[0]).toBeGreaterThanOrEqual(60_000);
  });

  it("G02.FR.07 comes once a day for the time, however much else is sent", async () => {
    const rig = new Rig({
      version: "2.0.1",
      charger: { mainMeter: true },
      variables: {
        "AlignedDataCtrlr/Interval": "900",
        "AlignedDataCtrlr/Measurands": "Energy.Active.Import.Register",
      },
    });
    boots(rig, 3600);
    await rig.start();
    const booted = rig.csms.calls.find(({ action }) => action === "BootNotification")?.at ?? 0;
    await rig.pass(49 * 3600);
    expect(rig.csms.of("MeterValues").length).toBeGreaterThan(190);
    const day = 24 * 3600 * 1000;
    expect(beats(rig)).toHaveLength(2);
    for (const gap of gaps([booted, ...beats(rig)])) {
      expect(gap).toBeGreaterThan(day - 60_000);
      expect(gap).toBeLessThanOrEqual(day + 1000);
    }
  });

  it.each([
    ["B02.FR.07 Pending with an interval of 0: the station chooses one", "Pending"],
    ["B03.FR.05 Rejected with an interval of 0: the station chooses one", "Rejected"],
  ])("%s", async (_, status) => {
    const rig = new Rig({ version: "2.0.1" });
    boots(rig, 0, status);
    await rig.start();
    await rig.pass(600);
    const count = rig.csms.of("BootNotification").length;
    expect(count).toBeGreaterThanOrEqual(2);
    expect(count).toBeLessThanOrEqual(60);
  });
});
