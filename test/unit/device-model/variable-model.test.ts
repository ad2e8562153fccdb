import { describe, expect, it } from "vitest";
import { evseComponent } from "../../../src/device-model/components/evse.ts";
import { InternalCtrlr } from "../../../src/device-model/components/internal-ctrlr.ts";
import { NetworkConfiguration } from "../../../src/device-model/components/network-configuration.ts";
import { OCPPCommCtrlr } from "../../../src/device-model/components/ocpp-comm-ctrlr.ts";
import { SmartChargingCtrlr } from "../../../src/device-model/components/smart-charging-ctrlr.ts";
import { TxCtrlr } from "../../../src/device-model/components/tx-ctrlr.ts";
import { decimalCodec, integerCodec, stringCodec } from "../../../src/device-model/codec.ts";
import { type AnyHandle, handleAt, integer } from "../../../src/device-model/handle.ts";
import { VariableModel } from "../../../src/device-model/variable-model.ts";
import type { VariableAddress } from "../../../src/model/variable.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { fromFile, model } from "./model-for-tests.ts";

const heartbeat = { component: "OCPPCommCtrlr", variable: "HeartbeatInterval" };
const fan = (variable: string): VariableAddress => ({
  component: "Fan",
  componentInstance: "left",
  variable,
});
const speed = { unit: "RPM", default: 0, min: 0, max: 5000, noDefault: true } as const;
const custom: readonly AnyHandle[] = [
  handleAt(decimalCodec, fan("Speed"), { ...speed, mutability: "ReadOnly" }),
  handleAt(decimalCodec, fan("Speed"), speed, "Target"),
  handleAt(decimalCodec, fan("Speed"), speed, "MinSet"),
  handleAt(decimalCodec, fan("Speed"), speed, "MaxSet"),
  handleAt(integerCodec, { ...fan("Blades"), instance: "front" }, { default: 5, mutability: "ReadOnly" }),
  handleAt(stringCodec, fan("Pin"), { default: "hidden", mutability: "WriteOnly", secret: true }),
  integer("TestCtrlr/Restarting", { default: 1, rebootRequired: true, min: 0 }),
];
const access = (store = new MemoryStore()) =>
  new VariableModel({ settings: model([], store, { extra: custom }) });
const set = (of: VariableModel, address: VariableAddress, value: string) =>
  of.setVariable(address, undefined, value, "csms");

describe("getVariable", () => {
  it("B06.FR.06 an unknown component, also without the instance it has (B06.FR.15)", () => {
    const status = "UnknownComponent";
    expect(access().getVariable({ component: "Nothing", variable: "Enabled" })).toEqual({ status });
    expect(access().getVariable({ component: "Fan", variable: "Speed" })).toEqual({ status });
    expect(access().getVariable({ ...fan("Speed"), componentInstance: "" })).toEqual({ status });
    expect(access().getVariable({ ...heartbeat, evse: 1 })).toEqual({ status });
  });

  it("B06.FR.07 an unknown variable, also without the instance it has (B06.FR.15)", () => {
    const status = "UnknownVariable";
    expect(access().getVariable({ ...heartbeat, variable: "Nothing" })).toEqual({ status });
    expect(access().getVariable(fan("Blades"))).toEqual({ status });
    expect(access().getVariable({ ...fan("Blades"), instance: "" })).toEqual({ status });
  });

  it("B06.FR.14 the instance that is named, without case", () => {
    const address = { component: "fan", componentInstance: "LEFT", variable: "blades", instance: "Front" };
    expect(access().getVariable(address)).toEqual({ status: "Accepted", value: "5" });
    const empty = { ...heartbeat, componentInstance: "", instance: "" };
    expect(access().getVariable(empty)).toEqual({ status: "Accepted", value: "300" });
  });

  it("B06.FR.08 an attribute the variable does not have", () => {
    expect(access().getVariable(heartbeat, "Target")).toEqual({ status: "NotSupportedAttributeType" });
  });

  it("B06.FR.09 write-only values are Rejected", () => {
    const status = "Rejected";
    expect(access().getVariable(fan("Pin"))).toEqual({ status });
    const password = { component: "SecurityCtrlr", variable: "BasicAuthPassword" };
    expect(access().getVariable(password)).toEqual({ status });
  });

  it("B06.FR.10 B06.FR.11 the value, of Actual when no attribute is named", () => {
    expect(access().getVariable(heartbeat)).toEqual({ status: "Accepted", value: "300" });
    expect(access().getVariable(heartbeat, "Actual")).toEqual({ status: "Accepted", value: "300" });
  });

  it("B06.FR.13 an attribute without a value is empty", () => {
    for (const attribute of ["Actual", "Target", "MinSet", "MaxSet"] as const)
      expect(access().getVariable(fan("Speed"), attribute)).toEqual({ status: "Accepted", value: "" });
  });

  it("a value is cut to ReportingValueSize", () => {
    const long = handleAt(stringCodec, fan("Text"), { default: "a".repeat(3000), maxLength: 4000 });
    const of = new VariableModel({ settings: model([], new MemoryStore(), { extra: [long] }) });
    const got = of.getVariable(fan("Text"));
    expect(got.status === "Accepted" && got.value.length).toBe(2500);
  });
});

