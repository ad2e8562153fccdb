import { describe, expect, it } from "vitest";
import type { DataType } from "../../../src/device-model/codec.ts";
import { baseReport, customReport, type WantedVariable } from "../../../src/device-model/report.ts";
import type { ReportedVariable } from "../../../src/device-model/variable-access.ts";
import { VariableModel } from "../../../src/device-model/variable-model.ts";
import type { VariableAddress } from "../../../src/model/variable.ts";
import { model } from "./model-for-tests.ts";

const variable = (
  address: VariableAddress,
  value: string,
  mutability: "ReadOnly" | "ReadWrite" | "WriteOnly" = "ReadOnly",
): ReportedVariable => ({
  address,
  attributes: [{ type: "Actual", mutability, persistent: true, constant: false, value }],
  characteristics: { dataType: "string" satisfies DataType, supportsMonitoring: false },
});

const evse = (id: number, name: string, value: string): ReportedVariable =>
  variable({ component: "EVSE", evse: id, variable: name }, value);
const plug = (id: number, connector: number, name: string, value: string): ReportedVariable =>
  variable({ component: "Connector", evse: id, connector, variable: name }, value);
const fan = (componentInstance: string, name: string, value: string, instance?: string): ReportedVariable =>
  variable({ component: "Fan", componentInstance, variable: name, instance }, value, "ReadWrite");

const all: readonly ReportedVariable[] = [
  variable({ component: "ChargingStation", variable: "AvailabilityState" }, "Available"),
  variable({ component: "ChargingStation", variable: "Problem" }, "false"),
  variable({ component: "SecurityCtrlr", variable: "BasicAuthPassword" }, "", "WriteOnly"),
  evse(1, "AvailabilityState", "Available"),
  evse(1, "Available", "true"),
  evse(1, "Problem", "true"),
  evse(2, "AvailabilityState", "Faulted"),
  evse(2, "Available", "false"),
  plug(1, 1, "AvailabilityState", "Available"),
  plug(1, 2, "AvailabilityState", "Available"),
  plug(1, 2, "Enabled", "false"),
  fan("left", "Active", "true"),
  fan("left", "Speed", "1", "front"),
  fan("left", "Speed", "2", "back"),
  fan("right", "Active", "false"),
  fan("right", "Speed", "3", "front"),
];
const names = (report: readonly ReportedVariable[]): string[] =>
  report.map(({ address: { component, componentInstance, evse: at, connector, variable: name, instance } }) =>
    [component, componentInstance, at, connector, name, instance]
      .filter((part) => part !== undefined)
      .join("/"),
  );
const pick = (...wanted: WantedVariable[]): string[] => names(customReport(all, [], wanted));
const components = (report: readonly ReportedVariable[]): string[] => [
  ...new Set(
    report.map(({ address: { component, componentInstance, evse: at, connector } }) =>
      [component, componentInstance, at, connector].filter((part) => part !== undefined).join("/"),
    ),
  ),
];

describe("base reports", () => {
  it("B07.FR.08 FullInventory is all there is, as it comes", () => {
    expect(baseReport(all, "FullInventory")).toEqual(all);
  });

  it("B07.FR.07 ConfigurationInventory is what can be set, write-only values included", () => {
    const report = baseReport(all, "ConfigurationInventory");
    expect(names(report)[0]).toBe("SecurityCtrlr/BasicAuthPassword");
    expect(report.length).toBe(6);
  });

  it("B07.FR.09 SummaryInventory is the state of station, EVSEs and connectors, and what is wrong", () => {
    expect(names(baseReport(all, "SummaryInventory"))).toEqual([
      "ChargingStation/AvailabilityState",
      "EVSE/1/AvailabilityState",
      "EVSE/1/Problem",
      "EVSE/2/AvailabilityState",
      "Connector/1/1/AvailabilityState",
      "Connector/1/2/AvailabilityState",
    ]);
  });
});

