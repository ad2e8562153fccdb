import { describe, expect, it } from "vitest";
import { InternalCtrlr } from "../../src/device-model/components/internal-ctrlr.ts";
import { OCPP16LegacyCtrlr } from "../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import { contexts, elements, energy, type Meter } from "../support/meter-values.ts";
import { MemoryStore } from "../support/memory-store.ts";
import { alice, owners, Rig } from "../support/rig.ts";

const ofContext = (meters: readonly Meter[], context: string): Meter[] =>
  meters.filter(({ samples }) => samples[0]?.context === context);
const gaps = (meters: readonly Meter[]): number[] =>
  meters.slice(1).map(({ at }, index) => at - (meters[index]?.at ?? 0));

/** Of a car that charges slowly, and a simulation that looks rarely. */
const slow = { meterPeriodMs: 240_000, stepMs: 3_600_000, car: { capacityWh: 100_000_000 } };

describe.each(owners)("StopTransaction with meter values, sessions owned by the %s", (sessionOwner) => {
  it("of a week carries begin, end and what is even between, within StopTransactionMaxMeterValues (errata v4 §3.89)", async () => {
    const keys = {
      MeterValueSampleInterval: "300",
      ClockAlignedDataInterval: "3600",
      MeterValuesSampledData: "",
      MeterValuesAlignedData: "",
      StopTxnSampledData: energy,
      StopTxnAlignedData: energy,
    };
    const clock = new VirtualClock(Date.UTC(2026, 4, 5, 10, 7, 13));
    const rig = await new Rig({ sessionOwner, clock, keys, charger: slow }).start();
    const asked = await rig.csms.call("GetConfiguration", { key: ["StopTransactionMaxMeterValues"] });
    expect(asked).toMatchObject({ payload: { configurationKey: [{ readonly: true, value: "200" }] } });
    await rig.chargeOn(1);
    await rig.pass(7 * 86_400);
    await rig.swipe(alice, 1);
    const [stop] = rig.csms.of("StopTransaction");
    const data = elements(stop, "transactionData");
    expect(data.length).toBeLessThanOrEqual(200);
    expect(data.length).toBeGreaterThan(90);
    expect(contexts(data)[0]).toBe("Transaction.Begin");
    expect(contexts(data).at(-1)).toBe("Transaction.End");
    expect(Math.round(Number(data.at(-1)?.samples[0]?.value))).toBe(stop?.["meterStop"]);
    for (const context of ["Sample.Periodic", "Sample.Clock"]) {
      const between = gaps(ofContext(data, context));
      expect(between.length, context).toBeGreaterThan(30);
      expect(new Set(between).size, context).toBe(1);
    }
    for (const { at } of ofContext(data, "Sample.Clock")) expect(at % 3_600_000).toBeLessThan(50);
  });

  it("fits into MaxMessageSize however many measurands are told: what goes is even, never begin and end (errata v4 §3.89)", async () => {
    const measurands =
      "Energy.Active.Import.Register,Voltage,Current.Import,Power.Active.Import,Frequency,Temperature";
    const keys = {
      MeterValueSampleInterval: "60",
      MeterValuesSampledData: "",
      StopTxnSampledData: measurands,
    };
    const files = [{ handle: InternalCtrlr.MaxMessageSize, value: 32_000, origin: "config" as const }];
    const rig = await new Rig({ sessionOwner, files, keys, charger: slow }).start();
    await rig.chargeOn(1);
    await rig.pass(150 * 60);
    await rig.swipe(alice, 1);
    const text = rig.csms.texts.find((each) => each.includes('"StopTransaction"')) ?? "";
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(32_000);
    const data = elements(rig.csms.of("StopTransaction")[0], "transactionData");
    expect(contexts(data)[0]).toBe("Transaction.Begin");
    expect(contexts(data).at(-1)).toBe("Transaction.End");
    const between = gaps(ofContext(data, "Sample.Periodic"));
    expect(between.length).toBeGreaterThan(5);
    expect(new Set(between).size).toBe(1);
  });

  it("the bound is the integrator's to set", async () => {
    const keys = { MeterValueSampleInterval: "60", MeterValuesSampledData: "", StopTxnSampledData: energy };
    const files = [
      { handle: OCPP16LegacyCtrlr.StopTransactionMaxMeterValues, value: 10, origin: "config" as const },
    ];
    const rig = await new Rig({ sessionOwner, files, keys, charger: slow }).start();
    await rig.chargeOn(1);
    await rig.pass(3600);
    await rig.swipe(alice, 1);
    const data = elements(rig.csms.of("StopTransaction")[0], "transactionData");
    expect(data.length).toBeLessThanOrEqual(10);
    expect(contexts(data).filter((context) => context !== "Sample.Periodic")).toEqual([
      "Transaction.Begin",
      "Transaction.End",
    ]);
  });

  it("lists changed while charging hold from the next sample, with the start value of what is asked for now (errata v4 §3.14)", async () => {
    const keys = { MeterValueSampleInterval: "60", StopTxnSampledData: energy };
    const rig = await new Rig({ sessionOwner, keys }).start();
    await rig.chargeOn(1);
    await rig.pass(61);
    await rig.configure("MeterValuesSampledData", "SoC");
    await rig.configure("StopTxnSampledData", "");
    await rig.configure("StopTxnAlignedData", "Power.Active.Import");
    await rig.pass(60);
    const told = rig.csms.of("MeterValues").map((payload) => elements(payload)[0]?.samples[0]?.measurand);
    expect(told).toEqual([energy, "SoC"]);
    await rig.swipe(alice, 1);
    const data = elements(rig.csms.of("StopTransaction")[0], "transactionData");
    const values = data.map(({ samples }) =>
      samples.map(({ context, measurand }) => `${context} ${measurand}`),
    );
    expect(values).toContainEqual(["Transaction.Begin Power.Active.Import"]);
    expect(values.at(-1)).toEqual(["Transaction.End Power.Active.Import"]);
    expect(contexts(data).filter((context) => context === "Sample.Periodic")).toHaveLength(1);
    const starts = ofContext(data, "Transaction.Begin").map(({ at }) => at);
    expect(new Set(starts).size, "all of the start").toBe(1);
  });

  it("carries none when both lists were emptied while charging (1.6 §3.16.5)", async () => {
    const keys = {
      MeterValueSampleInterval: "60",
      StopTxnSampledData: energy,
      StopTxnAlignedData: "Voltage",
    };
    const rig = await new Rig({ sessionOwner, keys }).start();
    await rig.chargeOn(1);
    await rig.pass(200);
    await rig.configure("StopTxnSampledData", "");
    await rig.configure("StopTxnAlignedData", "");
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StopTransaction")[0]).not.toHaveProperty("transactionData");
  });

  it("what was sampled offline comes in order, with its own times and transactionId, and the end after it (1.6 §3.7.1)", async () => {
    const keys = { MeterValueSampleInterval: "60" };
    const rig = await new Rig({ sessionOwner, keys, charger: { mainMeter: true } }).start();
    await rig.chargeOn(1);
    rig.csms.unplug();
    await rig.pass(600);
    await rig.swipe(alice, 1);
    await rig.pass(60);
    rig.csms.plugIn();
    await rig.pass(5);
    const sent = rig.csms.calls.filter(
      ({ action }) => action === "MeterValues" || action === "StopTransaction",
    );
    expect(sent.at(-1)?.action).toBe("StopTransaction");
    const own = rig.csms.of("MeterValues").filter(({ connectorId }) => connectorId === 1);
    expect(own).toHaveLength(10);
    for (const payload of own) expect(payload).toMatchObject({ transactionId: 1000 });
    expect(new Set(gaps(own.flatMap((payload) => elements(payload))))).toEqual(new Set([60_000]));
    expect(rig.csms.of("MeterValues").filter(({ connectorId }) => connectorId === 0)).toHaveLength(10);
  });
});