describe("setVariable", () => {
  it("B05.FR.04 B05.FR.05 B05.FR.06 what there is not", () => {
    expect(set(access(), { component: "Nothing", variable: "X" }, "1").status).toBe("UnknownComponent");
    expect(set(access(), { ...heartbeat, variable: "X" }, "1").status).toBe("UnknownVariable");
    expect(access().setVariable(heartbeat, "MaxSet", "1", "csms").status).toBe("NotSupportedAttributeType");
  });

  it.each([
    [heartbeat, "soon"],
    [heartbeat, "1.5"],
    [heartbeat, ""],
    [{ component: "AuthCtrlr", variable: "Enabled" }, "yes"],
    [{ component: "ClockCtrlr", variable: "TimeSource" }, "NTP"],
    [{ component: "TxCtrlr", variable: "TxStartPoint" }, "Authorized,Nothing"],
    [{ component: "SampledDataCtrlr", variable: "TxUpdatedMeasurands" }, "Nothing"],
    [{ component: "AuthCtrlr", variable: "MasterPassGroupId" }, "a".repeat(37)],
    [{ component: "SecurityCtrlr", variable: "BasicAuthPassword" }, "short"],
  ])("B05.FR.07 a value that is wrongly written is Rejected: %j = %s", (address, value) => {
    expect(set(access(), address, value)).toMatchObject({ status: "Rejected", reasonCode: "InvalidValue" });
  });

  it.each([
    [heartbeat, "-1"],
    [{ component: "SmartChargingCtrlr", variable: "LimitChangeSignificance" }, "100.5"],
    [{ component: "OCPPCommCtrlr", variable: "NetworkProfileConnectionAttempts" }, "0"],
  ])("B05.FR.08 a value out of range is Rejected: %j = %s", (address, value) => {
    expect(set(access(), address, value)).toMatchObject({
      status: "Rejected",
      reasonCode: "ValueOutOfRange",
    });
  });

  it("B05.FR.08 MinSet and MaxSet bound the target, and each other", () => {
    const of = access();
    const put = (attribute: "Target" | "MinSet" | "MaxSet", value: string) =>
      of.setVariable(fan("Speed"), attribute, value, "csms").status;
    expect(put("MinSet", "100")).toBe("Accepted");
    expect(put("MaxSet", "50")).toBe("Rejected");
    expect(put("MaxSet", "200")).toBe("Accepted");
    expect(put("MinSet", "201")).toBe("Rejected");
    expect(put("Target", "99")).toBe("Rejected");
    expect(put("Target", "201")).toBe("Rejected");
    expect(put("Target", "150")).toBe("Accepted");
    expect(of.getVariable(fan("Speed"), "Target")).toEqual({ status: "Accepted", value: "150" });
    expect(of.getVariable(fan("Speed"))).toEqual({ status: "Accepted", value: "" });
  });

  it("B05.FR.09 what is read-only is Rejected, and stays as it was", () => {
    const of = access();
    for (const address of [
      fan("Speed"),
      { component: "SecurityCtrlr", variable: "SecurityProfile" },
      { component: "OCPPCommCtrlr", variable: "MessageTimeout", instance: "Default" },
      { component: "NetworkConfiguration", componentInstance: "1", variable: "SecurityProfile" },
      { component: "ReservationCtrlr", variable: "Enabled" },
    ])
      expect(set(of, address, "1"), address.variable).toMatchObject({ reasonCode: "ReadOnly" });
  });

  it("B05.FR.09 a change somebody vetoes is Rejected", () => {
    const settings = model();
    settings.addVeto(() => "not now");
    const of = new VariableModel({ settings });
    expect(set(of, heartbeat, "5")).toMatchObject({ status: "Rejected", reason: "not now" });
  });

  it("B05.FR.10 B05.FR.12 a good value is Accepted, of Actual when no attribute is named, and lasts", () => {
    const store = new MemoryStore();
    expect(set(access(store), heartbeat, "42").status).toBe("Accepted");
    expect(access(store).setVariable(fan("Speed"), "Target", "7", "csms").status).toBe("Accepted");
    const again = access(store);
    expect(again.getVariable(heartbeat)).toEqual({ status: "Accepted", value: "42" });
    expect(again.getVariable(fan("Speed"), "Target")).toEqual({ status: "Accepted", value: "7" });
    expect(again.getVariable(fan("Speed"))).toEqual({ status: "Accepted", value: "" });
  });

  it("RebootRequired: the value holds from the next start on", () => {
    const store = new MemoryStore();
    const restarting = { component: "TestCtrlr", variable: "Restarting" };
    const of = access(store);
    expect(set(of, restarting, "2").status).toBe("RebootRequired");
    expect(of.getVariable(restarting)).toEqual({ status: "Accepted", value: "1" });
    expect(access(store).getVariable(restarting)).toEqual({ status: "Accepted", value: "2" });
  });
});

