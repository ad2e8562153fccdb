import { describe, expect, it } from "vitest";
import { InternalCtrlr } from "../../../src/device-model/components/internal-ctrlr.ts";
import type { SessionOwner } from "../../../src/ports/charger.ts";
import { alice, owners, Rig, type RigOptions } from "../../support/rig.ts";
import { eventsOf, infoOf, samplesOf2 } from "../../support/v2/events.ts";

const register = "Energy.Active.Import.Register";
const measurands = `${register},Voltage`;
const mostBytes = 4000;

/** A way a transaction ends: how, and the reason its last event gives. */
interface End {
  readonly end: (rig: Rig) => Promise<void>;
  readonly stoppedReason: string;
  readonly options?: RigOptions;
}

async function stopFromAfar(rig: Rig): Promise<void> {
  const transactionId = rig.store.transactions.open()[0]?.id;
  const reply = await rig.csms.call("RequestStopTransaction", { transactionId });
  expect(reply).toMatchObject({ payload: { status: "Accepted" } });
}

async function offline(rig: Rig, meanwhile: () => Promise<void>): Promise<void> {
  rig.csms.unplug();
  await rig.pass(5);
  await meanwhile();
  await rig.pass(5);
  rig.csms.plugIn();
  await rig.pass(120);
}

const evSide = { "TxCtrlr/StopTxOnEVSideDisconnect": "true" };
const waits = {
  "TxCtrlr/TxStopPoint": "Authorized",
  "TxCtrlr/StopTxOnEVSideDisconnect": "false",
  "TxCtrlr/EVConnectionTimeOut": "20",
};
const attached = [{ connectors: [{ cable: "attached" as const }] }];

const ends = {
  byToken: { end: (rig) => rig.swipe(alice, 1), stoppedReason: "Local" },
  fromAfar: { end: stopFromAfar, stoppedReason: "Remote" },
  offline: {
    end: (rig) => offline(rig, () => rig.swipe(alice, 1)),
    stoppedReason: "Local",
  },
  unplugged: {
    end: (rig) => rig.unplug(1),
    stoppedReason: "EVDisconnected",
    options: { variables: evSide },
  },
  timedOut: {
    end: async (rig) => {
      await rig.unplug(1);
      await rig.pass(30);
    },
    stoppedReason: "Timeout",
    options: { evses: 1, charger: { evses: attached }, variables: waits },
  },
  byCar: {
    end: async (rig) => rig.controls.endFor(1, "StoppedByEV"),
    stoppedReason: "StoppedByEV",
  },
} satisfies Record<string, End>;

type Way = keyof typeof ends;

/** The last event of a transaction that charged for so long and came to this end. */
async function ended(way: Way, options: RigOptions, seconds: number): Promise<Record<string, unknown>> {
  const how: End = ends[way];
  const rig = await new Rig({
    version: "2.0.1",
    ...options,
    ...how.options,
    variables: { ...options.variables, ...how.options?.variables },
  }).start();
  await rig.chargeOn(1);
  await rig.pass(seconds);
  await how.end(rig);
  await rig.pass(10);
  const last = eventsOf(rig).at(-1);
  expect(last).toMatchObject({ eventType: "Ended" });
  expect(infoOf(last)).toMatchObject({ stoppedReason: how.stoppedReason });
  return last ?? {};
}

const instants = (samples: readonly Record<string, unknown>[]): number[] =>
  [...new Set(samples.map(({ timestamp }) => Date.parse(String(timestamp))))].sort((a, b) => a - b);

const gaps = (times: readonly number[]): number[] =>
  times.slice(1).map((each, index) => (each - (times[index] ?? 0)) / 1000);

const of = (context: string, samples: readonly Record<string, unknown>[]): Record<string, unknown>[] =>
  samples.filter((sample) => sample["context"] === context);

