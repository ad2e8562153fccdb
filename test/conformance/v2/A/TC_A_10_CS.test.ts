import { expect } from "vitest";
import { basic, certify201OnTheWire, password } from "../../../support/v2/wire.ts";

certify201OnTheWire("TC_A_10_CS", {}, async (t) => {
  const csms = await t.connected();
  await t.booted(csms);
  expect(await t.setVariable(csms, "SecurityCtrlr/BasicAuthPassword", "too-short")).toBe("Rejected");
  expect(await t.call(csms, "Reset", { type: "Immediate" })).toMatchObject({ status: "Accepted" });
  const again = await t.connected();
  expect(again.request.headers.authorization).toBe(basic(password));
  await t.booted(again);
});
