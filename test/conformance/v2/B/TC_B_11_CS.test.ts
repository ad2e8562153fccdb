import { expect } from "vitest";
import { expectResult, offlineThreshold } from "../../../support/v2/checks.ts";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_B_11_CS", {}, async (t) => {
  await t.boot();
  const now = new Date(t.wallAt(t.now)).toISOString();
  for (const [id, good] of [
    [offlineThreshold, ["60"]],
    ["SmartChargingCtrlr/LimitChangeSignificance", ["60", "60.1"]],
    ["AuthCtrlr/AuthorizeRemoteStart", ["true"]],
    ["ClockCtrlr/NextTimeOffsetTransitionDateTime", [now]],
  ] as const)
    for (const value of ["60", "60.1", "true", now, "abc"]) {
      const [result] = await t.setVariables({ [id]: value }, "Actual");
      const accepted = good.some((each) => each === value);
      // The one variable of a date is optional.
      if (id.startsWith("ClockCtrlr") && result?.["attributeStatus"] === "UnknownVariable") break;
      expectResult(result, id, accepted ? "Accepted" : "Rejected", { attributeType: "Actual" });
      if (!accepted && result?.["attributeStatusInfo"] !== undefined)
        expect(result["attributeStatusInfo"]).toMatchObject({ reasonCode: "InvalidValue" });
      const [kept] = await t.getVariables([id]);
      if (!accepted) expect(kept?.["attributeValue"]).not.toBe(value);
    }
});
