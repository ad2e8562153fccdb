import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";
import { expectMeasurands } from "../../../support/v2/checks.ts";

const measurands = "Energy.Active.Import.Register,Voltage";

for (const startPoint of ["EVConnected", "Authorized", "PowerPathClosed", "EnergyTransfer"])
  certify201(
    "TC_J_07_CS",
    {
      setting: `TxStartPoint ${startPoint}`,
      variables: {
        "SampledDataCtrlr/TxStartedMeasurands": measurands,
        "TxCtrlr/TxStartPoint": startPoint,
      },
    },
    async (t) => {
      await t.boot();
      await t.evConnectedPreSession();
      await t.energyTransferStarted();
      const [first] = t.csms.of("TransactionEvent");
      expect(first).toMatchObject({ eventType: "Started" });
      expectMeasurands(first ?? {}, measurands, "Transaction.Begin");
    },
  );
