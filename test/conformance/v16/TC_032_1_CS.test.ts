import { certify } from "../../support/certification.ts";
import { message } from "../../support/observer.ts";
import { status } from "../../support/tester.ts";

certify("TC_032_1_CS", "Power failure - stop transaction(s) before going down", {}, async (t) => {
  await t.boot();
  const transactionId = await t.charging();
  t.controls.mainsFail();
  await t.anyOrder(
    message("StopTransaction", { transactionId, reason: "PowerLoss" }),
    status(1, "Finishing"),
  );
  await t.powerCycle();
  await t.booted({ 1: /^(Finishing|Preparing)$/ });
});
