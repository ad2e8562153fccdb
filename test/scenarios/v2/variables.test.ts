import { describe, expect, it } from "vitest";
import { mostEntries } from "../../../src/station/authorization-cache.ts";
import { Rig } from "../../support/rig.ts";
import { componentVariable } from "../../support/v2/address.ts";
import { Tester2 } from "../../support/v2/tester.ts";

async function booted(rig = new Rig({ version: "2.0.1" })): Promise<{ rig: Rig; tester: Tester2 }> {
  await rig.start();
  rig.csms.forget();
  return { rig, tester: new Tester2(rig) };
}

describe("SetVariables", () => {
  it("B05.FR.01 B05.FR.02 B05.FR.03 B05.FR.10 B05.FR.12 answers each value, in order, with its own words", async () => {
    const { tester } = await booted();
    const asked = {
      "OCPPCommCtrlr/HeartbeatInterval": "42",
      "ocppcommctrlr/WebSocketPingInterval": "30",
    };
    const results = await tester.setVariables(asked);
    expect(results).toEqual(
      Object.keys(asked).map((id) => ({
        ...componentVariable(id),
        attributeType: "Actual",
        attributeStatus: "Accepted",
      })),
    );
    const [explicit] = await tester.setVariables({ "OCPPCommCtrlr/HeartbeatInterval": "43" }, "Actual");
    expect(explicit).toMatchObject({ attributeType: "Actual", attributeStatus: "Accepted" });
    const [value] = await tester.getVariables(["OCPPCommCtrlr/HeartbeatInterval"]);
    expect(value).toMatchObject({ attributeValue: "43" });
  });

  it.each([
    ["B05.FR.04", "Nowhere/HeartbeatInterval", "1", undefined, "UnknownComponent", undefined],
    ["B05.FR.05", "OCPPCommCtrlr/Nothing", "1", undefined, "UnknownVariable", undefined],
    ["B05.FR.06", "OCPPCommCtrlr/HeartbeatInterval", "1", "Target", "NotSupportedAttributeType", undefined],
    ["B05.FR.07", "OCPPCommCtrlr/HeartbeatInterval", "soon", undefined, "Rejected", "InvalidValue"],
    ["B05.FR.08", "OCPPCommCtrlr/HeartbeatInterval", "-1", undefined, "Rejected", "ValueOutOfRange"],
    ["B05.FR.09", "OCPPCommCtrlr/FileTransferProtocols", "FTP", undefined, "Rejected", "ReadOnly"],
  ])("%s %s = %s: %s", async (_id, variable, value, type, status, reasonCode) => {
    const { tester } = await booted();
    const [result] = await tester.setVariables({ [variable]: value }, type);
    expect(result).toMatchObject({
      attributeStatus: status,
      ...(reasonCode === undefined ? {} : { attributeStatusInfo: { reasonCode } }),
    });
    if (type !== undefined) expect(result).toMatchObject({ attributeType: type });
  });

  it("B05.FR.11 refuses more values than ItemsPerMessage allows", async () => {
    const { rig } = await booted();
    const one = { ...componentVariable("OCPPCommCtrlr/HeartbeatInterval"), attributeValue: "1" };
    const reply = await rig.csms.call("SetVariables", { setVariableData: Array(101).fill(one) });
    expect(reply).toMatchObject({ kind: "error", code: "OccurrenceConstraintViolation" });
  });
});

describe("TxStartPoint and TxStopPoint", () => {
  it.each(["", "ParkingBayOccupancy", "Authorized,DataSigned"])(
    "E01 E06 cannot be what no hardware tells, nor nothing: '%s'",
    async (value) => {
      const { tester } = await booted();
      const results = await tester.setVariables({
        "TxCtrlr/TxStartPoint": value,
        "TxCtrlr/TxStopPoint": value,
      });
      expect(results).toMatchObject([{ attributeStatus: "Rejected" }, { attributeStatus: "Rejected" }]);
    },
  );
});

