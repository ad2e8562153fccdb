import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { contextsOf, measurandsOf, sampledAt } from "../../support/meter-values.ts";

certify("TC_054_CS", "Trigger Message", {}, async (t) => {
  await t.boot();
  const measurands = ["Energy.Active.Import.Register", "Voltage"];
  await t.configure({ MeterValuesSampledData: measurands.join(",") });
  await t.ask("TriggerMessage", { requestedMessage: "MeterValues", connectorId: 1 }, "Accepted");
  const { payload } = await t.expect("MeterValues", { connectorId: 1 });
  expect(contextsOf(payload)).toEqual(["Trigger"]);
  expect(payload, "no transaction runs").not.toHaveProperty("transactionId");
  expect(sampledAt(payload)).toBeGreaterThan(t.wallAt(t.now) - 2000);
  expect(new Set(measurandsOf(payload))).toEqual(new Set(measurands));
  await t.ask("TriggerMessage", { requestedMessage: "Heartbeat" }, "Accepted");
  await t.expect("Heartbeat");
  await t.ask("TriggerMessage", { requestedMessage: "StatusNotification", connectorId: 1 }, "Accepted");
  await t.status(1, "Available");
  for (const action of ["DiagnosticsStatusNotification", "FirmwareStatusNotification"]) {
    const { status: is } = await t.call("TriggerMessage", { requestedMessage: action });
    expect(is).toEqual(expect.stringMatching(/^(Accepted|NotImplemented)$/));
    if (is === "Accepted") await t.expect(action, { status: "Idle" });
  }
});
