import { certify201 } from "../../../support/v2/certification.ts";
import { status2 } from "../../../support/v2/tester.ts";

certify201(
  "TC_G_04_CS",
  { connectorsPerEvse: 2, charger: { evses: [1, 2].map(() => ({ connectors: [{}, {}] })) } },
  async (t) => {
    await t.boot();
    await t.unavailable([1]);
    await t.changeAvailability("Operative", [1]);
    await t.anyOrder(status2([1, 1], "Available"), status2([1, 2], "Available"));
  },
);
