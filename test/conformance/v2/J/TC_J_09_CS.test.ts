import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";
import { expectMeasurands, timesIn } from "../../../support/v2/checks.ts";

const measurands = "Energy.Active.Import.Register,Voltage";

certify201(
  "TC_J_09_CS",
  {
    variables: {
      "SampledDataCtrlr/TxUpdatedInterval": "15",
      "SampledDataCtrlr/TxUpdatedMeasurands": measurands,
    },
  },
  async (t) => {
    await t.boot();
    await t.energyTransferStarted();
    const times: number[] = [];
    for (let round = 0; round < 4; round++) {
      const { payload } = await t.meterEvent("MeterValuePeriodic", 20);
      expectMeasurands(payload, measurands, "Sample.Periodic");
      times.push(...timesIn(payload));
    }
    expect(times.map((at) => at - Number(times[0]))).toEqual([0, 15_000, 30_000, 45_000]);
  },
);
