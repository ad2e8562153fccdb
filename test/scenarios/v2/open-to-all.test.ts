import { describe, expect, it } from "vitest";
import { owners, Rig } from "../../support/rig.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";
import { chargerOwnedVariables } from "../../support/v2/settings.ts";

describe.each(owners)("AuthCtrlr.Enabled while a car waits, sessions owned by the %s", (sessionOwner) => {
  const station = async (variables = chargerOwnedVariables): Promise<Rig> =>
    new Rig({ version: "2.0.1", sessionOwner, variables }).start();

  async function set(rig: Rig, attributeValue: string): Promise<void> {
    const enabled = { component: { name: "AuthCtrlr" }, variable: { name: "Enabled" }, attributeValue };
    expect(await rig.csms.call("SetVariables", { setVariableData: [enabled] })).toMatchObject({
      payload: { setVariableResult: [{ attributeStatus: "Accepted" }] },
    });
    await rig.pass(20);
  }

  const power = (rig: Rig): number[] => [1, 2].map((evse) => rig.controls.evse(evse).powerW);

  it("C02.FR.01: set to false, it charges for nobody", async () => {
    const rig = await station();
    await rig.plug(1);
    await rig.pass(30);
    expect(power(rig)).toEqual([0, 0]);
    await set(rig, "false");
    expect(power(rig)).toEqual([expect.any(Number), 0]);
    expect(power(rig)[0]).toBeGreaterThan(0);
    expect(rig.csms.of("Authorize")).toEqual([]);
    const named = eventsOf(rig).filter((event) => "idToken" in event);
    expect(named).toMatchObject([{ idToken: { idToken: "", type: "NoAuthorization" } }]);
  });

  it("C02.FR.01 E02.FR.20: also where its transaction began with the cable", async () => {
    const points = { "TxCtrlr/TxStartPoint": "EVConnected", "TxCtrlr/TxStopPoint": "EVConnected" };
    const rig = await station({ ...chargerOwnedVariables, ...points });
    await rig.plug(1);
    await rig.pass(30);
    expect(eventsOf(rig)).toMatchObject([{ eventType: "Started", triggerReason: "CablePluggedIn" }]);
    await set(rig, "false");
    expect(power(rig)[0]).toBeGreaterThan(0);
    expect(eventsOf(rig)[1]).toMatchObject({ eventType: "Updated", idToken: { type: "NoAuthorization" } });
    expect(new Set(eventsOf(rig).map((event) => infoOf(event)["transactionId"])).size).toBe(1);
  });

  it("C02: set to true again, what runs goes on, and who comes next needs a token", async () => {
    const rig = await station();
    await rig.plug(1);
    await set(rig, "false");
    await set(rig, "true");
    await rig.plug(2);
    await rig.pass(30);
    expect(power(rig)[0]).toBeGreaterThan(0);
    expect(power(rig)[1]).toBe(0);
  });

  it("C02: a car at an EVSE out of service is not served", async () => {
    const rig = await station();
    await rig.plug(1);
    await rig.csms.call("ChangeAvailability", { operationalStatus: "Inoperative", evse: { id: 1 } });
    await rig.pass(5);
    await set(rig, "false");
    expect(power(rig)).toEqual([0, 0]);
  });
});
