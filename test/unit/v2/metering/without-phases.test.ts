import { describe, expect, it } from "vitest";
import type { MeterSample } from "../../../../src/model/meter-value.ts";
import { withoutPhases } from "../../../../src/v2/metering/without-phases.ts";

const wh = (value: number, more: Partial<MeterSample> = {}): MeterSample => ({
  measurand: "Energy.Active.Import.Register",
  unit: "Wh",
  value,
  ...more,
});
const voltage: MeterSample = { measurand: "Voltage", unit: "V", value: 230, phase: "L1-N" };

describe("RegisterValuesWithoutPhases (2.0.1 part 2 §2.7.3)", () => {
  it.each<[string, MeterSample[], MeterSample[]]>([
    ["a total alone stays", [wh(9), voltage], [wh(9), voltage]],
    [
      "phases beside their total are left out",
      [wh(9), wh(3, { phase: "L1" }), wh(6, { phase: "L2" }), voltage],
      [wh(9), voltage],
    ],
    [
      "phases alone are summed up",
      [wh(3, { phase: "L1" }), wh(6, { phase: "L2" }), voltage],
      [wh(9, { location: undefined }), voltage],
    ],
    [
      "for each location",
      [wh(3, { phase: "L1", location: "Inlet" }), wh(6, { phase: "L1", location: "Outlet" })],
      [wh(3, { location: "Inlet" }), wh(6, { location: "Outlet" })],
    ],
  ])("%s", (_what, samples, expected) => {
    expect(withoutPhases(samples)).toEqual(expected);
  });
});
