import { describe, expect, it } from "vitest";
import { alice, bob, owners, Rig } from "../support/rig.ts";

const cached = { AuthorizationCacheEnabled: "true" };
const blocked = { idTagInfo: { status: "Blocked" } };

/** Lets the cache learn a verdict on alice, and forgets the way there. */
async function learn(rig: Rig, status: string): Promise<void> {
  rig.csms.next("Authorize", { idTagInfo: { status } });
  await rig.swipe(alice, 1);
  if (status === "Accepted") {
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.unplug(1);
  }
  rig.csms.forget();
}

describe.each(owners)("Authorize, sessions owned by the %s", (sessionOwner) => {
  it("asks the CSMS before energy flows, and not for the stop by the same token (1.6 §4.1, TC_068_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.swipe({ ...alice, value: alice.value.toLowerCase() }, 1);
    expect(rig.csms.of("Authorize")).toEqual([{ idTag: alice.value }]);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ idTag: "a11ce001", reason: "Local" }]);
  });

  it("a refused token starts nothing (1.6 §4.1, TC_023_4_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.on("Authorize", () => blocked);
    await rig.swipe(alice, 1);
    await rig.plug(1);
    await rig.pass(30);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    expect(rig.csms.statuses(1)).toEqual(["Available", "Preparing"]);
    expect(rig.controls.evse(1).powerW).toBe(0);
  });

  it("LocalPreAuthorize: the cache answers when online, whatever the case of the token (1.6 §3.5.1, TC_007_1_CS)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { ...cached, LocalPreAuthorize: "true" } }).start();
    await learn(rig, "Accepted");
    await rig.plug(1);
    await rig.swipe({ ...alice, value: "a11CE001" }, 1);
    await rig.pass(5);
    expect(rig.csms.of("Authorize")).toEqual([]);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
  });

  it("without LocalPreAuthorize, and for one not valid in the cache, the CSMS is asked (1.6 §3.5.1, §9.1.13)", async () => {
    const rig = await new Rig({ sessionOwner, keys: cached }).start();
    await learn(rig, "Accepted");
    await rig.swipe(alice, 1);
    expect(rig.csms.of("Authorize")).toHaveLength(1);

    const other = await new Rig({ sessionOwner, keys: { ...cached, LocalPreAuthorize: "true" } }).start();
    await learn(other, "Invalid");
    await other.swipe(alice, 1);
    expect(other.csms.of("Authorize")).toHaveLength(1);
  });

  it("ClearCache: the CSMS is asked again (1.6 §5.4, TC_061_1_CS)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { ...cached, LocalPreAuthorize: "true" } }).start();
    await learn(rig, "Accepted");
    expect(await rig.csms.call("ClearCache", {})).toMatchObject({ payload: { status: "Accepted" } });
    await rig.swipe(alice, 1);
    expect(rig.csms.of("Authorize")).toHaveLength(1);
  });

  const offline: [string, Record<string, string>, string | null, boolean][] = [
    ["known and valid", cached, "Accepted", true],
    ["known and blocked", { ...cached, AllowOfflineTxForUnknownId: "true" }, "Blocked", false],
    ["known, LocalAuthorizeOffline false", { ...cached, LocalAuthorizeOffline: "false" }, "Accepted", false],
    ["unknown", cached, null, false],
    ["unknown, AllowOfflineTxForUnknownId", { AllowOfflineTxForUnknownId: "true" }, null, true],
  ];
  it.each(offline)("offline, %s (1.6 §3.5)", async (_name, keys, status, starts) => {
    const rig = await new Rig({ sessionOwner, keys }).start();
    if (status !== null) await learn(rig, status);
    rig.csms.unplug();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(10);
    expect(rig.controls.evse(1).powerW > 0).toBe(starts);
    rig.csms.plugIn();
    await rig.pass(1);
    expect(rig.csms.of("StartTransaction")).toHaveLength(starts ? 1 : 0);
  });

  it("an entry whose expiry passed does not count (1.6 §3.5.4)", async () => {
    const rig = await new Rig({ sessionOwner, keys: cached }).start();
    const expiryDate = new Date(rig.clock.wall() + 60_000).toISOString();
    rig.csms.on("Authorize", () => ({ idTagInfo: { status: "Accepted", expiryDate } }));
    rig.csms.on("StartTransaction", () => ({
      transactionId: 1,
      idTagInfo: { status: "Accepted", expiryDate },
    }));
    await learn(rig, "Accepted");
    rig.csms.on("Authorize", () => ({ idTagInfo: { status: "Accepted", expiryDate } }));
    await rig.swipe(alice, 1);
    await rig.pass(120);
    rig.csms.unplug();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    expect(rig.controls.evse(1).powerW).toBe(0);
  });

  it("answered by a CALLERROR: refused; not answered in time: as if offline (1.6 §4.1)", async () => {
    const keys = { AllowOfflineTxForUnknownId: "true", MessageTimeout: "10" };
    const rig = await new Rig({ sessionOwner, keys }).start();
    await rig.plug(1);
    rig.csms.next("Authorize", { callError: "InternalError" });
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    rig.csms.next("Authorize", "silence");
    await rig.swipe(alice, 1);
    await rig.pass(8);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    await rig.pass(2);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
  });

  it("the link dies while the CSMS is asked: the offline rules decide at once (1.6 §3.5)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { AllowOfflineTxForUnknownId: "true" } }).start();
    await rig.plug(1);
    rig.csms.on("Authorize", () => "silence");
    await rig.swipe(alice, 1);
    rig.csms.unplug();
    await rig.pass(10);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
    rig.csms.plugIn();
    await rig.pass(1);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ idTag: alice.value }]);
  });

  it("a token held to the reader again while the CSMS is asked starts one transaction only", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    let answer = (): void => undefined;
    rig.csms.on("Authorize", (call) => {
      answer = () => rig.csms.say(JSON.stringify([3, call.messageId, { idTagInfo: { status: "Accepted" } }]));
      return "silence";
    });
    await rig.plug(1);
    await rig.plug(2);
    await rig.swipe(alice);
    await rig.swipe(alice);
    expect(rig.csms.of("Authorize")).toHaveLength(1);
    answer();
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
  });

  it("two drivers at one EVSE: the first accepted has it, the other is turned away", async () => {
    const rig = await new Rig({ sessionOwner, evses: 1 }).start();
    const answers: (() => void)[] = [];
    rig.csms.on("Authorize", (call) => {
      answers.push(() =>
        rig.csms.say(JSON.stringify([3, call.messageId, { idTagInfo: { status: "Accepted" } }])),
      );
      return "silence";
    });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.swipe(bob, 1);
    answers[0]?.();
    await rig.pass(1);
    answers[1]?.();
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ idTag: alice.value }]);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
  });

  it.each(["token", "remote"] as const)(
    "the station ends while the CSMS is asked: nothing begins that nobody delivered (%s)",
    async (how) => {
      const keys = { AllowOfflineTxForUnknownId: "true", AuthorizeRemoteTxRequests: "true" };
      const rig = await new Rig({ sessionOwner, keys }).start();
      await rig.plug(1);
      rig.csms.on("Authorize", () => "silence");
      if (how === "token") await rig.swipe(alice, 1);
      else await rig.csms.call("RemoteStartTransaction", { connectorId: 1, idTag: alice.value });
      await rig.stop();
      await rig.start();
      await rig.pass(5);
      expect(rig.csms.of("StartTransaction")).toEqual([]);
      expect(rig.csms.of("StopTransaction")).toEqual([]);
    },
  );

  it("the connector is unplugged while the CSMS is asked: the token waits for a car (1.6 §4.9)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    let answer = (): void => undefined;
    rig.csms.on("Authorize", (call) => {
      answer = () => rig.csms.say(JSON.stringify([3, call.messageId, { idTagInfo: { status: "Accepted" } }]));
      return "silence";
    });
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.unplug(1);
    answer();
    await rig.pass(1);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    await rig.plug(1);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
  });

  it("an idTag longer than 1.6 can carry is refused, not cut (1.6 §7.28)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.plug(1);
    await rig.swipe({ value: "X".repeat(21), type: "ISO15693" }, 1);
    expect(rig.csms.of("Authorize")).toEqual([]);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
  });
});
