import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify("TC_027_CS", "Remote start transaction - connector id shall not be 0", {}, async (t) => {
  await t.boot();
  await t.ask("RemoteStartTransaction", { connectorId: 0, idTag: alice.value }, "Rejected");
  await t.quiet(30);
});
