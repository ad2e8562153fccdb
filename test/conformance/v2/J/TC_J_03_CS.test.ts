import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";
import { samplesIn, expectMeasurands, timesIn } from "../../../support/v2/checks.ts";

const measurands = "Energy.Active.Import.Register,Voltage";

certify201(
  "TC_J_03_CS",
  {
    variables: {
      "AlignedDataCtrlr/TxEndedInterval": "60",
      "AlignedDataCtrlr/TxEndedMeasurands": measurands,
      "SampledDataCtrlr/TxEndedMeasurands": "",
    },
  },
  async (t) => {
    await t.boot();
    await t.energyTransferStarted();
    await t.rig.pass(185);
    await t.parkingBayUnoccupied();
    const ended = t.csms.of("TransactionEvent").find(({ eventType }) => eventType === "Ended") ?? {};
    const clock = samplesIn(ended).filter(({ context }) => context === "Sample.Clock");
    expect(clock.length).toBeGreaterThanOrEqual(3);
    expectMeasurands(ended, measurands, "Sample.Clock");
    expect(new Set(samplesIn(ended).map(({ context }) => context))).toEqual(new Set(["Sample.Clock"]));
    const times = timesIn(ended);
    expect(times.length).toBeGreaterThanOrEqual(3);
    expect(times).toEqual(times.map((_, index) => Number(times[0]) + index * 60_000));
  },
);
