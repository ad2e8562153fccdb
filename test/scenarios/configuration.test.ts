import { describe, expect, it } from "vitest";
import { InternalCtrlr } from "../../src/device-model/components/internal-ctrlr.ts";
import { alice, owners, Rig } from "../support/rig.ts";

const change = async (rig: Rig, key: string, value: string): Promise<unknown> => {
  const reply = await rig.csms.call("ChangeConfiguration", { key, value });
  return reply.kind === "result" ? reply.payload["status"] : reply;
};

describe.each(owners)(
  "GetConfiguration and ChangeConfiguration, sessions owned by the %s",
  (sessionOwner) => {
    it("known keys with their value, unknown ones by name (1.6 §5.8)", async () => {
      const rig = await new Rig({ sessionOwner }).start();
      const key = ["HeartbeatInterval", "NoSuchKey", "heartbeatinterval"];
      expect(await rig.csms.call("GetConfiguration", { key })).toEqual({
        kind: "result",
        payload: {
          configurationKey: [{ key: "HeartbeatInterval", readonly: false, value: "86400" }],
          unknownKey: ["NoSuchKey"],
        },
      });
    });

    it("no key named: every required key of Core (1.6 §9.1, TC_019_CS)", async () => {
      const rig = await new Rig({ sessionOwner }).start();
      for (const payload of [{}, { key: [] }]) {
        const reply = await rig.csms.call("GetConfiguration", payload);
        const text = JSON.stringify(reply);
        for (const name of ["AuthorizeRemoteTxRequests", "ConnectionTimeOut", "StopTxnSampledData"])
          expect(text).toContain(`"key":"${name}"`);
        expect(text).not.toContain("unknownKey");
      }
    });

    it.each([
      ["unknown", "Testing", "true", "NotSupported"],
      ["read-only", "NumberOfConnectors", "3", "Rejected"],
      ["out of range", "MeterValueSampleInterval", "-1", "Rejected"],
      ["not a number", "HeartbeatInterval", "soon", "Rejected"],
      ["not a boolean", "LocalPreAuthorize", "maybe", "Rejected"],
      ["fine", "MeterValueSampleInterval", "15", "Accepted"],
    ])("%s (1.6 §5.3, TC_040)", async (_name, key, value, status) => {
      const rig = await new Rig({ sessionOwner }).start();
      expect(await change(rig, key, value)).toBe(status);
      const read = await rig.csms.call("GetConfiguration", { key: [key] });
      if (status === "Accepted") expect(JSON.stringify(read)).toContain(`"value":"${value}"`);
      else expect(JSON.stringify(read)).not.toContain(`"value":"${value}"`);
    });

    it("a change survives a power cut right after its answer (DESIGN rule 2)", async () => {
      const rig = await new Rig({ sessionOwner }).start();
      expect(await change(rig, "ConnectionTimeOut", "17")).toBe("Accepted");
      await rig.kill();
      await rig.start();
      const read = await rig.csms.call("GetConfiguration", { key: ["ConnectionTimeOut"] });
      expect(JSON.stringify(read)).toContain(`"value":"17"`);
    });
  },
);

describe("AuthorizeConnectorZeroOnConnectorOne", () => {
  it.each([true, false])("%s: a token at the station's reader, which has one connector", async (value) => {
    const handle = InternalCtrlr.AuthorizeConnectorZeroOnConnectorOne;
    const rig = await new Rig({ evses: 1, files: [{ handle, value, origin: "config" }] }).start();
    await rig.swipe(alice);
    expect(rig.csms.of("Authorize")).toHaveLength(value ? 1 : 0);
    await rig.plug(1);
    expect(rig.csms.of("StartTransaction")).toHaveLength(value ? 1 : 0);
    // Now a car says which connector is meant; or the driver ends what began.
    await rig.swipe(alice);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    expect(rig.csms.of("StopTransaction")).toHaveLength(value ? 1 : 0);
  });

  it("false: a reader of the connector itself, and stations with more, are as ever", async () => {
    const off = {
      handle: InternalCtrlr.AuthorizeConnectorZeroOnConnectorOne,
      value: false,
      origin: "config",
    } as const;
    const one = await new Rig({ evses: 1, files: [off] }).start();
    await one.swipe(alice, 1);
    expect(one.csms.of("Authorize")).toHaveLength(1);
    const two = await new Rig({ evses: 2, files: [off] }).start();
    await two.swipe(alice);
    expect(two.csms.of("Authorize")).toHaveLength(1);
  });
});

