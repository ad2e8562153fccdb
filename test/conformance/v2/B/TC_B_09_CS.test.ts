import { expect } from "vitest";
import { expectResult, offlineThreshold } from "../../../support/v2/checks.ts";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_B_09_CS", { variables: { [offlineThreshold]: "60" } }, async (t) => {
  await t.boot();
  const results = await t.setVariables({ [offlineThreshold]: "300" }, "Actual");
  expect(results).toHaveLength(1);
  expectResult(results[0], offlineThreshold, "Accepted", { attributeType: "Actual" });
  const [got] = await t.getVariables([offlineThreshold]);
  expectResult(got, offlineThreshold, "Accepted", { attributeValue: "300" });
});
