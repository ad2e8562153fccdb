import { certify } from "../../support/certification.ts";
import { message } from "../../support/observer.ts";
import { status } from "../../support/tester.ts";

certify("TC_005_3_CS", "EV Side Disconnected - StopTransactionOnEVSideDisconnect = false", {}, async (t) => {
  await t.boot();
  await t.configure({
    MinimumStatusDuration: "0",
    StopTransactionOnEVSideDisconnect: "false",
    UnlockConnectorOnEVSideDisconnect: "false",
  });
  const transactionId = await t.charging();
  t.controls.unplug(1, "carOnly");
  await t.status(1, "SuspendedEV");
  // The car stops drawing before it lets go: told again, with the reason in `info` (§4.9).
  await t.skip(status(1, "SuspendedEV"));
  await t.quiet(20);
  await t.ask("RemoteStopTransaction", { transactionId }, "Accepted");
  await t.anyOrder(status(1, "Finishing"), message("StopTransaction", { transactionId, reason: "Remote" }));
});
