import { expect, it } from "vitest";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import { alice, Rig } from "../support/rig.ts";
import { eventsOf, samplesOf2 } from "../support/v2/events.ts";

it("seqNo goes on over a kill, and nobody is authorized twice, where readings still waited to be written (E01.FR.07)", async () => {
  const rig = await new Rig({
    version: "2.0.1",
    variables: {
      "TxCtrlr/TxStartPoint": "EVConnected",
      "TxCtrlr/TxStopPoint": "EVConnected",
      "SampledDataCtrlr/TxUpdatedInterval": "5",
      "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true",
      "InternalCtrlr/ResumeTransactionsOnBoot": "true",
    },
  }).start();
  rig.csms.forget();
  rig.csms.unplug();
  await rig.plug(1);
  await rig.pass(12);
  await rig.swipe(alice, 1);
  await rig.kill();
  rig.csms.plugIn();
  await rig.start();
  await rig.pass(120);
  await rig.unplug(1);
  const events = rig.csms.calls.filter(({ action }) => action === "TransactionEvent");
  const numbers = events.map(({ payload }) => payload["seqNo"]);
  expect(numbers).toEqual(numbers.map((_, at) => at));
  expect(events.filter(({ payload }) => payload["idToken"] !== undefined)).toHaveLength(1);
});

it("what ran when power failed does not end before the last that was told of it", async () => {
  const rig = await new Rig({
    version: "2.0.1",
    variables: {
      "TxCtrlr/TxStartPoint": "EVConnected",
      "TxCtrlr/TxStopPoint": "EVConnected",
      "SampledDataCtrlr/TxUpdatedInterval": "0",
    },
  }).start();
  rig.csms.forget();
  await rig.plug(1);
  await rig.pass(100.5);
  await rig.swipe(alice, 1);
  await rig.kill();
  await rig.start();
  await rig.pass(120);
  const events = rig.csms.calls.filter(({ action }) => action === "TransactionEvent");
  // The car is still there, and begins another.
  const end = events.findIndex(({ payload }) => payload["eventType"] === "Ended");
  expect(end).toBeGreaterThan(1);
  const times = events.slice(0, end + 1).map(({ payload }) => String(payload["timestamp"]));
  expect(times).toEqual([...times].sort());
});

it("what ended while readings of it waited in memory is over after a kill", async () => {
  const rig = await new Rig({
    version: "2.0.1",
    variables: {
      "SampledDataCtrlr/TxUpdatedInterval": "5",
      "AuthCtrlr/OfflineTxForUnknownIdEnabled": "true",
    },
  }).start();
  rig.csms.unplug();
  await rig.chargeOn(1);
  await rig.pass(12);
  await rig.unplug(1);
  await rig.kill();
  rig.csms.forget();
  rig.csms.plugIn();
  await rig.start();
  await rig.pass(120);
  const types = rig.csms.calls.map(({ payload }) => payload["eventType"]);
  expect(types.filter((type) => type === "Ended")).toHaveLength(1);
});

it("J02: what was read as the power came back is in the bill, if it fails again at once", async () => {
  const rig = await new Rig({
    version: "2.0.1",
    variables: {
      "SampledDataCtrlr/TxUpdatedInterval": "60",
      "SampledDataCtrlr/TxUpdatedMeasurands": "Energy.Active.Import.Register",
      "SampledDataCtrlr/TxEndedMeasurands": "Energy.Active.Import.Register",
      "InternalCtrlr/ResumeTransactionsOnBoot": "true",
    },
  }).start();
  await rig.chargeOn(1);
  await rig.kill();
  await rig.pass(30);
  await rig.start();
  await rig.kill();
  rig.controls.unplug(1);
  await rig.start();
  await rig.pass(120);
  const registers = eventsOf(rig).map((event) => samplesOf2(event).map(({ value }) => Number(value)));
  const last = registers.at(-1)?.at(-1);
  expect(registers.length).toBeGreaterThan(1);
  expect(last).toBe(Math.max(...registers.flat()));
});

/** Every look at it is a little later. */
class TickingClock extends VirtualClock {
  private looks = 0;

  override monotonic(): number {
    return super.monotonic() + ++this.looks;
  }
}

it("J02: the register of the begin is of the begin, and not after an end that a power cut makes of it", async () => {
  const rig = await new Rig({
    version: "2.0.1",
    clock: new TickingClock(),
    charger: { meterPeriodMs: 3_600_000 },
    variables: {
      "TxCtrlr/TxStartPoint": "EVConnected",
      "SampledDataCtrlr/TxEndedMeasurands": "Energy.Active.Import.Register",
    },
  }).start();
  rig.csms.forget();
  // So long that what is kept for its end is written.
  rig.controls.plug(1);
  await rig.pass(70);
  await rig.kill();
  rig.controls.unplug(1);
  await rig.start();
  await rig.pass(120);
  const times = samplesOf2(eventsOf(rig).at(-1)).map(({ timestamp }) => String(timestamp));
  expect(times).toHaveLength(2);
  expect(times).toEqual([...times].sort());
});
