import { describe, expect, it } from "vitest";
import { Rig } from "../../support/rig.ts";
import { componentVariable } from "../../support/v2/address.ts";
import { Tester2, type Reported } from "../../support/v2/tester.ts";

async function booted(): Promise<{ rig: Rig; tester: Tester2 }> {
  const rig = await new Rig({ version: "2.0.1" }).start();
  const tester = new Tester2(rig);
  await tester.booted();
  return { rig, tester };
}

const name = ({ component, variable }: Reported): string =>
  `${String(component["name"])}/${String(variable["name"])}`;

describe("GetBaseReport", () => {
  it("B07.FR.01 B07.FR.03 B07.FR.04 B07.FR.08 B07.FR.10 B07.FR.12 FullInventory tells everything, numbered from 0", async () => {
    const { tester } = await booted();
    await tester.ask("GetBaseReport", { requestId: 7, reportBase: "FullInventory" }, "Accepted");
    const all = await tester.report(7);
    expect(all.length).toBeGreaterThan(100);
    expect(all.every(({ characteristics }) => characteristics !== undefined)).toBe(true);
    const password = all.find((each) => name(each) === "SecurityCtrlr/BasicAuthPassword");
    expect(password?.attributes[0]).not.toHaveProperty("value");
    expect(password?.attributes[0]).toMatchObject({ type: "Actual", mutability: "WriteOnly" });
  });

  it("B07.FR.11 an attribute that is not set is told without a value", async () => {
    const { tester } = await booted();
    await tester.ask("GetBaseReport", { requestId: 8, reportBase: "FullInventory" }, "Accepted");
    const serial = (await tester.report(8)).find((each) => name(each) === "ChargingStation/SerialNumber");
    expect(serial?.attributes).toEqual([expect.objectContaining({ type: "Actual" })]);
    expect(serial?.attributes[0]).not.toHaveProperty("value");
  });

  it("B07.FR.07 ConfigurationInventory tells what can be set, and nothing else", async () => {
    const { tester } = await booted();
    await tester.ask("GetBaseReport", { requestId: 9, reportBase: "ConfigurationInventory" }, "Accepted");
    const all = await tester.report(9);
    const settable = all.filter(({ attributes }) =>
      attributes.some(({ mutability }) => mutability !== "ReadOnly"),
    );
    expect(all.map(name)).toContain("OCPPCommCtrlr/HeartbeatInterval");
    expect(settable).toHaveLength(all.length);
  });

  it("B07.FR.09 SummaryInventory tells how things stand", async () => {
    const { tester } = await booted();
    await tester.ask("GetBaseReport", { requestId: 10, reportBase: "SummaryInventory" }, "Accepted");
    const names = (await tester.report(10)).map(name);
    for (const component of ["ChargingStation", "EVSE", "Connector"])
      expect(names).toContain(`${component}/AvailabilityState`);
  });

  it("B07.FR.13 is Rejected while too many reports wait, and done again afterwards", async () => {
    const { rig, tester } = await booted();
    rig.csms.latencyMs = 5000;
    const ask = (requestId: number) =>
      rig.csms.call("GetBaseReport", { requestId, reportBase: "SummaryInventory" });
    for (let id = 1; id <= 4; id++) expect(await ask(id)).toMatchObject({ payload: { status: "Accepted" } });
    expect(await ask(5)).toMatchObject({ payload: { status: "Rejected" } });
    await rig.pass(60);
    expect(await ask(6)).toMatchObject({ payload: { status: "Accepted" } });
    await rig.pass(60);
    const ids = rig.csms.of("NotifyReport").map((payload) => payload["requestId"]);
    expect(ids).toEqual([...ids].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(ids)).toEqual(new Set([1, 2, 3, 4, 6]));
    expect(tester.transactionId).toBe("");
  });

  it("B08.FR.16 a GetReport is Rejected too while too many reports wait", async () => {
    const { rig } = await booted();
    rig.csms.latencyMs = 5000;
    const componentVariable = [{ component: { name: "OCPPCommCtrlr" } }];
    const ask = (requestId: number) => rig.csms.call("GetReport", { requestId, componentVariable });
    for (let id = 1; id <= 4; id++) expect(await ask(id)).toMatchObject({ payload: { status: "Accepted" } });
    expect(await ask(5)).toMatchObject({ payload: { status: "Rejected" } });
    await rig.pass(60);
    expect(await ask(6)).toMatchObject({ payload: { status: "Accepted" } });
    await rig.pass(60);
  });

  it("B07.FR.03 a report goes on where it was when the link was lost", async () => {
    const { rig, tester } = await booted();
    rig.csms.latencyMs = 1000;
    await tester.ask("GetBaseReport", { requestId: 11, reportBase: "FullInventory" }, "Accepted");
    await rig.pass(1.5);
    rig.csms.unplug();
    await rig.pass(5);
    rig.csms.plugIn();
    await rig.pass(60);
    const parts = rig.csms.of("NotifyReport");
    expect(new Set(parts.map(({ seqNo }) => seqNo)).size).toBeGreaterThan(1);
    expect(parts.at(-1)).toMatchObject({ tbc: false });
  });

  it("B02.FR.01 B02.FR.02 is answered, and sent, while Pending", async () => {
    const rig = new Rig({ version: "2.0.1" });
    const tester = new Tester2(rig);
    tester.boots(["Pending", 600]);
    await rig.start();
    const reply = await rig.csms.call("GetBaseReport", { requestId: 1, reportBase: "SummaryInventory" });
    expect(reply).toMatchObject({ payload: { status: "Accepted" } });
    await rig.pass(1);
    expect(rig.csms.of("NotifyReport")).toHaveLength(1);
    const [value] = await tester.getVariables(["OCPPCommCtrlr/HeartbeatInterval"]);
    expect(value).toMatchObject({ attributeStatus: "Accepted" });
    await tester.configure({ "OCPPCommCtrlr/OfflineThreshold": "77" });
    expect(rig.csms.of("StatusNotification")).toEqual([]);
  });
});

