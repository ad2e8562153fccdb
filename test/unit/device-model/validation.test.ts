import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  booleanCodec,
  dateTimeCodec,
  decimalCodec,
  integerCodec,
  memberListCodec,
} from "../../../src/device-model/codec.ts";
import { InternalCtrlr } from "../../../src/device-model/components/internal-ctrlr.ts";
import { NetworkConfiguration } from "../../../src/device-model/components/network-configuration.ts";
import { SampledDataCtrlr } from "../../../src/device-model/components/sampled-data-ctrlr.ts";
import {
  decimal,
  integer,
  memberList,
  optionList,
  string,
  variableId,
} from "../../../src/device-model/handle.ts";
import { measurandSupported, parseValue } from "../../../src/device-model/validation.ts";
import { model } from "./model-for-tests.ts";

const settings = model();

describe("codecs", () => {
  it("read back what they write", () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(integerCodec.decode(integerCodec.encode(value))).toEqual({ ok: true, value });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(decimalCodec.decode(decimalCodec.encode(value))).toEqual({ ok: true, value });
      }),
    );
    const items = fc.array(fc.stringMatching(/^[A-Za-z][A-Za-z0-9.-]{0,20}$/), { maxLength: 8 });
    fc.assert(
      fc.property(items, (value) => {
        expect(memberListCodec.decode(memberListCodec.encode(value))).toEqual({ ok: true, value });
      }),
    );
  });

  it.each([
    "",
    " ",
    "1e3",
    "0x10",
    "1.0",
    "--1",
    "1 2",
    "NaN",
    "Infinity",
    "99999999999",
    "2147483648",
    "-2147483649",
    "９",
  ])("an integer is not %j", (text) => {
    expect(integerCodec.decode(text).ok).toBe(false);
  });

  it("booleans come in any case (CiString, 1.6 §7.19)", () => {
    expect(booleanCodec.decode("TRUE")).toEqual({ ok: true, value: true });
    expect(booleanCodec.decode("False")).toEqual({ ok: true, value: false });
    expect(booleanCodec.decode("1").ok).toBe(false);
  });

  it("dates are dates", () => {
    expect(dateTimeCodec.decode("2026-03-29T01:00:00Z").ok).toBe(true);
    expect(dateTimeCodec.decode("2026-03-29T01:00:00").ok).toBe(true);
    expect(dateTimeCodec.decode("2026-13-29T01:00:00Z").ok).toBe(false);
    expect(dateTimeCodec.decode("tomorrow").ok).toBe(false);
  });

  it.each(["2024-02-29T00:00:00Z", "2026-12-31T23:59:59.999+05:30", "0004-02-29T00:00:00Z"])(
    "a date is %s",
    (text) => {
      expect(dateTimeCodec.decode(text)).toEqual({ ok: true, value: text });
    },
  );

  it.each([
    "2026-02-30T00:00:00Z",
    "2026-02-29T00:00:00Z",
    "2026-04-31T10:00:00+02:00",
    "2026-00-10T00:00:00Z",
    "2026-01-00T00:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-01-01T23:60:00Z",
    "2026-01-01T00:00:00+25:00",
  ])("B05.FR.07: no date is %s", (text) => {
    expect(dateTimeCodec.decode(text).ok).toBe(false);
  });

  it.each([1e-7, 1.5e-7, -1e-15, 0.000001, 123456789012345])(
    "a decimal is written as it is read, without exponent: %d",
    (value) => {
      expect(decimalCodec.decode(decimalCodec.encode(value))).toEqual({ ok: true, value });
    },
  );

  it("lists forgive blanks and empty items", () => {
    expect(memberListCodec.decode(" a, b ,,c,")).toEqual({ ok: true, value: ["a", "b", "c"] });
    expect(memberListCodec.decode("")).toEqual({ ok: true, value: [] });
  });
});

