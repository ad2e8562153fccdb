import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";

const measurands = "Energy.Active.Import.Register,Voltage";

certify201(
  "TC_J_06_CS",
  {
    variables: {
      "AlignedDataCtrlr/Interval": "60",
      "AlignedDataCtrlr/Measurands": measurands,
      "AlignedDataCtrlr/SendDuringIdle": "true",
      "SampledDataCtrlr/TxStartedMeasurands": "",
      "SampledDataCtrlr/TxEndedMeasurands": "",
      "AlignedDataCtrlr/TxEndedMeasurands": "",
    },
  },
  async (t) => {
    await t.boot();
    const times = await t.alignedValues([1, 2], measurands);
    const before = t.csms.calls.length;
    await t.energyTransferStarted();
    await t.rig.pass(125);
    const meanwhile = t.csms.calls.slice(before);
    expect(meanwhile.filter(({ payload }) => "meterValue" in payload)).toEqual([]);
    await t.parkingBayUnoccupied();
    times.push(...(await t.alignedValues([1, 2], measurands)));
    times.push(...(await t.alignedValues([1, 2], measurands)));
    for (const at of times) expect(at % 60_000).toBe(0);
    expect(Number(times[4]) - Number(times[2])).toBe(60_000);
  },
);
