import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify("TC_011_1_CS", "Remote Start Charging Session - Remote Start First", {}, async (t) => {
  await t.boot();
  for (const [connectorId, authorize] of [
    [1, "false"],
    [2, "true"],
  ] as const) {
    await t.configure({ AuthorizeRemoteTxRequests: authorize });
    const key = await t.read16("AuthorizeRemoteTxRequests");
    expect(key).toBe(authorize);
    await t.ask("RemoteStartTransaction", { connectorId, idTag: alice.value }, "Accepted");
    if (key === "true") await t.expect("Authorize", { idTag: alice.value });
    await t.status(connectorId, "Preparing");
    t.controls.plug(connectorId);
    await t.started(connectorId, alice.value);
  }
});
