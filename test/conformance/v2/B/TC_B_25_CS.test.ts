import { certify201 } from "../../../support/v2/certification.ts";
import { evseRestarts, resetsEvses } from "../../../support/v2/resets-evses.ts";

certify201(
  "TC_B_25_CS",
  { charger: { evses: [{ connectors: [{}] }, { connectors: [{}] }], supports: resetsEvses } },
  async (t) => {
    await t.boot();
    await t.ask("Reset", { type: "OnIdle", evseId: 1 }, "Accepted");
    await evseRestarts(t);
  },
);
