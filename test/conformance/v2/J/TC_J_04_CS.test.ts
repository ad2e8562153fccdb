import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";
import { expectMeasurands, samplesIn, timesIn } from "../../../support/v2/checks.ts";
import { expectSigned, signing } from "../../../support/v2/signing-meter.ts";

const measurands = "Energy.Active.Import.Register";

certify201(
  "TC_J_04_CS",
  {
    charger: { meter: signing },
    variables: {
      "AlignedDataCtrlr/TxEndedInterval": "60",
      "AlignedDataCtrlr/TxEndedMeasurands": measurands,
      "AlignedDataCtrlr/SignReadings": "true",
      "AlignedDataCtrlr/SendDuringIdle": "false",
      "SampledDataCtrlr/TxEndedMeasurands": "",
    },
  },
  async (t) => {
    await t.boot();
    await t.energyTransferStarted();
    await t.rig.pass(185);
    await t.parkingBayUnoccupied();
    const ended = t.csms.of("TransactionEvent").find(({ eventType }) => eventType === "Ended") ?? {};
    expectMeasurands(ended, measurands, "Sample.Clock");
    const clock = timesIn(ended, "Sample.Clock");
    expect(clock.length).toBeGreaterThanOrEqual(3);
    for (const at of clock) expect(at % 60_000).toBe(0);
    for (const [index, at] of clock.entries())
      if (index > 0) expect(at - Number(clock[index - 1])).toBe(60_000);
    // PublicKeyWithSignedMeterValue is Never unless somebody set it.
    expectSigned(
      samplesIn(ended).filter(({ context }) => context === "Sample.Clock"),
      /^$/,
    );
  },
);
