import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify(
  "TC_023_4_CS",
  "Start local Charging Session - Authorize invalid",
  { keys: { MinimumStatusDuration: "10", LocalPreAuthorize: "true" } },
  async (t) => {
    await t.boot();
    t.csms.on("Authorize", () => ({ idTagInfo: { status: "Invalid" } }));
    t.controls.presentToken(alice, 1);
    await t.expect("Authorize", { idTag: alice.value });
    t.controls.plug(1);
    await t.status(1, "Preparing");
    await t.quiet(60);
  },
);
