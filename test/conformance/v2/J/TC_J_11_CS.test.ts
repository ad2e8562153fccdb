import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";
import { expectMeasurands, samplesIn, timesIn } from "../../../support/v2/checks.ts";
import { expectSigned, publicKey, signing } from "../../../support/v2/signing-meter.ts";

const measurands = "Energy.Active.Import.Register";

certify201(
  "TC_J_11_CS",
  {
    charger: { meter: signing },
    variables: {
      "SampledDataCtrlr/TxEndedInterval": "60",
      "SampledDataCtrlr/TxEndedMeasurands": measurands,
      "SampledDataCtrlr/SignReadings": "true",
      "AlignedDataCtrlr/TxEndedMeasurands": "",
      "OCPPCommCtrlr/PublicKeyWithSignedMeterValue": "EveryMeterValue",
    },
  },
  async (t) => {
    await t.boot();
    await t.energyTransferStarted();
    await t.rig.pass(185);
    await t.parkingBayUnoccupied();
    const ended = t.csms.of("TransactionEvent").find(({ eventType }) => eventType === "Ended") ?? {};
    expectMeasurands(ended, measurands, "Sample.Periodic");
    expectMeasurands(ended, measurands, "Transaction.End");
    const periodic = timesIn(ended, "Sample.Periodic");
    expect(periodic.length).toBeGreaterThanOrEqual(3);
    for (const [index, at] of periodic.entries())
      if (index > 0) expect(at - Number(periodic[index - 1])).toBe(60_000);
    expectSigned(samplesIn(ended), new RegExp(`^${publicKey}$`));
  },
);
