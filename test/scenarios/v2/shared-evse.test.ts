import { describe, expect, it } from "vitest";
import type { SessionOwner } from "../../../src/ports/charger.ts";
import { alice, bob, owners, Rig } from "../../support/rig.ts";
import { registerAt, ScriptedCharger } from "../../support/scripted-charger.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";
import { chargerOwnedVariables, usualVariables } from "../../support/v2/settings.ts";
import { tokenOf } from "../../support/v2/tester.ts";

async function station(sessionOwner: SessionOwner): Promise<Rig> {
  const rig = await new Rig({
    version: "2.0.1",
    sessionOwner,
    evses: 1,
    connectorsPerEvse: 2,
    variables: sessionOwner === "charger" ? chargerOwnedVariables : usualVariables,
  }).start();
  rig.csms.forget();
  return rig;
}

const statuses = (rig: Rig): string[] =>
  rig.csms
    .of("StatusNotification")
    .map(({ connectorId, connectorStatus }) => `${String(connectorId)} ${String(connectorStatus)}`);

/** Beginnings and ends, with the connector a beginning names: `Started 1`. */
const story = (rig: Rig): string[] =>
  eventsOf(rig)
    .filter(({ eventType }) => eventType !== "Updated")
    .map(({ eventType, evse }) =>
      typeof evse === "object" && evse !== null && "connectorId" in evse
        ? `${String(eventType)} ${String(evse.connectorId)}`
        : String(eventType),
    );

describe.each(owners)("two connectors on one EVSE in 2.0.1, sessions owned by the %s", (sessionOwner) => {
  it("E01.FR.14: a second car begins nothing before the first transaction has ended, whoever asks for it", async () => {
    const rig = await station(sessionOwner);
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(story(rig)).toEqual(["Started 1"]);
    rig.controls.plug(1, 2);
    await rig.pass(5);
    await rig.swipe(bob, 1);
    const asked = await rig.csms.call("RequestStartTransaction", {
      idToken: tokenOf(bob),
      remoteStartId: 7,
      evseId: 1,
    });
    expect(asked).toMatchObject({ payload: { status: "Rejected" } });
    await rig.pass(30);
    expect(story(rig)).toEqual(["Started 1"]);
    expect(new Set(eventsOf(rig).map((event) => infoOf(event)["transactionId"])).size).toBe(1);

    // It would have begun if only it could: once the first is over, it does.
    await rig.swipe(alice, 1);
    rig.controls.unplug(1, "car", 1);
    await rig.pass(5);
    await rig.swipe(bob, 1);
    await rig.pass(10);
    expect(story(rig)).toEqual(["Started 1", "Ended", "Started 2"]);
  });

  it("G01.FR.08: a car at one connector is told of that one only, from its plug to its going", async () => {
    const rig = await station(sessionOwner);
    await rig.plug(1);
    expect(statuses(rig)).toEqual(["1 Occupied"]);
    await rig.swipe(alice, 1);
    await rig.pass(60);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(statuses(rig)).toEqual(["1 Occupied"]);
    await rig.unplug(1);
    expect(statuses(rig)).toEqual(["1 Occupied", "1 Available"]);
  });
});

describe("hardware that begins anew without a word of how the last one ended, in 2.0.1", () => {
  const starting = [undefined, "EVConnected", "Authorized"] as const;
  const cases = starting.flatMap((reason) =>
    ([1, 2] as const).flatMap((connector) =>
      (["EVConnected", "PowerPathClosed", "EnergyTransfer"] as const).map((point) => ({
        ...{ reason, connector, point },
      })),
    ),
  );

  it.each(cases)(
    "E01.FR.14: $point, session $reason, connector $connector: the running one ends first, and the next is billed to its own driver",
    async ({ reason, connector, point }) => {
      const hardware = new ScriptedCharger({ evses: 1 });
      const rig = await new Rig({
        ...{ version: "2.0.1", hardware, sessionOwner: "charger", evses: 1, connectorsPerEvse: 2 },
        variables: {
          ...usualVariables,
          "TxCtrlr/TxStartPoint": point,
          "TxCtrlr/TxStopPoint": point,
          "SampledDataCtrlr/TxEndedMeasurands": "Energy.Active.Import.Register",
        },
      }).start();
      const first = { evse: 1, connector: 1, sessionId: "s1" };
      const next = { evse: 1, connector, sessionId: "s2" };
      hardware.emit(
        { type: "sessionStarted", ...first, reason: "EVConnected" },
        { type: "transactionStarted", ...first, token: alice, reading: registerAt(1000) },
        { type: "chargingState", evse: 1, connector: 1, state: "Charging" },
        { type: "meterValue", evse: 1, reading: registerAt(1500) },
      );
      await rig.pass(5);
      rig.csms.forget();
      if (reason) hardware.emit({ type: "sessionStarted", ...next, reason });
      hardware.emit(
        { type: "transactionStarted", ...next, token: bob, reading: registerAt(1500) },
        { type: "chargingState", evse: 1, connector, state: "Charging" },
      );
      await rig.pass(5);
      expect(story(rig).map((told) => told.split(" ")[0])).toEqual(["Ended", "Started"]);
      const [ended, ...rest] = eventsOf(rig).filter(({ eventType }) => eventType !== "Updated");
      expect(infoOf(ended)).toMatchObject({ stoppedReason: "Other" });
      const id = infoOf(rest[0])["transactionId"];
      const its = eventsOf(rig).filter((event) => infoOf(event)["transactionId"] === id);
      expect(its.flatMap(({ idToken }) => (idToken ? [idToken] : []))).toEqual([tokenOf(bob)]);
      expect(its.flatMap(({ evse }) => (evse ? [evse] : [])).at(-1)).toEqual({
        id: 1,
        connectorId: connector,
      });
    },
  );
});
