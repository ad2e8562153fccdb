import { describe, expect, it } from "vitest";
import type { TokenInfo } from "../../../src/model/token.ts";
import {
  decideAuthorization,
  infoAt,
  type AuthorizationSituation,
} from "../../../src/station/authorization-decision.ts";

const now = Date.UTC(2026, 0, 1);

/** Every way a token can be known. */
const entries = {
  none: undefined,
  Accepted: { status: "Accepted" },
  AcceptedStill: { status: "Accepted", expires: now + 1, groupId: "FAMILY" },
  AcceptedUntilNow: { status: "Accepted", expires: now },
  Blocked: { status: "Blocked" },
  BlockedStill: { status: "Blocked", expires: now + 1 },
  Expired: { status: "Expired" },
  Invalid: { status: "Invalid" },
  ConcurrentTx: { status: "ConcurrentTx" },
} satisfies Record<string, TokenInfo | undefined>;
type Entry = keyof typeof entries;

interface Cell {
  readonly online: boolean;
  readonly localPreAuthorize: boolean;
  readonly localAuthorizeOffline: boolean;
  readonly allowOfflineTxForUnknownId: boolean;
  readonly listed: Entry;
  readonly cached: Entry;
}

const situation = ({ listed, cached, ...keys }: Cell): AuthorizationSituation => ({
  ...keys,
  now,
  listed: entries[listed],
  cached: entries[cached],
});

/** What was decided, in one word: the status told here, or "ask". */
const decided = (cell: Cell): string => {
  const decision = decideAuthorization(situation(cell));
  return decision.kind === "ask" ? "ask" : decision.info.status;
};

const product = (): Cell[] => {
  const both = [true, false];
  const names = Object.keys(entries).filter((name): name is Entry => name in entries);
  return both.flatMap((online) =>
    both.flatMap((localPreAuthorize) =>
      both.flatMap((localAuthorizeOffline) =>
        both.flatMap((allowOfflineTxForUnknownId) =>
          names.flatMap((listed) =>
            names.map((cached) => ({
              ...{ online, localPreAuthorize, localAuthorizeOffline, allowOfflineTxForUnknownId },
              listed,
              cached,
            })),
          ),
        ),
      ),
    ),
  );
};

const accepted = (entry: Entry): boolean => entry === "Accepted" || entry === "AcceptedStill";
/** The one that counts: the list has priority (§3.5.3). */
const counts = ({ listed, cached }: Cell): Entry => (listed === "none" ? cached : listed);
const known = (cell: Cell): boolean => counts(cell) !== "none";

type Say = "start" | "ask" | "refuse";

/** The sentences of the standard, each with where it speaks; of two that speak the first has precedence. */
const sentences: readonly [string, (cell: Cell) => boolean, Say][] = [
  [
    "§4.1: neither on the list nor in the cache: Authorize has to be sent",
    (c) => c.online && !known(c),
    "ask",
  ],
  [
    "§3.5.1, C10.FR.03, C14.FR.03: not valid, and online: its present state is asked for",
    (c) => c.online && known(c) && !accepted(counts(c)),
    "ask",
  ],
  [
    "§3.5, §9.1.13: LocalPreAuthorize starts without waiting for the CSMS",
    (c) => c.online && c.localPreAuthorize && accepted(counts(c)),
    "start",
  ],
  ["§4.1: what is not decided here is asked", (c) => c.online, "ask"],
  [
    "§3.5.4: known as anything but Accepted, or accepted until a time that passed: rejected",
    (c) => known(c) && !accepted(counts(c)),
    "refuse",
  ],
  [
    "§3.5, §9.1.12: LocalAuthorizeOffline starts what is authorized locally",
    (c) => c.localAuthorizeOffline && accepted(counts(c)),
    "start",
  ],
  [
    "§3.5.4, §9.1.1: whom list and cache cannot authorize starts with AllowOfflineTxForUnknownId",
    (c) => c.allowOfflineTxForUnknownId,
    "start",
  ],
  ["§4.1: energy only after authorization", () => true, "refuse"],
];

const said = (cell: Cell): Say => sentences.find(([, applies]) => applies(cell))?.[2] ?? "refuse";
const asSaid = (status: string): Say =>
  status === "ask" ? "ask" : status === "Accepted" ? "start" : "refuse";

