import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_B_20_CS", {}, async (t) => {
  await t.boot();
  await t.ask("Reset", { type: "OnIdle" }, "Accepted");
  await t.booted({ reason: "RemoteReset" });
});
