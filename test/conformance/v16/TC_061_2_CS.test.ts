import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify(
  "TC_061_2_CS",
  "Clear Authorization Data in Authorization Cache - Remote",
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
    await t.ask("ClearCache", {}, "Accepted");
    await t.ask("RemoteStartTransaction", { connectorId: 1, idTag: alice.value }, "Accepted");
    await t.authorized(1, alice.value);
    await t.status(1, "Available", { withinS: 30 });
  },
);
