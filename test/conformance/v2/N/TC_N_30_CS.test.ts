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

certify201("TC_N_30_CS", { variables: { "AuthCtrlr/LocalPreAuthorize": "true" } }, async (t) => {
  await t.boot();
  await t.idTokenCached();
  await t.authorized({ asks: false });
  await t.energyTransferStarted();
  await t.parkingBayUnoccupied();
  await t.ask("CustomerInformation", request(30, true, true), "Accepted");
  expect(await t.customerInformation(30)).toContain(alice.value);
  await t.ask("CustomerInformation", request(31, true, false), "Accepted");
  expect(await t.customerInformation(31)).toBe("");
  await t.authorized({ asks: true });
  await t.energyTransferStarted();
});
