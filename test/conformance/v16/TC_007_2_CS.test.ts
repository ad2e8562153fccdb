import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify(
  "TC_007_2_CS",
  "Remote Start Charging Session - Cached Id",
  {
    keys: {
      AuthorizationCacheEnabled: "true",
      LocalPreAuthorize: "true",
      AuthorizeRemoteTxRequests: "true",
      ConnectionTimeOut: "20",
    },
  },
  async (t) => {
    await t.boot();
    await t.cached(alice);
    await t.ask("RemoteStartTransaction", { connectorId: 1, idTag: alice.value }, "Accepted");
    await t.status(1, "Preparing");
    t.controls.plug(1);
    await t.started(1, alice.value);
  },
);
