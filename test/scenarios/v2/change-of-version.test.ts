import { describe, expect, it } from "vitest";
import { Rig, type RigOptions } from "../../support/rig.ts";

const both: RigOptions = {
  section: { OcppVersions: ["2.0.1", "1.6"] },
  keys: { AuthorizationCacheEnabled: "true", LocalAuthorizeOffline: "true" },
};

/** What was told of transactions, in order. */
function told(rig: Rig): string[] {
  return rig.csms.calls.flatMap(({ action, payload }) =>
    action === "TransactionEvent"
      ? [`${action} ${String(payload["eventType"])}`]
      : ["StartTransaction", "StopTransaction", "MeterValues"].includes(action)
        ? [action]
        : [],
  );
}

/** A whole session; the token is known after the first. */
async function session(rig: Rig): Promise<void> {
  await rig.chargeOn(1);
  rig.controls.unplug(1);
  await rig.pass(5);
}

/** The CSMS goes away, and comes back speaking another version. */
async function changeTo(rig: Rig, version: "1.6" | "2.0.1", meanwhile: () => Promise<void>): Promise<void> {
  rig.csms.unplug();
  await rig.pass(1);
  await meanwhile();
  rig.csms.version = version;
  rig.csms.forget();
  rig.csms.plugIn();
  await rig.pass(30);
}

describe("a CSMS that picks another version with the next connection", () => {
  it("the station boots anew, and tells its statuses in the new words", async () => {
    const rig = await new Rig({ version: "2.0.1", ...both }).start();
    await changeTo(rig, "1.6", async () => undefined);
    expect(rig.csms.calls.map(({ action }) => action)).toEqual([
      "BootNotification",
      "StatusNotification",
      "StatusNotification",
      "StatusNotification",
    ]);
    expect(rig.csms.of("BootNotification")[0]).toHaveProperty("chargePointVendor");
    await changeTo(rig, "2.0.1", async () => undefined);
    expect(rig.csms.of("BootNotification")[0]).toHaveProperty("chargingStation");
  });

  it("a transaction begun under 2.0.1 ends under 1.6", async () => {
    const rig = await new Rig({ version: "2.0.1", ...both }).start();
    await rig.chargeOn(1);
    await changeTo(rig, "1.6", async () => rig.pass(10));
    rig.controls.unplug(1);
    await rig.pass(5);
    expect(told(rig)).toContain("StopTransaction");
    // Errata v4 §3.18: 1.6 never gave it an id.
    expect(rig.csms.of("StopTransaction")[0]).toMatchObject({ transactionId: -1 });
  });

  it("a transaction begun under 1.6 ends under 2.0.1", async () => {
    const rig = await new Rig({ version: "1.6", ...both }).start();
    await rig.chargeOn(1);
    await changeTo(rig, "2.0.1", async () => rig.pass(10));
    rig.controls.unplug(1);
    await rig.pass(5);
    expect(told(rig).at(-1)).toBe("TransactionEvent Ended");
  });

  it("what happened offline is told in the version of the connection on which it goes out", async () => {
    const rig = await new Rig({ version: "2.0.1", ...both }).start();
    await session(rig);
    await changeTo(rig, "1.6", () => session(rig));
    expect(told(rig).filter((action) => action !== "MeterValues")).toEqual([
      "StartTransaction",
      "StopTransaction",
    ]);
  });

  it("a transaction that ended under 1.6 tells 2.0.1 what ended it", async () => {
    const rig = await new Rig({ version: "1.6", ...both }).start();
    await session(rig);
    await changeTo(rig, "2.0.1", () => session(rig));
    expect(told(rig)).toEqual(["TransactionEvent Started", "TransactionEvent Ended"]);
    expect(rig.csms.of("TransactionEvent")[1]).toMatchObject({
      triggerReason: "EVCommunicationLost",
      transactionInfo: { stoppedReason: "EVDisconnected" },
    });
  });

  it("a message that was on its way when the version changed is rendered anew", async () => {
    const rig = await new Rig({ version: "2.0.1", ...both }).start();
    rig.csms.on("TransactionEvent", () => "silence");
    rig.controls.plug(1);
    await rig.pass(1);
    rig.controls.presentToken({ value: "A11CE001", type: "ISO14443" }, 1);
    await rig.pass(5);
    expect(told(rig)).toEqual(["TransactionEvent Started"]);
    await changeTo(rig, "1.6", async () => undefined);
    expect(told(rig)[0]).toBe("StartTransaction");
  });

  it("speaks after a restart what it spoke last, as long as nobody is there", async () => {
    const rig = await new Rig({ version: "1.6", ...both }).start();
    await session(rig);
    await rig.stop();
    rig.csms.unplug();
    await rig.start();
    await session(rig);
    rig.csms.plugIn();
    await rig.pass(30);
    expect(told(rig).filter((action) => action !== "MeterValues")).toEqual([
      "StartTransaction",
      "StopTransaction",
    ]);
  });
});
