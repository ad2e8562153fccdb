import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { offlineThreshold } from "../../../support/v2/checks.ts";
import type { Sessions2 } from "../../../support/v2/sessions.ts";

const variables = { [offlineThreshold]: "90", "SampledDataCtrlr/TxUpdatedInterval": "8" };

const steps = async (t: Sessions2): Promise<void> => {
  await t.boot();
  await t.energyTransferStarted();
  await t.offline(async () => {
    await t.rig.pass(10);
    t.controls.presentToken(alice, 1);
    await t.rig.pass(2);
    t.controls.unplug(1);
    await t.rig.pass(2);
  });
  await t.stoppedOffline();
};

certify201("TC_E_44_CS", { variables }, steps);

certify201(
  "TC_E_44_CS",
  { setting: "TxStopPoint EVConnected", variables: { ...variables, "TxCtrlr/TxStopPoint": "EVConnected" } },
  steps,
);
