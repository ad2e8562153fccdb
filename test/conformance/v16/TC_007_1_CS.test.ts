import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify(
  "TC_007_1_CS",
  "Regular Start Charging Session - Cached Id",
  { keys: { AuthorizationCacheEnabled: "true", LocalPreAuthorize: "true", ConnectionTimeOut: "20" } },
  async (t) => {
    await t.boot();
    await t.cached(alice);
    t.controls.presentToken(alice, 1);
    await t.status(1, "Preparing");
    t.controls.plug(1);
    await t.started(1, alice.value);
  },
);
