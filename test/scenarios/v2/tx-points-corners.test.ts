import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig } from "../../support/rig.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";
import { tokenOf } from "../../support/v2/tester.ts";

/** Events of transactions: type, trigger, reason, and the transaction by the order they began in; `#`: with a token. */
function told(rig: Rig): string[] {
  const events = eventsOf(rig);
  const ids = [...new Set(events.map((event) => infoOf(event)["transactionId"]))];
  return events.map((event) => {
    const { transactionId, stoppedReason } = infoOf(event);
    const words = [event["eventType"], event["triggerReason"], stoppedReason, event["idToken"] && "#"];
    return [ids.indexOf(transactionId) + 1, ...words.filter((word) => typeof word === "string")].join(" ");
  });
}

const ends = (rig: Rig): string[] => told(rig).filter((line) => line.includes("Ended"));

async function set(rig: Rig, variable: string, attributeValue: string): Promise<void> {
  const reply = await rig.csms.call("SetVariables", {
    setVariableData: [{ component: { name: "TxCtrlr" }, variable: { name: variable }, attributeValue }],
  });
  expect(reply).toMatchObject({ payload: { setVariableResult: [{ attributeStatus: "Accepted" }] } });
}

describe.each(owners)("start and stop points, sessions owned by the %s", (sessionOwner) => {
  async function station(start: string, stop: string, more: Record<string, string> = {}): Promise<Rig> {
    const rig = await new Rig({
      version: "2.0.1",
      sessionOwner,
      variables: { "TxCtrlr/TxStartPoint": start, "TxCtrlr/TxStopPoint": stop, ...more },
    }).start();
    rig.csms.forget();
    return rig;
  }

  const power = (rig: Rig): number => rig.controls.evse(1).powerW;

  it.each([
    ["PowerPathClosed", "EVConnected"],
    ["EnergyTransfer", "EVConnected"],
    ["PowerPathClosed", "Authorized"],
    ["EnergyTransfer", "PowerPathClosed"],
  ])(
    "E01.FR.02 E01.FR.03 E01.FR.05: %s becomes %s with a car there: what flows is billed",
    async (before, after) => {
      const rig = await station(before, "EVConnected,Authorized");
      await rig.plug(1);
      await set(rig, "TxStartPoint", after);
      expect(told(rig)).toEqual([]);
      await rig.swipe(alice, 1);
      await rig.pass(60);
      expect(power(rig)).toBeGreaterThan(0);
      expect(told(rig)[0]).toMatch(/^1 Started/);
      await rig.swipe(alice, 1);
      await rig.pass(10);
      expect(ends(rig)).toEqual(["1 Ended StopAuthorized Local #"]);
    },
  );

  it("E01.FR.03: EnergyTransfer becomes Authorized while a car with leave pauses: what flows then is billed", async () => {
    const rig = await station("EnergyTransfer", "EVConnected,Authorized");
    await rig.plug(1);
    rig.controls.pauseCar(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    await set(rig, "TxStartPoint", "Authorized");
    rig.controls.resumeCar(1);
    await rig.pass(20);
    expect(power(rig)).toBeGreaterThan(0);
    expect(told(rig)[0]).toMatch(/^1 Started .* #$/);
  });

  it.each(["PowerPathClosed", "Authorized", "EnergyTransfer", "EVConnected"])(
    "E06.FR.02 E06.FR.06: with %s a car that leaves before anybody was authorized ends its transaction; the next driver has his own",
    async (stop) => {
      const rig = await station("EVConnected", stop);
      await rig.plug(1);
      await rig.pass(10);
      await rig.unplug(1);
      await rig.pass(10);
      expect(told(rig)).toEqual(["1 Started CablePluggedIn", "1 Ended EVCommunicationLost EVDisconnected"]);
      await rig.plug(1);
      await rig.swipe(bob, 1);
      await rig.pass(20);
      expect(power(rig)).toBeGreaterThan(0);
      expect(told(rig).slice(2)).toEqual([
        "2 Started CablePluggedIn",
        "2 Updated Authorized #",
        "2 Updated ChargingStateChanged",
      ]);
    },
  );

  it("E06.FR.06: PowerPathClosed ends with the cable, and with the authorization", async () => {
    const rig = await station("PowerPathClosed", "PowerPathClosed");
    for (const end of [() => rig.swipe(alice, 1), () => rig.unplug(1)]) {
      await rig.plug(1);
      await rig.swipe(alice, 1);
      await rig.pass(20);
      await end();
      await rig.pass(20);
      if (rig.controls.evse(1).connectors[0]?.car) await rig.unplug(1);
      await rig.pass(10);
    }
    expect(ends(rig)).toEqual([
      "1 Ended StopAuthorized Local #",
      "2 Ended EVCommunicationLost EVDisconnected",
    ]);
  });

  it("E06: TxStopPoint becomes Authorized after the driver stopped: the car's leaving ends it", async () => {
    const rig = await station("EVConnected", "EVConnected");
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(20);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    await set(rig, "TxStopPoint", "Authorized");
    await rig.unplug(1);
    await rig.pass(10);
    expect(ends(rig)).toEqual(["1 Ended EVCommunicationLost Local"]);
    await rig.plug(1);
    await rig.swipe(bob, 1);
    await rig.pass(20);
    expect(told(rig).at(-1)).toBe("2 Updated ChargingStateChanged");
  });

  it("E05.FR.10 C15.FR.04: with EnergyTransfer a token that is refused ends it, in one event", async () => {
    const rig = await station("PowerPathClosed", "EnergyTransfer", { "TxCtrlr/StopTxOnInvalidId": "true" });
    rig.csms.on("TransactionEvent", ({ payload }) =>
      "idToken" in payload ? { idTokenInfo: { status: "Blocked" } } : {},
    );
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(30);
    expect(ends(rig)).toEqual(["1 Ended Deauthorized DeAuthorized"]);
    expect(told(rig).filter((line) => line.includes("Updated Deauthorized"))).toEqual([]);
    expect(power(rig)).toBe(0);
  });

  it("E15.FR.04: with EnergyTransfer a car that ends the session ends it, in one event", async () => {
    const rig = await station("PowerPathClosed", "EnergyTransfer");
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(30);
    rig.controls.endFor(1, "StoppedByEV");
    await rig.pass(10);
    expect(ends(rig)).toEqual(["1 Ended StopAuthorized StoppedByEV"]);
    expect(told(rig).filter((line) => line.includes("Updated StopAuthorized"))).toEqual([]);
  });

  it("F03.FR.02: a remote stop ends a transaction that waits for its car, which nothing else would", async () => {
    const rig = await station("Authorized", "EVConnected");
    await rig.csms.call("RequestStartTransaction", { idToken: tokenOf(alice), remoteStartId: 1, evseId: 1 });
    await rig.pass(5);
    // Hardware that owns its sessions tells of a token first when its car is there.
    const { transactionId } = infoOf(eventsOf(rig)[0]);
    if (typeof transactionId !== "string") {
      expect(sessionOwner).toBe("charger");
      return;
    }
    await rig.csms.call("RequestStopTransaction", { transactionId });
    await rig.pass(5);
    expect(ends(rig)).toEqual(["1 Ended RemoteStop Remote"]);
    await rig.plug(1);
    await rig.swipe(bob, 1);
    await rig.pass(20);
    expect(told(rig).at(-1)).toBe("2 Updated ChargingStateChanged");
  });
});
