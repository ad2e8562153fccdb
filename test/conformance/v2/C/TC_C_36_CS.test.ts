import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_C_36_CS", { variables: { "AuthCtrlr/LocalPreAuthorize": "false" } }, async (t) => {
  await t.boot();
  await t.idTokenCached();
  t.csms.on("Authorize", () => ({ idTokenInfo: { status: "Invalid" } }));
  await t.refused(alice);
});
