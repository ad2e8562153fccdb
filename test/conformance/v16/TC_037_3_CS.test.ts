import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { message } from "../../support/observer.ts";
import { alice } from "../../support/rig.ts";
import { status } from "../../support/tester.ts";

certify(
  "TC_037_3_CS",
  "Offline Start Transaction - Invalid IdTag - StopTransactionOnInvalidId = true",
  {
    keys: {
      StopTransactionOnInvalidId: "true",
      LocalAuthorizeOffline: "true",
      AllowOfflineTxForUnknownId: "true",
      MaxEnergyOnInvalidId: "0",
    },
  },
  async (t) => {
    await t.boot();
    t.csms.on("StartTransaction", () => ({
      idTagInfo: { status: "Invalid" },
      transactionId: t.csms.newTransactionId(),
    }));
    const cut = t.now;
    await t.offline(async () => {
      t.controls.presentToken(alice, 1);
      await t.rig.pass(2);
      t.controls.plug(1);
      await t.rig.pass(60);
    });
    await t.maybe(status(1, "Charging"));
    const start = await t.expect("StartTransaction", { connectorId: 1, idTag: alice.value });
    expect(Date.parse(String(start.payload["timestamp"]))).toBeLessThanOrEqual(t.wallAt(cut) + 10_000);
    await t.maybe(status(1, "Charging"));
    await t.anyOrder(
      message("StopTransaction", { transactionId: t.csms.lastTransactionId, reason: "DeAuthorized" }),
      status(1, "Finishing"),
    );
  },
);
