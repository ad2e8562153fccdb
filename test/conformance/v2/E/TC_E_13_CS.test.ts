import { alice } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { tokenOf } from "../../../support/v2/tester.ts";

for (const asks of [false, true])
  certify201(
    "TC_E_13_CS",
    {
      setting: `AuthorizeRemoteStart ${asks}`,
      variables: {
        "TxCtrlr/TxStartPoint": "Authorized",
        "TxCtrlr/EVConnectionTimeOut": "300",
        "AuthCtrlr/AuthorizeRemoteStart": String(asks),
      },
    },
    async (t) => {
      await t.boot();
      await t.ask(
        "RequestStartTransaction",
        { idToken: tokenOf(alice), evseId: 1, remoteStartId: 13 },
        "Accepted",
      );
      if (asks) await t.expect("Authorize", { idToken: tokenOf(alice) });
      await t.event("Started", "RemoteStart", { remoteStartId: 13 }, { idToken: tokenOf(alice) });
    },
  );
