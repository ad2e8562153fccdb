import { expect } from "vitest";
import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { offlineThreshold } from "../../../support/v2/checks.ts";
import type { Sessions2 } from "../../../support/v2/sessions.ts";

const variables = {
  [offlineThreshold]: "90",
  "SampledDataCtrlr/TxUpdatedMeasurands": "Energy.Active.Import.Register",
  "SampledDataCtrlr/TxUpdatedInterval": "8",
};

const steps = async (t: Sessions2): Promise<void> => {
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
  await t.stoppedOffline();
  const triggers = t.csms.of("TransactionEvent").map(({ triggerReason }) => triggerReason);
  expect(triggers, "what was measured offline is told too").toContain("MeterValuePeriodic");
};

certify201("TC_E_31_CS", { variables }, steps);

certify201(
  "TC_E_31_CS",
  { setting: "TxStopPoint EVConnected", variables: { ...variables, "TxCtrlr/TxStopPoint": "EVConnected" } },
  steps,
);
