import { expect } from "vitest";
import { certify } from "../../support/certification.ts";

certify("TC_055_CS", "Trigger Message - Rejected", {}, async (t) => {
  await t.boot();
  await t.ask(
    "TriggerMessage",
    { requestedMessage: "MeterValues", connectorId: t.connectors + 1 },
    "Rejected",
  );
  await t.rig.pass(30);
  expect(t.csms.of("MeterValues")).toEqual([]);
});
