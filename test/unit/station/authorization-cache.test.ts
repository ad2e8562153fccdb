import { describe, expect, it } from "vitest";
import type { IdToken, TokenInfo } from "../../../src/model/token.ts";
import { AuthorizationCache, mostEntries, sameGroup } from "../../../src/station/authorization-cache.ts";
import { TokenIdentity } from "../../../src/station/token-identity.ts";
import { tokenRules2 } from "../../../src/v2/authorization/id-token.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { openTestStore } from "../../support/open-test-store.ts";
import { recorder, type LogLine } from "../../support/recorder.ts";
import { tempDir } from "../../support/temp-dir.ts";

const card = (value: string): IdToken => ({ value, type: "ISO14443" });
const accepted: TokenInfo = { status: "Accepted" };
const blocked: TokenInfo = { status: "Blocked" };
const day = 24 * 3_600_000;

/** What 1.6 makes of tokens, and 2.x. */
const untyped = new TokenIdentity({});
const typed = new TokenIdentity({ tokens: tokenRules2 });

function cacheOn(
  store = new MemoryStore(),
  identity = untyped,
): {
  cache: AuthorizationCache;
  store: MemoryStore;
  lines: LogLine[];
  world: { enabled: boolean; now: number };
} {
  const lines: LogLine[] = [];
  const world = { enabled: true, now: 0 };
  const cache = new AuthorizationCache({
    store,
    identity,
    enabled: () => world.enabled,
    now: () => world.now,
    logger: recorder(lines),
  });
  return { cache, store, lines, world };
}

