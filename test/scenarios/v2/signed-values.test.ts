import { describe, expect, it } from "vitest";
import { alice, owners, Rig } from "../../support/rig.ts";
import { samplesIn } from "../../support/v2/checks.ts";
import { eventsOf } from "../../support/v2/events.ts";
import { expectSigned, signing } from "../../support/v2/signing-meter.ts";

const register = "Energy.Active.Import.Register";

/** A station whose meter signs, and that tells so with every event. */
function station(sessionOwner: (typeof owners)[number], more: Readonly<Record<string, string>> = {}): Rig {
  return new Rig({
    version: "2.0.1",
    sessionOwner,
    charger: { meter: signing },
    variables: {
      "SampledDataCtrlr/SignReadings": "true",
      "SampledDataCtrlr/TxUpdatedInterval": "30",
      "SampledDataCtrlr/TxStartedMeasurands": register,
      "SampledDataCtrlr/TxUpdatedMeasurands": register,
      "SampledDataCtrlr/TxEndedMeasurands": register,
      "AuthCtrlr/LocalAuthorizeOffline": "true",
      "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true",
      ...more,
    },
  });
}

function expectAllSigned(rig: Rig): void {
  const types = new Set(eventsOf(rig).map(({ eventType }) => eventType));
  expect(types).toEqual(new Set(["Started", "Updated", "Ended"]));
  const samples = eventsOf(rig).flatMap((payload) => samplesIn(payload));
  for (const context of ["Transaction.Begin", "Sample.Periodic", "Transaction.End"])
    expect(samples.map((sample) => sample["context"])).toContain(context);
  expectSigned(samples, /^$/);
}

describe.each(owners)("SampledDataCtrlr.SignReadings, sessions owned by the %s", (sessionOwner) => {
  it("E05.FR.06 E08.FR.12: every register of a transaction is signed", async () => {
    const rig = await station(sessionOwner).start();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(100);
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    await rig.pass(5);
    expectAllSigned(rig);
  });

  it("E09.FR.08: also when the car is unplugged", async () => {
    const rig = await station(sessionOwner).start();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(100);
    await rig.unplug(1);
    await rig.pass(5);
    expectAllSigned(rig);
  });

  it("E04.FR.10 E11.FR.08 E12.FR.10: also what was measured offline", async () => {
    const rig = await station(sessionOwner).start();
    rig.csms.unplug();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(100);
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    rig.csms.plugIn();
    await rig.pass(60);
    expectAllSigned(rig);
  });
});

// A charger that owns its sessions ends one itself when the cable is unplugged.
describe("SampledDataCtrlr.SignReadings where the transaction is suspended, sessions owned by the station", () => {
  it("E10.FR.07: what is told while the car is away, when it is back, and at the end", async () => {
    const rig = await station("station", {
      "TxCtrlr/StopTxOnEVSideDisconnect": "false",
      "TxCtrlr/TxStopPoint": "Authorized",
      "OCPPCommCtrlr/UnlockOnEVSideDisconnect": "false",
    }).start();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(100);
    rig.controls.unplug(1, "carOnly");
    await rig.pass(70);
    expect(eventsOf(rig).map(({ eventType }) => eventType)).not.toContain("Ended");
    const away = eventsOf(rig).length;
    rig.controls.plug(1);
    await rig.pass(70);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
    expect(eventsOf(rig).length).toBeGreaterThan(away);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expectAllSigned(rig);
  });
});
