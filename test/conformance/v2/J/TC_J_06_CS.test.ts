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
      "SampledDataCtrlr/TxEndedMeasurands": "",
      "AlignedDataCtrlr/TxEndedMeasurands": "",
    },
  },
  async (t) => {
    await t.boot();
    await t.alignedValues([1, 2], measurands);
    await t.energyTransferStarted();
    const before = t.csms.calls.length;
    await t.rig.pass(125);
    const meanwhile = t.csms.calls.slice(before);
    expect(meanwhile.filter(({ payload }) => "meterValue" in payload)).toEqual([]);
    await t.parkingBayUnoccupied();
    await t.alignedValues([1, 2], measurands);
  },
);
