import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_C_12_CS", { variables: { "AuthCtrlr/LocalPreAuthorize": "true" } }, async (t) => {
  t.csms.next("Authorize", { idTokenInfo: { status: "Invalid" } });
  await t.boot();
  await t.refused(alice);
  await t.evConnectedPreSession();
  await t.authorized();
  await t.energyTransferStarted();
});
