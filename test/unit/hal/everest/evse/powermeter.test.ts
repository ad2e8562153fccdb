import { describe, expect, it } from "vitest";
import type { MeterSample } from "../../../../../src/model/meter-value.ts";
import { Rig, begun, event, meter, noMeter, signed, time } from "./rig.ts";

/** What a meter of the given fields tells beside its register. */
function samplesOf(extra: object, rig = new Rig()): readonly MeterSample[] {
  const [told] = rig.tracker.powermeter({ ...meter(1000), ...extra });
  return told?.type === "meterValue" ? told.reading.samples.slice(1) : [];
}

/** `measurand phase value unit location` of each sample. */
const lines = (samples: readonly MeterSample[]): string[] =>
  samples.map(({ measurand, phase = "-", value, unit, location = "-" }) =>
    [measurand, phase, value, unit, location].join(" "),
  );

const each = { total: 6, L1: 1, L2: 2, L3: 3 };

const rows: readonly (readonly [string, object, readonly string[]])[] = [
  [
    "energy_Wh_import",
    { energy_Wh_import: each },
    [1, 2, 3].map((phase) => `Energy.Active.Import.Register L${phase} ${phase} Wh Outlet`),
  ],
  [
    "energy_Wh_export",
    { energy_Wh_export: each },
    [
      "Energy.Active.Export.Register - 6 Wh -",
      "Energy.Active.Export.Register L1 1 Wh -",
      "Energy.Active.Export.Register L2 2 Wh -",
      "Energy.Active.Export.Register L3 3 Wh -",
    ],
  ],
  [
    "power_W, the sign kept",
    { power_W: { total: -6000, L1: -2000, L2: -2000, L3: -2000 } },
    [
      "Power.Active.Import - -6000 W Outlet",
      "Power.Active.Import L1 -2000 W Outlet",
      "Power.Active.Import L2 -2000 W Outlet",
      "Power.Active.Import L3 -2000 W Outlet",
    ],
  ],
  [
    "VAR",
    { VAR: each },
    [
      "Power.Reactive.Import - 6 var -",
      "Power.Reactive.Import L1 1 var -",
      "Power.Reactive.Import L2 2 var -",
      "Power.Reactive.Import L3 3 var -",
    ],
  ],
  [
    "current_A",
    { current_A: { L1: 1, L2: 2, L3: 3, N: 0 } },
    [
      "Current.Import L1 1 A Outlet",
      "Current.Import L2 2 A Outlet",
      "Current.Import L3 3 A Outlet",
      "Current.Import N 0 A Outlet",
    ],
  ],
  ["current_A of direct current", { current_A: { DC: 120 } }, ["Current.Import - 120 A Outlet"]],
  [
    "voltage_V",
    { voltage_V: { L1: 230, L2: 231, L3: 232 } },
    ["Voltage L1-N 230 V Outlet", "Voltage L2-N 231 V Outlet", "Voltage L3-N 232 V Outlet"],
  ],
  ["voltage_V of direct current", { voltage_V: { DC: 400.5 } }, ["Voltage - 400.5 V Outlet"]],
  ["frequency_Hz", { frequency_Hz: { L1: 50.01 } }, ["Frequency L1 50.01 Hz -"]],
  [
    "temperatures",
    {
      temperatures: [
        { temperature: 24, location: "Body" },
        { temperature: 61.5, identification: "plug", location: "somewhere" },
        { temperature: 25 },
      ],
    },
    ["Temperature - 24 Celsius Body", "Temperature - 61.5 Celsius -", "Temperature - 25 Celsius -"],
  ],
  [
    "nothing but what it has",
    { power_W: null, current_A: {}, voltage_V: { L1: null }, temperatures: null, phase_seq_error: false },
    [],
  ],
];

describe("a powermeter's values as measurands", () => {
  it.each(rows)("%s", (_name, extra, expected) => {
    expect(lines(samplesOf(extra))).toEqual(expected);
  });

  it("the register", () => {
    expect(new Rig().tracker.powermeter(meter(1000.25))).toEqual([
      {
        type: "meterValue",
        evse: 1,
        reading: {
          samples: [
            { measurand: "Energy.Active.Import.Register", value: 1000.25, unit: "Wh", location: "Outlet" },
          ],
        },
      },
    ]);
  });

  it("one that has not measured yet tells nothing", () => {
    const { tracker } = new Rig();
    expect(tracker.powermeter(noMeter)).toEqual([]);
    expect(tracker.powermeter({ timestamp: time })).toEqual([]);
    expect(tracker.powermeter({ timestamp: time, energy_Wh_import: { total: "5" } })).toEqual([]);
  });
});

