import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify(
  "TC_061_1_CS",
  "Clear Authorization Data in Authorization Cache - Local",
  { keys: { AuthorizationCacheEnabled: "true", LocalPreAuthorize: "true", ConnectionTimeOut: "20" } },
  async (t) => {
    await t.boot();
    // Presented once, and in the cache: the second time nobody is asked.
    await t.cached(alice);
    t.controls.presentToken(alice, 1);
    await t.status(1, "Preparing");
    await t.status(1, "Available", { withinS: 30 });
    await t.ask("ClearCache", {}, "Accepted");
    t.controls.presentToken(alice, 1);
    await t.authorized(1, alice.value);
    await t.status(1, "Available", { withinS: 30 });
  },
);
