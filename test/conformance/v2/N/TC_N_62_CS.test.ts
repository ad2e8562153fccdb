import { expect } from "vitest";
import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";

/** The identifier of a customer is the token the CSMS knows them by. */
const request = (requestId: number, clear: boolean): Record<string, unknown> => ({
  requestId,
  report: true,
  clear,
  customerIdentifier: alice.value,
});

certify201("TC_N_62_CS", { variables: { "AuthCtrlr/LocalPreAuthorize": "true" } }, async (t) => {
  await t.boot();
  await t.idTokenCached();
  await t.ask("CustomerInformation", request(1, true), "Accepted");
  expect(await t.customerInformation(1)).toContain(alice.value);
  await t.ask("CustomerInformation", request(2, false), "Accepted");
  expect(await t.customerInformation(2)).toBe("");
});
