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
