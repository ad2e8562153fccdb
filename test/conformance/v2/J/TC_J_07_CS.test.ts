import { certify201 } from "../../../support/v2/certification.ts";
import { expectMeasurands } from "../../../support/v2/checks.ts";

const measurands = "Energy.Active.Import.Register,Voltage";

certify201(
  "TC_J_07_CS",
  {
    variables: {
      "SampledDataCtrlr/TxStartedMeasurands": measurands,
      "TxCtrlr/TxStartPoint": "PowerPathClosed",
    },
  },
  async (t) => {
    await t.boot();
    await t.evConnectedPreSession();
    await t.energyTransferStarted();
    const first = t.csms.of("TransactionEvent").find((payload) => "evse" in payload) ?? {};
    expectMeasurands(first, measurands, "Transaction.Begin");
  },
);