describe("AuthCacheCtrlr.Storage", () => {
  it("AuthCacheStorage: its maxLimit is what as many entries take as there may be", async () => {
    const { rig, tester } = await booted(
      new Rig({ version: "2.0.1", variables: { "AuthCacheCtrlr/Enabled": "true" } }),
    );
    await rig.chargeOn(1);
    const componentVariable = [{ component: { name: "AuthCacheCtrlr" }, variable: { name: "Storage" } }];
    await tester.ask("GetReport", { requestId: 6, componentVariable }, "Accepted");
    const [storage] = await tester.report(6);
    const one = Number(storage?.attributes[0]?.["value"]);
    expect(one).toBeGreaterThan(0);
    expect(Number(storage?.characteristics?.["maxLimit"])).toBe(one * mostEntries);
  });
});

describe("GetVariables", () => {
  it("B06.FR.01 B06.FR.02 B06.FR.03 B06.FR.04 B06.FR.10 B06.FR.11 answers each question, in order", async () => {
    const { tester } = await booted();
    const ids = ["OCPPCommCtrlr/HeartbeatInterval", "TxCtrlr/EVConnectionTimeOut"];
    const results = await tester.getVariables(ids);
    const number: unknown = expect.stringMatching(/^\d+$/);
    expect(results).toEqual(
      ids.map((id) => ({
        ...componentVariable(id),
        attributeType: "Actual",
        attributeStatus: "Accepted",
        attributeValue: number,
      })),
    );
  });

  it.each([
    ["B06.FR.06", "Nowhere/HeartbeatInterval", undefined, "UnknownComponent"],
    ["B06.FR.07", "OCPPCommCtrlr/Nothing", undefined, "UnknownVariable"],
    ["B06.FR.08", "OCPPCommCtrlr/HeartbeatInterval", "MaxSet", "NotSupportedAttributeType"],
    ["B06.FR.09", "SecurityCtrlr/BasicAuthPassword", undefined, "Rejected"],
    ["B06.FR.15", "OCPPCommCtrlr/MessageTimeout", undefined, "UnknownVariable"],
  ])("%s %s %s: %s", async (_id, variable, type, status) => {
    const { tester } = await booted();
    const [result] = await tester.getVariables([variable], type);
    expect(result).toMatchObject({ attributeStatus: status });
    expect(result).not.toHaveProperty("attributeValue");
  });

  it("B06.FR.13 an attribute without a value is an empty text", async () => {
    const { tester } = await booted();
    const [result] = await tester.getVariables(["ChargingStation/SerialNumber"]);
    expect(result).toMatchObject({ attributeStatus: "Accepted", attributeValue: "" });
  });

  it("B06.FR.14 an instance is answered as that instance", async () => {
    const { tester } = await booted();
    const id = "OCPPCommCtrlr/MessageTimeout[Default]";
    const [result] = await tester.getVariables([id]);
    expect(result).toMatchObject({ ...componentVariable(id), attributeValue: "30" });
  });

  it("B06.FR.16 refuses more questions than ItemsPerMessage allows", async () => {
    const { rig } = await booted();
    const one = componentVariable("OCPPCommCtrlr/HeartbeatInterval");
    const reply = await rig.csms.call("GetVariables", { getVariableData: Array(101).fill(one) });
    expect(reply).toMatchObject({ kind: "error", code: "OccurrenceConstraintViolation" });
  });

  it("B06.FR.17 refuses more bytes than BytesPerMessage allows", async () => {
    const { rig } = await booted();
    const one = { ...componentVariable("OCPPCommCtrlr/HeartbeatInterval") };
    const big = { ...one, customData: { vendorId: "x", filler: "y".repeat(66_000) } };
    const reply = await rig.csms.call("GetVariables", { getVariableData: [big] });
    expect(reply).toMatchObject({ kind: "error", code: "FormatViolation" });
  });
});
