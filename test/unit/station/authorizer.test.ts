import { describe, expect, it } from "vitest";
import { silentLogger } from "../../../src/kernel/logger.ts";
import type { IdToken, TokenInfo } from "../../../src/model/token.ts";
import { AuthCacheCtrlr } from "../../../src/device-model/components/auth-cache-ctrlr.ts";
import { AuthCtrlr } from "../../../src/device-model/components/auth-ctrlr.ts";
import { standardDefinitions } from "../../../src/device-model/definitions.ts";
import { DeviceModel } from "../../../src/device-model/device-model.ts";
import { AuthorizationCache } from "../../../src/station/authorization-cache.ts";
import { Authorizer } from "../../../src/station/authorizer.ts";
import type { CsmsVerdict } from "../../../src/station/csms.ts";
import { ListConflict } from "../../../src/station/list-conflict.ts";
import { TokenIdentity } from "../../../src/station/token-identity.ts";
import { stationStatus } from "../../../src/v16/status.ts";
import { factsOf } from "../../support/facts.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const card = (value: string): IdToken => ({ value, type: "ISO14443" });
const says = (info: TokenInfo): CsmsVerdict => ({ kind: "verdict", info });
const now = Date.UTC(2026, 0, 1);

/** An authorizer with a local list, before a CSMS that answers as told. */
function desk(list: Record<string, TokenInfo> = {}) {
  const store = new MemoryStore();
  const settings = new DeviceModel({
    definitions: standardDefinitions,
    fileValues: [{ handle: AuthCacheCtrlr.Enabled, value: true, origin: "config" }],
    store,
    logger: silentLogger,
  });
  const asked: string[] = [];
  const world = { ready: true, answer: says({ status: "Accepted" }) };
  const facts = factsOf();
  const identity = new TokenIdentity({});
  const conflict = new ListConflict(facts, identity);
  const cache = new AuthorizationCache({
    ...{ store, identity, logger: silentLogger },
    enabled: () => true,
    now: () => now,
  });
  const authorizer = new Authorizer({
    ...{ settings, cache, conflict, identity, now: () => now },
    list: { lookup: ({ value }) => list[value.toLowerCase()] },
    csms: {
      get ready() {
        return world.ready;
      },
      canName: ({ value }) => value.length <= 20,
      authorize: async ({ value }) => {
        asked.push(value);
        return world.answer;
      },
      dataTransfer: async () => "offline",
    },
  });
  const connector0 = (): unknown[] => {
    const { status, errorCode, info } = stationStatus(facts);
    return [status, errorCode, info];
  };
  return { authorizer, settings, cache, asked, world, conflict, connector0, list };
}

