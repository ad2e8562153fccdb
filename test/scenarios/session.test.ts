import { describe, expect, it } from "vitest";
import { Rig } from "../support/rig.ts";

const token = { value: "CAFE01", type: "ISO14443" };

describe.each(["station", "charger"] as const)(
  "a charging session, sessions owned by the %s",
  (sessionOwner) => {
    it("plug, swipe, charge, swipe, unplug (1.6 §4.8, §4.10)", async () => {
      const rig = await new Rig({ sessionOwner, keys: { MeterValueSampleInterval: "60" } }).start();
      const { csms, charger } = rig;
      expect(csms.story()).toEqual([
        "BootNotification",
        "StatusNotification(0, Available)",
        "StatusNotification(1, Available)",
        "StatusNotification(2, Available)",
      ]);
      csms.forget();

      charger.controls.plug(1);
      await rig.pass(1);
      charger.controls.presentToken(token, 1);
      await rig.pass(180);
      charger.controls.presentToken(token, 1);
      await rig.pass(5);
      charger.controls.unplug(1);
      await rig.pass(5);

      expect(csms.story()).toEqual([
        "StatusNotification(1, Preparing)",
        "Authorize",
        "StartTransaction",
        "StatusNotification(1, Charging)",
        "MeterValues",
        "MeterValues",
        "MeterValues",
        "StopTransaction",
        "StatusNotification(1, Finishing)",
        "StatusNotification(1, Available)",
      ]);
      const [start] = csms.of("StartTransaction");
      const [stop] = csms.of("StopTransaction");
      expect(start).toMatchObject({ connectorId: 1, idTag: "CAFE01", meterStart: 0 });
      expect(stop).toMatchObject({ transactionId: 1000, reason: "Local", idTag: "CAFE01" });
      expect(Number(stop?.["meterStop"])).toBeGreaterThan(100);
      expect(rig.errors()).toEqual([]);
    });
  },
);
