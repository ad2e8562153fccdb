import { expect } from "vitest";
import { certify201 } from "../../../support/v2/certification.ts";
import { infoOf } from "../../../support/v2/checks.ts";

certify201(
  "TC_E_41_CS",
  {
    variables: {
      "OCPPCommCtrlr/MessageAttempts[TransactionEvent]": "3",
      "OCPPCommCtrlr/MessageAttemptInterval[TransactionEvent]": "10",
    },
    tolerate: [/gave a message up/],
  },
  async (t) => {
    t.csms.on("TransactionEvent", ({ payload }) =>
      infoOf(payload)["chargingState"] === "Charging" ? "silence" : {},
    );
    await t.boot();
    await t.authorized();
    await t.evConnectedPreSession();
    const first = await t.event("Updated", "ChargingStateChanged", { chargingState: "Charging" });
    for (let sent = 1, before = first; sent < 3; sent++) {
      const again = await t.expect("TransactionEvent", first.payload, 120);
      const gapMs = 30_000 + sent * 10_000;
      expect(again.at - before.at).toBeGreaterThanOrEqual(gapMs);
      expect(again.at - before.at).toBeLessThan(gapMs + 4000);
      expect(again.payload).toEqual(first.payload);
      before = again;
    }
    await t.quiet(180);
  },
);
