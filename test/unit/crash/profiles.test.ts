import { describe, expect, it } from "vitest";
import type { AskedCall } from "../../../scripts/crash/csms.ts";
import type { DatabaseView } from "../../../scripts/crash/database-view.ts";
import { fitsOne, unlike } from "../../../scripts/crash/profile-answers.ts";
import { judgeProfiles } from "../../../scripts/crash/profile-oracle.ts";
import { worldsAfter } from "../../../scripts/crash/profile-worlds.ts";
import type { ChargingProfile } from "../../../src/messages/v16/types.ts";

/** ms since the epoch of a second of the story; it is killed at second 100. */
const at = (second: number): number => Date.UTC(2026, 0, 1) + second * 1000;
const life = { endedAt: at(100), registeredAt: at(1) };

type Purpose = ChargingProfile["chargingProfilePurpose"];

const profile = (
  id: number,
  limit: number,
  purpose: Purpose = "TxDefaultProfile",
  more: Partial<ChargingProfile> = {},
): ChargingProfile => ({
  chargingProfileId: id,
  stackLevel: id,
  chargingProfilePurpose: purpose,
  chargingProfileKind: "Absolute",
  chargingSchedule: {
    chargingRateUnit: "A",
    startSchedule: new Date(at(0)).toISOString(),
    chargingSchedulePeriod: [{ startPeriod: 0, limit }],
  },
  ...more,
});

const asked = (action: string, second: number, payload: object, status: string | null): AskedCall => ({
  ...{ action, payload, at: at(second) },
  answer: status === null ? null : { status, at: at(second) },
});
const set = (
  second: number,
  csChargingProfiles: ChargingProfile,
  status: string | null = "Accepted",
  connectorId = 1,
): AskedCall => asked("SetChargingProfile", second, { connectorId, csChargingProfiles }, status);
const clear = (second: number, payload: object, status: string | null = "Accepted"): AskedCall =>
  asked("ClearChargingProfile", second, payload, status);
const remote = (second: number, idTag: string, chargingProfile: ChargingProfile): AskedCall =>
  asked("RemoteStartTransaction", second, { connectorId: 1, idTag, chargingProfile }, "Accepted");

type Row = DatabaseView["profiles"][number];
const row = (id: number, limit: number, transactionId?: string, evse = 1): Row => ({
  ...{ profile_id: id, evse, connector: 1 },
  profile: { id, transactionId, chargingSchedule: [{ chargingSchedulePeriod: [{ limit }] }] },
});

/** A database with these rows; `began`: the second at which a transaction of EVSE 1 began that runs. */
function view(profiles: readonly Row[], began?: number, token = "TAG"): DatabaseView {
  const moment = { boot: 1, mono: 0, wall: began === undefined ? null : at(began) };
  const transaction = {
    ...{ id: "tx", evse: 1, connector: 1, started_at: moment, meter_start_wh: 0 },
    ...{ token: JSON.stringify({ value: token }), sequence: 1, last_meter_wh: 0, ended_at: null },
  };
  return {
    ...{ outbox: [], aside: 0, remoteIds: new Map(), boots: new Map(), profiles },
    transactions: began === undefined ? [] : [transaction],
  };
}

/** What is found, of a life with these CALLs that left these rows. */
function found(
  calls: readonly AskedCall[],
  profiles: readonly Row[],
  began?: number,
  token?: string,
): string {
  return judgeProfiles(worldsAfter([[]], calls), view(profiles, began, token), life).problems.join("; ");
}

