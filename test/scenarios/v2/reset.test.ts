import { describe, expect, it } from "vitest";
import { isObject } from "../../../src/kernel/json.ts";
import { alice, bob, owners, Rig } from "../../support/rig.ts";
import { ScriptedCharger } from "../../support/scripted-charger.ts";
import { Tester2 } from "../../support/v2/tester.ts";

const version = "2.0.1";
const variables = {
  "TxCtrlr/TxStartPoint": "PowerPathClosed",
  "TxCtrlr/TxStopPoint": "PowerPathClosed",
};

const ended = (rig: Rig): Record<string, unknown>[] =>
  rig.csms.of("TransactionEvent").filter(({ eventType }) => eventType === "Ended");

const infoOf = (payload: Record<string, unknown> | undefined): Record<string, unknown> =>
  isObject(payload?.["transactionInfo"]) ? payload["transactionInfo"] : {};

const reset = async (rig: Rig, payload: Record<string, unknown>): Promise<unknown> => {
  const reply = await rig.csms.call("Reset", payload);
  return reply.kind === "result" ? reply.payload["status"] : reply;
};

describe.each(owners)("Reset, sessions owned by the %s", (sessionOwner) => {
  it.each(["Immediate", "OnIdle"])(
    "B11.FR.01 B11.FR.03 B11.FR.04 %s: Accepted, and the station boots anew",
    async (type) => {
      const rig = await new Rig({ version, sessionOwner }).start();
      rig.csms.forget();
      expect(await reset(rig, { type })).toBe("Accepted");
      await rig.pass(60);
      expect(rig.csms.of("BootNotification")).toEqual([expect.objectContaining({ reason: "RemoteReset" })]);
      expect(rig.csms.of("StatusNotification").length).toBeGreaterThanOrEqual(2);
      expect(rig.commands("reset")).toEqual([
        { type: type === "Immediate" ? "Hard" : "Soft", scheduled: false },
      ]);
    },
  );

  it("B12.FR.02 B12.FR.04 Immediate ends every transaction, as commanded, before the reset", async () => {
    const rig = await new Rig({ version, sessionOwner, variables }).start();
    await rig.chargeOn(1, alice);
    await rig.chargeOn(2, bob);
    expect(await reset(rig, { type: "Immediate" })).toBe("Accepted");
    await rig.pass(60);
    expect(ended(rig)).toHaveLength(2);
    for (const payload of ended(rig)) {
      expect(payload).toMatchObject({ triggerReason: "ResetCommand" });
      expect(infoOf(payload)).toMatchObject({ stoppedReason: "ImmediateReset" });
    }
    const actions = rig.csms.calls.map(({ action }) => action);
    expect(actions.lastIndexOf("TransactionEvent")).toBeLessThan(actions.indexOf("BootNotification"));
  });

  it("B12.FR.05 an end that nobody answers is sent again after the reset", async () => {
    const rig = await new Rig({ version, sessionOwner, variables }).start();
    await rig.chargeOn(1);
    rig.csms.on("TransactionEvent", () => "silence");
    expect(await reset(rig, { type: "Immediate" })).toBe("Accepted");
    await rig.pass(29);
    expect(rig.csms.of("BootNotification")).toEqual([]);
    await rig.pass(60);
    expect(rig.csms.of("BootNotification")).toHaveLength(1);
    rig.csms.on("TransactionEvent", () => ({}));
    await rig.pass(600);
    expect(ended(rig).length).toBeGreaterThanOrEqual(2);
    expect(infoOf(ended(rig).at(-1))).toMatchObject({ stoppedReason: "ImmediateReset" });
  });

  it("B12.FR.01 B12.FR.03 OnIdle is Scheduled, lets the transaction end as usual, and begins none meanwhile", async () => {
    const rig = await new Rig({ version, sessionOwner, variables }).start();
    await rig.chargeOn(1, alice);
    expect(await reset(rig, { type: "OnIdle" })).toBe("Scheduled");
    expect(await reset(rig, { type: "OnIdle" })).toBe("Scheduled");
    await rig.pass(600);
    expect(rig.csms.of("BootNotification")).toEqual([]);
    if (sessionOwner === "station") {
      await rig.plug(2);
      await rig.swipe(bob, 2);
      await rig.pass(30);
      expect(rig.csms.of("TransactionEvent").filter(({ eventType }) => eventType === "Started")).toEqual([]);
    }
    await rig.swipe(alice, 1);
    await rig.pass(60);
    expect(ended(rig)).toHaveLength(1);
    expect(infoOf(ended(rig)[0])).not.toMatchObject({ stoppedReason: "ImmediateReset" });
    expect(rig.csms.of("BootNotification")).toEqual([expect.objectContaining({ reason: "ScheduledReset" })]);
    expect(rig.commands("reset")).toEqual([{ type: "Soft", scheduled: true }]);
    rig.csms.forget();
    await rig.unplug(1);
    await rig.unplug(2);
    await rig.chargeOn(1, bob);
    expect(rig.csms.of("BootNotification")).toEqual([]);
    await rig.swipe(bob, 1);
    await rig.pass(10);
    expect(ended(rig), "a transaction ran").toHaveLength(1);
  });

  it("B11.FR.07 one that cannot be now is Scheduled: the EVSE that is busy keeps the idle one up, and then both go", async () => {
    const rig = await new Rig({ version, sessionOwner, variables }).start();
    await rig.chargeOn(2, bob);
    expect(await reset(rig, { type: "OnIdle", evseId: 0 })).toBe("Scheduled");
    await rig.pass(3600);
    expect(rig.commands("reset")).toEqual([]);
    await rig.unplug(2);
    await rig.pass(60);
    expect(rig.commands("reset")).toEqual([{ type: "Soft", scheduled: true }]);
    expect(rig.csms.of("BootNotification")).toEqual([expect.objectContaining({ reason: "ScheduledReset" })]);
  });

  it("B12.FR.02 Immediate does not wait for what OnIdle waits for", async () => {
    const rig = await new Rig({ version, sessionOwner, variables }).start();
    await rig.chargeOn(1);
    expect(await reset(rig, { type: "OnIdle" })).toBe("Scheduled");
    expect(await reset(rig, { type: "Immediate" })).toBe("Accepted");
    await rig.pass(60);
    expect(infoOf(ended(rig)[0])).toMatchObject({ stoppedReason: "ImmediateReset" });
    expect(rig.csms.of("BootNotification")).toEqual([expect.objectContaining({ reason: "RemoteReset" })]);
  });

  it("B11.FR.09 B12.FR.09 an EVSE alone cannot be reset, and AllowReset says so", async () => {
    const rig = await new Rig({ version, sessionOwner, variables }).start();
    const [told] = await new Tester2(rig).getVariables(["EVSE@1/AllowReset"]);
    expect(told).toMatchObject({ attributeValue: "false" });
    for (const type of ["OnIdle", "Immediate"])
      expect(await reset(rig, { type, evseId: 1 })).toBe("Rejected");
    await rig.chargeOn(1);
    for (const type of ["OnIdle", "Immediate"])
      expect(await reset(rig, { type, evseId: 1 })).toBe("Rejected");
    await rig.pass(60);
    expect(rig.csms.of("BootNotification")).toEqual([]);
  });

  it("B11.FR.02 B12.FR.06 what was Inoperative is so after the reset", async () => {
    const rig = await new Rig({ version, sessionOwner }).start();
    const tester = new Tester2(rig);
    await tester.booted();
    await tester.ask("ChangeAvailability", { operationalStatus: "Inoperative", evse: { id: 2 } }, "Accepted");
    await tester.status([2, 1], "Unavailable");
    await tester.ask("Reset", { type: "Immediate" }, "Accepted");
    await tester.booted({ reason: "RemoteReset" }, { "2.1": "Unavailable" });
  });

  it("a start after a power cut is no reset any more", async () => {
    const rig = await new Rig({ version, sessionOwner }).start();
    await reset(rig, { type: "Immediate" });
    await rig.pass(60);
    await rig.kill();
    rig.csms.forget();
    await rig.start();
    expect(rig.csms.of("BootNotification")).toEqual([expect.objectContaining({ reason: "PowerUp" })]);
  });
});

it.each(["Immediate", "OnIdle"])(
  "B11.FR.06 B12.FR.10 %s: hardware that cannot be reset now is not, and the CSMS hears Rejected",
  async (type) => {
    const charger = new ScriptedCharger({ supports: ["reset", "mayReset"] });
    charger.answers.mayReset = () => ({ status: "ok", result: { allowed: false } });
    const rig = await new Rig({ version, hardware: charger, sessionOwner: "charger" }).start();
    expect(await reset(rig, { type })).toBe("Rejected");
    await rig.pass(60);
    expect(charger.told("reset")).toEqual([]);
  },
);
