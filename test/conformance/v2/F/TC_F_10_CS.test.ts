import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_F_10_CS", {}, async (t) => {
  await t.boot();
  await t.ask("UnlockConnector", { evseId: 1, connectorId: 999 }, "UnknownConnector");
  expect(t.rig.commands("unlock")).toEqual([]);
});
