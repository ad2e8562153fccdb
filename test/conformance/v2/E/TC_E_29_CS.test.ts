import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";
import { offlineThreshold } from "../../../support/v2/checks.ts";

certify201(
  "TC_E_29_CS",
  { variables: { "SampledDataCtrlr/TxUpdatedInterval": "10", [offlineThreshold]: "90" } },
  async (t) => {
    await t.boot();
    await t.energyTransferStarted();
    await t.offline(() => t.rig.pass(30));
    // Before the first queued message is answered.
    t.csms.latencyMs = 1000;
    await t.rig.pass(0.1);
    expect(await t.call("GetTransactionStatus", { transactionId: t.transactionOf(1) })).toEqual({
      ongoingIndicator: true,
      messagesInQueue: true,
    });
    t.csms.latencyMs = 0;
    await t.queuedUpdates(1);
  },
);
