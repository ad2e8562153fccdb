import { certify201 } from "../../../support/v2/certification.ts";

certify201(
  "TC_G_08_CS",
  { connectorsPerEvse: 2, charger: { evses: [1, 2].map(() => ({ connectors: [{}, {}] })) } },
  async (t) => {
    await t.boot();
    await t.unavailable([1, 1]);
    await t.changeAvailability("Operative", [1, 1]);
    await t.status([1, 1], "Available");
  },
);
