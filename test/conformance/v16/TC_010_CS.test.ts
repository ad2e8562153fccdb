import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify("TC_010_CS", "Remote Start Charging Session - Cable Plugged in First", {}, async (t) => {
  await t.boot();
  // Both ways the key may stand, one on each connector.
  for (const [connectorId, authorize] of [
    [1, "false"],
    [2, "true"],
  ] as const) {
    await t.configure({ AuthorizeRemoteTxRequests: authorize });
    const key = await t.read16("AuthorizeRemoteTxRequests");
    expect(key).toBe(authorize);
    t.controls.plug(connectorId);
    await t.status(connectorId, "Preparing");
    await t.ask("RemoteStartTransaction", { connectorId, idTag: alice.value }, "Accepted");
    if (key === "true") await t.expect("Authorize", { idTag: alice.value });
    await t.started(connectorId, alice.value);
  }
});
