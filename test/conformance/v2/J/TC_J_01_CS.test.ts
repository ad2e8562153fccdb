import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";

const measurands = "Energy.Active.Import.Register,Voltage";

certify201(
  "TC_J_01_CS",
  { variables: { "AlignedDataCtrlr/Interval": "60", "AlignedDataCtrlr/Measurands": measurands } },
  async (t) => {
    await t.boot();
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      const found = await t.alignedValues([1, 2], measurands);
      expect(new Set(found).size, "one moment").toBe(1);
      times.push(...found.slice(0, 1));
    }
    expect(times.map((at) => at % 60_000)).toEqual([0, 0, 0]);
    expect(times.map((at) => at - Number(times[0]))).toEqual([0, 60_000, 120_000]);
  },
);
