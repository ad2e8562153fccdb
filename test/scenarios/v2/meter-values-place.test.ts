import { describe, expect, it } from "vitest";
import type { MeterReading, Phase } from "../../../src/model/meter-value.ts";
import { alice, bob, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { eventsOf, infoOf, samplesOf2 } from "../../support/v2/events.ts";

const register = "Energy.Active.Import.Register";
const phases = ["L1", "L2", "L3"] as const satisfies readonly Phase[];
/** A current of its own on each phase: one that is exchanged for another is seen. */
const amperes = { L1: 11, L2: 12, L3: 13 } as const;

async function station(options: RigOptions): Promise<Rig> {
  const rig = await new Rig({ version: "2.0.1", ...options }).start();
  rig.csms.forget();
  return rig;
}

/** A meter at the outlet that tells each phase apart, and a frequency without saying where. */
const threePhases = (_evse: number, { samples }: MeterReading): MeterReading => ({
  samples: [
    ...samples.filter(({ measurand }) => measurand === register),
    ...phases.map((phase) => ({
      ...{ measurand: "Current.Import", unit: "A", location: "Outlet" as const },
      ...{ phase, value: amperes[phase] },
    })),
    { measurand: "Frequency", unit: "Hz", value: 50 },
  ],
});

const currents = (payload: Record<string, unknown> | undefined): unknown[] =>
  samplesOf2(payload)
    .filter(({ measurand }) => measurand === "Current.Import")
    .map(({ phase, value, location }) => [phase, value, location]);

const transactionOf = (event: Record<string, unknown> | undefined): unknown => infoOf(event)["transactionId"];

const asMeasured = phases.map((phase) => [phase, amperes[phase], "Outlet"]);

describe.each(owners)("where a value was measured, sessions owned by the %s", (sessionOwner) => {
  // Outlet L1 hangs on L2 of the grid: nobody may count the meter's phases anew for it.
  const rotated = { "OCPP16LegacyCtrlr/PhaseRotation": "0.RST,1.STR,2.TSR" };
  const measurands = "Current.Import,Frequency";

  it("J01.FR.09 J01.FR.10 J01.FR.11: outside a transaction location and phase are the meter's, whatever the rotation", async () => {
    const rig = await station({
      sessionOwner,
      charger: { meter: threePhases },
      variables: { ...rotated, "AlignedDataCtrlr/Interval": "60", "AlignedDataCtrlr/Measurands": measurands },
    });
    await rig.plug(1);
    rig.csms.forget();
    await rig.pass(60);
    const sent = rig.csms.of("MeterValues").find(({ evseId }) => evseId === 1);
    expect(currents(sent)).toEqual(asMeasured);
    // What the meter does not say is not made up.
    const [frequency] = samplesOf2(sent).filter(({ measurand }) => measurand === "Frequency");
    expect(frequency).toMatchObject({ value: 50 });
    expect(frequency).not.toHaveProperty("phase");
    expect(frequency).not.toHaveProperty("location");
  });

  it("J01.FR.09: the main meter stands at the inlet", async () => {
    const rig = await station({
      sessionOwner,
      charger: { mainMeter: true },
      variables: { "AlignedDataCtrlr/Interval": "60", "AlignedDataCtrlr/Measurands": register },
    });
    await rig.plug(1);
    rig.csms.forget();
    await rig.pass(60);
    const main = rig.csms.of("MeterValues").find(({ evseId }) => evseId === 0);
    expect(samplesOf2(main).map(({ location }) => location)).toEqual(["Inlet"]);
  });

  it("J02.FR.05 J02.FR.07: in a transaction as well, from its start to its end", async () => {
    const rig = await station({
      sessionOwner,
      charger: { meter: threePhases },
      variables: {
        ...rotated,
        "SampledDataCtrlr/TxUpdatedInterval": "60",
        "SampledDataCtrlr/TxStartedMeasurands": measurands,
        "SampledDataCtrlr/TxUpdatedMeasurands": measurands,
        "SampledDataCtrlr/TxEndedMeasurands": measurands,
      },
    });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(70);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    const all = eventsOf(rig);
    const told = (eventType: string): unknown[][] =>
      all
        .filter((event) => event["eventType"] === eventType)
        .map(currents)
        .filter((values) => values.length > 0);
    expect(told("Started")).toEqual([asMeasured]);
    expect(told("Updated")).toEqual([asMeasured]);
    expect(told("Ended")).toEqual([[...asMeasured, ...asMeasured]]);
  });

  it("J02.FR.22: an event tells the values of its own EVSE, neither the neighbour's nor the main meter's", async () => {
    const rig = await station({
      sessionOwner,
      charger: {
        mainMeter: true,
        evses: [
          { connectors: [{}], meterStartWh: 1_000_000 },
          { connectors: [{}], meterStartWh: 5_000_000 },
        ],
      },
      variables: {
        "SampledDataCtrlr/TxUpdatedInterval": "60",
        "SampledDataCtrlr/TxStartedMeasurands": register,
        "SampledDataCtrlr/TxUpdatedMeasurands": register,
        "SampledDataCtrlr/TxEndedMeasurands": register,
        "AlignedDataCtrlr/Interval": "90",
        "AlignedDataCtrlr/Measurands": register,
        "AlignedDataCtrlr/TxEndedMeasurands": register,
        "AlignedDataCtrlr/TxEndedInterval": "60",
      },
    });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.plug(2);
    await rig.swipe(bob, 2);
    await rig.pass(200);
    await rig.swipe(bob, 2);
    await rig.pass(5);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    const starts = eventsOf(rig).filter(({ eventType }) => eventType === "Started");
    expect(starts.map(({ evse }) => evse)).toMatchObject([{ id: 1 }, { id: 2 }]);
    for (const [index, from] of [1_000_000, 5_000_000].entries()) {
      const id = transactionOf(starts[index]);
      const events = eventsOf(rig).filter((event) => transactionOf(event) === id);
      const contexts = new Set(events.flatMap(samplesOf2).map(({ context }) => context));
      expect([...contexts].sort()).toEqual([
        "Sample.Clock",
        "Sample.Periodic",
        "Transaction.Begin",
        "Transaction.End",
      ]);
      const wh = events.flatMap(samplesOf2).map(({ value }) => Number(value) - from);
      expect(wh.length).toBeGreaterThan(6);
      expect(wh.every((value) => value >= 0 && value < 100_000)).toBe(true);
    }
  });
});
