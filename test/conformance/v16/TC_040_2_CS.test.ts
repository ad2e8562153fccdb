import { expect } from "vitest";
import { certify } from "../../support/certification.ts";

certify("TC_040_2_CS", "Configuration key - Invalid value", {}, async (t) => {
  await t.boot();
  const before = await t.read16("MeterValueSampleInterval");
  for (const value of ["-1", "ten", "1.5", ""])
    await t.ask("ChangeConfiguration", { key: "MeterValueSampleInterval", value }, "Rejected");
  expect(await t.read16("MeterValueSampleInterval")).toBe(before);
});
