import { describe, expect, it } from "vitest";
import type { SessionOwner } from "../../../src/ports/charger.ts";
import { alice, bob, owners, Rig } from "../../support/rig.ts";
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
