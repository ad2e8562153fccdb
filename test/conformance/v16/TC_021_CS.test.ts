import { expect } from "vitest";
import { certify } from "../../support/certification.ts";

certify("TC_021_CS", "Change/set Configuration", {}, async (t) => {
  await t.boot();
  expect(await t.read16("MeterValueSampleInterval")).toBe("0");
  await t.ask("ChangeConfiguration", { key: "MeterValueSampleInterval", value: "45" }, "Accepted");
  expect(await t.read16("MeterValueSampleInterval")).toBe("45");
});
