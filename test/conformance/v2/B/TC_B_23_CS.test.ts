import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_B_23_CS", {}, async (t) => {
  await t.boot();
  await t.unavailable([1, 1]);
  await t.ask("Reset", { type: "OnIdle" }, "Accepted");
  await t.booted({ reason: "RemoteReset" }, { "1.1": "Unavailable" });
});
