import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig } from "../support/rig.ts";

const accepted = { kind: "result", payload: { status: "Accepted" } };
const types = ["Soft", "Hard"] as const;
/** What is told, without the statuses. */
const story = (rig: Rig): string[] => rig.csms.story().filter((entry) => !entry.startsWith("Status"));
const boots = (rig: Rig): number => rig.csms.of("BootNotification").length;

describe.each(owners)("Reset, sessions owned by the %s (1.6 §5.14)", (sessionOwner) => {
  it.each(types)(
    "%s: transactions end first, each once, then the boot (TC_015_CS, TC_016_CS)",
    async (type) => {
      const rig = await new Rig({ sessionOwner }).start();
      await rig.chargeOn(1, alice);
      await rig.chargeOn(2, bob);
      expect(await rig.csms.call("Reset", { type })).toEqual(accepted);
      await rig.pass(30);
      expect(story(rig)).toEqual(["StopTransaction", "StopTransaction", "BootNotification"]);
      expect(rig.csms.of("StopTransaction")).toMatchObject([
        { transactionId: 1000, reason: `${type}Reset` },
        { transactionId: 1001, reason: `${type}Reset` },
      ]);
      expect(rig.csms.statuses(1)[0]).toBe("Finishing");
      expect(["Finishing", "Preparing"]).toContain(rig.csms.statuses(1).slice(-1)[0]);
      expect(rig.controls.evse(1).powerW).toBe(0);
    },
  );

  it("waits for what the CSMS has not got, as long as configured, then restarts; it is told after the boot", async () => {
    const keys = { WaitForStopTransactionsOnResetTimeout: "20", TransactionMessageRetryInterval: "300" };
    const rig = await new Rig({ sessionOwner, keys }).start();
    await rig.chargeOn(1);
    rig.csms.next("StopTransaction", { callError: "InternalError" });
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(18);
    expect(story(rig)).toEqual(["StopTransaction"]);
    await rig.pass(330);
    expect(boots(rig)).toBe(1);
    expect(rig.csms.of("StopTransaction").slice(-1)).toMatchObject([
      { transactionId: 1000, reason: "SoftReset" },
    ]);
  });

  it("a hard one waits five seconds at most", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    rig.csms.on("StopTransaction", () => "silence");
    await rig.csms.call("Reset", { type: "Hard" });
    await rig.pass(4);
    expect(boots(rig)).toBe(0);
    await rig.pass(8);
    expect(boots(rig)).toBe(1);
  });

  it("facts of a time offline go out before it restarts", async () => {
    const keys = { AllowOfflineTxForUnknownId: "true" };
    const rig = await new Rig({ sessionOwner, keys }).start();
    rig.csms.unplug();
    await rig.chargeOn(1);
    rig.csms.latencyMs = 500;
    rig.csms.plugIn();
    await rig.pass(0.1);
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(30);
    expect(story(rig)).toEqual(["StartTransaction", "StopTransaction", "BootNotification"]);
  });

  it("while Pending it is done at once: nothing can be delivered (§4.2)", async () => {
    const rig = new Rig({ sessionOwner, keys: { AllowOfflineTxForUnknownId: "true" } });
    const pending = { status: "Pending", interval: 1000, currentTime: "2026-01-01T00:00:00Z" };
    rig.csms.next("BootNotification", pending, pending);
    await rig.start();
    await rig.chargeOn(1);
    expect(await rig.csms.call("Reset", { type: "Soft" })).toEqual(accepted);
    await rig.pass(10);
    expect(story(rig)).toEqual(["BootNotification"]);
    await rig.pass(1001);
    expect(story(rig).slice(1)).toEqual(["BootNotification", "StartTransaction", "StopTransaction"]);
  });

  it("while it restarts nothing begins, and a second Reset changes nothing", async () => {
    const keys = { WaitForStopTransactionsOnResetTimeout: "30" };
    const rig = await new Rig({ sessionOwner, keys, evses: 3 }).start();
    await rig.chargeOn(1);
    await rig.plug(2);
    rig.csms.on("StopTransaction", () => "silence");
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(5);
    for (const connectorId of [2, 3])
      expect(await rig.csms.call("RemoteStartTransaction", { connectorId, idTag: "R" })).toMatchObject({
        payload: { status: "Rejected" },
      });
    await rig.swipe(bob, 2);
    expect(await rig.csms.call("Reset", { type: "Soft" })).toEqual(accepted);
    await rig.pass(60);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    expect(boots(rig)).toBe(1);
    expect(rig.commands("reset")).toHaveLength(1);
  });

  it.each(["token", "remote"] as const)(
    "the CSMS is still being asked about a %s: it begins nothing, before the restart or after",
    async (how) => {
      const keys = { AllowOfflineTxForUnknownId: "true", AuthorizeRemoteTxRequests: "true" };
      const rig = await new Rig({ sessionOwner, keys }).start();
      await rig.plug(1);
      rig.csms.on("Authorize", () => "silence");
      if (how === "token") await rig.swipe(bob, 1);
      else
        expect(await rig.csms.call("RemoteStartTransaction", { connectorId: 1, idTag: "R" })).toEqual(
          accepted,
        );
      rig.csms.forget();
      await rig.csms.call("Reset", { type: "Soft" });
      await rig.pass(90);
      expect(story(rig)).toEqual(["BootNotification"]);
      rig.csms.on("Authorize", () => ({ idTagInfo: { status: "Accepted" } }));
      await rig.swipe(bob, 1);
      await rig.pass(5);
      expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    },
  );

  it("who was given leave and has not plugged in yet loses it", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.swipe(alice, 1);
    rig.csms.forget();
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(1);
    rig.controls.plug(1);
    await rig.pass(30);
    expect(story(rig)).toEqual(["BootNotification"]);
    expect(rig.controls.evse(1).powerW).toBe(0);
  });

  it.each([
    ["refuses", "ResetFailure", { kind: "reject" as const, message: "not now" }],
    // That it does not answer at all is the older error, and says more.
    ["does not answer", "InternalError", { kind: "silent" as const }],
  ])(
    "hardware that %s is asked ResetRetries times again and told of, as %s; the station restarts (§7.6, §9.1.22)",
    async (_name, errorCode, fault) => {
      const tolerate = [/did not/];
      const rig = await new Rig({ sessionOwner, keys: { ResetRetries: "2" }, tolerate }).start();
      for (let time = 0; time < 3; time++) rig.controls.failNext(fault, "reset");
      rig.csms.forget();
      await rig.csms.call("Reset", { type: "Hard" });
      await rig.pass(60);
      expect(rig.commands("reset")).toHaveLength(3);
      expect(rig.csms.of("StatusNotification")).toContainEqual(
        expect.objectContaining({ connectorId: 0, status: "Available", errorCode }),
      );
      expect(boots(rig)).toBe(1);
      expect(rig.csms.of("StatusNotification").slice(-1)).toMatchObject([{ errorCode: "NoError" }]);
      await rig.plug(1);
      await rig.swipe(alice, 1);
      expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    },
  );

  it("hardware that cannot be reset is no failure", async () => {
    const rig = await new Rig({ sessionOwner, charger: { supports: [] } }).start();
    rig.csms.forget();
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(10);
    expect(boots(rig)).toBe(1);
    expect(JSON.stringify(rig.csms.of("StatusNotification"))).not.toContain("ResetFailure");
  });

  it.each(types)("%s: ChangeAvailability survives (TC_013_CS, TC_014_CS)", async (type) => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.csms.call("ChangeAvailability", { connectorId: 1, type: "Inoperative" });
    await rig.pass(1);
    rig.csms.forget();
    await rig.csms.call("Reset", { type });
    await rig.pass(30);
    expect([0, 1, 2].map((id) => rig.csms.statuses(id).slice(-1)[0])).toEqual([
      "Available",
      "Unavailable",
      "Available",
    ]);
  });
});
