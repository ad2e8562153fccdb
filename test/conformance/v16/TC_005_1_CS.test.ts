import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { message } from "../../support/observer.ts";
import { expectUtc, status } from "../../support/tester.ts";

certify(
  "TC_005_1_CS",
  "EV Side Disconnected - StopTransactionOnEVSideDisconnect = true (unlock true)",
  {},
  async (t) => {
    await t.boot();
    await t.configure({
      MinimumStatusDuration: "0",
      StopTransactionOnEVSideDisconnect: "true",
      UnlockConnectorOnEVSideDisconnect: "true",
    });
    const transactionId = await t.charging();
    expect(t.locked()).toBe(true);
    t.controls.unplug(1, "carOnly");
    await t.skip(status(1, "SuspendedEV"));
    const [stop] = await t.anyOrder(
      message("StopTransaction", {
        transactionId,
        reason: "EVDisconnected",
        meterStop: expect.any(Number),
      }),
      status(1, "Finishing"),
    );
    expectUtc(stop?.payload["timestamp"]);
    await t.quiet(5);
    expect(t.locked(), "released without a command").toBe(false);
    expect(t.controls.unplug(1, "socket")).toBe(true);
    await t.status(1, "Available");
  },
);
