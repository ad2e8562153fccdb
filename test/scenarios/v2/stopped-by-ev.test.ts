import { describe, expect, it } from "vitest";
import { owners, Rig } from "../../support/rig.ts";
import { samplesIn } from "../../support/v2/checks.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";

/** A transaction whose car says that it is over (ISO 15118 SessionStopReq, as the hardware tells it). */
async function stoppedByCar(sessionOwner: (typeof owners)[number], stopPoints: string) {
  const rig = await new Rig({
    version: "2.0.1",
    sessionOwner,
    variables: {
      "TxCtrlr/TxStopPoint": stopPoints,
      "SampledDataCtrlr/TxEndedMeasurands": "Energy.Active.Import.Register",
    },
  }).start();
  await rig.chargeOn(1);
  rig.csms.forget();
  rig.controls.endFor(1, "StoppedByEV");
  await rig.pass(10);
  return eventsOf(rig);
}

describe.each(owners)("the car ends charging, sessions owned by the %s", (owner) => {
  it("E15.FR.01 E15.FR.04: where that is a stop point the transaction ends, with what was metered", async () => {
    const events = await stoppedByCar(owner, "EVConnected,Authorized");
    expect(events).toMatchObject([{ eventType: "Ended", triggerReason: "StopAuthorized" }]);
    for (const event of events) {
      expect(infoOf(event)["stoppedReason"]).toBe("StoppedByEV");
      expect(samplesIn(event).map(({ context }) => context)).toContain("Transaction.End");
    }
  });

  it("E15.FR.05: where it is none the end of the authorization is told", async () => {
    const events = await stoppedByCar(owner, "EVConnected");
    expect(events).toMatchObject([{ eventType: "Updated", triggerReason: "StopAuthorized" }]);
  });
});
