import { describe, expect, it } from "vitest";
import { MemoryStore } from "../support/memory-store.ts";
import { sampledAt, samplesOf } from "../support/meter-values.ts";
import { openTestStore } from "../support/open-test-store.ts";
import { alice, bob, Rig, type RigOptions } from "../support/rig.ts";
import { tempDir } from "../support/temp-dir.ts";

const energy = "Energy.Active.Import.Register";
const resume = { ResumeTransactionsOnBoot: "true", MeterValuesSampledData: energy };

/** Everything loses power for ten minutes; `meanwhile` happens in the dark. */
async function powerCut(rig: Rig, meanwhile: () => void = () => undefined): Promise<void> {
  rig.controls.powerCut(null);
  await rig.kill();
  meanwhile();
  await rig.pass(600);
  rig.csms.forget();
  rig.controls.powerUp();
  await rig.start();
  await rig.pass(10);
}

/** The readings told with one context: when, and of what. */
const readings = (rig: Rig, context: string): { at: number; value: number; measurand: unknown }[] =>
  rig.csms.of("MeterValues").flatMap((payload) =>
    samplesOf(payload)
      .filter((sample) => sample["context"] === context)
      .map(({ value, measurand }) => ({ at: sampledAt(payload), value: Number(value), measurand })),
  );

async function charged(options: RigOptions = {}, keys: Readonly<Record<string, string>> = {}): Promise<Rig> {
  const rig = await new Rig({
    ...options,
    keys: { ...resume, MeterValueSampleInterval: "60", ...keys },
  }).start();
  await rig.chargeOn(1);
  await rig.pass(200);
  return rig;
}

describe.each([
  ["in memory", () => new MemoryStore()],
  ["in SQLite", () => openTestStore(tempDir())],
])("ResumeTransactionsOnBoot, sessions owned by the station, the store %s", (_name, store) => {
  it("goes on charging with the car that is still there; the start token stops it (TC_032_2_CS)", async () => {
    const rig = await charged({ store: store() });
    const before = rig.controls.evse(1).energyWh;
    await powerCut(rig);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
    await rig.pass(130);
    for (const payload of rig.csms.of("MeterValues")) expect(payload).toMatchObject({ transactionId: 1000 });
    expect(readings(rig, "Sample.Periodic").length).toBeGreaterThanOrEqual(2);
    await rig.swipe(alice, 1);
    const [stop] = rig.csms.of("StopTransaction");
    expect(stop).toMatchObject({ transactionId: 1000, reason: "Local", idTag: alice.value });
    expect(stop?.["meterStop"]).toBe(Math.round(rig.controls.evse(1).energyWh));
    expect(Number(stop?.["meterStop"])).toBeGreaterThan(before);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    expect(rig.csms.of("Authorize")).toEqual([]);
  });

  it("frames the gap: the last register read, at its own time, and the first reading after (1.6 §7.33)", async () => {
    const rig = await charged({ store: store() }, { MeterValuesSampledData: `${energy},SoC` });
    const died = rig.clock.wall();
    const was = rig.controls.evse(1).energyWh;
    await powerCut(rig);
    const [begin, ...more] = readings(rig, "Interruption.Begin");
    expect(more).toEqual([]);
    expect(begin?.measurand ?? energy).toBe(energy);
    expect(begin?.value).toBeLessThanOrEqual(was);
    expect(died - (begin?.at ?? 0)).toBeLessThan(61_000);
    expect(died - (begin?.at ?? 0)).toBeGreaterThanOrEqual(0);
    const ends = readings(rig, "Interruption.End");
    expect(ends.map(({ measurand }) => measurand ?? energy)).toEqual([energy, "SoC"]);
    expect((ends[0]?.at ?? 0) - died).toBeGreaterThanOrEqual(600_000);
    expect(ends[0]?.value).toBeCloseTo(was, -1);
    await rig.swipe(alice, 1);
    expect(rig.csms.story().indexOf("MeterValues")).toBeLessThan(rig.csms.story().indexOf("StopTransaction"));
  });

  it("a second power cut changes nothing; the transaction is one, begun and ended once", async () => {
    const rig = await charged({ store: store() });
    await powerCut(rig);
    await powerCut(rig);
    await rig.csms.call("RemoteStopTransaction", { transactionId: 1000 });
    await rig.pass(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "Remote" }]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Finishing"]);
  });

  it("the car left in the dark: PowerLoss where last seen, and the place is free", async () => {
    const rig = await charged({ store: store() });
    const died = rig.clock.wall();
    const was = rig.controls.evse(1).energyWh;
    await powerCut(rig, () => rig.controls.unplug(1));
    const [stop, ...more] = rig.csms.of("StopTransaction");
    expect(more).toEqual([]);
    expect(stop).toMatchObject({ transactionId: 1000, reason: "PowerLoss" });
    expect(Number(stop?.["meterStop"])).toBeLessThanOrEqual(was);
    expect(died - Date.parse(String(stop?.["timestamp"]))).toBeLessThan(61_000);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Available"]);
    expect(readings(rig, "Interruption.Begin")).toEqual([]);
    await rig.plug(1);
    await rig.swipe(bob, 1);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ idTag: bob.value }]);
  });
});

