import { describe, expect, it } from "vitest";
import { Rig, type RigOptions } from "../support/rig.ts";
import { ScriptedCharger } from "../support/scripted-charger.ts";

async function resettable(ends: boolean, options: RigOptions = {}) {
  const charger = new ScriptedCharger({ resetEndsStation: ends, supports: ["reset"] });
  charger.answers.reset = () => ({ status: "ok", result: null });
  const rig = await new Rig({ hardware: charger, sessionOwner: "charger", ...options }).start();
  rig.csms.forget();
  return { rig, charger };
}

const boots = (rig: Rig): number => rig.csms.of("BootNotification").length;

describe("a reset of hardware that ends the station's process with its own", () => {
  it("is told the hardware once; the station is silent until its end, and deaf", async () => {
    const { rig, charger } = await resettable(true);
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(59);
    expect(charger.told("reset")).toEqual([{ type: "Soft", scheduled: false }]);
    expect(rig.csms.calls).toEqual([]);
    expect(charger.listening).toBe(false);
    await rig.stop();
  });

  it("that ended nothing for a minute: the station begins anew, as ever", async () => {
    const { rig, charger } = await resettable(true);
    await rig.csms.call("Reset", { type: "Hard" });
    await rig.pass(62);
    expect(boots(rig)).toBe(1);
    expect(charger.starts).toBe(2);
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(62);
    expect(boots(rig)).toBe(2);
  });

  it.each(["rejected", "unsupported"] as const)(
    "that is %s ends nobody: the station restarts",
    async (status) => {
      const { rig, charger } = await resettable(true);
      charger.answers.reset = () => ({ status });
      await rig.csms.call("Reset", { type: "Soft" });
      await rig.pass(5);
      expect(boots(rig)).toBe(1);
    },
  );

  it("other hardware: the station restarts at once", async () => {
    const { rig } = await resettable(false);
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(1);
    expect(boots(rig)).toBe(1);
  });
});

describe("Station.ResetStopDelay", () => {
  it("is waited for before the hardware is reset, and the CSMS is answered meanwhile", async () => {
    const { rig, charger } = await resettable(false, { section: { ResetStopDelay: 30 } });
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(29);
    expect(charger.told("reset")).toEqual([]);
    expect(await rig.csms.call("GetConfiguration", { key: ["HeartbeatInterval"] })).toMatchObject({
      kind: "result",
    });
    await rig.pass(2);
    expect(charger.told("reset")).toHaveLength(1);
    expect(boots(rig)).toBe(1);
  });
});
