import { describe, expect, it } from "vitest";
import type { Received } from "../support/scripted-csms.ts";
import { alice, owners, Rig } from "../support/rig.ts";

const quick = {
  TransactionMessageAttempts: "2",
  TransactionMessageRetryInterval: "1",
  MeterValueSampleInterval: "60",
};
const gaveUp = { tolerate: [/gave a message up/] };

/** What a whole transaction sends, in order. */
const edges = (rig: Rig): string[] =>
  rig.csms.calls.map(({ action }) => action).filter((action) => /Transaction$/.test(action));

const result = (call: Received, payload: unknown, id = call.messageId): string =>
  JSON.stringify([3, id, payload]);

const friendly: Readonly<Record<string, Record<string, unknown>>> = {
  BootNotification: { status: "Accepted", currentTime: "2026-01-01T00:00:00Z", interval: 86_400 },
  Heartbeat: { currentTime: "2026-01-01T00:00:00Z" },
  Authorize: { idTagInfo: { status: "Accepted" } },
  StartTransaction: { transactionId: 7, idTagInfo: { status: "Accepted" } },
};
const good = (call: Received): Record<string, unknown> => friendly[call.action] ?? {};

const actions = [
  "BootNotification",
  "Heartbeat",
  "StatusNotification",
  "Authorize",
  "StartTransaction",
  "MeterValues",
  "StopTransaction",
] as const;

/** The station is there, and a whole session goes as it should. */
async function isWell(rig: Rig): Promise<void> {
  rig.csms.forget();
  const reply = await rig.csms.call("GetConfiguration", { key: ["NumberOfConnectors"] });
  expect(reply.kind).toBe("result");
  await rig.plug(2);
  await rig.swipe(alice, 2);
  await rig.pass(70);
  await rig.swipe(alice, 2);
  await rig.pass(5);
  expect(edges(rig)).toEqual(["StartTransaction", "StopTransaction"]);
  expect(rig.csms.of("MeterValues").length).toBeGreaterThanOrEqual(1);
  expect(rig.csms.statuses(2).slice(-1)).toEqual(["Finishing"]);
}

/** How an odd CSMS answers a CALL, as texts, right away: while the station is still in the act of sending. */
const odd: readonly (readonly [string, (call: Received) => readonly string[]])[] = [
  ["twice, the same", (call) => [result(call, good(call)), result(call, good(call))]],
  [
    "twice, an error after the result",
    (call) => [result(call, good(call)), JSON.stringify([4, call.messageId, "GenericError", "", {}])],
  ],
  ["under another id first", (call) => [result(call, good(call), "nobody"), result(call, good(call))]],
  [
    "under the id in capitals first",
    (call) => [result(call, {}, call.messageId.toUpperCase() + "X"), result(call, good(call))],
  ],
  [
    "an answer to a CALL that was never made first",
    (call) => ['[3,"never",{}]', '[4,"never","GenericError","",{}]', result(call, good(call))],
  ],
  [
    "with a CALL of its own in between",
    (call) => [`[2,"in-${call.messageId}","ClearCache",{}]`, result(call, good(call))],
  ],
];

