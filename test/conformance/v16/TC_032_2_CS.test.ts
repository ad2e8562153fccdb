import { certify } from "../../support/certification.ts";
import { message } from "../../support/observer.ts";
import { status } from "../../support/tester.ts";

certify("TC_032_2_CS", "Power failure - stop transaction(s) after going down", {}, async (t) => {
  await t.boot();
  const transactionId = await t.charging();
  await t.powerCycle();
  await t.expect("BootNotification");
  await t.anyOrder(
    status(0, "Available"),
    status(1, "Finishing"),
    status(2, "Available"),
    message("StopTransaction", { transactionId, reason: "PowerLoss" }),
  );
});