/** All that TxEndedMeasurands names is told: at the start, at the end, and every TxEndedInterval in between. */
async function tellsAll(way: Way, sessionOwner: SessionOwner): Promise<void> {
  const variables = {
    "SampledDataCtrlr/TxEndedInterval": "60",
    "SampledDataCtrlr/TxEndedMeasurands": measurands,
  };
  const samples = samplesOf2(await ended(way, { sessionOwner, variables }, 250));
  for (const context of ["Transaction.Begin", "Sample.Periodic", "Transaction.End"])
    expect(new Set(of(context, samples).map(({ measurand }) => measurand)), context).toEqual(
      new Set(measurands.split(",")),
    );
  const between = instants(of("Sample.Periodic", samples));
  expect(between.length).toBeGreaterThanOrEqual(4);
  expect(new Set(gaps(between))).toEqual(new Set([60]));
}

/** What is too long for a message loses values in between, and those evenly. */
async function losesEvenly(way: Way, sessionOwner: SessionOwner): Promise<void> {
  const variables = {
    "SampledDataCtrlr/TxEndedInterval": "10",
    "SampledDataCtrlr/TxEndedMeasurands": register,
  };
  const files = [{ handle: InternalCtrlr.MaxMessageSize, value: mostBytes, origin: "config" as const }];
  const last = await ended(way, { sessionOwner, variables, files }, 1200);
  expect(JSON.stringify(last).length).toBeLessThanOrEqual(mostBytes);
  const samples = samplesOf2(last);
  expect(samples.at(0)).toMatchObject({ context: "Transaction.Begin" });
  expect(samples.at(-1)).toMatchObject({ context: "Transaction.End" });
  const all = instants(samples);
  const between = instants(of("Sample.Periodic", samples));
  expect(between.length).toBeGreaterThan(5);
  const [gap = 0] = gaps(between);
  // Of every 10 s some are gone.
  expect([20, 40, 80, 160]).toContain(gap);
  expect(new Set(gaps(between))).toEqual(new Set([gap]));
  // Neither end was cut off; some end their transaction a while after the last of these.
  expect(gaps(all)[0]).toBeLessThanOrEqual(gap + 10);
  expect(gaps(all).at(-1)).toBeLessThanOrEqual(gap + 40);
}

describe.each(owners)("what the end of a transaction tells, sessions owned by the %s", (sessionOwner) => {
  it.each<[string, Way]>([
    ["E07.FR.08: the driver's token", "byToken"],
    ["F03.FR.04 F04.FR.04: a stop from afar", "fromAfar"],
    ["E08.FR.09 E12.FR.07: a token while offline", "offline"],
    ["E09.FR.05: unplugged, StopTxOnEVSideDisconnect true", "unplugged"],
    ["E15.FR.01: the car", "byCar"],
  ])("%s: all that TxEndedMeasurands names", async (_, way) => {
    await tellsAll(way, sessionOwner);
  });

  it.each<[string, Way]>([
    ["J02.FR.20 E06.FR.12 E06.FR.13 E07.FR.10: the driver's token", "byToken"],
    ["F03.FR.05 F03.FR.06 F04.FR.06: a stop from afar", "fromAfar"],
    ["E08.FR.11 E12.FR.09: a token while offline", "offline"],
    ["E09.FR.07: unplugged, StopTxOnEVSideDisconnect true", "unplugged"],
    ["E15.FR.03: the car", "byCar"],
  ])("%s: what is too long for a message loses values in between, evenly", async (_, way) => {
    await losesEvenly(way, sessionOwner);
  });
});

// A charger that owns its sessions ends one itself when the cable is unplugged.
describe("what the end of a transaction tells whose car did not come back, sessions owned by the station", () => {
  it("E10.FR.04: all that TxEndedMeasurands names", async () => {
    await tellsAll("timedOut", "station");
  });

  it("E10.FR.06: what is too long for a message loses values in between, evenly", async () => {
    await losesEvenly("timedOut", "station");
  });
});
