import { certify201 } from "../../../support/v2/certification.ts";
import { event, status2 } from "../../../support/v2/tester.ts";
import type { Sessions2 } from "../../../support/v2/sessions.ts";

async function scheduled(t: Sessions2): Promise<void> {
  await t.boot();
  await t.energyTransferStarted();
  await t.changeAvailability("Inoperative", [], "Scheduled");
  await t.status([2, 1], "Unavailable");
  await t.stopAuthorized();
}

certify201("TC_G_14_CS", {}, async (t) => {
  await scheduled(t);
  await t.status([1, 1], "Unavailable");
  // The transaction is over: that the car goes is nothing new.
  t.controls.unplug(1);
});

certify201(
  "TC_G_14_CS",
  { setting: "TxStopPoint EVConnected", variables: { "TxCtrlr/TxStopPoint": "EVConnected" } },
  async (t) => {
    await scheduled(t);
    await t.evConnectedPostSession();
    t.controls.unplug(1);
    await t.anyOrder(
      event("Ended", "EVCommunicationLost", { chargingState: "Idle" }),
      status2([1, 1], "Unavailable"),
    );
  },
);
