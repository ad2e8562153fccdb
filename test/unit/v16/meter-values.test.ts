import { describe, expect, it } from "vitest";
import type { TimedReading } from "../../../src/model/fact.ts";
import type { MeterSample } from "../../../src/model/meter-value.ts";
import { meterValues } from "../../../src/v16/meter-values.ts";
import { sample } from "../../support/facts.ts";

const at = { boot: 1, mono: 0, wall: 0 };
const timed = (...samples: MeterSample[]): TimedReading => ({ at, context: "Sample.Periodic", samples });
const render = (...readings: TimedReading[]) => meterValues(readings, () => "2026-01-01T00:00:00Z");

describe("meterValues (1.6 §7.33)", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [12, "12"],
    [12.3456, "12.346"],
    [0.1 + 0.2, "0.3"],
    [-5.5, "-5.5"],
    [1e-9, "0"],
    [123456789012, "123456789012"],
    [1e20, "100000000000000000000"],
    [1e22, "10000000000000000000000"],
    [-0.0001, "0"],
    [123456789.10000001, "123456789.1"],
  ])("%d is written %s: decimal, without exponent and noise", (value, text) => {
    expect(render(timed(sample("Voltage", value, "V")))[0]?.sampledValue[0]?.value).toBe(text);
  });

  it("carries measurand, context, unit, phase and location", () => {
    expect(render(timed(sample("Current.Import", 6, "A", { phase: "L1", location: "Outlet" })))).toEqual([
      {
        timestamp: "2026-01-01T00:00:00Z",
        sampledValue: [
          {
            value: "6",
            context: "Sample.Periodic",
            format: "Raw",
            measurand: "Current.Import",
            phase: "L1",
            location: "Outlet",
            unit: "A",
          },
        ],
      },
    ]);
  });

  it("a frequency has no unit in 1.6 (errata v4 §3.84)", () => {
    expect(render(timed(sample("Frequency", 50, "Hertz")))[0]?.sampledValue[0]).not.toHaveProperty("unit");
  });

  it("signed data goes as it came, beside the plain value (signed meter values §3.2.1)", () => {
    const signed = {
      data: "T0NNRnx7fQ==",
      signingMethod: "",
      encodingMethod: "OCMF",
      publicKey: 'b2Nh"\u00e9',
    };
    const [element] = render(timed(sample("Energy.Active.Import.Register", 5, "Wh", { signed })));
    expect(element?.sampledValue).toMatchObject([
      { value: "5", format: "Raw", unit: "Wh" },
      { format: "SignedData", measurand: "Energy.Active.Import.Register", unit: "Wh" },
    ]);
    expect(JSON.parse(element?.sampledValue[1]?.value ?? "")).toEqual({
      signedMeterData: "T0NNRnx7fQ==",
      signingMethod: "",
      encodingMethod: "OCMF",
      publicKey: 'b2Nh"\u00e9',
    });
  });

  it("a public key the meter does not tell is an empty text (signed meter values, table 1)", () => {
    const signed = { data: "AB12", signingMethod: "ECDSA-secp256r1-SHA256", encodingMethod: "EDL" };
    const [element] = render(timed(sample("Energy.Active.Import.Register", 5, "Wh", { signed })));
    expect(JSON.parse(element?.sampledValue[1]?.value ?? "")).toMatchObject({ publicKey: "" });
  });

  it.each([Number.NaN, Infinity, -Infinity])(
    "%d never reaches the wire; what was signed beside it does",
    (value) => {
      const signed = { data: "AB12", signingMethod: "", encodingMethod: "EDL" };
      expect(render(timed(sample("Voltage", value, "V")))).toEqual([]);
      const [element] = render(timed(sample("Voltage", value, "V", { signed })));
      expect(element?.sampledValue.map(({ format }) => format)).toEqual(["SignedData"]);
    },
  );

  it("kWh stays kWh, with as many digits as Wh has (1.6 §7.45)", () => {
    const [element] = render(timed(sample("Energy.Active.Import.Register", 1234.567891234, "kWh")));
    expect(element?.sampledValue[0]).toMatchObject({ value: "1234.567891", unit: "kWh" });
  });

  it("a value in a unit 1.6 lacks would be taken for Wh: it is left out, and the log hears of it", () => {
    const untold: string[] = [];
    const readings = [
      timed(sample("Energy.Active.Import.Register", 5, "MWh"), sample("Power.Factor", 0.9, "1")),
      timed(sample("Temperature", 20, "Rankine")),
    ];
    const told = meterValues(readings, () => "2026-01-01T00:00:00Z", { untold: (why) => untold.push(why) });
    expect(
      told.map(({ sampledValue }) => sampledValue.map(({ measurand, unit }) => [measurand, unit])),
    ).toEqual([[["Power.Factor", undefined]]]);
    expect(untold).toEqual([expect.stringContaining("MWh"), expect.stringContaining("Rankine")]);
  });

  it("leaves out what 1.6 has no word for, and a reading of nothing else", () => {
    const known = sample("SoC", 80, "Percent");
    const unknown = sample("Display.BatteryCapacity", 60, "kWh");
    expect(render(timed(unknown))).toEqual([]);
    expect(render(timed(unknown, known), timed(unknown))).toHaveLength(1);
    expect(render(timed(unknown, known))[0]?.sampledValue).toHaveLength(1);
  });
});
