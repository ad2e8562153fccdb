import { expect } from "vitest";
import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";

certify201(
  "TC_C_57_CS",
  { variables: { "AuthCtrlr/LocalPreAuthorize": "true", "AuthCacheCtrlr/DisablePostAuthorize": "true" } },
  async (t) => {
    t.csms.on("Authorize", () => ({ idTokenInfo: { status: "Invalid" } }));
    await t.boot();
    await t.refused(alice);
    await t.evConnectedPreSession();
    t.controls.presentToken(alice, 1);
    await t.quiet(60);
    expect(t.controls.evse(1).powerW).toBe(0);
  },
);
