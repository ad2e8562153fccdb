import { expect } from "vitest";
import { expectPlainValues, expectWhole, find } from "../../../support/v2/checks.ts";
import { requiredVariables } from "../../../support/v2/required-variables.ts";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_B_53_CS", {}, async (t) => {
  await t.boot();
  await t.ask("GetBaseReport", { requestId: 53, reportBase: "FullInventory" }, "Accepted");
  const report = await t.report(53);
  expectWhole(report);
  expectPlainValues(report);
  for (const id of requiredVariables) expect(find(report, id), id).toBeDefined();
});
