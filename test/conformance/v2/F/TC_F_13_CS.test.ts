import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";
import { samplesIn } from "../../../support/v2/checks.ts";

certify201("TC_F_13_CS", {}, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.ask("TriggerMessage", { requestedMessage: "TransactionEvent", evse: { id: 1 } }, "Accepted");
  const { payload } = await t.told(1, "Trigger", { chargingState: "Charging" });
  if ("evse" in payload) expect(payload["evse"]).toMatchObject({ id: 1 });
  expect(samplesIn(payload)[0]).toMatchObject({ context: "Trigger" });
});
