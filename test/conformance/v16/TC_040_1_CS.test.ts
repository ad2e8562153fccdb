import { certify } from "../../support/certification.ts";

certify("TC_040_1_CS", "Configuration key - NotSupported", {}, async (t) => {
  await t.boot();
  await t.ask("ChangeConfiguration", { key: "Testing", value: "true" }, "NotSupported");
});
