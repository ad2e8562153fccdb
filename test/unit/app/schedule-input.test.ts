import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeFromInput } from "../../../src/app/schedule/compose-input.ts";

const input = { version: "1.6", now: "2026-11-20T12:00:00Z", duration: 3600, profiles: [] };

function problems(json: unknown): readonly string[] {
  const composition = composeFromInput(json);
  return composition.ok ? [] : composition.problems;
}

describe("schedule: input that is not the format is refused with its path", () => {
  const transaction = { evseId: 1, startedAt: "2026-11-20T12:00:00Z" };
  const table: readonly (readonly [unknown, readonly string[]])[] = [
    [null, ["input: expected object"]],
    [[], ["input: expected object"]],
    [{ ...input, version: "1.5" }, ['input: version is "1.5": expected one of 1.6, 2.0.1, 2.1']],
    [{ ...input, now: undefined }, ["input: now: is missing: expected string"]],
    [
      { ...input, now: "2026-11-20T12:00:00" },
      ['input: now is "2026-11-20T12:00:00": expected a time with a zone, as 2026-01-31T12:00:00Z'],
    ],
    [
      { ...input, now: "9999-12-31T23:59:59-00:01" },
      ['input: now is "9999-12-31T23:59:59-00:01": expected a time with a zone, as 2026-01-31T12:00:00Z'],
    ],
    [{ ...input, duration: 1.5 }, ["input: duration is 1.5: expected integer"]],
    [{ ...input, profile: [] }, ["input: profile: is no known member (did you mean profiles?)"]],
    [
      { ...input, profiles: [{ evseId: 1, profile: {}, evseID: 1 }] },
      ["input: profiles[0].evseID: is no known member (did you mean evseId?)"],
    ],
    [{ ...input, defaults: { limit: 1 } }, ["input: defaults.limit: is no known member"]],
    [
      { ...input, transactions: [{ ...transaction, evseId: 0 }] },
      ["input: transactions[0].evseId is 0: expected at least 1"],
    ],
    [
      { ...input, transactions: [transaction, transaction] },
      ["input: transactions[1].evseId is 1: expected one transaction per EVSE"],
    ],
    [
      { ...input, version: "2.1", transactions: [{ ...transaction, transactionId: 7 }] },
      ["input: transactions[0].transactionId is 7: expected a string in 2.0.1 and 2.1"],
    ],
    [
      { ...input, defaults: { supplyVoltage: 0 } },
      ["input: defaults.supplyVoltage is 0: expected more than 0"],
    ],
    [{ ...input, evseId: 1001 }, ["input: evseId is 1001: expected at most 1000"]],
    [{ ...input, evses: 1, evseId: 2 }, ["input: evseId is 2: expected at most 1, which evses says"]],
    [
      { ...input, localTime: [{ from: input.now, offset: "2" }] },
      ['input: localTime[0].offset is "2": expected an offset from UTC, as +02:00'],
    ],
  ];

  it.each(table)("%j", (json, expected) => {
    expect(problems(json)).toEqual(expected);
  });

  it("is refused when its answer would not fit into memory", () => {
    const chargingSchedulePeriod = Array.from({ length: 1000 }, (_, index) => ({
      startPeriod: index,
      limit: index,
    }));
    const profile = {
      ...{ chargingProfileId: 1, stackLevel: 0, chargingProfilePurpose: "TxDefaultProfile" },
      ...{ chargingProfileKind: "Recurring", recurrencyKind: "Daily" },
      chargingSchedule: { chargingRateUnit: "A", chargingSchedulePeriod },
    };
    expect(problems({ ...input, duration: 2_000_000_000, profiles: [{ evseId: 1, profile }] })).toEqual([
      "input: duration is 2000000000: these profiles recur too often for that; ask for at most 432000000",
    ]);
  });

  it("whatever the JSON is, it is answered or refused, never thrown over", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(...Object.keys(input), "transactions", "defaults"),
        (value, key) => {
          const composition = composeFromInput({ ...input, [key]: value });
          expect(composition.ok || composition.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("schedule: members beyond the format of the issue", () => {
  const profile = {
    ...{ id: 1, stackLevel: 0, chargingProfilePurpose: "PriorityCharging", chargingProfileKind: "Absolute" },
    chargingSchedule: [
      {
        ...{ id: 1, startSchedule: "2026-11-20T13:00:00Z", chargingRateUnit: "A", useLocalTime: true },
        limitAtSoC: { soc: 80, limit: 6 },
        chargingSchedulePeriod: [{ startPeriod: 0, limit: 32 }],
      },
    ],
  };
  const json = {
    ...{ ...input, version: "2.1", evseId: 1, profiles: [{ evseId: 1, profile }] },
    localTime: [{ from: "2026-01-01T00:00:00Z", offset: "+01:00" }],
  };
  const limits = (transaction: object): unknown => {
    const started = { evseId: 1, startedAt: "2026-11-20T12:00:00Z", ...transaction };
    const composition = composeFromInput({ ...json, transactions: [started] });
    return composition.ok
      ? composition.composed.answer.periods.map(({ limit }) => limit)
      : composition.problems;
  };

  it("priorityCharging, soc and local time", () => {
    expect(limits({})).toEqual([48]);
    expect(limits({ priorityCharging: true })).toEqual([32]);
    expect(limits({ priorityCharging: true, soc: 80 })).toEqual([6]);
  });
});
