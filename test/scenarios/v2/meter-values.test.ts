import { describe, expect, it } from "vitest";
import type { MeterReading, MeterSample, SignedMeterData } from "../../../src/model/meter-value.ts";
import { alice, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { eventsOf, samplesOf2 } from "../../support/v2/events.ts";

const register = "Energy.Active.Import.Register";
const key = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE";

type Saying = (evse: number, measured: MeterReading) => MeterReading;

/** A meter whose register says something of its own. */
const registerOf =
  (say: (sample: MeterSample) => MeterSample): Saying =>
  (_evse, { samples }) => ({
    samples: samples.map((sample) => (sample.measurand === register ? say(sample) : sample)),
  });

const signing = (data = "OCMF|{}|{}"): Saying => {
  const signed: SignedMeterData = {
    data,
    signingMethod: "ECDSA-secp256r1-SHA256",
    encodingMethod: "OCMF",
    publicKey: key,
  };
  return registerOf((sample) => ({ ...sample, signed }));
};

async function station(options: RigOptions): Promise<Rig> {
  const rig = await new Rig({ version: "2.0.1", ...options }).start();
  rig.csms.forget();
  return rig;
}

/** Events that tell readings, oldest first. */
const told = (rig: Rig, triggerReason: string): Record<string, unknown>[] =>
  eventsOf(rig).filter((event) => event["triggerReason"] === triggerReason);

const contexts = (payload: Record<string, unknown> | undefined): unknown[] => [
  ...new Set(samplesOf2(payload).map(({ context }) => context)),
];

const times = (payload: Record<string, unknown> | undefined): unknown[] => [
  ...new Set(samplesOf2(payload).map(({ timestamp }) => timestamp)),
];

async function chargeAndStop(rig: Rig, seconds: number): Promise<Record<string, unknown> | undefined> {
  await rig.chargeOn(1);
  await rig.pass(seconds);
  await rig.swipe(alice, 1);
  await rig.pass(5);
  return eventsOf(rig).at(-1);
}

describe.each(owners)("sampled meter values, sessions owned by the %s", (sessionOwner) => {
  it("J02.FR.02 J02.FR.03 J02.FR.04 J02.FR.10 J02.FR.11 J02.FR.18 E02.FR.10 E03.FR.08: every TxUpdatedInterval, all that is configured", async () => {
    const rig = await station({
      sessionOwner,
      variables: {
        "SampledDataCtrlr/TxUpdatedInterval": "60",
        "SampledDataCtrlr/TxUpdatedMeasurands": `${register},Voltage`,
      },
    });
    await rig.chargeOn(1);
    await rig.pass(300);
    const samples = told(rig, "MeterValuePeriodic");
    expect(samples).toHaveLength(5);
    for (const event of samples) {
      expect(event).toMatchObject({ eventType: "Updated" });
      expect(contexts(event)).toEqual(["Sample.Periodic"]);
      expect(new Set(samplesOf2(event).map(({ measurand }) => measurand))).toEqual(
        new Set([register, "Voltage"]),
      );
      // J02.FR.10: one instant, that of the event.
      expect(times(event)).toEqual([event["timestamp"]]);
    }
    const at = samples.map(({ timestamp }) => Date.parse(String(timestamp)));
    expect(at.slice(1).map((each, index) => each - (at[index] ?? 0))).toEqual([
      60_000, 60_000, 60_000, 60_000,
    ]);
  });

  it("J02.FR.06 J02.FR.16 J02.FR.17: phase as the meter says, the register as it stands", async () => {
    const rig = await station({
      sessionOwner,
      charger: { evses: [{ connectors: [{}], meterStartWh: 5000 }, { connectors: [{}] }] },
      variables: {
        "SampledDataCtrlr/TxUpdatedInterval": "60",
        "SampledDataCtrlr/TxUpdatedMeasurands": `${register},Current.Import`,
      },
    });
    await rig.chargeOn(1);
    await rig.pass(200);
    const samples = told(rig, "MeterValuePeriodic").flatMap(samplesOf2);
    const wh = samples
      .filter(({ measurand, phase }) => measurand === register && phase === undefined)
      .map(({ value }) => Number(value));
    expect(wh.every((value) => value >= 5000)).toBe(true);
    expect(wh).toEqual([...wh].sort((a, b) => a - b));
    const currents = samples.filter(({ measurand }) => measurand === "Current.Import");
    expect(new Set(currents.map(({ phase }) => phase))).toEqual(new Set(["L1", "L2", "L3"]));
    expect(currents.every(({ unitOfMeasure }) => JSON.stringify(unitOfMeasure) === '{"unit":"A"}')).toBe(
      true,
    );
  });

  it("J02.FR.11: an interval of 0, and a controller that is switched off, tell nothing", async () => {
    for (const variables of [
      { "SampledDataCtrlr/TxUpdatedInterval": "0" },
      { "SampledDataCtrlr/TxUpdatedInterval": "60", "SampledDataCtrlr/Enabled": "false" },
    ]) {
      const rig = await station({ sessionOwner, variables });
      await rig.chargeOn(1);
      await rig.pass(300);
      expect(told(rig, "MeterValuePeriodic")).toEqual([]);
      await rig.stop();
    }
  });

  it("E06.FR.11: the end tells begin, every TxEndedInterval, and end", async () => {
    const rig = await station({
      sessionOwner,
      variables: {
        "SampledDataCtrlr/TxUpdatedInterval": "10",
        "SampledDataCtrlr/TxEndedInterval": "60",
        "SampledDataCtrlr/TxEndedMeasurands": register,
      },
    });
    const end = await chargeAndStop(rig, 170);
    expect(samplesOf2(end).map(({ context }) => context)).toEqual([
      "Transaction.Begin",
      ...["Sample.Periodic", "Sample.Periodic", "Sample.Periodic"].slice(0, samplesOf2(end).length - 2),
      "Transaction.End",
    ]);
    const at = samplesOf2(end)
      .filter(({ context }) => context === "Sample.Periodic")
      .map(({ timestamp }) => Date.parse(String(timestamp)));
    expect(at.length).toBeGreaterThanOrEqual(2);
    expect(at.slice(1).every((each, index) => each - (at[index] ?? 0) === 60_000)).toBe(true);
  });

  it("E06.FR.11: with TxEndedInterval 0 those of begin and end only, however often others are taken", async () => {
    const rig = await station({
      sessionOwner,
      variables: {
        "SampledDataCtrlr/TxUpdatedInterval": "10",
        "SampledDataCtrlr/TxEndedMeasurands": register,
      },
    });
    const end = await chargeAndStop(rig, 100);
    expect(samplesOf2(end).map(({ context }) => context)).toEqual(["Transaction.Begin", "Transaction.End"]);
  });

  it("RegisterValuesWithoutPhases: the total alone (2.0.1 part 2 §2.7.3)", async () => {
    const phases = ["L1", "L2", "L3"] as const;
    const meter: Saying = (_evse, { samples }) => ({
      samples: samples.flatMap((sample) =>
        sample.measurand === register
          ? phases.map((phase) => ({ ...sample, phase, value: sample.value / 3 }))
          : [sample],
      ),
    });
    for (const [set, expected] of [
      ["false", [...phases]],
      ["true", [undefined]],
    ] as const) {
      const rig = await station({
        sessionOwner,
        charger: { meter },
        variables: {
          "SampledDataCtrlr/TxUpdatedInterval": "60",
          "SampledDataCtrlr/RegisterValuesWithoutPhases": set,
        },
      });
      await rig.chargeOn(1);
      await rig.pass(60);
      const [event] = told(rig, "MeterValuePeriodic");
      expect(samplesOf2(event).map(({ phase }) => phase)).toEqual(expected);
      const sum = samplesOf2(event).reduce((wh, { value }) => wh + Number(value), 0);
      // It flowed on for some seconds since.
      const { energyWh } = rig.controls.evse(1);
      expect(sum).toBeGreaterThan(energyWh * 0.7);
      expect(sum).toBeLessThanOrEqual(energyWh);
      await rig.stop();
    }
  });
});

describe.each(owners)("signed meter values, sessions owned by the %s", (sessionOwner) => {
  const keysOf = (rig: Rig): unknown[] =>
    eventsOf(rig)
      .flatMap(samplesOf2)
      .flatMap(({ signedMeterValue: signed }) =>
        typeof signed === "object" && signed !== null && "publicKey" in signed ? [signed.publicKey] : [],
      );

  const variables = {
    "SampledDataCtrlr/TxUpdatedInterval": "60",
    "SampledDataCtrlr/TxEndedMeasurands": register,
    "SampledDataCtrlr/SignReadings": "true",
  };

  it("J02.FR.21 E02.FR.14 E03.FR.10 E07.FR.12: what the meter signed stands beside the value, untouched", async () => {
    const rig = await station({ sessionOwner, variables, charger: { meter: signing() } });
    const end = await chargeAndStop(rig, 61);
    for (const event of [...told(rig, "MeterValuePeriodic"), end]) {
      expect(samplesOf2(event).length).toBeGreaterThan(0);
      for (const sample of samplesOf2(event))
        expect(sample).toMatchObject({
          signedMeterValue: {
            signedMeterData: "OCMF|{}|{}",
            signingMethod: "ECDSA-secp256r1-SHA256",
            encodingMethod: "OCMF",
            publicKey: "",
          },
        });
    }
  });

  it("J02.FR.21: not where SignReadings is false", async () => {
    const rig = await station({
      sessionOwner,
      variables: { ...variables, "SampledDataCtrlr/SignReadings": "false" },
      charger: { meter: signing() },
    });
    await chargeAndStop(rig, 61);
    expect(JSON.stringify(eventsOf(rig))).not.toContain("signedMeterValue");
  });

  it.each([
    ["EveryMeterValue", (keys: unknown[]) => keys.every((each) => each === key)],
    [
      "OncePerTransaction",
      (keys: unknown[]) => keys[0] === key && keys.slice(1).every((each) => each === ""),
    ],
    ["Never", (keys: unknown[]) => keys.every((each) => each === "")],
  ])("PublicKeyWithSignedMeterValue %s (2.0.1 part 2 §2.7.21)", async (policy, holds) => {
    const rig = await station({
      sessionOwner,
      variables: { ...variables, "OCPPCommCtrlr/PublicKeyWithSignedMeterValue": policy },
      charger: { meter: signing() },
    });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(130);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    const keys = keysOf(rig);
    expect(keys.length).toBeGreaterThan(3);
    expect(holds(keys)).toBe(true);
  });

  it("signed data that 2.0.1 cannot carry is left out whole; the register goes on", async () => {
    const rig = await station({ sessionOwner, variables, charger: { meter: signing("A".repeat(2501)) } });
    const end = await chargeAndStop(rig, 61);
    expect(samplesOf2(end).length).toBeGreaterThan(1);
    expect(JSON.stringify(eventsOf(rig))).not.toContain("signedMeterValue");
  });
});

describe.each(owners)("clock-aligned meter values, sessions owned by the %s", (sessionOwner) => {
  const variables = {
    "AlignedDataCtrlr/Interval": "60",
    "AlignedDataCtrlr/Measurands": `${register},Voltage`,
    "SampledDataCtrlr/TxUpdatedInterval": "0",
  };

  it("J01.FR.02 J01.FR.03 J01.FR.04 J01.FR.05 J01.FR.06 J01.FR.07 J01.FR.08 J01.FR.14 J01.FR.17: of every EVSE and the main meter, at one instant", async () => {
    const rig = await station({ sessionOwner, variables, charger: { mainMeter: true } });
    // Meters speak while a car is there; both have.
    await rig.plug(1);
    await rig.plug(2);
    await rig.unplug(1);
    await rig.unplug(2);
    rig.csms.forget();
    await rig.pass(120);
    const sent = rig.csms.of("MeterValues");
    expect(sent.map(({ evseId }) => evseId)).toEqual([0, 1, 2, 0, 1, 2]);
    for (const payload of sent) {
      expect(contexts(payload)).toEqual(["Sample.Clock"]);
      expect(new Set(samplesOf2(payload).map(({ measurand }) => measurand))).toContain(register);
    }
    const at = sent.map((payload) => Date.parse(String(times(payload)[0])));
    expect(at.every((each) => each % 60_000 === 0)).toBe(true);
    expect(new Set(at).size).toBe(2);
  });

  it("J01.FR.22: of an EVSE in a transaction, as an event of it", async () => {
    const rig = await station({ sessionOwner, variables });
    await rig.chargeOn(1);
    await rig.pass(60);
    const [event] = told(rig, "MeterValueClock");
    expect(event).toMatchObject({ eventType: "Updated" });
    expect(contexts(event)).toEqual(["Sample.Clock"]);
    expect(rig.csms.of("MeterValues").map(({ evseId }) => evseId)).not.toContain(1);
  });

  it("J01.FR.19 J01.FR.20: with SendDuringIdle nothing while a transaction runs anywhere", async () => {
    const rig = await station({
      sessionOwner,
      variables: { ...variables, "AlignedDataCtrlr/SendDuringIdle": "true" },
      charger: { mainMeter: true },
    });
    await rig.chargeOn(1);
    await rig.pass(180);
    expect(rig.csms.of("MeterValues")).toEqual([]);
    expect(told(rig, "MeterValueClock")).toEqual([]);
    await rig.swipe(alice, 1);
    await rig.pass(60);
    expect(rig.csms.of("MeterValues").length).toBeGreaterThan(0);
  });

  it("J01.FR.21: signed, where AlignedDataCtrlr.SignReadings asks for it", async () => {
    for (const [set, signs] of [
      ["true", true],
      ["false", false],
    ] as const) {
      const rig = await station({
        sessionOwner,
        variables: { ...variables, "AlignedDataCtrlr/SignReadings": set },
        charger: { meter: signing() },
      });
      await rig.plug(1);
      rig.csms.forget();
      await rig.pass(60);
      const sent = rig.csms.of("MeterValues").filter(({ evseId }) => evseId === 1);
      expect(sent.length).toBeGreaterThan(0);
      expect(JSON.stringify(sent).includes("signedMeterValue")).toBe(signs);
      await rig.stop();
    }
  });

  it("E06.FR.11: the end tells AlignedDataCtrlr.TxEndedMeasurands of every TxEndedInterval (TC_J_03_CS)", async () => {
    const rig = await station({
      sessionOwner,
      variables: {
        "SampledDataCtrlr/TxUpdatedInterval": "0",
        "AlignedDataCtrlr/TxEndedInterval": "60",
        "AlignedDataCtrlr/TxEndedMeasurands": register,
      },
    });
    const end = await chargeAndStop(rig, 150);
    const clock = samplesOf2(end).filter(({ context }) => context === "Sample.Clock");
    expect(clock.length).toBeGreaterThanOrEqual(2);
    expect(clock.every(({ timestamp }) => Date.parse(String(timestamp)) % 60_000 === 0)).toBe(true);
    // E06.FR.11: the start and the end are the sampled list's, which asks for nothing here.
    expect(contexts(end)).toEqual(["Sample.Clock"]);
  });

  it("a controller that is switched off tells nothing", async () => {
    const rig = await station({
      sessionOwner,
      variables: { ...variables, "AlignedDataCtrlr/Enabled": "false" },
    });
    await rig.plug(1);
    rig.csms.forget();
    await rig.pass(180);
    expect(rig.csms.of("MeterValues")).toEqual([]);
  });
});
