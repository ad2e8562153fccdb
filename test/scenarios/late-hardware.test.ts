import { describe, expect, it } from "vitest";
import { Rig } from "../support/rig.ts";

describe("hardware that comes after the CSMS", () => {
  it("is waited for before the first statuses, so that it does not begin as Unavailable", async () => {
    const rig = new Rig();
    rig.charger.controls.loseHardware();
    await rig.start();
    await rig.pass(2);
    expect(rig.csms.story()).toEqual(["BootNotification"]);
    rig.charger.controls.regainHardware();
    await rig.pass(1);
    expect(rig.csms.story()).toEqual([
      "BootNotification",
      "StatusNotification(0, Available)",
      "StatusNotification(1, Available)",
      "StatusNotification(2, Available)",
    ]);
  });

  it("is reported Unavailable when it does not come in time (1.6 §4.9)", async () => {
    const rig = new Rig();
    rig.charger.controls.loseHardware();
    await rig.start();
    await rig.pass(6);
    expect(rig.csms.story()).toEqual([
      "BootNotification",
      "StatusNotification(0, Unavailable)",
      "StatusNotification(1, Unavailable)",
      "StatusNotification(2, Unavailable)",
    ]);
  });
});
