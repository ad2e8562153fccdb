import { expect } from "vitest";
import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";

// Hardware that owns its sessions has its own rules for the bolt.
certify201(
  "TC_E_25_CS",
  {
    owners: ["station"],
    variables: {
      "TxCtrlr/StopTxOnEVSideDisconnect": "true",
      "OCPPCommCtrlr/UnlockOnEVSideDisconnect": "false",
    },
  },
  async (t) => {
    await t.boot();
    await t.energyTransferSuspended();
    t.controls.unplug(1, "carOnly");
    await t.event(/^(Updated|Ended)$/, "EVCommunicationLost", { chargingState: "Idle" });
    expect(t.controls.unplug(1, "socket"), "the cable is locked").toBe(false);
    t.controls.presentToken(alice, 1);
    await t.rig.pass(2);
    expect(t.controls.unplug(1, "socket"), "the cable can be taken out").toBe(true);
    await t.status([1, 1], "Available");
  },
);
