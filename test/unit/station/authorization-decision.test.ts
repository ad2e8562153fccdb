import { describe, expect, it } from "vitest";
import type { TokenInfo } from "../../../src/model/token.ts";
import {
  decideAuthorization,
  type AuthorizationSituation,
} from "../../../src/station/authorization-decision.ts";

const now = Date.UTC(2026, 0, 1);
const accepted: TokenInfo = { status: "Accepted", expires: now + 1000 };
const stale: TokenInfo = { status: "Accepted", expires: now };
const blocked: TokenInfo = { status: "Blocked" };
const situation: AuthorizationSituation = {
  online: true,
  localPreAuthorize: true,
  localAuthorizeOffline: true,
  allowOfflineTxForUnknownId: false,
  listed: undefined,
  cached: undefined,
  now,
};

describe("decideAuthorization", () => {
  // [what, the situation, the status decided here or "ask", by whom]
  const table: [string, Partial<AuthorizationSituation>, string, string?][] = [
    ["online, nothing known: ask (1.6 §4.1)", {}, "ask"],
    ["online, cached and pre-authorize (§3.5.1)", { cached: accepted }, "Accepted", "cache"],
    ["online, listed and pre-authorize (§3.5.2)", { listed: accepted }, "Accepted", "list"],
    [
      "online, cached, LocalPreAuthorize false: ask (§9.1.13)",
      { cached: accepted, localPreAuthorize: false },
      "ask",
    ],
    ["online, cached but expired: ask", { cached: stale }, "ask"],
    ["online, cached Blocked: ask, it may have changed", { cached: blocked }, "ask"],
    ["online, list before cache (§3.5.2)", { listed: blocked, cached: accepted }, "ask"],
    ["offline, cached (§3.5.1)", { online: false, cached: accepted }, "Accepted", "cache"],
    ["offline, cached Blocked", { online: false, cached: blocked }, "Blocked", "cache"],
    ["offline, cached but expired", { online: false, cached: stale }, "Expired", "cache"],
    ["offline, list before cache", { online: false, listed: blocked, cached: accepted }, "Blocked", "list"],
    [
      "offline, LocalAuthorizeOffline false refuses even the known (§9.1.12)",
      { online: false, cached: accepted, localAuthorizeOffline: false },
      "Invalid",
      "offline",
    ],
    ["offline, unknown (§3.5.3)", { online: false }, "Unknown", "offline"],
    [
      "offline, unknown allowed (§9.1.1)",
      { online: false, allowOfflineTxForUnknownId: true },
      "Accepted",
      "offline",
    ],
    [
      "offline, unknown allowed, but this one is known as Blocked (§3.5.3)",
      { online: false, allowOfflineTxForUnknownId: true, cached: blocked },
      "Blocked",
      "cache",
    ],
  ];
  it.each(table)("%s", (_what, change, status, by) => {
    const decision = decideAuthorization({ ...situation, ...change });
    if (decision.kind === "ask") expect(status).toBe("ask");
    else expect([decision.info.status, decision.by]).toEqual([status, by]);
  });
});