describe("signed values", () => {
  const dataOf = (extra: object): unknown[] => {
    const [told] = new Rig().tracker.powermeter({ ...meter(1000), ...extra });
    return told?.type === "meterValue"
      ? told.reading.samples.map(({ phase = "-", signed: signature }) => `${phase} ${signature?.data ?? ""}`)
      : [];
  };

  it("one for all values stands with the register", () => {
    expect(dataOf({ signed_meter_value: signed("all"), power_W: { total: 1 } })).toEqual(["- all", "- "]);
  });

  it("each stands with its own value", () => {
    const own = { total: signed("t"), L1: signed("1"), L3: signed("3") };
    expect(dataOf({ energy_Wh_import: each, energy_Wh_import_signed: own })).toEqual([
      "- t",
      "L1 1",
      "L2 ",
      "L3 3",
    ]);
    expect(dataOf({ current_A: { N: 0 }, current_A_signed: { N: signed("n") } })).toEqual(["- ", "N n"]);
    expect(dataOf({ voltage_V: { DC: 4 }, voltage_V_signed: { DC: signed("d") } })).toEqual(["- ", "- d"]);
  });

  it("the register is told once, with the one for all values", () => {
    const both = { signed_meter_value: signed("all"), energy_Wh_import_signed: { total: signed("t") } };
    expect(dataOf(both)).toEqual(["- all"]);
  });

  it("without a plain value the signature is told alone", () => {
    const alone = samplesOf({ energy_Wh_export_signed: { total: signed("t") } });
    expect(alone).toMatchObject([
      { measurand: "Energy.Active.Export.Register", value: Number.NaN, signed: { data: "t" } },
    ]);
  });

  it("an empty public key is none", () => {
    const [told] = new Rig().tracker.powermeter({
      ...meter(),
      signed_meter_value: { ...signed("x"), public_key: "" },
    });
    expect(told).toMatchObject({ reading: { samples: [{ signed: { publicKey: undefined } }] } });
  });
});

describe("what stands beside the meter", () => {
  const beside = (rig: Rig): string[] => lines(samplesOf({}, rig));

  it("the state of charge, until the session ends", () => {
    const rig = new Rig();
    rig.hear(...begun);
    rig.tracker.evInfo({ soc: 42 });
    rig.tracker.evInfo({});
    expect(beside(rig)).toEqual(["SoC - 42 Percent EV"]);
    expect(rig.tracker.snapshot().connectors[0]?.reading?.samples).toHaveLength(2);
    rig.hear(event("SessionFinished"));
    expect(rig.tracker.snapshot().connectors[0]?.reading?.samples).toHaveLength(1);
    rig.tracker.evInfo({ soc: 42 });
    expect(beside(rig)).toEqual([]);
  });

  it("in the readings of events too", () => {
    const rig = new Rig();
    rig.hear(...begun);
    rig.tracker.evInfo({ soc: 42 });
    const [, told] = rig.hear(
      event("ChargingPausedEV", { charging_state_changed_event: { meter_value: meter() } }),
    );
    expect(told).toMatchObject({ reading: { samples: [{}, { measurand: "SoC", value: 42 }] } });
  });

  it("what is offered, rounded down", () => {
    const rig = new Rig();
    rig.tracker.enforcedLimits({
      limits_root_side: {
        ac_max_current_A: { value: 15.9, source: "x" },
        total_power_W: { value: 11_039.9 },
      },
    });
    expect(beside(rig)).toEqual(["Current.Offered - 15 A -", "Power.Offered - 11039 W -"]);
  });
});

describe("the snapshot", () => {
  it("has the newest reading where the car is", () => {
    const rig = new Rig([1, 2]);
    rig.tracker.powermeter(meter(5));
    expect(rig.tracker.snapshot().connectors.map(({ reading }) => reading?.samples.length)).toEqual([
      1,
      undefined,
    ]);
    rig.hear({ ...begun[0], connector_id: 2 });
    expect(rig.tracker.snapshot()).toMatchObject({
      sessionId: "s",
      connectors: [
        { evse: 1, connector: 1, plugged: false, enabled: true, chargingState: "Idle" },
        { evse: 1, connector: 2, plugged: true, enabled: true, chargingState: "EVConnected", reading: {} },
      ],
    });
  });

  it("lists no session that only waits for its unplug", () => {
    const rig = new Rig();
    rig.hear(begun[0], event("PluginTimeout"), event("Disabled"));
    expect(rig.tracker.snapshot()).toEqual({
      sessionId: null,
      connectors: [
        {
          evse: 1,
          connector: 1,
          plugged: true,
          enabled: false,
          chargingState: "EVConnected",
          needsReplug: true,
        },
      ],
    });
  });

  it("says what is reserved", () => {
    const rig = new Rig([1, 2]);
    rig.hear(event("ReservationStart"));
    expect(rig.tracker.snapshot().connectors).toMatchObject([{ reserved: true }, { reserved: true }]);
    rig.hear(...begun);
    expect(rig.tracker.snapshot().connectors[0]).not.toHaveProperty("reserved");
  });
});