describe.each(owners)("MessageQueueSizeThreshold, sessions owned by the %s", (sessionOwner) => {
  it.each([
    [5, 10],
    [100, 102],
  ])("%s messages wait, or hardly more, and every start and end", async (value, most) => {
    const handle = InternalCtrlr.MessageQueueSizeThreshold;
    const keys = { AllowOfflineTxForUnknownId: "true", MeterValueSampleInterval: "1" };
    const files = [{ handle, value, origin: "config" } as const];
    // With hardly any room the log says what is lost.
    const tolerate = value < 10 ? [/the outbox is full of transactions/] : [];
    const rig = await new Rig({ sessionOwner, files, keys, tolerate }).start();
    rig.csms.unplug();
    rig.csms.forget();
    for (let session = 0; session < 2; session++) {
      await rig.plug(1);
      await rig.swipe(alice, 1);
      await rig.pass(600);
      await rig.swipe(alice, 1);
      await rig.unplug(1);
    }
    rig.csms.plugIn();
    await rig.pass(30);
    const told = rig.csms.calls.map(({ action }) => action).filter((it) => /Transaction|MeterV/.test(it));
    expect(told.length).toBeLessThanOrEqual(most);
    expect(told.filter((action) => action !== "MeterValues")).toEqual(
      Array(2).fill(["StartTransaction", "StopTransaction"]).flat(),
    );
    const all = await rig.csms.call("GetConfiguration", { key: ["MessageQueueSizeThreshold"] });
    expect(JSON.stringify(all)).toContain(`"value":"${value}"`);
  });
});

describe("Reset", () => {
  it.each(["Soft", "Hard"] as const)(
    "%s: the transaction ends first, then the station boots anew (1.6 §5.14, TC_015_CS, TC_016_CS)",
    async (type) => {
      for (const sessionOwner of ["station", "charger"] as const) {
        const rig = await new Rig({ sessionOwner }).start();
        await rig.chargeOn(1);
        expect(await rig.csms.call("Reset", { type })).toMatchObject({ payload: { status: "Accepted" } });
        await rig.pass(15);
        const story = rig.csms.story();
        expect(story.slice(0, 3)).toEqual([
          "StopTransaction",
          "StatusNotification(1, Finishing)",
          "BootNotification",
        ]);
        expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: `${type}Reset` }]);
        expect(rig.csms.of("BootNotification")).toHaveLength(1);
        expect(rig.commands("reset")).toEqual([{ type, scheduled: false }]);
        expect(rig.csms.statuses(1).slice(-1)).toEqual(["Preparing"]);
        expect(rig.controls.evse(1).powerW).toBe(0);
      }
    },
  );

  it("without a transaction it boots anew at once; what is out of service stays so (TC_013_CS, TC_014_CS)", async () => {
    const rig = await new Rig().start();
    await rig.csms.call("ChangeAvailability", { connectorId: 1, type: "Inoperative" });
    await rig.pass(1);
    rig.csms.forget();
    await rig.csms.call("Reset", { type: "Hard" });
    await rig.pass(15);
    expect(rig.csms.story()[0]).toBe("BootNotification");
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Unavailable"]);
    expect(rig.csms.statuses(2).slice(-1)).toEqual(["Available"]);
  });

  it("offline the end waits in the queue and goes out after the boot (1.6 §5.14)", async () => {
    const rig = await new Rig({ keys: { WaitForStopTransactionsOnResetTimeout: "30" } }).start();
    await rig.chargeOn(1);
    rig.csms.on("StopTransaction", () => "silence");
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(5);
    rig.csms.unplug();
    await rig.pass(60);
    rig.csms.forget();
    rig.csms.on("StopTransaction", () => ({}));
    rig.csms.plugIn();
    await rig.pass(5);
    expect(rig.csms.story()[0]).toBe("BootNotification");
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "SoftReset" }]);
  });

  it("nothing begins while it waits, and a second one changes nothing", async () => {
    const rig = await new Rig().start();
    await rig.chargeOn(1);
    rig.csms.on("StopTransaction", () => "silence");
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.plug(2);
    const reply = await rig.csms.call("RemoteStartTransaction", { connectorId: 2, idTag: "X" });
    expect(reply).toMatchObject({ payload: { status: "Rejected" } });
    expect(await rig.csms.call("Reset", { type: "Soft" })).toMatchObject({ payload: { status: "Accepted" } });
    rig.csms.on("StopTransaction", () => ({}));
    await rig.pass(300);
    expect(rig.csms.of("BootNotification")).toHaveLength(1);
  });

  it("hardware that refuses is asked ResetRetries times more; the station restarts all the same (§9.1.22)", async () => {
    const rig = await new Rig({ keys: { ResetRetries: "2" } }).start();
    for (let i = 0; i < 3; i++) rig.controls.failNext({ kind: "reject" }, "reset");
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(10);
    expect(rig.commands("reset")).toHaveLength(3);
    expect(rig.csms.of("BootNotification")).toHaveLength(2);
  });
});

