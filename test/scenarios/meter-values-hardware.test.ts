import { describe, expect, it } from "vitest";
import { InternalCtrlr } from "../../src/device-model/components/internal-ctrlr.ts";
import type { MeterReading, MeterSample } from "../../src/model/meter-value.ts";
import { measurands16 } from "../../src/v16/measurands.ts";
import { contexts, elements, energy } from "../support/meter-values.ts";
import { alice, owners, Rig } from "../support/rig.ts";

type Saying = (evse: number, measured: MeterReading) => MeterReading;

/** Meters that read one more sample. */
const also =
  (...samples: readonly MeterSample[]): Saying =>
  (_evse, measured) => ({ samples: [...measured.samples, ...samples] });

/** Meters whose register says something of its own. */
const registerOf =
  (say: (sample: MeterSample) => MeterSample): Saying =>
  (_evse, { samples }) => ({
    samples: samples.map((sample) => (sample.measurand === energy ? say(sample) : sample)),
  });

describe.each(owners)("what the meter says, sessions owned by the %s", (sessionOwner) => {
  it("every measurand of 1.6, on every phase and location the hardware offers (1.6 §3.16.3, §7.31, §7.30, §7.34)", async () => {
    const phases = ["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"] as const;
    const locations = ["Body", "Cable", "EV", "Inlet", "Outlet"] as const;
    const everything: MeterSample[] = [
      ...measurands16.map((measurand) => ({ measurand, value: 1, unit: "" })),
      ...phases.map((phase) => ({ measurand: "Voltage", value: 2, unit: "V", phase })),
      ...locations.map((location) => ({ measurand: "Temperature", value: 3, unit: "Celsius", location })),
    ];
    const files = [
      { handle: InternalCtrlr.SupportedMeasurands, value: measurands16, origin: "config" as const },
    ];
    const keys = { MeterValueSampleInterval: "60", StopTxnSampledData: "Voltage" };
    const meter: Saying = () => ({ samples: everything });
    const rig = await new Rig({ sessionOwner, files, keys, charger: { meter } }).start();
    const half = measurands16.length / 2;
    await rig.configure("MeterValuesSampledData", measurands16.slice(0, half).join(","));
    await rig.chargeOn(1);
    await rig.pass(61);
    await rig.configure("MeterValuesSampledData", measurands16.slice(half).join(","));
    await rig.pass(60);
    const told = rig.csms
      .of("MeterValues")
      .flatMap((payload) => elements(payload).flatMap(({ samples }) => samples));
    expect(new Set(told.map(({ measurand }) => measurand))).toEqual(new Set(measurands16));
    const of = (measurand: string): typeof told => told.filter((sample) => sample.measurand === measurand);
    expect(new Set(of("Voltage").map(({ phase }) => phase))).toEqual(new Set(["", ...phases]));
    expect(new Set(of("Temperature").map(({ location }) => location))).toEqual(new Set(["", ...locations]));
    await rig.swipe(alice, 1);
    const data = elements(rig.csms.of("StopTransaction")[0], "transactionData");
    for (const { samples } of data) expect(samples).toHaveLength(phases.length + 1);
  });

  it("a list longer than its MaxLength is refused whole (1.6 §9.1.18, §3.16.4)", async () => {
    const files = [
      {
        handle: InternalCtrlr.SupportedMeasurands,
        value: ["Voltage", energy, "SoC"],
        origin: "config" as const,
      },
    ];
    const rig = await new Rig({ sessionOwner, files }).start();
    const lists = [
      "MeterValuesSampledData",
      "MeterValuesAlignedData",
      "StopTxnSampledData",
      "StopTxnAlignedData",
    ];
    for (const key of lists) {
      const { payload } = {
        payload: {},
        ...(await rig.csms.call("GetConfiguration", { key: [`${key}MaxLength`] })),
      };
      const most = Number(/"value":"(\d+)"/.exec(JSON.stringify(payload))?.[1]);
      expect(most).toBeGreaterThan(0);
      await rig.configure(key, Array.from({ length: most }, () => "SoC").join(","));
      const value = Array.from({ length: most + 1 }, () => "SoC").join(",");
      const reply = await rig.csms.call("ChangeConfiguration", { key, value });
      expect(reply).toMatchObject({ payload: { status: "Rejected" } });
    }
  });

  it("signed data goes through untouched beside the plain value (signed meter values §3.1.4, §3.2.1)", async () => {
    const made: string[] = [];
    const container = (): string => {
      const data = `OCMF|{"RV":${made.length},"é":"\\"\\\\"}|{"SD":"3045"}`;
      made.push(data);
      return data;
    };
    const meter = registerOf((sample) => ({
      ...sample,
      signed: { data: container(), signingMethod: "", encodingMethod: "OCMF", publicKey: "b2NhOmJhc2UxNg==" },
    }));
    const keys = { MeterValueSampleInterval: "60", StopTxnSampledData: energy };
    const rig = await new Rig({ sessionOwner, keys, charger: { meter } }).start();
    await rig.chargeOn(1);
    await rig.pass(61);
    await rig.swipe(alice, 1);
    const [stop] = rig.csms.of("StopTransaction");
    const data = elements(stop, "transactionData");
    expect(contexts(data)).toEqual(["Transaction.Begin", "Sample.Periodic", "Transaction.End"]);
    for (const { samples } of [...data, ...elements(rig.csms.of("MeterValues")[0])]) {
      expect(samples.map(({ format, measurand, unit }) => [format, measurand, unit])).toEqual([
        ["Raw", energy, "Wh"],
        ["SignedData", energy, "Wh"],
      ]);
      const signed: unknown = JSON.parse(samples[1]?.value ?? "");
      expect(signed).toEqual({
        signedMeterData: made.find((data) => samples[1]?.value.includes(JSON.stringify(data))),
        signingMethod: "",
        encodingMethod: "OCMF",
        publicKey: "b2NhOmJhc2UxNg==",
      });
    }
    expect(Math.round(Number(data.at(-1)?.samples[0]?.value))).toBe(stop?.["meterStop"]);
  });

  it("signed data too long for a message is left out whole, and told in the log once; the register goes on", async () => {
    const signed = { data: "A".repeat(40_000), signingMethod: "", encodingMethod: "EDL" };
    const files = [{ handle: InternalCtrlr.MaxMessageSize, value: 32_000, origin: "config" as const }];
    const keys = { MeterValueSampleInterval: "60", StopTxnSampledData: energy };
    const meter = registerOf((sample) => ({ ...sample, signed }));
    const rig = await new Rig({ sessionOwner, files, keys, charger: { meter } }).start();
    await rig.chargeOn(1);
    await rig.pass(300);
    const sent = rig.csms.of("MeterValues");
    expect(sent).toHaveLength(5);
    for (const payload of sent)
      expect(elements(payload)[0]?.samples.map(({ format }) => format)).toEqual(["Raw"]);
    await rig.swipe(alice, 1);
    const data = elements(rig.csms.of("StopTransaction")[0], "transactionData");
    // What must not be dropped is sent at any length.
    expect(contexts(data)).toEqual(["Transaction.Begin", "Transaction.End"]);
    for (const { samples } of data) expect(samples[1]?.value).toContain(signed.data);
    expect(
      rig.log.filter(({ text }) => text.includes("MeterValues longer than MaxMessageSize")),
    ).toHaveLength(1);
  });

  it("values that are no numbers never reach the wire, and bill nobody", async () => {
    const broken = { on: false };
    const meter: Saying = (_evse, measured) =>
      broken.on ? { samples: measured.samples.map((each) => ({ ...each, value: Number.NaN })) } : measured;
    const keys = { MeterValueSampleInterval: "60", StopTxnSampledData: energy };
    const rig = await new Rig({ sessionOwner, keys, charger: { meter } }).start();
    await rig.chargeOn(1);
    await rig.pass(120);
    broken.on = true;
    await rig.pass(121);
    await rig.swipe(alice, 1);
    const [stop] = rig.csms.of("StopTransaction");
    expect(stop?.["meterStop"]).toBeGreaterThan(0);
    expect(rig.csms.texts.join(), "no null, NaN or Infinity").not.toMatch(/NaN|Infinity|"value":"?null/);
    expect(rig.csms.of("MeterValues")).toHaveLength(2);
    expect(rig.log.filter(({ text }) => text.includes("no numbers"))).toHaveLength(1);
  });

  it("kWh stays kWh in what is told, and is Wh in what is billed (1.6 §7.45, §4.8)", async () => {
    const meter = registerOf((sample) => ({ ...sample, value: sample.value / 1000, unit: "kWh" }));
    const rig = await new Rig({
      sessionOwner,
      keys: { MeterValueSampleInterval: "600" },
      charger: { meter },
    }).start();
    await rig.chargeOn(1);
    await rig.pass(601);
    const [sample] = elements(rig.csms.of("MeterValues")[0])[0]?.samples ?? [];
    expect(sample?.unit).toBe("kWh");
    expect(sample?.value).toMatch(/^\d\.\d{1,6}$/);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StopTransaction")[0]?.["meterStop"]).toBe(Math.round(rig.controls.evse(1).energyWh));
  });

  it("a meter replaced in mid-transaction: never a stop below the start, and the log says it once (1.6 §7.31)", async () => {
    const replaced = { on: false };
    const meter = registerOf((sample) => ({ ...sample, value: replaced.on ? 3 : 50_000 + sample.value }));
    const keys = { MeterValueSampleInterval: "60", StopTxnSampledData: energy };
    const rig = await new Rig({ sessionOwner, keys, charger: { meter } }).start();
    await rig.chargeOn(1);
    await rig.pass(300);
    const before = Number(elements(rig.csms.of("MeterValues").at(-1))[0]?.samples[0]?.value);
    replaced.on = true;
    await rig.pass(300);
    await rig.swipe(alice, 1);
    const [stop] = rig.csms.of("StopTransaction");
    expect(before).toBeGreaterThan(50_000);
    expect(stop?.["meterStop"]).toBeGreaterThanOrEqual(Math.round(before));
    expect(rig.log.filter(({ text }) => text.includes("went backwards"))).toHaveLength(1);
    // What is told is what was read.
    expect(elements(rig.csms.of("MeterValues").at(-1))[0]?.samples[0]?.value).toBe("3");
  });

  it("a meter that speaks every five minutes is sampled every minute without a gap", async () => {
    const charger = { meterPeriodMs: 300_500 };
    const rig = await new Rig({ sessionOwner, keys: { MeterValueSampleInterval: "60" }, charger }).start();
    await rig.chargeOn(1);
    await rig.pass(1200);
    rig.csms.forget();
    await rig.pass(3600);
    expect(rig.csms.of("MeterValues")).toHaveLength(60);
    expect(rig.log.filter(({ text }) => text.includes("fell silent"))).toEqual([]);
  });

  it("while the car pauses the register stands still and is still sampled; while the hardware is gone nothing is", async () => {
    const keys = { MeterValueSampleInterval: "60" };
    const charger = { meterPeriodMs: 86_400_000 };
    const rig = await new Rig({ sessionOwner, keys, charger }).start();
    await rig.chargeOn(1);
    rig.controls.pauseCar(1);
    await rig.pass(3600);
    const values = rig.csms.of("MeterValues").map((payload) => elements(payload)[0]?.samples[0]?.value);
    expect(values).toHaveLength(60);
    expect(new Set(values).size).toBe(1);
    rig.controls.loseHardware();
    rig.csms.forget();
    await rig.pass(600);
    expect(rig.csms.of("MeterValues")).toEqual([]);
    rig.controls.regainHardware();
    await rig.pass(120);
    expect(rig.csms.of("MeterValues")).toHaveLength(2);
  });

  it("what measured nothing 1.6 has words for is left out, and the log says so once", async () => {
    const meter = also({ measurand: "Energy.Apparent.Net", value: 1, unit: "VAh" });
    const files = [
      {
        handle: InternalCtrlr.SupportedMeasurands,
        value: [energy, "Energy.Apparent.Net"],
        origin: "config" as const,
      },
    ];
    const keys = { MeterValueSampleInterval: "60" };
    const rig = await new Rig({ sessionOwner, files, keys, charger: { meter } }).start();
    await rig.configure("MeterValuesSampledData", `${energy},Energy.Apparent.Net`);
    await rig.chargeOn(1);
    await rig.pass(180);
    for (const payload of rig.csms.of("MeterValues"))
      expect(elements(payload)[0]?.samples.map(({ measurand }) => measurand)).toEqual([energy]);
    expect(rig.log.filter(({ text }) => text.includes("Energy.Apparent.Net"))).toHaveLength(1);
  });
});

it("what the hardware tells with an end, or a start, is the newest its meter said: no register goes back (errata v4 §3.77)", async () => {
  const keys = { ClockAlignedDataInterval: "10", MeterValuesAlignedData: energy };
  const rig = new Rig({ sessionOwner: "charger", keys });
  // Its meter is heard in events of sessions only.
  const start = rig.charger.start.bind(rig.charger);
  rig.charger.start = (listener) =>
    start({
      ...listener,
      event: (event) => {
        if (event.type !== "meterValue") listener.event(event);
      },
    });
  await rig.start();
  await rig.chargeOn(1);
  await rig.pass(50);
  await rig.swipe(alice, 1);
  const meterStop = Number(rig.csms.of("StopTransaction")[0]?.["meterStop"]);
  expect(meterStop).toBeGreaterThan(100);
  rig.csms.forget();
  await rig.pass(20);
  const told = rig.csms.of("MeterValues").filter(({ connectorId }) => connectorId === 1);
  expect(told.length).toBeGreaterThanOrEqual(2);
  for (const { samples } of told.flatMap((payload) => elements(payload)))
    expect(Math.round(Number(samples[0]?.value))).toBe(meterStop);
});