describe("the oracle of npm run crash: charging profiles", () => {
  const expires = (second: number): ChargingProfile =>
    profile(1, 10, "TxDefaultProfile", { validTo: new Date(at(second)).toISOString() });
  const tx = profile(1, 10, "TxProfile");

  it.each<[string, string, string]>([
    ["one that was accepted", found([set(10, profile(1, 10))], [row(1, 10)]), ""],
    ["its loss", found([set(10, profile(1, 10))], []), "was accepted, and is lost"],
    ["one that was refused", found([set(10, profile(1, 10), "Rejected")], []), ""],
    [
      "that it is there all the same",
      found([set(10, profile(1, 10), "Rejected")], [row(1, 10)]),
      "is there, though",
    ],
    ["one not answered, done", found([set(10, profile(1, 10), null)], [row(1, 10)]), ""],
    ["one not answered, not done", found([set(10, profile(1, 10), null)], []), ""],
    [
      "neither the old nor the new",
      found([set(10, profile(1, 10)), set(11, profile(1, 12), null)], []),
      "is lost",
    ],
    [
      "both the old and the new",
      found(
        [set(10, profile(1, 10)), set(11, profile(2, 12, "TxDefaultProfile", { stackLevel: 1 }))],
        [row(1, 10), row(2, 12)],
      ),
      "is there, though",
    ],
    ["one at another place", found([set(10, profile(1, 10))], [row(1, 10, undefined, 2)]), "is lost"],
    ["one that was cleared", found([set(10, profile(1, 10)), clear(11, { id: 1 })], []), ""],
    [
      "one that was to be cleared before the station was accepted",
      found([set(10, profile(1, 10)), clear(11, { id: 1 }, "CALLERROR")], [row(1, 10)]),
      "",
    ],
    [
      "that it is there all the same",
      found([set(10, profile(1, 10)), clear(11, { id: 1 })], [row(1, 10)]),
      "is there, though",
    ],
    [
      "a lie about what was cleared",
      found([set(10, profile(1, 10)), clear(11, { id: 1 }, "Unknown")], [row(1, 10)]),
      "answered as it could not be",
    ],
    ["one not cleared yet", found([set(10, profile(1, 10)), clear(11, {}, null)], [row(1, 10)]), ""],
    ["one that expired", found([set(10, expires(50))], []), ""],
    ["that it is there all the same", found([set(10, expires(50))], [row(1, 10)]), "is still there"],
    ["one that expires with the kill", found([set(10, expires(99))], [row(1, 10)]), ""],
    ["one that expires later, lost", found([set(10, expires(101))], []), "is lost"],
    ["a TxProfile", found([set(10, tx)], [row(1, 10, "tx")], 5), ""],
    ["the loss of a TxProfile", found([set(10, tx)], [], 5), "is lost"],
    ["one of an earlier transaction", found([set(10, tx)], [], 20), ""],
    ["one that went on to the next transaction", found([set(10, tx)], [row(1, 10, "tx")], 20), "still there"],
    ["one that outlived its transaction", found([set(10, tx)], [row(1, 10, "tx")]), "outlived"],
    ["a remote start's", found([remote(10, "R", tx)], [row(1, 10, "tx")], 11, "R"), ""],
    ["the loss of a remote start's", found([remote(10, "R", tx)], [], 11, "R"), "is lost"],
    ["a remote start that came to nothing", found([remote(10, "R", tx)], [], 11, "OTHER"), ""],
    [
      "a remote start's for another token",
      found([remote(10, "R", tx)], [row(1, 10, "tx")], 11, "OTHER"),
      "is still there",
    ],
  ])("%s", (_name, problems, expected) => {
    if (expected === "") expect(problems).toBe("");
    else expect(problems).toMatch(expected);
  });

  it("waits over a kill for the transaction of a remote start", () => {
    const idle = view([]);
    const { world } = judgeProfiles(worldsAfter([[]], [remote(90, "R", tx)]), idle, life);
    const next = { endedAt: at(104), registeredAt: null };
    const left = (profiles: readonly Row[]): string =>
      judgeProfiles([world], view(profiles, 102, "R"), next).problems.join("; ");
    expect(left([row(1, 10, "tx")])).toBe("");
    expect(left([])).toMatch("is lost");
  });

  const said = (limit: number, connectorId = 1) => ({
    ...{ connectorId, start: at(20) },
    schedule: {
      ...{ duration: 60, chargingRateUnit: "A" as const },
      chargingSchedulePeriod: [{ startPeriod: 0, limit }],
    },
  });

  it("knows what GetCompositeSchedule has to say, whatever was not answered", () => {
    const worlds = worldsAfter([[]], [set(10, profile(1, 100)), set(11, profile(2, 50), null)]);
    expect(fitsOne(worlds, said(100))).toBe(true);
    expect(fitsOne(worlds, said(50))).toBe(true);
    expect(fitsOne(worlds, said(60))).toBe(false);
    // The station: two EVSEs, of which one has no profile.
    expect(fitsOne(worlds, said(600, 0))).toBe(true);
  });

  it("compares what the hardware was told", () => {
    const told = (limit: number, start = at(0)) => ({ unit: "A" as const, periods: [{ start, limit }] });
    expect(unlike(said(16), told(16))).toBeUndefined();
    expect(unlike(said(16), told(20))).toMatch(/may have 20 A, the CSMS was told 16 A/);
    expect(
      unlike(said(16), { unit: "A", periods: [...told(16).periods, ...told(9, at(30)).periods] }),
    ).toMatch(/^10 s after .* 9 A/);
    expect(unlike(said(16), undefined)).toMatch(/undefined A/);
  });
});