describe.each(owners)("a defect in a handler, sessions owned by the %s", (sessionOwner) => {
  const change = { key: "HeartbeatInterval", value: "60" };

  it("one that throws is a CALLERROR without a word of why, and the station goes on (DESIGN rule 10)", async () => {
    const rig = await new Rig({ sessionOwner, tolerate: [/handler of ChangeConfiguration failed/] }).start();
    const broken = (): never => {
      throw new Error("secret detail");
    };
    Object.defineProperty(rig.station.deviceModel, "setText", { value: broken });
    const reply = await rig.csms.call("ChangeConfiguration", change);
    expect(reply).toMatchObject({ kind: "error", code: "InternalError" });
    expect(JSON.stringify(reply)).not.toContain("secret");
    expect(await rig.csms.call("ClearCache", {})).toMatchObject({ kind: "result" });
  });

  it("an answer 1.6 does not know is logged, and not sent (DESIGN rule 3)", async () => {
    const rig = await new Rig({
      sessionOwner,
      tolerate: [/defect: an invalid response of ChangeConfiguration/],
    }).start();
    Object.defineProperty(rig.station.deviceModel, "setText", { value: () => ({ status: "splendid" }) });
    const reply = await rig.csms.call("ChangeConfiguration", change);
    expect(reply).toMatchObject({ kind: "error", code: "InternalError" });
    expect(rig.log.some(({ text }) => text.includes("defect"))).toBe(true);
  });
});

describe.each(owners)("actions the station does not do, sessions owned by the %s", (sessionOwner) => {
  it.each([
    ["UpdateFirmware", "NotSupported"],
    ["NoSuchAction", "NotImplemented"],
  ])("%s: %s (1.6J §4.2.3)", async (action, code) => {
    const rig = await new Rig({ sessionOwner }).start();
    expect(await rig.csms.call(action, {})).toMatchObject({ kind: "error", code });
  });

  it.each([
    ["a field is missing", "ChangeConfiguration", { key: "A" }],
    ["a field is too long", "ChangeConfiguration", { key: "A".repeat(51), value: "1" }],
    ["a field is of the wrong type", "UnlockConnector", { connectorId: "1" }],
    ["a field is not in the enum", "Reset", { type: "Medium" }],
    ["there is one too many", "ClearCache", { extra: 1 }],
  ])("%s: a CALLERROR", async (_name, action, payload) => {
    const rig = await new Rig({ sessionOwner }).start();
    expect(await rig.csms.call(action, payload)).toMatchObject({ kind: "error" });
  });
});
