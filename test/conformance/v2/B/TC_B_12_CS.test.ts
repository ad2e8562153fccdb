import { expect } from "vitest";
import { expectWhole, find } from "../../../support/v2/checks.ts";
import { requiredWritable } from "../../../support/v2/required-variables.ts";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_B_12_CS", {}, async (t) => {
  await t.boot();
  await t.ask("GetBaseReport", { requestId: 12, reportBase: "ConfigurationInventory" }, "Accepted");
  const report = await t.report(12);
  expectWhole(report);
  for (const { attributes } of report)
    for (const { mutability } of attributes)
      expect(mutability ?? "ReadWrite").toMatch(/^(ReadWrite|WriteOnly)$/);
  for (const id of requiredWritable) expect(find(report, id), id).toBeDefined();
});
