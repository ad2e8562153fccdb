import { expect } from "vitest";
import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";

for (const stopPoint of ["Authorized", "PowerPathClosed", "PowerPathClosed,Authorized"])
  certify201(
    "TC_E_17_CS",
    {
      setting: `TxStopPoint ${stopPoint}`,
      variables: {
        "TxCtrlr/TxStopPoint": stopPoint,
        "TxCtrlr/StopTxOnEVSideDisconnect": "true",
        "OCPPCommCtrlr/UnlockOnEVSideDisconnect": "false",
      },
    },
    async (t) => {
      await t.boot();
      await t.energyTransferSuspended();
      t.controls.unplug(1, "carOnly");
      await t.ended(1, "EVCommunicationLost", { chargingState: "Idle", stoppedReason: "EVDisconnected" });
      t.controls.presentToken(alice, 1);
      await t.rig.pass(2);
      expect(t.controls.unplug(1, "socket"), "the cable can be taken out").toBe(true);
      await t.status([1, 1], "Available");
    },
  );