describe("AuthorizationCache (1.6 §3.5.1)", () => {
  it("C10.FR.01: keeps the newest word on every token, valid or not, whatever its case and type", () => {
    const { cache } = cacheOn();
    cache.learn(card("AbC"), accepted);
    cache.learn({ value: "12:34", type: "MacAddress" }, blocked);
    expect(cache.lookup({ value: "aBc", type: "KeyCode" })).toEqual(accepted);
    expect(cache.lookup(card("12:34"))).toEqual(blocked);
    cache.learn(card("ABC"), blocked);
    expect(cache.lookup(card("abc"))).toEqual(blocked);
    expect(cache.lookup(card("abcd"))).toBeUndefined();
  });

  it("C01.FR.25: in 2.x a verdict is on one type, and what 1.6 learnt is good for none", () => {
    const store = new MemoryStore();
    const { cache } = cacheOn(store, typed);
    cache.learn(card("AbC"), accepted);
    expect(cache.lookup({ value: "aBc", type: "iso14443" })).toEqual(accepted);
    expect(cache.lookup({ value: "aBc", type: "KeyCode" })).toBeUndefined();
    const { cache: cache16 } = cacheOn(store, untyped);
    expect(cache16.lookup(card("ABC"))).toBeUndefined();
    cache16.learn(card("D"), accepted);
    expect(cache.lookup(card("D"))).toBeUndefined();
  });

  it("an entry whose validity passed stays, as Expired", () => {
    const { cache, world } = cacheOn();
    cache.learn(card("A"), { status: "Accepted", expires: 1000, groupId: "G" });
    world.now = 999;
    expect(cache.lookup(card("A"))?.status).toBe("Accepted");
    world.now = 1000;
    expect(cache.lookup(card("A"))).toEqual({ status: "Expired", expires: 1000, groupId: "G" });
  });

  it("C10.FR.07: is bounded: a newcomer to a full cache takes the place of what is not valid, then of the oldest valid", () => {
    const { cache, store, world } = cacheOn();
    for (let n = 0; n < mostEntries; n++) {
      world.now = n;
      cache.learn(card(`card ${n}`), n % 40 === 39 ? blocked : accepted);
    }
    const most = store.authorizationCache.count();
    expect(most).toBe(mostEntries);
    world.now = mostEntries;
    cache.learn(card("newcomer"), accepted);
    expect(cache.lookup(card("newcomer"))).toEqual(accepted);
    expect(cache.lookup(card("card 39"))).toBeUndefined();
    expect(cache.lookup(card("card 0"))).toEqual(accepted);
    for (let n = 0; n < 200; n++) cache.learn(card(`later ${n}`), accepted);
    expect(store.authorizationCache.count()).toBeLessThanOrEqual(mostEntries);
    expect(cache.lookup(card("card 0"))).toBeUndefined();
    expect(cache.lookup(card(`card ${mostEntries - 2}`))).toEqual(accepted);
    expect(cache.lookup(card("later 199"))).toEqual(accepted);
  });

  it("spares the flash: the same word again is written once a week, so that a regular is not the oldest", () => {
    const { cache, store, world } = cacheOn();
    cache.learn(card("regular"), accepted);
    for (let n = 1; n < 14; n++) {
      world.now = n * day;
      cache.learn(card("regular"), accepted);
    }
    expect(store.commits).toEqual({ durable: 0, relaxed: 2 });
    expect(store.authorizationCache.get({ key: "regular", type: "" })?.usedAt).toBe(7 * day);
  });

  it("survives a reset and the loss of power (errata v4 §3.4)", () => {
    const directory = tempDir();
    const world = { identity: untyped, enabled: () => true, now: () => 0, logger: recorder([]) };
    const first = openTestStore(directory);
    new AuthorizationCache({ store: first, ...world }).learn(card("A"), { status: "Blocked", expires: 5 });
    first.close();
    const second = openTestStore(directory);
    const cache = new AuthorizationCache({ store: second, ...world });
    expect(cache.lookup(card("a"))).toEqual({ status: "Blocked", expires: 5 });
    second.close();
  });

  it("ClearCache empties it; where it is switched off there is none to clear (§5.4, errata v4 §3.23)", () => {
    const { cache, store, world } = cacheOn();
    cache.learn(card("A"), accepted);
    world.enabled = false;
    expect(cache.clear()).toBe(false);
    world.enabled = true;
    expect(cache.lookup(card("A"))).toEqual(accepted);
    expect(cache.clear()).toBe(true);
    expect(store.authorizationCache.count()).toBe(0);
  });

  it("switched off it knows nobody and learns nothing; what it would say wrong when on again is gone", () => {
    const { cache, store, world } = cacheOn();
    cache.learn(card("A"), accepted);
    cache.learn(card("B"), accepted);
    world.enabled = false;
    expect(cache.lookup(card("A"))).toBeUndefined();
    cache.learn(card("A"), accepted);
    cache.learn(card("B"), blocked);
    cache.learn(card("C"), accepted);
    world.enabled = true;
    expect(cache.lookup(card("A"))).toEqual(accepted);
    expect(cache.lookup(card("B"))).toBeUndefined();
    expect(cache.lookup(card("C"))).toBeUndefined();
    expect(store.authorizationCache.count()).toBe(1);
  });

  it("a disk that refuses costs a line in the log, never the verdict (DESIGN rule 10)", () => {
    const { cache, store, lines } = cacheOn();
    const token = card("ABC");
    store.failNextCommit = new Error("the disk is full");
    cache.learn(token, blocked);
    expect(lines).toMatchObject([{ level: "error", fields: { error: "the disk is full" } }]);
    expect(cache.lookup(token)).toBeUndefined();
    cache.learn(token, blocked);
    expect(cache.lookup(token)).toEqual(blocked);
    store.failNextCommit = new Error("the disk is full");
    expect(cache.clear()).toBe(false);
    expect(cache.lookup(token)).toEqual(blocked);
    expect(lines).toHaveLength(2);
  });

  it("tokens compare without case (§7.28), in 2.x by their type too (C01.FR.25)", () => {
    const local = { value: "AbC", type: "Local" };
    expect([untyped.same(card("aBc"), local), typed.same(card("aBc"), local)]).toEqual([true, false]);
    expect(typed.same(card("aBc"), { value: "AbC", type: "iso14443" })).toBe(true);
    for (const one of [typed, untyped]) expect(one.same(card("abc"), card("abd"))).toBe(false);
    expect([untyped.key(card("aB")), typed.key(card("aB"))]).toEqual(["ab", "iso14443:ab"]);
  });

  it("groups compare without case (§7.28); no group is no group", () => {
    expect([sameGroup("Fam", "fAM"), sameGroup("a", "b")]).toEqual([true, false]);
    expect([sameGroup(null, null), sameGroup(undefined, undefined), sameGroup("a", null)]).toEqual([
      ...[false, false, false],
    ]);
  });
});
