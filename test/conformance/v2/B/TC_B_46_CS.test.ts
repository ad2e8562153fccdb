import { expect } from "vitest";
import { certify201OnTheWire, Endpoint, profileAt } from "../../../support/v2/wire.ts";

certify201OnTheWire("TC_B_46_CS", {}, async (t) => {
  const other = await Endpoint.open();
  const csms = await t.connected();
  await t.booted(csms);
  await t.setVariable(csms, "OCPPCommCtrlr/NetworkProfileConnectionAttempts", "2");
  expect(await t.call(csms, "SetNetworkProfile", profileAt(other.url))).toMatchObject({ status: "Accepted" });
  expect(await t.setVariable(csms, "OCPPCommCtrlr/NetworkConfigurationPriority", "2,1")).toMatch(
    /^(Accepted|RebootRequired)$/,
  );
  other.attempts = "silent";
  expect(await t.call(csms, "Reset", { type: "OnIdle" })).toMatchObject({ status: "Accepted" });
  await t.attempted(other);
  await t.attempted(other);
  await t.booted(await t.connected());
  expect(other.wire.requests.left, "two attempts").toHaveLength(0);
});
