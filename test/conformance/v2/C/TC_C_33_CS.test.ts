import { certify201 } from "../../../support/v2/certification.ts";
import { event } from "../../../support/v2/tester.ts";

certify201(
  "TC_C_33_CS",
  { variables: { "AuthCtrlr/LocalPreAuthorize": "true", "TxCtrlr/StopTxOnInvalidId": "true" } },
  async (t) => {
    await t.boot();
    await t.evConnectedPreSession();
    await t.authorized();
    await t.energyTransferStarted();
    await t.parkingBayUnoccupied();
    await t.evConnectedPreSession();
    t.csms.on("TransactionEvent", ({ payload }) =>
      "idToken" in payload ? { idTokenInfo: { status: "Invalid" } } : {},
    );
    // The cache lets it start, without an AuthorizeRequest.
    await t.authorized({ asks: false });
    await t.skip(event("Updated", "ChargingStateChanged"));
    await t.ended(1, "Deauthorized", { stoppedReason: "DeAuthorized" });
  },
);
