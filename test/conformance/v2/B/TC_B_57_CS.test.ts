import { expect } from "vitest";
import { certify201OnTheWire } from "../../../support/v2/wire.ts";

const minimum = 10;
const internal = { RetryBackoffRepeatTimes: 2, RetryBackoffRandomRange: 0, RetryBackoffWaitMinimum: minimum };
/** Between two looks at the sockets, s. */
const slack = 0.5;

certify201OnTheWire("TC_B_57_CS", { internal }, async (t) => {
  const csms = await t.connected();
  await t.booted(csms);
  await t.attempted();
  const first = t.now;
  csms.close();
  await t.attempted();
  const second = t.now;
  expect(second - first).toBeGreaterThanOrEqual(minimum);
  const again = await t.connected();
  t.endpoint.attempts = "refused";
  again.close();
  await t.attempted();
  const third = t.now;
  expect(third - second).toBeGreaterThanOrEqual(minimum);
  t.endpoint.attempts = "taken";
  await t.connected();
  expect(t.now - third).toBeGreaterThanOrEqual(2 * (third - second) - slack);
});
