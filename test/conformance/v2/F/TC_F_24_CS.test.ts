import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_F_24_CS", {}, async (t) => {
  await t.boot();
  await t.evConnectedPreSession();
  await t.ask(
    "TriggerMessage",
    { requestedMessage: "StatusNotification", evse: { id: 1, connectorId: 1 } },
    "Accepted",
  );
  await t.status([1, 1], "Occupied");
});