describe("reports by component and variable", () => {
  it("B08.FR.05 B08.FR.11 only what is named, each once", () => {
    const wanted = { component: "evse", evse: 1, variable: "available" };
    expect(pick(wanted, wanted)).toEqual(["EVSE/1/Available"]);
  });

  it("B08.FR.20 without a variable, all of the component", () => {
    expect(pick({ component: "EVSE", evse: 2 })).toEqual(["EVSE/2/AvailabilityState", "EVSE/2/Available"]);
  });

  it("B08.FR.21 without an instance, every instance of the variable", () => {
    const wanted = { component: "Fan", componentInstance: "left", variable: "Speed" };
    expect(pick(wanted)).toEqual(["Fan/left/Speed/front", "Fan/left/Speed/back"]);
    expect(pick({ ...wanted, instance: "back" })).toEqual(["Fan/left/Speed/back"]);
  });

  it("B08.FR.22 B08.FR.23 without a connector, or an EVSE, every one", () => {
    const state = "AvailabilityState";
    expect(pick({ component: "Connector", evse: 1, variable: state })).toHaveLength(2);
    expect(pick({ component: "EVSE", variable: state })).toHaveLength(2);
  });

  it("B08.FR.24 B08.FR.25 without a component's instance, every one", () => {
    expect(pick({ component: "Fan", variable: "Active" })).toEqual(["Fan/left/Active", "Fan/right/Active"]);
    expect(pick({ component: "Fan", componentInstance: "RIGHT", variable: "Active" })).toEqual([
      "Fan/right/Active",
    ]);
  });

  it("B08.FR.15 what there is not is an empty report", () => {
    expect(pick({ component: "Nothing" })).toEqual([]);
    expect(pick({ component: "EVSE", evse: 3 })).toEqual([]);
  });
});

describe("reports by criteria", () => {
  const by = (...criteria: Parameters<typeof customReport>[1]): string[] =>
    components(customReport(all, criteria, []));

  it("B08.FR.07 Active: true, or the component has no such variable", () => {
    expect(by("Active")).toContain("Fan/left");
    expect(by("Active")).not.toContain("Fan/right");
    expect(by("Active")).toContain("EVSE/1");
  });

  it("B08.FR.08 Available: true, or the component has no such variable", () => {
    expect(by("Available")).toContain("EVSE/1");
    expect(by("Available")).not.toContain("EVSE/2");
    expect(by("Available")).toContain("Fan/right");
  });

  it("B08.FR.09 Enabled: true, or the component has no such variable", () => {
    expect(by("Enabled")).toContain("Connector/1/1");
    expect(by("Enabled")).not.toContain("Connector/1/2");
  });

  it("B08.FR.10 Problem: true, and nothing else", () => {
    expect(by("Problem")).toEqual(["EVSE/1"]);
  });

  it("B08.FR.13 one of several criteria is enough", () => {
    expect(by("Problem", "Active")).toContain("EVSE/1");
    expect(by("Problem", "Active")).toContain("Fan/left");
    expect(by("Problem", "Active")).not.toContain("Fan/right");
  });

  it("B08.FR.05 with components named, what meets both", () => {
    const report = customReport(all, ["Problem"], [{ component: "EVSE", variable: "AvailabilityState" }]);
    expect(names(report)).toEqual(["EVSE/1/AvailabilityState"]);
    expect(customReport(all, ["Problem"], [{ component: "Fan" }])).toEqual([]);
  });
});

it("B08.FR.12 of a station, every variable reported has its characteristics", () => {
  const of = new VariableModel({ settings: model() });
  for (const base of ["FullInventory", "ConfigurationInventory", "SummaryInventory"] as const)
    for (const { characteristics, attributes } of baseReport(of.variables(), base)) {
      expect(characteristics.dataType).toBeTruthy();
      expect(attributes.length).toBeGreaterThan(0);
    }
});
