import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_E_21_CS", { variables: { "TxCtrlr/TxStopPoint": "Authorized" } }, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.ask("RequestStopTransaction", { transactionId: t.transactionOf(1) }, "Accepted");
  await t.ended(1, "RemoteStop", { stoppedReason: "Remote" });
});
