import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_F_09_CS", {}, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.ask("RequestStopTransaction", { transactionId: "of-nobody" }, "Rejected");
  await t.quiet(30);
});
