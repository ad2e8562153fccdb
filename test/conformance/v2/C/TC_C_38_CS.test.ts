import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_C_38_CS", { variables: { "AuthCacheCtrlr/Enabled": "false" } }, async (t) => {
  await t.boot();
  await t.idTokenCached();
  await t.ask("ClearCache", {}, "Rejected");
});
