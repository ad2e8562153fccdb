import { certify } from "../../support/certification.ts";

certify(
  "TC_017_2_CS",
  "Unlock connector - no session (Fixed cable)",
  {
    charger: { evses: [{ connectors: [{ cable: "attached" }] }, { connectors: [{ cable: "attached" }] }] },
  },
  async (t) => {
    await t.boot();
    await t.ask("UnlockConnector", { connectorId: 1 }, "NotSupported");
  },
);
