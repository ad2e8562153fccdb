import { expect } from "vitest";
import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { offlineThreshold } from "../../../support/v2/checks.ts";
import { event, status2 } from "../../../support/v2/tester.ts";

certify201(
  "TC_E_43_CS",
  {
    variables: {
      "AuthCtrlr/LocalAuthorizeOffline": "true",
      "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true",
      "SampledDataCtrlr/TxUpdatedInterval": "9",
      [offlineThreshold]: "90",
    },
  },
  async (t) => {
    await t.boot();
    await t.idTokenCached();
    await t.offline(async () => {
      t.controls.plug(1);
      await t.rig.pass(2);
      t.controls.presentToken(alice, 1);
      await t.rig.pass(20);
      t.controls.presentToken(alice, 1);
      await t.rig.pass(2);
      t.controls.unplug(1);
      await t.rig.pass(2);
    });
    await t.skip(status2([1, 1], /./));
    await t.event("Started", /./, {}, { offline: true });
    await t.skip(event("Updated", /./, {}, { offline: true }));
    await t.event("Ended", /./, {}, { offline: true });
    await t.skip(status2([1, 1], /./));
    const triggers = t.csms.of("TransactionEvent").map(({ triggerReason }) => triggerReason);
    expect(triggers, "what was measured offline is told too").toContain("MeterValuePeriodic");
  },
);