it("a transaction that a power cut ended closes with the register where it was last seen (errata v4 §3.14, 1.6 §4.10)", async () => {
  const rig = await new Rig({ keys: { MeterValueSampleInterval: "60", StopTxnSampledData: energy } }).start();
  await rig.chargeOn(1);
  await rig.pass(300);
  await rig.kill();
  rig.controls.powerCut();
  await rig.pass(600);
  await rig.start();
  const [stop] = rig.csms.of("StopTransaction");
  expect(stop).toMatchObject({ reason: "PowerLoss" });
  const data = elements(stop, "transactionData");
  expect(contexts(data)[0]).toBe("Transaction.Begin");
  const last = data.at(-1);
  expect(last?.samples).toMatchObject([{ context: "Transaction.End", measurand: energy, unit: "Wh" }]);
  expect(Math.round(Number(last?.samples[0]?.value))).toBe(stop?.["meterStop"]);
  expect(last?.at).toBe(Date.parse(String(stop?.["timestamp"])));
});

it.each([
  ["5", "0"],
  ["60", "0"],
  ["0", "60"],
  ["60", "60"],
])(
  "samples that are delivered at once are never written, those of the main meter neither: every %s s, aligned every %s s",
  async (MeterValueSampleInterval, ClockAlignedDataInterval) => {
    const store = new MemoryStore();
    const keys = { MeterValueSampleInterval, ClockAlignedDataInterval };
    const rig = await new Rig({ store, keys, charger: { mainMeter: true } }).start();
    // A CSMS that is some way off: a sample is on its way while others are due.
    rig.csms.latencyMs = 300;
    await rig.pass(30);
    await rig.chargeOn(1);
    const before = { rows: store.writes, durable: store.commits.durable };
    await rig.pass(600);
    expect(rig.csms.of("MeterValues").length).toBeGreaterThanOrEqual(20);
    expect({ rows: store.writes, durable: store.commits.durable }).toEqual(before);
  },
);
