import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { event } from "../../../support/v2/tester.ts";

certify201(
  "TC_C_34_CS",
  { variables: { "AuthCtrlr/LocalPreAuthorize": "true", "TxCtrlr/StopTxOnInvalidId": "true" } },
  async (t) => {
    await t.boot();
    await t.idTokenCached();
    await t.evConnectedPreSession();
    t.csms.on("TransactionEvent", ({ payload }) =>
      "idToken" in payload ? { idTokenInfo: { status: "Invalid" } } : {},
    );
    await t.authorized({ asks: false });
    await t.skip(event("Updated", "ChargingStateChanged"));
    await t.ended(1, "Deauthorized", { stoppedReason: "DeAuthorized" });
    t.forget(1);
    await t.parkingBayUnoccupied();
    await t.evConnectedPreSession();
    t.csms.on("Authorize", () => ({ idTokenInfo: { status: "Invalid" } }));
    await t.refused(alice);
  },
);