describe("what 2.x sees", () => {
  const list = (of: VariableModel) => [...of.variables()];

  it("words are 2.x's", () => {
    const settings = model();
    const of = new VariableModel({ settings });
    const rate = { component: "SmartChargingCtrlr", variable: "RateUnit" };
    expect(of.getVariable(rate)).toEqual({ status: "Accepted", value: "A,W" });
    const purposes = { component: "SmartChargingCtrlr", variable: "IgnoredProfilePurposesOffline" };
    expect(set(of, purposes, "ChargingStationMaxProfile,TxProfile").status).toBe("Accepted");
    expect(settings.get(SmartChargingCtrlr.IgnoredProfilePurposesOffline)).toEqual([
      "ChargePointMaxProfile",
      "TxProfile",
    ]);
    expect(of.getVariable(purposes)).toEqual({
      status: "Accepted",
      value: "ChargingStationMaxProfile,TxProfile",
    });
    const shown = list(of).find(({ address }) => address.variable === "RateUnit");
    expect(shown?.characteristics.valuesList).toBe("A,W");
  });

  it("names of 2.x show values the station has under others", () => {
    const settings = model([
      fromFile(InternalCtrlr.ChargePointModel, "M1"),
      fromFile(NetworkConfiguration.Identity, "CS1"),
    ]);
    const of = new VariableModel({ settings });
    const text = (component: string, variable: string) => of.getVariable({ component, variable });
    expect(text("ChargingStation", "Model")).toMatchObject({ value: "M1" });
    expect(text("SecurityCtrlr", "Identity")).toMatchObject({ value: "CS1" });
    expect(
      set(of, { component: "SecurityCtrlr", variable: "BasicAuthPassword" }, "0123456789abcdef").status,
    ).toBe("Accepted");
    expect(settings.get(NetworkConfiguration.BasicAuthPassword)).toBe("0123456789abcdef");
  });

  it("a function that is not built says so, and nothing else of it is known", () => {
    const settings = model([fromFile(integer("LocalAuthListCtrlr/ItemsPerMessage", { default: 0 }), 5)]);
    const of = new VariableModel({ settings });
    for (const component of [
      "LocalAuthListCtrlr",
      "ReservationCtrlr",
      "DisplayMessageCtrlr",
      "MonitoringCtrlr",
    ]) {
      expect(of.getVariable({ component, variable: "Available" })).toMatchObject({ value: "false" });
      expect(of.getVariable({ component, variable: "Enabled" })).toMatchObject({ value: "false" });
    }
    const items = { component: "LocalAuthListCtrlr", variable: "ItemsPerMessage" };
    expect(of.getVariable(items).status).toBe("UnknownVariable");
  });

  it("a cable that is attached is never unlocked, and the variable is read-only (OCPPCommCtrlr.UnlockOnEVSideDisconnect)", () => {
    const of = new VariableModel({
      settings: model(),
      hardware: { can: () => null, cablesFixed: true },
    });
    const unlock = { component: "OCPPCommCtrlr", variable: "UnlockOnEVSideDisconnect" };
    expect(of.getVariable(unlock)).toMatchObject({ value: "false" });
    expect(set(of, unlock, "true").status).toBe("Rejected");
    const shown = list(of).find(({ address }) => address.variable === unlock.variable);
    expect(shown?.attributes[0]?.mutability).toBe("ReadOnly");
  });

  it("variables come component by component, in the same order each time, each once", () => {
    const of = access();
    const names = list(of).map(({ address }) => JSON.stringify(address));
    expect(new Set(names).size).toBe(names.length);
    expect(list(of).map(({ address }) => JSON.stringify(address))).toEqual(names);
    const components = list(of).map(({ address: a }) => `${a.component}[${a.componentInstance ?? ""}]`);
    const runs = components.filter((name, index) => name !== components[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });

  it("B07.FR.11 every attribute is listed, also without a value; no secret is (B07.FR.03)", () => {
    const of = access();
    const shown = list(of);
    const of1 = (variable: string) => shown.find(({ address }) => address.variable === variable);
    expect(of1("Speed")).toEqual({
      address: fan("Speed"),
      attributes: [
        { type: "Actual", mutability: "ReadOnly", persistent: true, constant: false },
        { type: "Target", mutability: "ReadWrite", persistent: true, constant: false },
        { type: "MinSet", mutability: "ReadWrite", persistent: true, constant: false },
        { type: "MaxSet", mutability: "ReadWrite", persistent: true, constant: false },
      ],
      characteristics: {
        dataType: "decimal",
        unit: "RPM",
        minLimit: 0,
        maxLimit: 5000,
        supportsMonitoring: false,
      },
    });
    expect(of1("Pin")?.attributes).toEqual([
      { type: "Actual", mutability: "WriteOnly", persistent: true, constant: false },
    ]);
    expect(JSON.stringify(shown)).not.toContain("hidden");
  });

  it("characteristics: limits of texts and lists are characters, the measurands those the meters have", () => {
    const shown = list(access());
    const of = (component: string, variable: string) =>
      shown.find(({ address: a }) => a.component === component && a.variable === variable)?.characteristics;
    expect(of("SampledDataCtrlr", "TxStartedMeasurands")).toMatchObject({
      dataType: "MemberList",
      maxLimit: 500,
    });
    expect(of("SampledDataCtrlr", "TxStartedMeasurands")?.valuesList).toContain("Voltage,Current.Import");
    expect(of("SampledDataCtrlr", "TxUpdatedMeasurands")?.maxLimit).toBe(500);
    expect(of("SmartChargingCtrlr", "Entries")?.maxLimit).toBe(500);
    expect(of("SecurityCtrlr", "BasicAuthPassword")).toMatchObject({ minLimit: 16, maxLimit: 40 });
    expect(of("OCPPCommCtrlr", "HeartbeatInterval")).toMatchObject({ unit: "s", minLimit: 1 });
  });

  it("what is told is told as it is when asked", () => {
    let state = "Available";
    const power: { max?: number } = {};
    const one = evseComponent(1);
    const settings = model();
    settings.define(Object.values(one), [fromFile(one.SupplyPhases, 1, "component")]);
    const of = new VariableModel({
      settings,
      live: [
        { handle: one.AvailabilityState, read: () => state },
        { handle: one.PowerMaxLimit, read: () => power.max },
        { handle: one.SupplyPhases, read: () => undefined },
      ],
    });
    const at = (variable: string) => of.getVariable({ component: "EVSE", evse: 1, variable });
    expect(at("AvailabilityState")).toMatchObject({ value: "Available" });
    state = "Faulted";
    expect(at("AvailabilityState")).toMatchObject({ value: "Faulted" });
    expect(at("SupplyPhases")).toMatchObject({ value: "1" });
    const limit = () =>
      list(of).find(({ address }) => address.variable === "Power")?.characteristics.maxLimit;
    expect(limit()).toBe(33_120);
    power.max = 22_000;
    expect(limit()).toBe(22_000);
    expect(
      of.setVariable({ component: "EVSE", evse: 1, variable: "AllowReset" }, "Actual", "true", "integrator")
        .status,
    ).toBe("Rejected");
  });

  it("an integrator sets what is read-only to the CSMS", () => {
    const settings = model();
    const of = new VariableModel({ settings });
    const transfer = { component: "OCPPCommCtrlr", variable: "FileTransferProtocols" };
    expect(of.setVariable(transfer, "Actual", "HTTPS", "integrator").status).toBe("Accepted");
    expect(settings.get(OCPPCommCtrlr.FileTransferProtocols)).toEqual(["HTTPS"]);
    expect(settings.get(TxCtrlr.TxStartPoint)).toEqual(["PowerPathClosed"]);
  });
});
