import { alice } from "../../../support/rig.ts";
import { expectResult, expectWhole, offlineThreshold } from "../../../support/v2/checks.ts";
import { tokenOf } from "../../../support/v2/tester.ts";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_B_02_CS", {}, async (t) => {
  t.boots(["Pending", 3600]);
  await t.rig.start();
  await t.expect("BootNotification");
  const [set] = await t.setVariables({ [offlineThreshold]: "300" });
  expectResult(set, offlineThreshold, "Accepted");
  const [got] = await t.getVariables([offlineThreshold]);
  expectResult(got, offlineThreshold, "Accepted", { attributeValue: "300" });
  await t.ask("GetBaseReport", { requestId: 12, reportBase: "FullInventory" }, "Accepted");
  expectWhole(await t.report(12));
  await t.ask(
    "RequestStartTransaction",
    { idToken: tokenOf(alice), evseId: 1, remoteStartId: 1 },
    "Rejected",
  );
  t.saidOnly("BootNotification", "NotifyReport");
  await t.ask("TriggerMessage", { requestedMessage: "BootNotification" }, "Accepted");
  await t.booted({ reason: "Triggered" });
});
