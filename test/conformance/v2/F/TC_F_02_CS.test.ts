import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_F_02_CS", { variables: { "AuthCtrlr/AuthorizeRemoteStart": "true" } }, async (t) => {
  await t.boot();
  await t.authorized({ remote: true, asks: true });
  await t.energyTransferStarted();
});
