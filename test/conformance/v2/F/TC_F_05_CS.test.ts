import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_F_05_CS", {}, async (t) => {
  await t.boot();
  await t.energyTransferStarted();
  await t.ask("UnlockConnector", { evseId: 1, connectorId: 1 }, "OngoingAuthorizedTransaction");
  await t.rig.pass(2);
  expect(t.rig.commands("unlock")).toEqual([]);
});
