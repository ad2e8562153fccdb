import { certify201 } from "../../../support/v2/certification.ts";
import { evseRestarts, resetsEvses } from "../../../support/v2/resets-evses.ts";

certify201(
  "TC_B_26_CS",
  { charger: { evses: [{ connectors: [{}] }, { connectors: [{}] }], supports: resetsEvses } },
  async (t) => {
    await t.boot();
    await t.energyTransferStarted();
    await t.ask("Reset", { type: "OnIdle", evseId: 1 }, "Scheduled");
    await t.stopAuthorized();
    await evseRestarts(t, "Occupied");
    await t.evConnectedPostSession();
    await t.evDisconnected();
    await t.parkingBayUnoccupied();
  },
);
