import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";
import { expectMeasurands, timesIn } from "../../../support/v2/checks.ts";

const measurands = "Energy.Active.Import.Register,Voltage";

certify201(
  "TC_J_02_CS",
  { variables: { "AlignedDataCtrlr/Interval": "60", "AlignedDataCtrlr/Measurands": measurands } },
  async (t) => {
    await t.boot();
    await t.energyTransferStarted();
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      const { payload } = await t.meterEvent("MeterValueClock", 70);
      expectMeasurands(payload, measurands, "Sample.Clock");
      times.push(...timesIn(payload));
    }
    const idle = t.csms.calls.filter(({ action }) => action === "MeterValues");
    for (const { payload } of idle) {
      expect(payload["evseId"], "of an EVSE without a transaction").toBe(2);
      expectMeasurands(payload, measurands, "Sample.Clock");
    }
    const idleTimes = idle.flatMap(({ payload }) => timesIn(payload));
    expect(idleTimes.slice(-3), "the same moments").toEqual(times);
    expect(times.map((at) => at % 60_000)).toEqual([0, 0, 0]);
    expect(times.map((at) => at - Number(times[0]))).toEqual([0, 60_000, 120_000]);
  },
);
