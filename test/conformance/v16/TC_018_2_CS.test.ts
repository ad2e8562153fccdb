import { expect } from "vitest";
import { certify } from "../../support/certification.ts";

certify(
  "TC_018_2_CS",
  "Unlock Connector - With Charging Session (Fixed cable)",
  {
    charger: { evses: [{ connectors: [{ cable: "attached" }] }, { connectors: [{ cable: "attached" }] }] },
  },
  async (t) => {
    await t.boot();
    await t.charging();
    await t.ask("UnlockConnector", { connectorId: 1 }, "NotSupported");
    await t.quiet(30);
    expect(t.controls.evse(1).powerW).toBeGreaterThan(0);
  },
);
