import { expect } from "vitest";
import { expectResult, offlineThreshold } from "../../../support/v2/checks.ts";
import { certify201 } from "../../../support/v2/certification.ts";

const localAuthorizeOffline = "AuthCtrlr/LocalAuthorizeOffline";

certify201(
  "TC_B_07_CS",
  { variables: { [offlineThreshold]: "300", [localAuthorizeOffline]: "true" } },
  async (t) => {
    await t.boot();
    const results = await t.getVariables([offlineThreshold, localAuthorizeOffline], "Actual");
    expect(results).toHaveLength(2);
    expectResult(results[0], offlineThreshold, "Accepted", {
      attributeType: "Actual",
      attributeValue: "300",
    });
    expectResult(results[1], localAuthorizeOffline, "Accepted", {
      attributeType: "Actual",
      attributeValue: "true",
    });
  },
);
