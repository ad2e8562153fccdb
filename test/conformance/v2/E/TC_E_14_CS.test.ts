import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";
import { infoOf } from "../../../support/v2/checks.ts";
import { event, status2 } from "../../../support/v2/tester.ts";

certify201("TC_E_14_CS", { variables: { "TxCtrlr/TxStopPoint": "EVConnected" } }, async (t) => {
  await t.boot();
  await t.evConnectedPostSession();
  t.controls.unplug(1);
  await t.anyOrder(
    status2([1, 1], "Available"),
    event("Ended", "EVCommunicationLost", { chargingState: "Idle" }),
  );
  const ended = t.csms.of("TransactionEvent").at(-1) ?? {};
  expect(infoOf(ended)["stoppedReason"] ?? "Local").toMatch(/^(Local|EVDisconnected)$/);
});
