import { expect } from "vitest";
import { expectResult, offlineThreshold } from "../../../support/v2/checks.ts";
import { certify201 } from "../../../support/v2/certification.ts";

certify201(
  "TC_B_06_CS",
  { variables: { [offlineThreshold]: "300", "AuthCtrlr/LocalAuthorizeOffline": "true" } },
  async (t) => {
    await t.boot();
    const results = await t.getVariables([offlineThreshold], "Actual");
    expect(results).toHaveLength(1);
    expectResult(results[0], offlineThreshold, "Accepted", {
      attributeType: "Actual",
      attributeValue: "300",
    });
  },
);
