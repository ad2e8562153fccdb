import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify(
  "TC_023_5_CS",
  "Start remote Charging Session - Authorize invalid",
  { keys: { MinimumStatusDuration: "10", AuthorizeRemoteTxRequests: "true" } },
  async (t) => {
    await t.boot();
    t.csms.on("Authorize", () => ({ idTagInfo: { status: "Invalid" } }));
    await t.ask("RemoteStartTransaction", { connectorId: 1, idTag: alice.value }, "Accepted");
    await t.expect("Authorize", { idTag: alice.value });
    t.controls.plug(1);
    await t.status(1, "Preparing");
    await t.quiet(60);
  },
);
