import { expect } from "vitest";
import { componentVariable } from "../../../support/v2/address.ts";
import { offlineThreshold } from "../../../support/v2/checks.ts";
import { certify201 } from "../../../support/v2/certification.ts";

const variable = componentVariable(offlineThreshold);

certify201("TC_P_03_CS", { variables: { [offlineThreshold]: "60" } }, async (t) => {
  await t.boot();
  const customData = { vendorId: "org.openchargealliance.octt", note: "anything" };
  const set = await t.call("SetVariables", {
    setVariableData: [{ ...variable, attributeType: "Actual", attributeValue: "200", customData }],
    customData,
  });
  expect(set).toMatchObject({ setVariableResult: [{ attributeStatus: "Accepted" }] });
  const got = await t.call("GetVariables", {
    getVariableData: [{ ...variable, attributeType: "Actual", customData }],
    customData,
  });
  expect(got).toMatchObject({ getVariableResult: [{ attributeStatus: "Accepted", attributeValue: "200" }] });
  expect(JSON.stringify(got)).not.toMatch(/"attributeType":"(?!Actual)/);
});
