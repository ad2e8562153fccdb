import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_E_38_CS", { charger: { car: { socPercent: 80, targetSocPercent: 80 } } }, async (t) => {
  await t.boot();
  await t.authorized();
  await t.evConnectedPreSession();
  await t.told(1, "ChargingStateChanged", { chargingState: "SuspendedEV" });
});
