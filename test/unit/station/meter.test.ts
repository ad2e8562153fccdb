import { describe, expect, it } from "vitest";
import type { MeterReading } from "../../../src/model/meter-value.ts";
import { energyRegisterWh, selectSamples } from "../../../src/station/meter.ts";
import { readingOf, sample } from "../../support/facts.ts";

const energy = "Energy.Active.Import.Register";

describe("energyRegisterWh", () => {
  const cases: [string, MeterReading, number | undefined][] = [
    ["Wh", readingOf(sample(energy, 1234.5, "Wh")), 1234.5],
    ["kWh", readingOf(sample(energy, 1.5, "kWh")), 1500],
    ["no register", readingOf(sample("Voltage", 230, "V")), undefined],
    ["nothing", readingOf(), undefined],
    [
      "the total before the phases",
      readingOf(sample(energy, 10, "Wh", { phase: "L1" }), sample(energy, 30, "Wh")),
      30,
    ],
    [
      "phases only: their sum",
      readingOf(
        sample(energy, 10, "Wh", { phase: "L1" }),
        sample(energy, 0.02, "kWh", { phase: "L2" }),
        sample(energy, 5, "Wh", { phase: "L3" }),
      ),
      35,
    ],
    [
      "the car's side, not the grid's",
      readingOf(
        sample(energy, 999, "Wh", { location: "Inlet" }),
        sample(energy, 10, "Wh", { location: "Outlet" }),
      ),
      10,
    ],
    [
      "the grid's side alone bills nobody",
      readingOf(sample(energy, 9, "Wh", { location: "Inlet" })),
      undefined,
    ],
  ];
  it.each(cases)("%s", (_name, reading, expected) => {
    expect(energyRegisterWh(reading)).toBe(expected);
  });
});

describe("selectSamples (1.6 §9.1.17, errata v4 §3.14.3)", () => {
  const reading = readingOf(
    sample(energy, 1, "Wh"),
    sample("Voltage", 230, "V", { phase: "L1-N" }),
    sample("Voltage", 231, "V", { phase: "L2-N" }),
    sample("Current.Import", 6, "A", { phase: "L1" }),
    sample("Current.Import", 7, "A", { phase: "L2" }),
  );
  const told = (...measurands: string[]): string[] =>
    selectSamples(reading, measurands).map(({ measurand, phase }) => `${measurand} ${phase ?? "-"}`);

  it("a name means every phase; a phase means that one", () => {
    expect(told("Current.Import", energy)).toEqual(["Current.Import L1", "Current.Import L2", `${energy} -`]);
    expect(told("Current.Import.L2")).toEqual(["Current.Import L2"]);
  });

  it("L1 of a voltage is L1 against neutral", () => {
    expect(told("Voltage.L1")).toEqual(["Voltage L1-N"]);
    expect(told("Voltage.L2-N")).toEqual(["Voltage L2-N"]);
  });

  it("nothing twice, nothing that is not there", () => {
    expect(told("Voltage.L1", "Voltage", "Voltage.L3", "SoC")).toEqual(["Voltage L1-N", "Voltage L2-N"]);
    expect(told()).toEqual([]);
  });
});