describe("decideAuthorization (1.6 §3.4, §3.5)", () => {
  it("every cell of the whole table is what the sentences of the standard say", () => {
    const cells = product();
    expect(cells).toHaveLength(16 * 81);
    expect(cells.filter((cell) => asSaid(decided(cell)) !== said(cell))).toEqual([]);
  });

  it.each(sentences.map(([text, applies]) => [text, applies] as const))(
    "a cell is decided by: %s",
    (text, applies) => {
      const first = product().find((cell) => sentences.find(([, speaks]) => speaks(cell))?.[0] === text);
      expect(first && applies(first)).toBe(true);
    },
  );

  it("the cache changes nothing for who is on the list (§3.5.3)", () => {
    const listed = product().filter((cell) => cell.listed !== "none");
    for (const cell of listed) expect(decided(cell)).toBe(decided({ ...cell, cached: "none" }));
  });

  it("keys for offline change nothing online, and LocalPreAuthorize nothing offline (§9.1.12, §9.1.13)", () => {
    for (const cell of product()) {
      const other = cell.online
        ? { localAuthorizeOffline: true, allowOfflineTxForUnknownId: true }
        : { localPreAuthorize: true };
      expect(decided(cell)).toBe(decided({ ...cell, ...other }));
    }
  });

  it("offline a refusal tells why, as finely as it is known (§3.5.2)", () => {
    const why: Record<Entry, string> = {
      ...{ none: "Unknown", Accepted: "Invalid", AcceptedStill: "Invalid", AcceptedUntilNow: "Expired" },
      ...{ Blocked: "Blocked", BlockedStill: "Blocked", Expired: "Expired", Invalid: "Invalid" },
      ConcurrentTx: "ConcurrentTx",
    };
    const refused = product().filter((cell) => !["Accepted", "ask"].includes(decided(cell)));
    for (const cell of refused) expect(decided(cell)).toBe(why[counts(cell)]);
  });

  it("what starts by an entry brings its group along (§3.10)", () => {
    const cell = { online: true, localPreAuthorize: true, cached: "none", listed: "AcceptedStill" } as const;
    const rest = { localAuthorizeOffline: false, allowOfflineTxForUnknownId: false };
    expect(decideAuthorization(situation({ ...cell, ...rest }))).toEqual({
      kind: "decided",
      by: "list",
      info: entries.AcceptedStill,
    });
  });

  const base: Cell = {
    ...{
      online: true,
      localPreAuthorize: true,
      localAuthorizeOffline: true,
      allowOfflineTxForUnknownId: false,
    },
    ...{ listed: "none", cached: "none" },
  };
  const off: Cell = { ...base, online: false };
  // [what, the cell, what is decided, by whom]
  const named: [string, Cell, string, string?][] = [
    ["online, nothing known: ask (§4.1)", base, "ask"],
    ["online, cached (§3.5.1, TC_007_1_CS)", { ...base, cached: "Accepted" }, "Accepted", "cache"],
    ["online, listed (§3.5.2)", { ...base, listed: "Accepted" }, "Accepted", "list"],
    [
      "online, LocalPreAuthorize false: ask",
      { ...base, localPreAuthorize: false, listed: "Accepted" },
      "ask",
    ],
    ["online, cached until now: ask", { ...base, cached: "AcceptedUntilNow" }, "ask"],
    ["online, cached Blocked: ask, it may have changed", { ...base, cached: "Blocked" }, "ask"],
    ["online, cached ConcurrentTx: ask, it may be over", { ...base, cached: "ConcurrentTx" }, "ask"],
    ["online, list before cache", { ...base, listed: "Blocked", cached: "Accepted" }, "ask"],
    ["offline, cached (TC_037_1_CS)", { ...off, cached: "Accepted" }, "Accepted", "cache"],
    ["offline, listed", { ...off, listed: "AcceptedStill", cached: "Blocked" }, "Accepted", "list"],
    ["offline, cached Blocked", { ...off, cached: "Blocked" }, "Blocked", "cache"],
    ["offline, cached until now (§3.5.4)", { ...off, cached: "AcceptedUntilNow" }, "Expired", "cache"],
    ["offline, list before cache", { ...off, listed: "Invalid", cached: "Accepted" }, "Invalid", "list"],
    [
      "offline, on the list as ConcurrentTx: valid as an identifier (§3.5.2), but not Accepted (§3.5.4)",
      { ...off, listed: "ConcurrentTx" },
      "ConcurrentTx",
      "list",
    ],
    [
      "offline, LocalAuthorizeOffline false refuses even the known (§9.1.12)",
      { ...off, localAuthorizeOffline: false, cached: "Accepted" },
      "Invalid",
      "offline",
    ],
    [
      "… but a known customer is no worse than a stranger (§3.5.4)",
      { ...off, localAuthorizeOffline: false, allowOfflineTxForUnknownId: true, cached: "Accepted" },
      "Accepted",
      "offline",
    ],
    ["offline, unknown", off, "Unknown", "offline"],
    [
      "offline, unknown allowed (§9.1.1)",
      { ...off, allowOfflineTxForUnknownId: true },
      "Accepted",
      "offline",
    ],
    [
      "offline, unknown allowed, but known as Blocked, whatever LocalAuthorizeOffline (§3.5.4)",
      { ...off, localAuthorizeOffline: false, allowOfflineTxForUnknownId: true, cached: "Blocked" },
      "Blocked",
      "cache",
    ],
  ];
  it.each(named)("%s", (_what, cell, status, by) => {
    const decision = decideAuthorization(situation(cell));
    expect(decided(cell)).toBe(status);
    expect(decision.kind === "ask" ? undefined : decision.by).toBe(by);
  });

  it("an entry is Expired from the moment its time is up (§3.5.1)", () => {
    expect(infoAt(entries.AcceptedStill, now)).toBe(entries.AcceptedStill);
    expect(infoAt(entries.AcceptedStill, now + 1)).toEqual({ ...entries.AcceptedStill, status: "Expired" });
    expect(infoAt(entries.BlockedStill, now + 1)).toBe(entries.BlockedStill);
  });
});

