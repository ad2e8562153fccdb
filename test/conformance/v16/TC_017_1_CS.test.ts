import { expect } from "vitest";
import { certify } from "../../support/certification.ts";

certify("TC_017_1_CS", "Unlock connector - no session (Not fixed cable)", {}, async (t) => {
  await t.boot();
  await t.ask("UnlockConnector", { connectorId: 1 }, "Unlocked");
  expect(t.rig.commands("unlock"), "the lock was moved").toEqual([{ evse: 1, connector: 1 }]);
});
