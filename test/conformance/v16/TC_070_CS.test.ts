import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { contextsOf, expectPlain, measurandsOf, sampledAt } from "../../support/meter-values.ts";

certify("TC_070_CS", "Sampled Meter Values", {}, async (t) => {
  const intervalS = 10;
  await t.boot();
  const measurands = ["Energy.Active.Import.Register", "Power.Active.Import", "SoC"];
  await t.configure({
    MeterValueSampleInterval: String(intervalS),
    ClockAlignedDataInterval: "0",
    MeterValuesSampledData: measurands.join(","),
  });
  const transactionId = await t.charging();
  expect((await t.read16("MeterValuesSampledData"))?.split(",")).toEqual(measurands);
  // From the start of the transaction on (§3.16.1).
  const [start] = t.csms.of("StartTransaction");
  let before = Date.parse(String(start?.["timestamp"]));
  for (let sample = 0; sample < 3; sample++) {
    const { payload } = await t.expect("MeterValues", { connectorId: 1, transactionId }, intervalS + 1);
    const at = sampledAt(payload);
    expect(at - before).toBe(intervalS * 1000);
    before = at;
    expect(measurandsOf(payload)).toEqual(measurands);
    expect(contextsOf(payload)).toEqual(["Sample.Periodic"]);
    expectPlain(payload);
  }
});
