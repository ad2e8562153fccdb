import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";

certify201(
  "TC_E_24_CS",
  {
    variables: {
      "TxCtrlr/StopTxOnEVSideDisconnect": "true",
      "OCPPCommCtrlr/UnlockOnEVSideDisconnect": "true",
    },
  },
  async (t) => {
    await t.boot();
    await t.energyTransferSuspended();
    t.controls.unplug(1, "carOnly");
    await t.event(/^(Updated|Ended)$/, "EVCommunicationLost", { chargingState: "Idle" });
    await t.rig.pass(2);
    expect(t.controls.unplug(1, "socket"), "the cable can be taken out").toBe(true);
    await t.status([1, 1], "Available");
  },
);
