import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";
import { offlineThreshold } from "../../../support/v2/checks.ts";

certify201(
  "TC_E_40_CS",
  { variables: { "SampledDataCtrlr/TxUpdatedInterval": "10", [offlineThreshold]: "90" } },
  async (t) => {
    await t.boot();
    await t.energyTransferStarted();
    await t.offline(() => t.rig.pass(35));
    expect(await t.queuedUpdates(1)).toBeGreaterThanOrEqual(3);
  },
);
