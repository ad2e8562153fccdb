import { expect, it } from "vitest";
import { alice, Rig } from "../support/rig.ts";

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
