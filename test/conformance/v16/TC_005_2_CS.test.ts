import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { message } from "../../support/observer.ts";
import { status } from "../../support/tester.ts";

certify(
  "TC_005_2_CS",
  "EV Side Disconnected - StopTransactionOnEVSideDisconnect = true (unlock false)",
  {},
  async (t) => {
    await t.boot();
    await t.configure({
      MinimumStatusDuration: "0",
      StopTransactionOnEVSideDisconnect: "true",
      UnlockConnectorOnEVSideDisconnect: "false",
    });
    const transactionId = await t.charging();
    t.controls.unplug(1, "carOnly");
    await t.skip(status(1, "SuspendedEV"));
    await t.anyOrder(
      message("StopTransaction", { transactionId, reason: "EVDisconnected" }),
      status(1, "Finishing"),
    );
    await t.quiet(5);
    expect(t.locked(), "until the command").toBe(true);
    expect(t.controls.unplug(1, "socket")).toBe(false);
    await t.ask("UnlockConnector", { connectorId: 1 }, "Unlocked");
    expect(t.controls.unplug(1, "socket")).toBe(true);
    await t.status(1, "Available");
  },
);
