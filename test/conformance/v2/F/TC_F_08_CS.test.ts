import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_F_08_CS", {}, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.stopAuthorized({ remote: true });
});