describe("decideAuthorization in 2.x", () => {
  const online: AuthorizationSituation = {
    ...{
      online: true,
      localPreAuthorize: false,
      localAuthorizeOffline: true,
      allowOfflineTxForUnknownId: true,
    },
    ...{ listed: undefined, cached: undefined, now },
  };
  const words = (changes: Partial<AuthorizationSituation>): string => {
    const decision = decideAuthorization({ ...online, ...changes });
    return decision.kind === "ask" ? "ask" : decision.info.status;
  };

  it("DisableRemoteAuthorization: list and cache decide, and nobody else", () => {
    expect(words({ neverAsk: true })).toBe("Unknown");
    expect(words({ neverAsk: true, cached: entries.Accepted })).toBe("Accepted");
    expect(words({ neverAsk: true, cached: entries.AcceptedUntilNow })).toBe("Expired");
    expect(words({ neverAsk: true, listed: entries.Blocked, cached: entries.Accepted })).toBe("Blocked");
  });

  it("C10.FR.03: AuthCacheDisablePostAuthorize: what the cache calls not valid stands, unless it is only too old", () => {
    expect(words({ cachedIsFinal: true, cached: entries.Blocked })).toBe("Blocked");
    expect(words({ cachedIsFinal: true, cached: entries.AcceptedUntilNow })).toBe("ask");
    expect(words({ cachedIsFinal: true, cached: { status: "Expired", expires: now - 1 } })).toBe("ask");
    expect(words({ cachedIsFinal: true, cached: entries.Accepted })).toBe("ask");
    expect(words({ cachedIsFinal: true, listed: entries.Blocked, cached: entries.Blocked })).toBe("ask");
  });

  it("C13.FR.01 C14.FR.01: an entry of the list has priority over one of the cache", () => {
    const cell = { localPreAuthorize: true, cached: entries.Accepted };
    expect(words({ ...cell, listed: entries.Blocked })).toBe("ask");
    expect(words({ ...cell, online: false, listed: entries.Blocked })).toBe("Blocked");
    expect(words({ ...cell, cached: entries.Blocked, listed: entries.Accepted })).toBe("Accepted");
  });

  it("C13.FR.05 C13.FR.06 C14.FR.04 C14.FR.05: a listed token whose time has passed is asked about, and offline refused", () => {
    const cell = { localPreAuthorize: true, listed: entries.AcceptedUntilNow };
    expect([words(cell), words({ ...cell, online: false })]).toEqual(["ask", "Expired"]);
    const still = { ...cell, listed: entries.AcceptedStill };
    expect([words(still), words({ ...still, online: false })]).toEqual(["Accepted", "Accepted"]);
  });
});
