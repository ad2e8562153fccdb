import { certify201 } from "../../../support/v2/certification.ts";

certify201(
  "TC_E_05_CS",
  {
    variables: {
      "TxCtrlr/TxStartPoint": "Authorized",
      "TxCtrlr/TxStopPoint": "Authorized",
      "TxCtrlr/EVConnectionTimeOut": "20",
      "AuthCacheCtrlr/Enabled": "false",
    },
  },
  async (t) => {
    await t.boot();
    await t.authorized();
    await t.ended(1, "EVConnectTimeout", { stoppedReason: "Timeout" });
    t.forget(1);
    await t.authorized();
    await t.energyTransferStarted();
  },
);
