import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig } from "../support/rig.ts";

const ground = { evse: 1, connector: 1, errorCode16: "GroundFailure" } as const;

describe.each(owners)(
  "a fault in a transaction, sessions owned by the %s (1.6 §4.9 C9, I3)",
  (sessionOwner) => {
    it("charging pauses, the transaction does not end; when it is over charging goes on", async () => {
      const rig = await new Rig({ sessionOwner, keys: { MeterValueSampleInterval: "60" } }).start();
      await rig.chargeOn(1);
      const fault = rig.controls.raiseError("evse_board_support/MREC17EVSEContactorFault", ground);
      await rig.pass(120);
      expect(rig.csms.statuses(1)).toEqual(["Faulted"]);
      expect(rig.controls.evse(1).powerW).toBe(0);
      expect(rig.csms.of("StopTransaction")).toEqual([]);
      rig.controls.clearError(fault);
      await rig.pass(30);
      expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
      expect(rig.csms.statuses(1)).not.toContain("Finishing");
      expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
      await rig.swipe(alice, 1);
      expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "Local" }]);
      for (const payload of rig.csms.of("MeterValues"))
        expect(payload).toMatchObject({ transactionId: 1000 });
    });

    it.each(["token", "remote", "unplugged"] as const)(
      "it can be ended while the fault lasts, and nothing new begins: %s",
      async (how) => {
        const rig = await new Rig({ sessionOwner }).start();
        await rig.chargeOn(1);
        rig.controls.raiseError("evse_board_support/VendorError", { evse: 1, connector: 1 });
        await rig.pass(5);
        if (how === "token") await rig.swipe(alice, 1);
        else if (how === "remote") await rig.csms.call("RemoteStopTransaction", { transactionId: 1000 });
        else rig.controls.unplug(1, "car");
        await rig.pass(5);
        const reason = { token: "Local", remote: "Remote", unplugged: "EVDisconnected" }[how];
        expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason }]);
        if (how !== "unplugged") await rig.unplug(1);
        await rig.plug(1);
        await rig.swipe(bob, 1);
        await rig.pass(5);
        expect(rig.csms.statuses(1)).toEqual(["Faulted"]);
        expect(rig.csms.of("StartTransaction")).toEqual([]);
      },
    );

    it("a fault of the whole station is every connector's; the transaction stays", async () => {
      const rig = await new Rig({ sessionOwner }).start();
      await rig.chargeOn(1);
      const fault = rig.controls.raiseError("evse_board_support/VendorError", {});
      await rig.pass(5);
      expect([0, 1, 2].map((id) => rig.csms.statuses(id).slice(-1)[0])).toEqual(Array(3).fill("Faulted"));
      rig.controls.clearError(fault);
      await rig.pass(30);
      expect([0, 1, 2].map((id) => rig.csms.statuses(id).slice(-1)[0])).toEqual([
        "Available",
        "Charging",
        "Available",
      ]);
      expect(rig.csms.of("StopTransaction")).toEqual([]);
    });

    it("a warning changes nothing but the errorCode", async () => {
      const rig = await new Rig({ sessionOwner }).start();
      await rig.chargeOn(1);
      rig.controls.raiseError("evse_board_support/MREC6UnderVoltage", {
        ...ground,
        errorCode16: "UnderVoltage",
        blocking: false,
      });
      await rig.pass(10);
      expect(rig.csms.of("StatusNotification")).toMatchObject([
        { status: "Charging", errorCode: "UnderVoltage" },
      ]);
      expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
    });
  },
);

describe.each(owners)("mains fails at hardware with a battery, sessions owned by the %s", (sessionOwner) => {
  it("ends the transaction before it goes down (1.6 §7.36 PowerLoss, TC_032_1_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    rig.controls.mainsFail();
    await rig.pass(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "PowerLoss" }]);
    expect(rig.csms.statuses(1)).toEqual(["Finishing"]);
  });
});

describe.each(owners)(
  "hardware that ends a transaction for a fault, sessions owned by the %s",
  (sessionOwner) => {
    it.each(["GroundFault", "OvercurrentFault", "PowerQuality"] as const)(
      "%s: StopTransaction with reason Other, Faulted while it lasts, then Finishing (1.6 §4.9 I6, §7.36)",
      async (reason) => {
        const rig = await new Rig({ sessionOwner }).start();
        await rig.chargeOn(1);
        const fault = rig.controls.raiseError("evse_board_support/MREC2GroundFailure", ground);
        rig.controls.endFor(1, reason);
        await rig.pass(2);
        expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "Other" }]);
        expect(rig.csms.statuses(1)).toEqual(["Faulted"]);
        rig.controls.clearError(fault);
        await rig.pass(1);
        expect(rig.csms.statuses(1)).toEqual(["Faulted", "Finishing"]);
      },
    );
  },
);
