import { describe, expect, it } from "vitest";
import { alice, owners, Rig } from "../../support/rig.ts";
import { samplesIn } from "../../support/v2/checks.ts";
import { eventsOf } from "../../support/v2/events.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const measurands = "Energy.Active.Import.Register,Voltage";

const start = (rig: Rig) =>
  rig.csms.call("RequestStartTransaction", { idToken: tokenOf(alice), evseId: 1, remoteStartId: 7 });

describe.each(owners)("a start from afar in 2.0.1, sessions owned by the %s", (sessionOwner) => {
  it("F01.FR.15 F02.FR.03 F02.FR.05 F02.FR.11 F02.FR.12: the first event tells the token, and those after it what is measured", async () => {
    const rig = await new Rig({
      version: "2.0.1",
      sessionOwner,
      variables: {
        "SampledDataCtrlr/TxUpdatedInterval": "30",
        "SampledDataCtrlr/TxUpdatedMeasurands": measurands,
        "SampledDataCtrlr/TxEndedMeasurands": measurands,
      },
    }).start();
    await start(rig);
    await rig.pass(2);
    await rig.plug(1);
    await rig.pass(100);
    await rig.unplug(1);
    await rig.pass(5);
    const events = eventsOf(rig);
    expect(events.map(({ idToken }) => idToken)).toEqual([
      tokenOf(alice),
      ...events.slice(1).map(() => undefined),
    ]);
    const named = (context: string): unknown[] =>
      events
        .flatMap((payload) => samplesIn(payload))
        .filter((sample) => sample["context"] === context)
        .map(({ measurand }) => measurand);
    for (const context of ["Sample.Periodic", "Transaction.End"])
      expect(named(context)).toEqual(expect.arrayContaining(measurands.split(",")));
  });
});

describe.each(owners)(
  "a start from afar whose car does not come, sessions owned by the %s",
  (sessionOwner) => {
    it("F02.FR.07: its transaction ends with the time-out", async () => {
      const rig = await new Rig({
        version: "2.0.1",
        sessionOwner,
        variables: { "TxCtrlr/TxStartPoint": "Authorized", "TxCtrlr/EVConnectionTimeOut": "20" },
      }).start();
      await start(rig);
      await rig.pass(30);
      expect(eventsOf(rig).at(-1)).toMatchObject({
        eventType: "Ended",
        triggerReason: "EVConnectTimeout",
        transactionInfo: { stoppedReason: "Timeout" },
      });
    });
  },
);
