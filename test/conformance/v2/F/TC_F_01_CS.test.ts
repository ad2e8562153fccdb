import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_F_01_CS", {}, async (t) => {
  await t.boot();
  await t.evConnectedPreSession();
  await t.authorized({ remote: true });
  await t.energyTransferStarted();
});
