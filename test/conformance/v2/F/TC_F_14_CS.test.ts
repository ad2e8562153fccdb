import { expect } from "vitest";
import { bob } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { samplesIn } from "../../../support/v2/checks.ts";
import { event } from "../../../support/v2/tester.ts";

certify201("TC_F_14_CS", {}, async (t) => {
  await t.boot();
  await t.energyTransferStarted({ evse: 1 });
  await t.energyTransferStarted({ evse: 2, token: bob });
  await t.ask("TriggerMessage", { requestedMessage: "TransactionEvent" }, "Accepted");
  const found = await t.anyOrder(
    ...[1, 2].map((evse) =>
      event(
        "Updated",
        "Trigger",
        { chargingState: "Charging", transactionId: t.transactionOf(evse) },
        { evse: { id: evse } },
      ),
    ),
  );
  for (const { payload } of found) expect(samplesIn(payload)[0]).toMatchObject({ context: "Trigger" });
});
