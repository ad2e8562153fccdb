import { expect } from "vitest";
import { expectResult, offlineThreshold } from "../../../support/v2/checks.ts";
import { certify201 } from "../../../support/v2/certification.ts";

const localAuthorizeOffline = "AuthCtrlr/LocalAuthorizeOffline";

certify201(
  "TC_B_10_CS",
  { variables: { [offlineThreshold]: "60", [localAuthorizeOffline]: "false" } },
  async (t) => {
    await t.boot();
    const results = await t.setVariables(
      { [offlineThreshold]: "300", [localAuthorizeOffline]: "true" },
      "Actual",
    );
    expect(results).toHaveLength(2);
    expectResult(results[0], offlineThreshold, "Accepted", { attributeType: "Actual" });
    expectResult(results[1], localAuthorizeOffline, "Accepted", { attributeType: "Actual" });
    const got = await t.getVariables([offlineThreshold, localAuthorizeOffline]);
    expect(got.map(({ attributeValue }) => attributeValue)).toEqual(["300", "true"]);
  },
);
