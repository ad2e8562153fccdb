import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_C_37_CS", { variables: { "AuthCtrlr/LocalPreAuthorize": "true" } }, async (t) => {
  await t.boot();
  await t.idTokenCached();
  await t.ask("ClearCache", {}, "Accepted");
  await t.evConnectedPreSession();
  await t.authorized();
  await t.energyTransferStarted();
});
