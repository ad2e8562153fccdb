import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_B_29_CS", {}, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.ask("Reset", { type: "OnIdle", evseId: 1 }, "Rejected");
});
