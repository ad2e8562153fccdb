import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";
import { samplesIn } from "../../../support/v2/checks.ts";

certify201("TC_F_11_CS", {}, async (t) => {
  await t.boot();
  await t.ask("TriggerMessage", { requestedMessage: "MeterValues", evse: { id: 1 } }, "Accepted");
  const { payload } = await t.expect("MeterValues", { evseId: 1 });
  expect(samplesIn(payload)[0]).toMatchObject({ context: "Trigger" });
});