describe("ResumeTransactionsOnBoot, sessions owned by the station", () => {
  it("StopTransactionOnEVSideDisconnect false: without its car it goes on SuspendedEV, and charges with the next (1.6 §4.10)", async () => {
    const rig = await charged({}, { StopTransactionOnEVSideDisconnect: "false" });
    await powerCut(rig, () => rig.controls.unplug(1));
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["SuspendedEV"]);
    await rig.plug(1);
    await rig.pass(5);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "Local" }]);
  });

  it("only the station died, and the car goes on charging: what flowed meanwhile is billed", async () => {
    const rig = await charged();
    await rig.kill();
    await rig.pass(300);
    await rig.start();
    await rig.pass(2);
    await rig.swipe(alice, 1);
    const [stop] = rig.csms.of("StopTransaction");
    expect(stop?.["meterStop"]).toBe(Math.round(rig.controls.evse(1).energyWh));
  });

  it("energy that was withheld stays withheld (1.6 §4.8)", async () => {
    const rig = new Rig({ keys: { ...resume, StopTransactionOnInvalidId: "false" } });
    await rig.start();
    rig.csms.on("StartTransaction", () => ({ transactionId: 7, idTagInfo: { status: "Blocked" } }));
    await rig.chargeOn(1);
    await powerCut(rig);
    await rig.pass(60);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["SuspendedEVSE"]);
    expect(rig.controls.evse(1).powerW).toBe(0);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 7, reason: "Local" }]);
  });

  it("the hardware comes late: it goes on then; stopped before, it ends at the last register", async () => {
    const rig = await charged({ evses: 2 });
    await rig.chargeOn(2, bob);
    await rig.pass(100);
    rig.controls.powerCut(null);
    await rig.kill();
    await rig.start();
    await rig.pass(60);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    await rig.csms.call("RemoteStopTransaction", { transactionId: 1001 });
    await rig.pass(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1001, reason: "Remote" }]);
    rig.controls.powerUp();
    await rig.pass(10);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
    expect(rig.controls.evse(2).powerW).toBe(0);
  });

  it("a place that the configuration no longer has: PowerLoss", async () => {
    const store = new MemoryStore();
    const rig = await charged({ store });
    await rig.chargeOn(2, bob);
    await rig.pass(70);
    await rig.kill();
    const smaller = new Rig({ store, clock: rig.clock, evses: 1 });
    smaller.controls.plug(1);
    await smaller.start();
    await smaller.pass(10);
    expect(smaller.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1001, reason: "PowerLoss" }]);
    expect(smaller.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
  });

  it("of a shared EVSE: the same connector counts", async () => {
    const shared = { evses: 1, connectorsPerEvse: 2 };
    const rig = await charged(shared);
    await powerCut(rig, () => {
      rig.controls.plug(1, 2);
      rig.controls.unplug(1, "car", 1);
    });
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "PowerLoss" }]);
    expect(rig.csms.statuses(2).slice(-1)).toEqual(["Preparing"]);
    await rig.swipe(bob, 1);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2 }]);
  });

  it("a start the CSMS never heard of: start, gap and end go out in order", async () => {
    const rig = new Rig({
      keys: { ...resume, MeterValueSampleInterval: "60", AllowOfflineTxForUnknownId: "true" },
    });
    await rig.start();
    rig.csms.unplug();
    await rig.chargeOn(1);
    await rig.pass(100);
    rig.csms.plugIn();
    await powerCut(rig);
    await rig.swipe(alice, 1);
    const story = rig.csms.story().filter((entry) => !entry.startsWith("Status"));
    expect(story[0]).toBe("BootNotification");
    expect(story[1]).toBe("StartTransaction");
    expect(story.slice(-1)).toEqual(["StopTransaction"]);
    for (const payload of [...rig.csms.of("MeterValues"), ...rig.csms.of("StopTransaction")])
      expect(payload).toMatchObject({ transactionId: 1000 });
  });

  it("a reset asked for ended it: nothing goes on", async () => {
    const rig = await charged();
    await rig.csms.call("Reset", { type: "Hard" });
    await rig.pass(30);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "HardReset" }]);
    expect(rig.controls.evse(1).powerW).toBe(0);
  });

  it("ChangeAvailability Scheduled waits for the transaction that goes on (1.6 §5.2)", async () => {
    const rig = await charged();
    await rig.csms.call("ChangeAvailability", { connectorId: 0, type: "Inoperative" });
    await powerCut(rig);
    expect([0, 1, 2].map((id) => rig.csms.statuses(id).slice(-1)[0])).toEqual([
      "Available",
      "Charging",
      "Unavailable",
    ]);
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    expect([0, 1, 2].map((id) => rig.csms.statuses(id).slice(-1)[0])).toEqual(Array(3).fill("Unavailable"));
  });
});

describe("ResumeTransactionsOnBoot false, sessions owned by the station", () => {
  it("the car is Finishing after the boot, and its driver begins anew (TC_032_2_CS, 1.6 §4.9 F2)", async () => {
    const rig = await new Rig().start();
    await rig.chargeOn(1);
    await powerCut(rig);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, reason: "PowerLoss" }]);
    expect(rig.csms.statuses(1)).toEqual(["Finishing"]);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ idTag: alice.value }]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
  });

  it("a session that was over: hardware that wants a replug first says so, and nothing begins before", async () => {
    const rig = await new Rig().start();
    await rig.chargeOn(1);
    await rig.swipe(alice, 1);
    await rig.kill();
    rig.csms.forget();
    await rig.start();
    await rig.pass(1);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
    expect(rig.csms.statuses(1)).toEqual(["Finishing"]);
    expect(rig.commands("deny")).toHaveLength(1);
    await rig.unplug(1);
    await rig.plug(1);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
  });

  it("another car came while the station was down: nobody is stranded", async () => {
    const rig = await new Rig().start();
    await rig.chargeOn(1);
    await rig.swipe(alice, 1);
    await rig.kill();
    rig.controls.unplug(1);
    rig.controls.plug(1);
    await rig.start();
    await rig.swipe(bob, 1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction").slice(-1)).toMatchObject([{ idTag: bob.value }]);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
  });
});
