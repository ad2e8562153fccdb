import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChargingProfile } from "../../../src/model/charging-profile.ts";
import type { ScheduledTransaction } from "../../../src/smart-charging/query.ts";
import { localTime, rules } from "../../support/schedule-arbitraries.ts";
import { answerOf } from "../../support/schedule-engine.ts";
import type { ReferenceQuery } from "../../support/schedule-layers.ts";

/** K01.FR.92 to .94, .97, K08.FR.06: a random delay, drawn once for each transaction. */

const begin = Date.parse("2026-06-01T00:00:00Z");

interface Drawn {
  readonly delay: number;
  readonly gaps: readonly number[];
  readonly duration: number | undefined;
  readonly purpose: "TxProfile" | "TxDefaultProfile";
  readonly kind: "Absolute" | "Relative" | "Recurring";
  readonly transactionId: string;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  delay: fc.constantFrom(1, 2, 5, 30, 600),
  gaps: fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 6 }),
  duration: fc.option(fc.integer({ min: 1, max: 4000 }), { nil: undefined, freq: 2 }),
  purpose: fc.constantFrom("TxProfile", "TxDefaultProfile"),
  kind: fc.constantFrom("Absolute", "Relative", "Recurring"),
  transactionId: fc.string({ minLength: 1, maxLength: 36 }),
});

/** The begin of each period, and, as its limit, which one it is. */
const startsOf = ({ gaps }: Drawn): number[] =>
  gaps.reduce<number[]>((all, gap) => [...all, (all.at(-1) ?? 0) + gap], [0]);

function asked(
  from: Drawn,
  transaction: Partial<ScheduledTransaction> | undefined,
  delay = from.delay,
): ReferenceQuery {
  const profile: ChargingProfile = {
    id: 7,
    stackLevel: 0,
    chargingProfilePurpose: from.purpose,
    chargingProfileKind: from.kind,
    recurrencyKind: from.kind === "Recurring" ? "Daily" : undefined,
    chargingSchedule: [
      {
        id: 1,
        startSchedule: from.kind === "Relative" ? undefined : begin,
        duration: from.duration,
        chargingRateUnit: "A",
        randomizedDelay: delay,
        chargingSchedulePeriod: startsOf(from).map((startPeriod, index) => ({
          startPeriod,
          limit: index + 1,
        })),
      },
    ],
  };
  return {
    profiles: [{ evse: 1, profile }],
    rules: rules.dc,
    evseId: 1,
    evses: 1,
    now: begin,
    start: begin,
    duration: 86_400,
    unit: "A",
    transactions:
      transaction === undefined
        ? []
        : [{ evseId: 1, transactionId: from.transactionId, startedAt: begin, ...transaction }],
    defaults: { limitAmps: 48, limitWatts: 33_120, numberPhases: 3, supplyVoltage: 230 },
    localTime,
  };
}

interface Begun {
  readonly index: number;
  readonly at: number;
}

/** Which period of the profile begins when; without the default that follows. */
const begun = (query: ReferenceQuery): Begun[] =>
  answerOf(query)
    .periods.filter(({ limit }) => limit !== 48)
    .map(({ startPeriod, limit = 0 }) => ({ index: limit - 1, at: startPeriod }));

describe("randomizedDelay", () => {
  it("moves each period but the first by 0 to so many seconds, and no end (K01.FR.92, .94)", () => {
    fc.assert(
      fc.property(drawn, (from) => {
        const starts = startsOf(from);
        const query = asked(from, {});
        const [first, ...rest] = begun(query);
        expect(first).toEqual({ index: 0, at: 0 });
        for (const { index, at } of rest) {
          const late = at - (starts[index] ?? Infinity);
          expect(late).toBeGreaterThanOrEqual(0);
          expect(late).toBeLessThanOrEqual(from.delay);
          expect(at).toBeLessThan(from.duration ?? Infinity);
        }
        const filler = answerOf(query).periods.find(({ limit }) => limit === 48);
        expect(filler?.startPeriod).toBe(from.duration);
      }),
      { numRuns: 400 },
    );
  });

  it("skips a period only where a later one may have passed it, or the end (K01.FR.97)", () => {
    fc.assert(
      fc.property(drawn, (from) => {
        const starts = startsOf(from);
        const seen = new Set(begun(asked(from, {})).map(({ index }) => index));
        for (const [index, start] of starts.entries()) {
          if (seen.has(index)) continue;
          const next = Math.min(starts[index + 1] ?? Infinity, from.duration ?? Infinity);
          expect(next - start).toBeLessThanOrEqual(from.delay);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is the same each time for one transaction, wherever the window begins (K01.FR.93)", () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 4000 }), (from, later) => {
        const query = asked(from, {});
        const at = new Map(begun(query).map((each) => [each.index, each.at]));
        expect(answerOf(query)).toEqual(answerOf(query));
        const [, ...rest] = begun({ ...query, start: query.start + later * 1000, duration: 10_000 });
        for (const each of rest) expect(each.at + later).toBe(at.get(each.index));
      }),
      { numRuns: 200 },
    );
  });

  it("is another for another transaction", () => {
    const from: Drawn = {
      delay: 600,
      gaps: [1000, 1000, 1000, 1000],
      duration: undefined,
      purpose: "TxDefaultProfile",
      kind: "Relative",
      transactionId: "",
    };
    const all = Array.from({ length: 200 }, (_, index) =>
      begun(asked(from, { transactionId: `tx-${index}` })),
    );
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBeGreaterThan(190);
    // A fair draw: about a third of them in each third of the span, for each period.
    for (const index of [1, 2, 3, 4]) {
      const delays = all.map((each) => (each.find((one) => one.index === index)?.at ?? 0) - index * 1000);
      const thirds = [0, 1, 2].map(
        (third) => delays.filter((each) => Math.floor(each / 200.4) === third).length,
      );
      expect(Math.min(...thirds)).toBeGreaterThan(30);
    }
  });

  it("is the same on each day of a recurring profile", () => {
    fc.assert(
      fc.property(drawn, (from) => {
        const query = asked({ ...from, kind: "Recurring" }, {});
        const tomorrow = answerOf({ ...query, start: query.start + 86_400_000 });
        expect(tomorrow.periods).toEqual(answerOf(query).periods);
      }),
      { numRuns: 100 },
    );
  });

  it("is none without a transaction (K08.FR.06)", () => {
    fc.assert(
      fc.property(drawn, (from) => {
        const idle = { ...from, purpose: "TxDefaultProfile" } as const;
        expect(answerOf(asked(idle, undefined))).toEqual(answerOf(asked(idle, undefined, 0)));
      }),
      { numRuns: 100 },
    );
  });
});
