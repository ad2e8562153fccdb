import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_C_32_CS", { variables: { "AuthCtrlr/LocalPreAuthorize": "true" } }, async (t) => {
  await t.boot();
  await t.idTokenCached();
  await t.powerCycle();
  await t.booted();
  await t.authorized({ asks: false });
  await t.evConnectedPreSession();
  await t.energyTransferStarted();
});
