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

certify201("TC_N_28_CS", { variables: { "AuthCtrlr/LocalPreAuthorize": "true" } }, async (t) => {
  await t.boot();
  await t.ask("CustomerInformation", request(27, false, true), "Accepted");
  await t.customerInformation(27);
  await t.ask("CustomerInformation", request(28, true, false), "Accepted");
  // N09.FR.06: that nothing is known is said with no data.
  expect(await t.customerInformation(28)).toBe("");
});
