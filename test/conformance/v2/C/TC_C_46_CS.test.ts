import { certify201 } from "../../../support/v2/certification.ts";

certify201(
  "TC_C_46_CS",
  { variables: { "AuthCtrlr/LocalPreAuthorize": "true", "AuthCacheCtrlr/LifeTime": "60" } },
  async (t) => {
    await t.boot();
    await t.idTokenCached();
    await t.evConnectedPreSession();
    await t.rig.pass(120);
    // No longer in the cache: the CSMS is asked.
    await t.authorized({ asks: true });
    await t.energyTransferStarted();
  },
);
