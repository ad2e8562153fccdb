import { certify201 } from "../../../support/v2/certification.ts";
import { evseRestarts, resetsEvses } from "../../../support/v2/resets-evses.ts";
import type { Sessions2 } from "../../../support/v2/sessions.ts";

async function steps(t: Sessions2): Promise<void> {
  await t.boot();
  await t.energyTransferStarted();
  await t.ask("Reset", { type: "Immediate", evseId: 1 }, "Accepted");
  await t.ended(1, "ResetCommand", { chargingState: "EVConnected", stoppedReason: "ImmediateReset" });
  await evseRestarts(t, "Occupied");
}

const charger = { evses: [{ connectors: [{}] }, { connectors: [{}] }], supports: resetsEvses };
// With a start point EVConnected the car, still there after the reset, would begin a transaction.
const variables = { "TxCtrlr/TxStartPoint": "Authorized", "TxCtrlr/TxStopPoint": "Authorized" };

certify201("TC_B_27_CS", { charger, variables, setting: "TxStartPoint Authorized" }, steps);
certify201("TC_B_27_CS", { charger, owners: ["charger"], setting: "hardware's own points" }, steps);
