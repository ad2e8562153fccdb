import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig } from "../../support/rig.ts";
import { ScriptedCharger } from "../../support/scripted-charger.ts";
import { resetsEvses } from "../../support/v2/resets-evses.ts";
import { Tester2 } from "../../support/v2/tester.ts";

const version = "2.0.1";
const variables = {
  "TxCtrlr/TxStartPoint": "PowerPathClosed",
  "TxCtrlr/TxStopPoint": "PowerPathClosed",
};
const charger = { evses: [{ connectors: [{}] }, { connectors: [{}] }], supports: resetsEvses };

const reset = async (rig: Rig, payload: Record<string, unknown>): Promise<unknown> => {
  const reply = await rig.csms.call("Reset", payload);
  return reply.kind === "result" ? reply.payload["status"] : reply;
};

const ended = (rig: Rig): Record<string, unknown>[] =>
  rig.csms.of("TransactionEvent").filter(({ eventType }) => eventType === "Ended");

describe.each(owners)("Reset of one EVSE, sessions owned by the %s", (sessionOwner) => {
  const start = (): Promise<Rig> => new Rig({ version, sessionOwner, variables, charger }).start();

  it("B11.FR.10 AllowReset says that it can be", async () => {
    const [told] = await new Tester2(await start()).getVariables(["EVSE@1/AllowReset"]);
    expect(told).toMatchObject({ attributeValue: "true" });
  });

  it.each([
    ["Immediate", "Hard"],
    ["OnIdle", "Soft"],
  ])("B11.FR.01 B11.FR.08 %s: the EVSE goes and comes back, and the station stays", async (type, hard) => {
    const rig = await start();
    await rig.chargeOn(2, bob);
    rig.csms.forget();
    expect(await reset(rig, { type, evseId: 1 })).toBe("Accepted");
    await rig.pass(60);
    expect(rig.commands("resetEvse")).toEqual([{ evse: 1, type: hard, scheduled: false }]);
    expect(
      rig.csms.of("StatusNotification").map(({ evseId, connectorStatus }) => [evseId, connectorStatus]),
    ).toEqual([
      [1, "Unavailable"],
      [1, "Available"],
    ]);
    expect(rig.csms.of("BootNotification")).toEqual([]);
    expect(ended(rig)).toEqual([]);
    await rig.chargeOn(1, alice);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(ended(rig), "a transaction ran").toHaveLength(1);
  });

  it("B12.FR.08 Immediate ends the transaction there, and no other", async () => {
    const rig = await start();
    await rig.chargeOn(1, alice);
    await rig.chargeOn(2, bob);
    expect(await reset(rig, { type: "Immediate", evseId: 1 })).toBe("Accepted");
    await rig.pass(60);
    expect(ended(rig)).toMatchObject([
      { triggerReason: "ResetCommand", transactionInfo: { stoppedReason: "ImmediateReset" } },
    ]);
    expect(rig.commands("resetEvse")).toHaveLength(1);
    await rig.swipe(bob, 2);
    await rig.pass(10);
    expect(ended(rig), "that on the other EVSE ran on").toHaveLength(2);
  });

  it("B12.FR.01 B12.FR.07 OnIdle waits for the end of the transaction there, and none begins meanwhile", async () => {
    const rig = await start();
    await rig.chargeOn(1, alice);
    await rig.chargeOn(2, bob);
    expect(await reset(rig, { type: "OnIdle", evseId: 1 })).toBe("Scheduled");
    expect(await reset(rig, { type: "OnIdle", evseId: 1 })).toBe("Scheduled");
    await rig.pass(600);
    expect(rig.commands("resetEvse")).toEqual([]);
    await rig.swipe(alice, 1);
    await rig.pass(60);
    expect(rig.commands("resetEvse")).toEqual([{ evse: 1, type: "Soft", scheduled: true }]);
    expect(ended(rig)).toHaveLength(1);
    expect(rig.csms.of("BootNotification")).toEqual([]);
    await rig.unplug(1);
    await rig.chargeOn(1, alice);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(ended(rig), "a transaction ran").toHaveLength(1);
  });

  it("an EVSE that is not there is Rejected", async () => {
    const rig = await start();
    expect(await reset(rig, { type: "OnIdle", evseId: 3 })).toBe("Rejected");
  });

  it("B12.FR.02 a reset of the station takes the place of one that waits", async () => {
    const rig = await start();
    await rig.chargeOn(1, alice);
    expect(await reset(rig, { type: "OnIdle", evseId: 1 })).toBe("Scheduled");
    expect(await reset(rig, { type: "Immediate" })).toBe("Accepted");
    await rig.pass(120);
    expect(rig.commands("resetEvse")).toEqual([]);
    expect(rig.csms.of("BootNotification")).toHaveLength(1);
  });
});

it("hardware that refuses in the end leaves an EVSE that can be reset again", async () => {
  const hardware = new ScriptedCharger({ supports: ["resetEvse"] });
  hardware.answers.resetEvse = () => ({ status: "rejected", message: "a fan is stuck" });
  const tolerate = [/an EVSE was not reset/];
  const rig = await new Rig({ version, hardware, sessionOwner: "charger", tolerate }).start();
  for (const times of [1, 2]) {
    expect(await reset(rig, { type: "Immediate", evseId: 1 })).toBe("Accepted");
    await rig.pass(120);
    expect(rig.log.filter(({ text }) => text === "an EVSE was not reset")).toHaveLength(times);
  }
});
