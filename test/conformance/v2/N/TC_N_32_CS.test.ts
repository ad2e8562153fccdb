import { expect } from "vitest";
import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { tokenOf } from "../../../support/v2/tester.ts";

/** CustomerInformation of the token that is used here. */
const request = (requestId: number, report: boolean, clear: boolean): Record<string, unknown> => ({
  requestId,
  report,
  clear,
  idToken: tokenOf(alice),
});

certify201("TC_N_32_CS", { variables: { "AuthCtrlr/LocalPreAuthorize": "true" } }, async (t) => {
  await t.boot();
  await t.ask("CustomerInformation", request(31, false, true), "Accepted");
  expect(await t.customerInformation(31)).toMatch(/cleared/);
  // The same where there is something to clear.
  await t.idTokenCached();
  await t.ask("CustomerInformation", request(32, false, true), "Accepted");
  const told = await t.customerInformation(32);
  expect(told).toMatch(/cleared/);
  expect(told).not.toContain(alice.value);
  await t.authorized({ asks: true });
  await t.energyTransferStarted();
});
