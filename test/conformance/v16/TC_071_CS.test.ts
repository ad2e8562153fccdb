import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { contextsOf, expectPlain, measurandsOf, sampledAt } from "../../support/meter-values.ts";

certify("TC_071_CS", "Clock-aligned Meter Values", {}, async (t) => {
  const intervalS = 20;
  await t.boot();
  const measurands = ["Energy.Active.Import.Register", "Current.Offered"];
  await t.configure({
    MeterValueSampleInterval: "0",
    MeterValuesAlignedData: measurands.join(","),
  });
  const transactionId = await t.charging();
  await t.configure({ ClockAlignedDataInterval: String(intervalS) });
  expect((await t.read16("MeterValuesAlignedData"))?.split(",")).toEqual(measurands);
  const times = new Set<number>();
  while (times.size < 3) {
    const { payload } = await t.expect("MeterValues", {}, intervalS + 1);
    // The other connectors and the whole station are read on the same grid.
    if (payload["connectorId"] !== 1) continue;
    expect(payload).toMatchObject({ transactionId });
    const at = sampledAt(payload);
    expect(at % (intervalS * 1000), "counted from midnight").toBe(0);
    times.add(at);
    expect(measurandsOf(payload)).toEqual(measurands);
    expect(contextsOf(payload)).toEqual(["Sample.Clock"]);
    expectPlain(payload);
  }
  const [first = 0, , third = 0] = [...times];
  expect(third - first).toBe(2 * intervalS * 1000);
});
