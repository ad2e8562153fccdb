import { expect } from "vitest";
import { basic, certify201OnTheWire } from "../../../support/v2/wire.ts";

const fresh = "A.new-Pass_word=1:2+3|4@5";

certify201OnTheWire("TC_A_09_CS", {}, async (t) => {
  const csms = await t.connected();
  await t.booted(csms);
  expect(await t.setVariable(csms, "SecurityCtrlr/BasicAuthPassword", fresh)).toBe("Accepted");
  const again = await t.connected();
  expect(again.request.headers.authorization).toBe(basic(fresh));
});
