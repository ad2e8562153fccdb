import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { message } from "../../support/observer.ts";
import { alice } from "../../support/rig.ts";
import { status } from "../../support/tester.ts";

certify(
  "TC_037_1_CS",
  "Offline Start Transaction - Valid IdTag",
  {
    keys: {
      LocalAuthorizeOffline: "true",
      AuthorizationCacheEnabled: "true",
      AllowOfflineTxForUnknownId: "true",
      ConnectionTimeOut: "20",
    },
  },
  async (t) => {
    await t.boot();
    await t.cached(alice);
    const cut = t.now;
    await t.offline(async () => {
      t.controls.presentToken(alice, 1);
      await t.rig.pass(2);
      t.controls.plug(1);
      await t.rig.pass(60);
    });
    const [start] = await t.anyOrder(
      message("StartTransaction", { connectorId: 1, idTag: alice.value }),
      status(1, "Charging"),
    );
    const at = Date.parse(String(start?.payload["timestamp"]));
    expect(at).toBeGreaterThanOrEqual(t.wallAt(cut));
    expect(at).toBeLessThanOrEqual(t.wallAt(cut) + 10_000);
  },
);