describe("what a handle allows", () => {
  it("spells options and items as its list does", () => {
    const colour = optionList("T/Colour", { default: "Red", valuesList: ["Red", "Green"] });
    expect(parseValue(colour, "GREEN", settings)).toEqual({ ok: true, value: "Green" });
    expect(parseValue(colour, "blue", settings)).toEqual({ ok: false, expected: "one of Red, Green" });
    // An option is one, and there.
    for (const text of ["", " ", ",", "Red,Green", "Red,Red", "Red,"])
      expect(parseValue(colour, text, settings), text).toEqual({ ok: false, expected: "one of Red, Green" });
    const colours = memberList("T/Colours", { default: [], valuesList: ["Red", "Green"] });
    expect(parseValue(colours, "red, green", settings)).toEqual({ ok: true, value: ["Red", "Green"] });
    expect(parseValue(colours, "red,blue", settings).ok).toBe(false);
  });

  it("bounds numbers and texts", () => {
    const share = decimal("T/Share", { default: 0, min: -0.5, max: 0.5 });
    expect(parseValue(share, "0.5", settings).ok).toBe(true);
    expect(parseValue(share, "0.51", settings)).toEqual({ ok: false, expected: "a number from -0.5 to 0.5" });
    const name = string("T/Name", { default: "", minLength: 2, maxLength: 3 });
    expect(["a", "ab", "abc", "abcd"].map((text) => parseValue(name, text, settings).ok)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("says of a number how it is to be written, when it is one and written otherwise", () => {
    const whole = integer("T/Whole", { default: 0, min: 0 });
    const expectedOf = (text: string): unknown => parseValue(whole, text, settings);
    for (const text of ["1e30", "0x10", "5.0", "1.5", "99999999999", "1e+30"])
      expect(expectedOf(text), text).toEqual({
        ok: false,
        expected: "a whole number of at least 0, in digits only and within 32 bits",
      });
    for (const text of ["-1", "soon", "", "NaN"])
      expect(expectedOf(text), text).toEqual({ ok: false, expected: "a whole number of at least 0" });
    const real = decimal("T/Real", { default: 0, min: 0 });
    for (const text of ["1e30", "1e-7", "0x10", "1234567890123456"])
      expect(parseValue(real, text, settings), text).toEqual({
        ok: false,
        expected: "a number of at least 0, in digits without exponent, at most 15 on each side of the point",
      });
    expect(parseValue(real, " 5.0 ", settings)).toEqual({ ok: true, value: 5 });
    expect(parseValue(real, "-0", settings)).toEqual({ ok: true, value: 0 });
    expect(parseValue(real, "1,5", settings)).toEqual({ ok: false, expected: "a number of at least 0" });
  });

  it("lets no control character in: it would end a header or a log line", () => {
    for (const text of ["a\r\nX-Evil: 1", "a\u0000", "a\u007f"])
      expect(parseValue(InternalCtrlr.ChargePointModel, text, settings).ok).toBe(false);
  });

  it("bounds texts that state no bound", () => {
    const free = string("T/Free", { default: "" });
    expect(parseValue(free, "x".repeat(2500), settings).ok).toBe(true);
    expect(parseValue(free, "x".repeat(2501), settings).ok).toBe(false);
  });

  it.each([
    ["ws://127.0.0.1:9000/ocpp", true],
    ["wss://csms.example.com", true],
    ["127.0.0.1:8180/steve/websocket/CentralSystemService/", true],
    ["csms.example.com", true],
    ["http://csms.example.com", false],
    ["ws://", false],
    ["a b", false],
  ])("CentralSystemURI %s: %s", (text, allowed) => {
    expect(parseValue(NetworkConfiguration.OcppCsmsUrl, text, settings).ok).toBe(allowed);
  });
});

describe("measurands (errata v4 §3.14)", () => {
  const supported = ["Voltage", "Current.Import", "Current.Import.N", "Power.Active.Import.L1"];

  it.each([
    ["Voltage", true],
    ["Voltage.L1", true],
    ["Voltage.L1-N", true],
    ["Voltage.L4", false],
    ["voltage", false],
    ["Current.Import.N", true],
    ["Current", false],
    ["Power.Active.Import", true],
    ["Power.Active.Import.L1", true],
    ["Power.Active.Import.L2", false],
    ["SoC", false],
  ])("%s: %s", (measurand, known) => {
    expect(measurandSupported(measurand, supported)).toBe(known);
  });

  it("§3.14.4: one that is not supported refuses the list, and nothing changes", () => {
    const own = model();
    const { TxUpdatedMeasurands } = SampledDataCtrlr;
    const before = own.get(TxUpdatedMeasurands);
    expect(own.setText(TxUpdatedMeasurands, "Voltage,Energy.Reactive.Import.Register", "csms").status).toBe(
      "rejected",
    );
    expect(own.get(TxUpdatedMeasurands)).toBe(before);
    expect(own.setText(TxUpdatedMeasurands, "Voltage.L1, Voltage.L2,SoC", "csms").status).toBe("accepted");
    expect(own.get(TxUpdatedMeasurands)).toEqual(["Voltage.L1", "Voltage.L2", "SoC"]);
    expect(own.setText(TxUpdatedMeasurands, "", "csms").status).toBe("accepted");
  });
});

describe("addresses", () => {
  it("are unique texts", () => {
    expect(variableId({ component: "C", variable: "V" })).toBe("C/V");
    expect(
      variableId({
        component: "C",
        componentInstance: "i",
        evse: 1,
        connector: 2,
        variable: "V",
        instance: "j",
      }),
    ).toBe("C[i]@1.2/V[j]");
  });
});
