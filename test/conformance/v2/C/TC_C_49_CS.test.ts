import { expect } from "vitest";
import type { IdToken } from "../../../../src/model/token.ts";
import { alice, bob } from "../../../support/rig.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { event, tokenOf } from "../../../support/v2/tester.ts";

const pass: IdToken = { value: "A57E5000", type: "ISO14443" };
const master = { status: "Accepted", groupIdToken: { idToken: "MASTER", type: "Central" } };

// Hardware that owns its sessions reads no token where nothing is free.
certify201(
  "TC_C_49_CS",
  { owners: ["station"], variables: { "AuthCtrlr/MasterPassGroupId": "MASTER" } },
  async (t) => {
    await t.boot();
    await t.energyTransferStarted({ evse: 1, token: alice });
    await t.energyTransferStarted({ evse: 2, token: bob });
    t.csms.on("Authorize", () => ({ idTokenInfo: master }));
    t.csms.on("TransactionEvent", () => ({ idTokenInfo: master }));
    t.controls.presentToken(pass, 1);
    await t.expect("Authorize", { idToken: tokenOf(pass) });
    const found = await t.anyOrder(
      ...[1, 2].map((evse) =>
        event("Ended", /./, { transactionId: t.transactionOf(evse), stoppedReason: "MasterPass" }),
      ),
    );
    for (const { payload } of found) expect([undefined, tokenOf(pass)]).toContainEqual(payload["idToken"]);
    for (const evse of [1, 2]) {
      t.forget(evse);
      await t.evConnectedPostSession(evse);
      await t.evDisconnected(evse);
      await t.parkingBayUnoccupied(evse);
    }
  },
);
