import { describe, expect, it } from "vitest";
import type { Received } from "../support/scripted-csms.ts";
import { alice, bob, owners, Rig, type RigOptions } from "../support/rig.ts";

const known = {
  AllowOfflineTxForUnknownId: "true",
  MeterValueSampleInterval: "60",
  TransactionMessageRetryInterval: "10",
};
const actions = [
  "Heartbeat",
  "StatusNotification",
  "Authorize",
  "StartTransaction",
  "MeterValues",
  "StopTransaction",
];

/** A CSMS that answers `slow.s` after it was asked, and how many CALLs were in flight at most (1.6J §4.1.1). */
async function slowRig(seconds: number, options: RigOptions) {
  const rig = await new Rig({ ...options, keys: { ...known, ...options.keys } }).start();
  const slow = { s: seconds };
  let inFlight = 0;
  let most = 0;
  const answered = ({ action, messageId }: Received): void => {
    const body = action === "StartTransaction" ? { transactionId: 7 } : {};
    rig.csms.say(
      JSON.stringify([
        3,
        messageId,
        { ...body, ...(/Auth|Start/.test(action) ? { idTagInfo: { status: "Accepted" } } : {}) },
      ]),
    );
  };
  for (const action of actions)
    rig.csms.on(action, (call) => {
      most = Math.max(most, ++inFlight);
      // In flight until it is answered or has timed out, whichever is first.
      rig.clock.setTimer("over", Math.min(slow.s, 30) * 1000 - 1, () => inFlight--);
      rig.clock.setTimer("slow answer", slow.s * 1000, () => answered(call));
      return "silence";
    });
  return { rig, slow, most: () => most };
}

const gaveUp = { tolerate: [/gave a message up/] };

const edges = (rig: Rig): string[] =>
  rig.csms.calls.map(({ action }) => action).filter((action) => /Transaction$/.test(action));

describe.each(owners)("a slow CSMS, sessions owned by the %s", (sessionOwner) => {
  it("25 s for each answer, MessageTimeout 30: one CALL at a time, a session in order, once", async () => {
    const { rig, most } = await slowRig(25, { sessionOwner });
    await rig.plug(1);
    rig.controls.presentToken(alice, 1);
    await rig.pass(200);
    rig.controls.presentToken(alice, 1);
    await rig.pass(1000);
    expect(most()).toBe(1);
    expect(edges(rig)).toEqual(["StartTransaction", "StopTransaction"]);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 7 }]);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Finishing"]);
    expect(rig.store.outbox.size(1).rows).toBe(0);
  });

  it("every driver has a decision within MessageTimeout, however much waits before the question", async () => {
    const { rig } = await slowRig(1000, { sessionOwner, keys: { MeterValueSampleInterval: "1" }, ...gaveUp });
    await rig.chargeOn(1, bob);
    await rig.pass(300);
    await rig.plug(2);
    rig.controls.presentToken(alice, 2);
    await rig.pass(29);
    expect(rig.controls.evse(2).powerW).toBe(0);
    await rig.pass(12);
    expect(rig.controls.evse(2).powerW).toBeGreaterThan(0);
  });

  it("answers after MessageTimeout: given up as the keys say, and once it is quick again all is well", async () => {
    const { rig, slow, most } = await slowRig(45, { sessionOwner, ...gaveUp });
    await rig.plug(1);
    rig.controls.presentToken(alice, 1);
    await rig.pass(600);
    // Three attempts (1.6 §3.7.1), each with an id of its own (1.6J §4.1.4).
    const starts = rig.csms.calls.filter(({ action }) => action === "StartTransaction");
    expect(starts).toHaveLength(3);
    expect(new Set(starts.map(({ messageId }) => messageId)).size).toBe(3);
    expect(new Set(starts.map(({ payload }) => JSON.stringify(payload))).size).toBe(1);
    slow.s = 1;
    rig.controls.presentToken(alice, 1);
    await rig.pass(300);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: -1 }]);
    await rig.unplug(1);
    await rig.pass(30);
    rig.csms.forget();
    await rig.plug(1);
    await rig.swipe(bob, 1);
    await rig.pass(20);
    await rig.swipe(bob, 1);
    await rig.pass(20);
    expect(edges(rig)).toEqual(["StartTransaction", "StopTransaction"]);
    expect(rig.store.outbox.size(1).rows).toBe(0);
    expect(most()).toBe(1);
  });
});
