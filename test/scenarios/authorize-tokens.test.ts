import { describe, expect, it } from "vitest";
import type { IdToken } from "../../src/model/token.ts";
import { alice, bob, owners, Rig } from "../support/rig.ts";

const unknownMay = { AllowOfflineTxForUnknownId: "true" };
const tokens: IdToken[] = [
  { value: "04A2B3C4D5E6F7", type: "ISO14443" },
  { value: "E00401234567ABCD", type: "ISO15693" },
  { value: "00:1B:44:11:3a:B7", type: "MacAddress" },
  { value: "4711", type: "KeyCode" },
  { value: "DE-8AA-CA2B3C4D5-N-1", type: "eMAID" },
  { value: "ABC-123 (ÄÖ)", type: "LicensePlate" },
];

const other = ({ value, type }: IdToken): IdToken => ({
  type,
  value: value === value.toLowerCase() ? value.toUpperCase() : value.toLowerCase(),
});

describe.each(owners)("tokens, sessions owned by the %s", (sessionOwner) => {
  it.each(tokens)("$type: Authorize, start and stop carry it as it is (1.6 §3.9)", async (token) => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.plug(1);
    await rig.swipe(token, 1);
    await rig.pass(5);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
    await rig.swipe(other(token), 1);
    expect(rig.csms.of("Authorize")).toEqual([{ idTag: token.value }]);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ idTag: token.value }]);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ idTag: other(token).value, reason: "Local" }]);
  });

  it.each(tokens)("$type: offline by its name in the cache, whatever its case", async (token) => {
    const rig = await new Rig({ sessionOwner, keys: { AuthorizationCacheEnabled: "true" } }).start();
    await rig.chargeOn(1, token);
    await rig.swipe(token, 1);
    await rig.unplug(1);
    rig.csms.unplug();
    await rig.plug(1);
    await rig.swipe(other(token), 1);
    await rig.pass(5);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
    await rig.swipe(token, 1);
    rig.csms.plugIn();
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ idTag: other(token).value }]);
    expect(rig.csms.of("StopTransaction").slice(-1)).toMatchObject([{ idTag: token.value }]);
  });

  it.each([true, false])(
    "longer than 20 characters: refused, never cut (1.6 §7.28); online: %s",
    async (online) => {
      const rig = await new Rig({ sessionOwner, keys: unknownMay }).start();
      if (!online) rig.csms.unplug();
      await rig.plug(1);
      await rig.swipe({ value: `${alice.value}-and-much-more`, type: "eMAID" }, 1);
      await rig.pass(10);
      expect(rig.controls.evse(1).powerW).toBe(0);
      rig.csms.plugIn();
      await rig.pass(5);
      expect(rig.csms.of("Authorize")).toEqual([]);
      expect(rig.csms.of("StartTransaction")).toEqual([]);
    },
  );

  it("two tokens of which one begins like the other are two drivers", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1, { value: "CARD-1", type: "ISO14443" });
    await rig.swipe({ value: "CARD-10", type: "ISO14443" }, 1);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
  });

  it("ConcurrentTx: not accepted on Authorize, and as any other on StartTransaction (1.6 §7.2)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.chargeOn(1);
    rig.csms.on("Authorize", () => ({ idTagInfo: { status: "ConcurrentTx" } }));
    await rig.plug(2);
    await rig.swipe(alice, 2);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    rig.csms.on("Authorize", () => ({ idTagInfo: { status: "Accepted" } }));
    rig.csms.on("StartTransaction", () => ({
      transactionId: 8,
      idTagInfo: { status: "ConcurrentTx" },
    }));
    await rig.swipe(alice, 2);
    await rig.pass(5);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 8, reason: "DeAuthorized" }]);
    expect([rig.controls.evse(1).powerW > 0, rig.controls.evse(2).powerW]).toEqual([true, 0]);
  });

  it("an Authorize that accepts a token elsewhere does not lift what its StartTransaction withheld", async () => {
    const rig = await new Rig({ sessionOwner, keys: { StopTransactionOnInvalidId: "false" } }).start();
    rig.csms.on("StartTransaction", () => ({
      transactionId: 8,
      idTagInfo: { status: "ConcurrentTx" },
    }));
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(5);
    rig.csms.on("StartTransaction", () => ({ transactionId: 9, idTagInfo: { status: "Accepted" } }));
    await rig.plug(2);
    await rig.swipe(alice, 2);
    await rig.pass(30);
    expect([rig.controls.evse(1).powerW, rig.controls.evse(2).powerW > 0]).toEqual([0, true]);
  });
});

