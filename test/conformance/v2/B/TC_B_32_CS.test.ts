import { expect } from "vitest";
import { expectResult } from "../../../support/v2/checks.ts";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_B_32_CS", {}, async (t) => {
  await t.boot();
  const results = await t.getVariables(["UnknownComponent/OfflineThreshold"]);
  expect(results).toHaveLength(1);
  expectResult(results[0], "UnknownComponent/OfflineThreshold", "UnknownComponent");
});
