import { describe, expect, it } from "vitest";
import { evseComponent } from "../../../src/device-model/components/evse.ts";
import {
  defineHardware,
  type HardwareFacts,
  liveValues,
} from "../../../src/device-model/hardware-components.ts";
import { VariableModel } from "../../../src/device-model/variable-model.ts";
import { fromFile, model } from "./model-for-tests.ts";

const topology = [
  { evse: 1, connector: 1 },
  { evse: 2, connector: 1 },
  { evse: 2, connector: 2 },
];

const facts: HardwareFacts = {
  availabilityState: ({ evse, connector }) =>
    evse === undefined ? "Available" : connector === 2 ? "Faulted" : "Occupied",
  problem: () => true,
  supplyPhases: () => undefined,
  power: () => ({ now: 7400, maxSet: 11_000, max: 22_000 }),
  canReset: (evse) => evse === 2,
  connectorType: () => "cType2",
  dateTime: () => "2026-03-29T01:00:00.000Z",
  activeNetworkProfile: () => 2,
  chargingProfiles: () => 4,
  cacheStorage: () => 512,
};

function variables(): VariableModel {
  const settings = model();
  const files = [fromFile(evseComponent(2).SupplyPhases, 1, "component")];
  defineHardware(settings, topology, files);
  defineHardware(settings, topology, files);
  return new VariableModel({ settings, live: liveValues(topology, facts) });
}

describe("EVSEs and connectors in the device model", () => {
  it("each has the variables the standard requires of it, B07.FR.08", () => {
    const names = (component: string, evse: number, connector?: number): string[] =>
      [...variables().variables()].flatMap(({ address: a }) =>
        a.component === component && a.evse === evse && a.connector === connector ? [a.variable] : [],
      );
    for (const evse of [1, 2])
      expect(names("EVSE", evse)).toEqual(
        expect.arrayContaining(["AvailabilityState", "Available", "Power", "SupplyPhases"]),
      );
    for (const { evse, connector } of topology)
      expect(names("Connector", evse, connector)).toEqual(
        expect.arrayContaining(["AvailabilityState", "Available", "ConnectorType", "SupplyPhases"]),
      );
  });

  it("are told as the hardware says, or else a file, or else as is assumed", () => {
    const of = variables();
    const evse = (id: number, variable: string) => of.getVariable({ component: "EVSE", evse: id, variable });
    expect(evse(1, "AvailabilityState")).toMatchObject({ value: "Occupied" });
    expect(evse(1, "SupplyPhases")).toMatchObject({ value: "3" });
    expect(evse(2, "SupplyPhases")).toMatchObject({ value: "1" });
    expect(evse(2, "AllowReset")).toMatchObject({ value: "true" });
    expect(evse(1, "Power")).toMatchObject({ value: "7400" });
    expect(of.getVariable({ component: "EVSE", evse: 1, variable: "Power" }, "MaxSet")).toMatchObject({
      value: "11000",
    });
    const plug = { component: "Connector", evse: 2, connector: 2 };
    expect(of.getVariable({ ...plug, variable: "AvailabilityState" })).toMatchObject({ value: "Faulted" });
    expect(of.getVariable({ ...plug, variable: "ConnectorType" })).toMatchObject({ value: "cType2" });
    expect(evse(3, "Available").status).toBe("UnknownComponent");
  });

  it("and what the station knows of itself", () => {
    const of = variables();
    const text = (component: string, variable: string, instance?: string) =>
      of.getVariable({ component, variable, instance });
    expect(text("ChargingStation", "AvailabilityState")).toMatchObject({ value: "Available" });
    expect(text("ChargingStation", "Problem")).toMatchObject({ value: "true" });
    expect(text("ClockCtrlr", "DateTime")).toMatchObject({ value: "2026-03-29T01:00:00.000Z" });
    expect(text("OCPPCommCtrlr", "ActiveNetworkProfile")).toMatchObject({ value: "2" });
    expect(text("SmartChargingCtrlr", "Entries", "ChargingProfiles")).toMatchObject({ value: "4" });
    expect(text("AuthCacheCtrlr", "Storage")).toMatchObject({ value: "512" });
  });
});
