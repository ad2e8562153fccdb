import { certify } from "../../support/certification.ts";
import { alice } from "../../support/rig.ts";

certify("TC_024_CS", "Start Charging Session - Lock Failure", {}, async (t) => {
  await t.boot();
  for (const [connectorId, authorize] of [
    [1, "false"],
    [2, "true"],
  ] as const) {
    await t.configure({ AuthorizeRemoteTxRequests: authorize });
    const key = await t.read16("AuthorizeRemoteTxRequests");
    await t.ask("RemoteStartTransaction", { connectorId, idTag: alice.value }, "Accepted");
    if (key === "true") await t.expect("Authorize", { idTag: alice.value });
    await t.status(connectorId, "Preparing");
    // Half-way in: the lock cannot close, and the hardware says so before it counts the car as plugged.
    t.controls.raiseError("connector_lock/ConnectorLockUnexpectedOpen", { evse: connectorId, connector: 1 });
    t.controls.plug(connectorId);
    await t.status(connectorId, "Faulted", { errorCode: "ConnectorLockFailure" });
    await t.quiet(30);
  }
});
