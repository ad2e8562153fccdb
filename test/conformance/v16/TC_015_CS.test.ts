import { expect } from "vitest";
import { certify } from "../../support/certification.ts";
import { message } from "../../support/observer.ts";
import { status } from "../../support/tester.ts";

certify("TC_015_CS", "Hard Reset With Transaction", {}, async (t) => {
  await t.boot();
  const transactionId = await t.charging();
  const asked = t.now;
  await t.ask("Reset", { type: "Hard" }, "Accepted");
  const [stop] = await t.anyOrder(
    message("StopTransaction", { transactionId, reason: "HardReset" }),
    status(1, "Finishing"),
  );
  const at = Date.parse(String(stop?.payload["timestamp"]));
  expect(at).toBeGreaterThanOrEqual(t.wallAt(asked));
  expect(at).toBeLessThanOrEqual(t.wallAt(t.now));
  await t.booted({ 1: /^(Finishing|Preparing)$/ });
});