describe.each(owners)("a CSMS that answers oddly, sessions owned by the %s", (sessionOwner) => {
  it.each(odd)("%s: a session goes as ever, each message once", async (_name, answers) => {
    const rig = new Rig({ sessionOwner, keys: quick });
    for (const action of actions)
      rig.csms.on(action, (call) => {
        for (const text of answers(call)) rig.csms.say(text);
        return "silence";
      });
    await rig.start();
    await isWell(rig);
    expect(rig.csms.of("BootNotification")).toEqual([]);
    expect(rig.store.outbox.size(1).rows).toBe(0);
  });

  it.each(actions)("a late answer to a %s that timed out changes nothing", async (late) => {
    const rig = new Rig({ sessionOwner, keys: { ...quick, MessageTimeout: "10" }, ...gaveUp });
    const kept: Received[] = [];
    rig.csms.on(late, (call) => {
      if (kept.length > 0) return good(call);
      kept.push(call);
      return "silence";
    });
    await rig.start();
    await rig.pass(100);
    rig.controls.plug(1);
    rig.controls.presentToken(alice, 1);
    await rig.pass(100);
    rig.controls.presentToken(alice, 1);
    await rig.pass(100);
    await rig.configure("HeartbeatInterval", "1");
    await rig.pass(15);
    await rig.configure("HeartbeatInterval", "0");
    expect(kept).toHaveLength(1);
    for (const call of kept)
      rig.csms.say(result(call, { ...good(call), transactionId: 666, idTagInfo: { status: "Blocked" } }));
    await rig.pass(5);
    rig.csms.next(late);
    await isWell(rig);
    expect(rig.csms.of("StopTransaction")).not.toMatchObject([{ transactionId: 666 }]);
  });

  it.each([
    ["BootNotification's", friendly["BootNotification"]],
    ["nobody's", { nonsense: [1, { deep: null }] }],
    ["none", {}],
  ] as const)(
    "StartTransaction answered in %s shape: tried TransactionMessageAttempts times, and the queue goes on",
    async (_name, shape) => {
      const rig = await new Rig({ sessionOwner, keys: quick, ...gaveUp }).start();
      rig.csms.on("StartTransaction", ({ payload }) =>
        payload["connectorId"] === 1 ? { ...shape } : { transactionId: 8, idTagInfo: { status: "Accepted" } },
      );
      await rig.plug(1);
      await rig.swipe(alice, 1);
      await rig.pass(5);
      expect(rig.csms.of("StartTransaction")).toHaveLength(2);
      await rig.swipe(alice, 1);
      await rig.pass(1);
      expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: -1 }]);
      await isWell(rig);
    },
  );
});

/** CALLERRORs in every make; the code is free text to the station. */
const errors: readonly (readonly [string, (call: Received) => string])[] = [
  ["a known code", (call) => JSON.stringify([4, call.messageId, "InternalError", "no", {}])],
  ["an unknown code", (call) => JSON.stringify([4, call.messageId, "Teapot", "☕".repeat(300), { a: 1 }])],
  ["a code that is a number, nothing else", (call) => JSON.stringify([4, call.messageId, 500])],
  [
    "megabytes of details",
    (call) => JSON.stringify([4, call.messageId, "GenericError", "", { a: "x".repeat(2_000_000) }]),
  ],
];

describe.each(owners)("a CSMS that answers with CALLERRORs, sessions owned by the %s", (sessionOwner) => {
  const answering = (rig: Rig, action: string, error: (call: Received) => string): void =>
    rig.csms.on(action, (call) => {
      rig.clock.setTimer("error", 1, () => rig.csms.say(error(call)));
      return "silence";
    });

  it.each(errors)(
    "every action, %s: it comes to rest without a flood, and is well once the CSMS is",
    async (_name, error) => {
      const keys = { ...quick, HeartbeatInterval: "60", AuthorizeRemoteTxRequests: "false" };
      const rig = await new Rig({ sessionOwner, keys, ...gaveUp }).start();
      for (const action of actions) answering(rig, action, error);
      rig.csms.forget();
      await rig.plug(1);
      // A CALLERROR to Authorize is no leave: nothing starts by token.
      await rig.swipe(alice, 1);
      expect(edges(rig)).toEqual([]);
      await rig.csms.call("RemoteStartTransaction", { idTag: alice.value, connectorId: 1 });
      await rig.pass(300);
      expect(edges(rig)).toEqual(["StartTransaction", "StartTransaction"]);
      rig.controls.pressStop(1);
      await rig.pass(30);
      expect(edges(rig).slice(2)).toEqual(["StopTransaction", "StopTransaction"]);
      expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: -1 }, { transactionId: -1 }]);
      await rig.pass(300);
      expect(rig.csms.calls.length).toBeLessThan(60);
      expect(rig.store.outbox.size(1).rows).toBe(0);
      for (const action of actions) rig.csms.next(action);
      await rig.unplug(1);
      await isWell(rig);
    },
  );

  it("BootNotification: again and again, once a minute, until it is answered (1.6 §4.2)", async () => {
    const rig = new Rig({ sessionOwner, keys: quick });
    answering(rig, "BootNotification", (call) => JSON.stringify([4, call.messageId, "Teapot", "", {}]));
    await rig.start();
    await rig.pass(590);
    expect(rig.csms.story()).toEqual(Array(10).fill("BootNotification"));
    rig.csms.next("BootNotification");
    await rig.pass(60);
    await isWell(rig);
  });
});
