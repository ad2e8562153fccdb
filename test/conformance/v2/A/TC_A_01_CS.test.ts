import { expect } from "vitest";
import { basic, certify201OnTheWire, password } from "../../../support/v2/wire.ts";

certify201OnTheWire("TC_A_01_CS", {}, async (t) => {
  const csms = await t.connected();
  expect(csms.request.url).toBe("/ocpp/cp001");
  expect(csms.request.headers.authorization).toBe(basic(password));
  expect(password).toMatch(/^[\w*\-=:+|@.]{16,40}$/);
  await t.booted(csms);
});
