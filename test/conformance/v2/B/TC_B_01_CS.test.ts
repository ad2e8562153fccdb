import { expect } from "vitest";
import { message } from "../../../support/observer.ts";
import { status2 } from "../../../support/v2/tester.ts";
import { certify201 } from "../../../support/v2/certification.ts";

certify201("TC_B_01_CS", {}, async (t) => {
  await t.boot();
  await t.powerCycle();
  await t.expect("BootNotification");
  await t.anyOrder(
    ...t.places.map((place) => status2(place, "Available")),
    message("SecurityEventNotification", {
      type: expect.stringMatching(/^(StartupOfTheDevice|ResetOrReboot)$/),
    }),
  );
});
