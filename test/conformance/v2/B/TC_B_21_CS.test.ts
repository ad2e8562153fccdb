import { certify201 } from "../../../support/v2/certification.ts";
import type { Sessions2 } from "../../../support/v2/sessions.ts";

async function steps(t: Sessions2): Promise<void> {
  await t.boot();
  await t.energyTransferStarted();
  await t.ask("Reset", { type: "OnIdle" }, "Scheduled");
  await t.stopAuthorized();
  await t.booted({ reason: "ScheduledReset" }, { "1.1": "Occupied" });
}

// With a start point EVConnected the car, still there after the reset, would begin a transaction.
const variables = { "TxCtrlr/TxStartPoint": "Authorized", "TxCtrlr/TxStopPoint": "Authorized" };

certify201("TC_B_21_CS", { variables, setting: "TxStartPoint Authorized" }, steps);
certify201(
  "TC_B_21_CS",
  { variables: { ...variables, "TxCtrlr/TxStopPoint": "EVConnected" }, setting: "TxStopPoint EVConnected" },
  async (t) => {
    await t.boot();
    await t.energyTransferStarted();
    await t.ask("Reset", { type: "OnIdle" }, "Scheduled");
    await t.evDisconnected();
    await t.booted({ reason: "ScheduledReset" });
  },
);
certify201("TC_B_21_CS", { owners: ["charger"], setting: "hardware's own points" }, steps);
