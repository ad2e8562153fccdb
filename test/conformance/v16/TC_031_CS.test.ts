import { certify } from "../../support/certification.ts";

certify("TC_031_CS", "Unlock Connector - Unknown Connector", {}, async (t) => {
  await t.boot();
  await t.ask("UnlockConnector", { connectorId: t.connectors + 1 }, "NotSupported");
});
