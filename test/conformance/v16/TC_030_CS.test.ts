import { certify } from "../../support/certification.ts";

certify("TC_030_CS", "Unlock Connector - Unlock Failure", {}, async (t) => {
  await t.boot();
  t.controls.failNext({ kind: "reject", message: "the bolt did not move" }, "unlock");
  await t.ask("UnlockConnector", { connectorId: 1 }, "UnlockFailed");
});
