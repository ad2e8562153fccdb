import { expect } from "vitest";
import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { offlineThreshold } from "../../../support/v2/checks.ts";
import { event, status2 } from "../../../support/v2/tester.ts";

certify201("TC_E_31_CS", { variables: { [offlineThreshold]: "90" } }, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.offline(async () => {
    await t.rig.pass(10);
    t.controls.presentToken(alice, 1);
    await t.rig.pass(2);
    t.controls.unplug(1);
    await t.rig.pass(2);
  });
  t.csms.latencyMs = 1000;
  await t.rig.pass(0.1);
  const answer = await t.call("GetTransactionStatus", { transactionId: t.transactionOf(1) });
  expect(answer).toEqual({ ongoingIndicator: false, messagesInQueue: true });
  t.csms.latencyMs = 0;
  await t.maybe(status2([1, 1], "Available"));
  await t.skip(event("Updated", /./, {}, { offline: true }));
  await t.ended(1, /^(StopAuthorized|EVCommunicationLost|ChargingStateChanged)$/, {}, { offline: true });
  await t.maybe(status2([1, 1], "Available"));
});
