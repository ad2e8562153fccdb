import { expect } from "vitest";
import { message } from "../../../support/observer.ts";
import { certify201 } from "../../../support/v2/certification.ts";
import { samplesIn } from "../../../support/v2/checks.ts";

certify201("TC_F_12_CS", {}, async (t) => {
  await t.boot();
  await t.ask("TriggerMessage", { requestedMessage: "MeterValues" }, "Accepted");
  const found = await t.anyOrder(...[1, 2].map((evseId) => message("MeterValues", { evseId })));
  for (const { payload } of found) expect(samplesIn(payload)[0]).toMatchObject({ context: "Trigger" });
});