describe("one idTag, whatever the hardware calls it, sessions owned by the station (1.6 §7.28)", () => {
  const other: IdToken = { value: alice.value.toLowerCase(), type: "ISO15693" };

  it("read as another kind of card it stops what it started, and is known offline", async () => {
    const rig = await new Rig({ keys: { AuthorizationCacheEnabled: "true" } }).start();
    await rig.chargeOn(1);
    await rig.swipe(other, 1);
    await rig.unplug(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ idTag: other.value, reason: "Local" }]);
    expect(rig.csms.of("Authorize")).toEqual([]);
    rig.csms.unplug();
    await rig.plug(1);
    await rig.swipe(other, 1);
    await rig.pass(5);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
  });

  it("what the CSMS started its card stops", async () => {
    const rig = await new Rig().start();
    await rig.plug(1);
    await rig.csms.call("RemoteStartTransaction", { connectorId: 1, idTag: alice.value });
    await rig.pass(10);
    expect(rig.controls.evse(1).powerW).toBeGreaterThan(0);
    rig.csms.forget();
    await rig.swipe(alice, 1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ idTag: alice.value, reason: "Local" }]);
    expect(rig.csms.of("Authorize")).toEqual([]);
  });
});

describe("groups, sessions owned by the station (1.6 §3.10)", () => {
  const family = { status: "Accepted", parentIdTag: "Family" };

  it("one of the group with a second car starts; the next one stops what runs", async () => {
    const rig = await new Rig().start();
    rig.csms.on("Authorize", () => ({ idTagInfo: family }));
    await rig.chargeOn(1);
    await rig.plug(2);
    await rig.swipe(bob);
    expect(rig.csms.of("StartTransaction")).toMatchObject([{ connectorId: 2, idTag: bob.value }]);
    await rig.swipe({ value: "C0C0", type: "ISO14443" });
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 1000, idTag: "C0C0" }]);
  });

  it("groups compare without case", async () => {
    const rig = await new Rig().start();
    rig.csms.on("Authorize", () => ({ idTagInfo: family }));
    await rig.chargeOn(1);
    rig.csms.on("Authorize", () => ({ idTagInfo: { ...family, parentIdTag: "fAMILY" } }));
    await rig.swipe(bob, 1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ idTag: bob.value, reason: "Local" }]);
  });

  it("the name of the group is no token of it: it stops nothing by itself", async () => {
    const rig = await new Rig().start();
    rig.csms.on("Authorize", ({ payload }) => ({
      idTagInfo: payload["idTag"] === alice.value ? family : { status: "Accepted" },
    }));
    await rig.chargeOn(1);
    await rig.swipe({ value: family.parentIdTag, type: "ISO14443" }, 1);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
  });

  it("offline one of the group that the cache knows stops it", async () => {
    const rig = await new Rig({ keys: { AuthorizationCacheEnabled: "true" } }).start();
    rig.csms.on("Authorize", () => ({ idTagInfo: family }));
    rig.csms.on("StartTransaction", () => ({ transactionId: 5, idTagInfo: family }));
    await rig.swipe(bob, 2); // the cache learns him; he leaves again
    await rig.swipe(bob, 2);
    await rig.chargeOn(1);
    rig.csms.unplug();
    await rig.swipe(bob, 1);
    await rig.pass(5);
    expect(rig.controls.evse(1).powerW).toBe(0);
    rig.csms.plugIn();
    await rig.pass(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ transactionId: 5, idTag: bob.value }]);
  });

  it("the group StartTransaction told opens a plug that is kept at an unplugged car too (§4.10)", async () => {
    const rig = await new Rig({ keys: { UnlockConnectorOnEVSideDisconnect: "false" } }).start();
    rig.csms.on("StartTransaction", () => ({ transactionId: 5, idTagInfo: family }));
    await rig.chargeOn(1);
    rig.controls.unplug(1, "carOnly");
    await rig.pass(1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ reason: "EVDisconnected" }]);
    expect(rig.controls.unplug(1, "socket")).toBe(false);
    rig.csms.on("Authorize", () => ({ idTagInfo: family }));
    await rig.swipe(bob, 1);
    expect(rig.controls.unplug(1, "socket")).toBe(true);
  });
});