describe("GetReport", () => {
  it("B08.FR.01 B08.FR.03 B08.FR.04 B08.FR.05 B08.FR.11 B08.FR.12 B08.FR.14 tells what is named", async () => {
    const { tester } = await booted();
    const componentVariables = [componentVariable("OCPPCommCtrlr/HeartbeatInterval")];
    await tester.ask("GetReport", { requestId: 1, componentVariable: componentVariables }, "Accepted");
    const all = await tester.report(1);
    expect(all.map(name)).toEqual(["OCPPCommCtrlr/HeartbeatInterval"]);
    expect(all[0]?.characteristics).toMatchObject({ dataType: "integer", unit: "s" });
  });

  it("B08.FR.20 a component without a variable means all of its variables", async () => {
    const { tester } = await booted();
    await tester.ask(
      "GetReport",
      { requestId: 2, componentVariable: [{ component: { name: "TxCtrlr" } }] },
      "Accepted",
    );
    const names = (await tester.report(2)).map(name);
    expect(names).toContain("TxCtrlr/TxStartPoint");
    expect(names.every((each) => each.startsWith("TxCtrlr/"))).toBe(true);
  });

  it("B08.FR.21 a variable without an instance means all of its instances", async () => {
    const { tester } = await booted();
    const one = { component: { name: "DeviceDataCtrlr" }, variable: { name: "ItemsPerMessage" } };
    await tester.ask("GetReport", { requestId: 3, componentVariable: [one] }, "Accepted");
    const instances = (await tester.report(3)).map(({ variable }) => variable["instance"]);
    expect(instances).toEqual(expect.arrayContaining(["GetReport", "GetVariables", "SetVariables"]));
  });

  it("B08.FR.22 B08.FR.23 a place that is left out means every one", async () => {
    const { tester } = await booted();
    const all = { component: { name: "Connector" }, variable: { name: "AvailabilityState" } };
    await tester.ask("GetReport", { requestId: 4, componentVariable: [all] }, "Accepted");
    expect(await tester.report(4)).toHaveLength(2);
    const one = { ...all, component: { name: "Connector", evse: { id: 2 } } };
    await tester.ask("GetReport", { requestId: 5, componentVariable: [one] }, "Accepted");
    expect((await tester.report(5)).map(({ component }) => component["evse"])).toEqual([
      { id: 2, connectorId: 1 },
    ]);
  });

  it("B08.FR.15 nothing that fits is EmptyResultSet, and no report follows", async () => {
    const { rig, tester } = await booted();
    const unknown = { component: { name: "Nowhere" } };
    await tester.ask("GetReport", { requestId: 6, componentVariable: [unknown] }, "EmptyResultSet");
    await rig.pass(5);
    expect(rig.csms.of("NotifyReport")).toEqual([]);
  });

  it("B08.FR.08 B08.FR.13 components that meet one of the criteria", async () => {
    const { tester } = await booted();
    const criteria = { requestId: 7, componentCriteria: ["Problem", "Available"] };
    await tester.ask("GetReport", criteria, "Accepted");
    expect((await tester.report(7)).map(name)).toContain("SmartChargingCtrlr/Available");
    await tester.ask("GetReport", { requestId: 8, componentCriteria: ["Problem"] }, "EmptyResultSet");
  });

  it("B08.FR.17 refuses more than ItemsPerMessage allows", async () => {
    const { rig } = await booted();
    const one = { component: { name: "TxCtrlr" } };
    const request = { requestId: 9, componentVariable: Array(101).fill(one) };
    const reply = await rig.csms.call("GetReport", request);
    expect(reply).toMatchObject({ kind: "error", code: "OccurrenceConstraintViolation" });
  });

  it("B08.FR.18 refuses more bytes than BytesPerMessage allows", async () => {
    const { rig } = await booted();
    const customData = { vendorId: "x", filler: "y".repeat(66_000) };
    const reply = await rig.csms.call("GetReport", { requestId: 9, customData });
    expect(reply).toMatchObject({ kind: "error", code: "FormatViolation" });
  });
});