describe("Authorizer and the local list (1.6 §3.5.2, §3.5.3)", () => {
  it("a token on the list is never added to the cache, from whatever response", async () => {
    const { authorizer, cache, asked } = desk({ aa: { status: "Accepted" } });
    expect(await authorizer.authorize(card("AA"))).toEqual({ status: "Accepted" });
    authorizer.judged(card("aA"), { status: "Accepted" });
    expect(asked).toEqual(["AA"]);
    expect(cache.lookup(card("AA"))).toBeUndefined();
    await authorizer.authorize(card("BB"));
    expect(cache.lookup(card("bb"))).toEqual({ status: "Accepted" });
  });

  it("what the cache knew of it before it was listed does not outlive a verdict that says otherwise", () => {
    const { authorizer, cache, list } = desk();
    authorizer.judged(card("AA"), { status: "Accepted" });
    list["aa"] = { status: "Blocked" };
    authorizer.judged(card("AA"), { status: "Blocked" });
    expect(cache.lookup(card("AA"))).toBeUndefined();
  });

  it("the list answers before the cache, online with LocalPreAuthorize and offline", async () => {
    const { authorizer, settings, cache, asked, world, list } = desk();
    cache.learn(card("AA"), { status: "Accepted" });
    list["aa"] = { status: "Blocked" };
    world.ready = false;
    expect(await authorizer.authorize(card("AA"))).toEqual({ status: "Blocked" });
    list["aa"] = { status: "Accepted", groupId: "G" };
    settings.set(AuthCtrlr.LocalPreAuthorize, true, "csms");
    world.ready = true;
    expect(await authorizer.authorize(card("AA"))).toEqual({ status: "Accepted", groupId: "G" });
    expect(asked).toEqual([]);
  });

  // [on the list, what the CSMS says, whether that is a conflict]
  const conflicts: [TokenInfo, TokenInfo, boolean][] = [
    [{ status: "Accepted" }, { status: "Accepted" }, false],
    [{ status: "Accepted" }, { status: "Blocked" }, true],
    [{ status: "Accepted" }, { status: "ConcurrentTx" }, false],
    [{ status: "ConcurrentTx" }, { status: "Accepted" }, false],
    [{ status: "ConcurrentTx" }, { status: "Invalid" }, true],
    [{ status: "Accepted", expires: now }, { status: "Accepted" }, true],
    [{ status: "Accepted", expires: now }, { status: "Expired" }, false],
    [{ status: "Invalid" }, { status: "Accepted" }, true],
    [{ status: "Blocked" }, { status: "Invalid" }, false],
  ];
  it.each(conflicts)("listed as %o, judged %o: conflict %s", (listed, verdict, conflict) => {
    const { authorizer, connector0 } = desk({ aa: listed });
    authorizer.judged(card("AA"), verdict);
    expect(connector0().slice(0, 2)).toEqual(["Available", conflict ? "LocalListConflict" : "NoError"]);
  });

  it("a conflict is told on connector 0 with its token, until the CSMS agrees, or changes the list", async () => {
    const { authorizer, conflict, connector0, world } = desk({
      aa: { status: "Accepted" },
      bb: { status: "Accepted" },
    });
    world.answer = says({ status: "Blocked" });
    expect(await authorizer.authorize(card("AA"))).toEqual({ status: "Blocked" });
    expect(connector0()).toEqual(["Available", "LocalListConflict", "the local list is outdated: AA"]);
    authorizer.judged(card("BB"), { status: "Invalid" });
    expect(connector0()).toEqual(["Available", "LocalListConflict", "the local list is outdated: BB"]);
    authorizer.judged(card("AA"), { status: "Accepted" });
    expect(connector0()[1]).toBe("LocalListConflict");
    authorizer.judged(card("BB"), { status: "Accepted" });
    expect(connector0()[1]).toBe("NoError");
    authorizer.judged(card("AA"), { status: "Blocked" });
    conflict.clear();
    expect(connector0()).toEqual(["Available", "NoError", undefined]);
  });
});

describe("Authorizer", () => {
  it("a token that could not be told the CSMS is Invalid, offline with AllowOfflineTxForUnknownId too", async () => {
    const { authorizer, settings, asked, world } = desk();
    settings.set(AuthCtrlr.OfflineTxForUnknownIdEnabled, true, "csms");
    for (const ready of [true, false]) {
      world.ready = ready;
      expect(await authorizer.authorize(card("X".repeat(21)))).toEqual({ status: "Invalid" });
    }
    expect(asked).toEqual([]);
    expect(await authorizer.authorize(card("X".repeat(20)))).toEqual({ status: "Accepted" });
  });

  it("refused an answer: Invalid, and not kept; gone while asked: the offline rules", async () => {
    const { authorizer, cache, world } = desk();
    world.answer = { kind: "refused" };
    expect(await authorizer.authorize(card("AA"))).toEqual({ status: "Invalid" });
    expect(cache.lookup(card("AA"))).toBeUndefined();
    cache.learn(card("AA"), { status: "Accepted" });
    world.answer = { kind: "offline" };
    expect(await authorizer.authorize(card("AA"))).toEqual({ status: "Accepted" });
    expect(await authorizer.authorize(card("BB"))).toEqual({ status: "Unknown" });
  });
});
