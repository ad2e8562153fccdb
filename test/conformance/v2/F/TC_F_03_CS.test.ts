import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_F_03_CS", { variables: { "AuthCtrlr/AuthorizeRemoteStart": "false" } }, async (t) => {
  await t.boot();
  await t.authorized({ remote: true, asks: false });
  await t.energyTransferStarted();
});
