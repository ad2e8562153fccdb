import { describe, expect, it } from "vitest";
import { alice, owners, Rig } from "../support/rig.ts";

const remote = { connectorId: 1, idTag: alice.value };

interface Case {
  readonly authorizeFirst: boolean;
  readonly preAuthorize: boolean;
  /** What the cache knows of the token. */
  readonly cached: "Accepted" | "Blocked" | null;
  /** What the CSMS says on Authorize. */
  readonly verdict: "Accepted" | "Invalid";
}

const both = [true, false];
const cases: Case[] = both.flatMap((authorizeFirst) =>
  both.flatMap((preAuthorize) =>
    (["Accepted", "Blocked", null] as const).flatMap((cached) =>
      (["Accepted", "Invalid"] as const).map((verdict) => ({
        ...{ authorizeFirst, preAuthorize, cached, verdict },
      })),
    ),
  ),
);

describe.each(owners)("AuthorizeRemoteTxRequests, sessions owned by the %s", (sessionOwner) => {
  it.each(cases)(
    "$authorizeFirst, LocalPreAuthorize $preAuthorize, cached $cached, CSMS says $verdict (1.6 §5.11, TC_007_2_CS, TC_023_5_CS)",
    async ({ authorizeFirst, preAuthorize, cached, verdict }) => {
      const keys = {
        AuthorizationCacheEnabled: "true",
        LocalPreAuthorize: String(preAuthorize),
        AuthorizeRemoteTxRequests: String(authorizeFirst),
      };
      const rig = await new Rig({ sessionOwner, keys }).start();
      if (cached) {
        rig.csms.next("Authorize", { idTagInfo: { status: cached } });
        await rig.swipe(alice, 2);
        await rig.pass(130);
      }
      rig.csms.on("Authorize", () => ({ idTagInfo: { status: verdict } }));
      rig.csms.forget();
      const reply = await rig.csms.call("RemoteStartTransaction", remote);
      expect(reply).toMatchObject({ payload: { status: "Accepted" } });
      await rig.pass(1);
      await rig.plug(1);
      await rig.pass(5);
      const asks = authorizeFirst && !(preAuthorize && cached === "Accepted");
      const starts = !asks || verdict === "Accepted";
      expect(rig.csms.of("Authorize")).toEqual(asks ? [{ idTag: alice.value }] : []);
      expect(rig.csms.of("StartTransaction")).toMatchObject(starts ? [remote] : []);
      expect(rig.controls.evse(1).powerW > 0).toBe(starts);
      const denied = Number(!starts) + Number(cached === "Blocked");
      if (sessionOwner === "station") expect(rig.commands("deny")).toHaveLength(denied);
    },
  );

  it("changed at run time it counts for the next", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.plug(1);
    await rig.configure("AuthorizeRemoteTxRequests", "true");
    rig.csms.on("Authorize", () => ({ idTagInfo: { status: "Invalid" } }));
    await rig.csms.call("RemoteStartTransaction", remote);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    await rig.configure("AuthorizeRemoteTxRequests", "false");
    await rig.csms.call("RemoteStartTransaction", remote);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
    expect(rig.csms.of("Authorize")).toHaveLength(1);
  });

  it("the group Authorize told lets another of it stop (§3.10)", async () => {
    const rig = await new Rig({ sessionOwner, keys: { AuthorizeRemoteTxRequests: "true" } }).start();
    rig.csms.on("Authorize", () => ({ idTagInfo: { status: "Accepted", parentIdTag: "FAMILY" } }));
    await rig.plug(1);
    await rig.csms.call("RemoteStartTransaction", remote);
    await rig.pass(5);
    await rig.swipe({ value: "C0C0", type: "ISO14443" }, 1);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ idTag: "C0C0" }]);
  });

  it("the token of a remote start, presented, stops it (§4.1)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await rig.plug(1);
    await rig.csms.call("RemoteStartTransaction", remote);
    await rig.pass(5);
    await rig.swipe(alice, 1);
    expect(rig.csms.of("Authorize")).toEqual([]);
    expect(rig.csms.of("StopTransaction")).toMatchObject([{ idTag: alice.value, reason: "Local" }]);
  });
});

describe("a driver who is awaited (1.6 §4.9 B1, §9.1.6, errata v4 §3.21)", () => {
  const waits = ["Preparing"];
  const gaveUp = ["Preparing", "Available"];

  async function awaited(keys: Record<string, string>, how: "swipe" | "remote" = "swipe"): Promise<Rig> {
    const rig = await new Rig({ keys }).start();
    rig.csms.forget();
    if (how === "swipe") await rig.swipe(alice, 1);
    else {
      await rig.csms.call("RemoteStartTransaction", remote);
      await rig.pass(1);
    }
    expect(rig.csms.statuses(1)).toEqual(waits);
    return rig;
  }

  it.each(["swipe", "remote"] as const)("by %s: the token presented again ends the waiting", async (how) => {
    const rig = await awaited({}, how);
    await rig.swipe(alice, 1);
    expect(rig.csms.statuses(1)).toEqual(gaveUp);
    await rig.plug(1);
    await rig.pass(5);
    expect(rig.csms.of("StartTransaction")).toEqual([]);
    expect(rig.controls.evse(1).powerW).toBe(0);
  });

  it("another token does not", async () => {
    const rig = await awaited({});
    await rig.swipe({ value: "C0C0", type: "ISO14443" }, 1);
    expect(rig.csms.statuses(1)).toEqual(waits);
  });

  it("ConnectionTimeOut to the second; a car one second before it begins", async () => {
    const rig = await awaited({ ConnectionTimeOut: "20" });
    await rig.pass(18.5);
    expect(rig.csms.statuses(1)).toEqual(waits);
    await rig.pass(1);
    expect(rig.csms.statuses(1)).toEqual(gaveUp);
    const other = await awaited({ ConnectionTimeOut: "20" });
    await other.pass(18);
    await other.plug(1);
    await other.pass(30);
    expect(other.csms.of("StartTransaction")).toHaveLength(1);
    expect(other.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
  });

  it("ConnectionTimeOut 0: for ever", async () => {
    const rig = await awaited({ ConnectionTimeOut: "0" });
    await rig.pass(7 * 24 * 3600);
    expect(rig.csms.statuses(1)).toEqual(waits);
    await rig.plug(1);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
  });

  it.each([
    // [before, s until it is changed, to, what it is right then, s more, what it is then]
    ["60", 10, "20", waits, 10, gaveUp],
    ["60", 30, "20", gaveUp, 0, gaveUp],
    ["20", 10, "60", waits, 45, waits],
    ["20", 10, "0", waits, 100_000, waits],
    ["0", 100, "150", waits, 50, gaveUp],
    ["0", 100, "50", gaveUp, 0, gaveUp],
  ] as const)(
    "changed from %s after %i s to %s: counted from when the waiting began",
    async (before, after, to, then, more, last) => {
      const rig = await awaited({ ConnectionTimeOut: before });
      await rig.pass(after - 1);
      await rig.configure("ConnectionTimeOut", to);
      await rig.pass(0.1);
      expect(rig.csms.statuses(1)).toEqual(then);
      await rig.pass(more);
      expect(rig.csms.statuses(1)).toEqual(last);
    },
  );

  it("a change while nobody waits disturbs nothing", async () => {
    const rig = await awaited({ ConnectionTimeOut: "20" });
    await rig.plug(1);
    await rig.pass(30);
    await rig.configure("ConnectionTimeOut", "5");
    await rig.pass(30);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Charging"]);
    expect(rig.csms.of("StopTransaction")).toEqual([]);
  });
});
