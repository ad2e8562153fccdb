import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify(
  "TC_004_2_CS",
  "Regular Charging Session - Identification First - ConnectionTimeOut",
  {},
  async (t) => {
    const timeOutS = 25;
    await t.boot();
    await t.configure({ ConnectionTimeOut: String(timeOutS) });
    const presented = t.now;
    t.controls.presentToken(alice, 1);
    await t.authorized(1, alice.value);
    const available = await t.status(1, "Available", { withinS: timeOutS + 5 });
    expect(available.at - presented).toBe(timeOutS * 1000);
    t.controls.plug(1);
    await t.status(1, "Preparing");
    await t.quiet(60);
  },
);
