import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChargingProfile } from "../../../src/model/charging-profile.ts";
import { query } from "../../support/schedule-arbitraries.ts";
import { answeredAt, instantsOf } from "../../support/schedule-compare.ts";
import { answerOf } from "../../support/schedule-engine.ts";
import { seconds, type ReferenceQuery } from "../../support/schedule-layers.ts";

/** What must be true of any composite schedule, whoever computes it. */

const runs = { numRuns: 250, unbiased: true };
const day = 86_400_000;

const any = fc.constantFrom(false, true).chain((version21) => query({ version21 }));

const only = (asked: ReferenceQuery, keep: (profile: ChargingProfile) => boolean): ReferenceQuery => ({
  ...asked,
  profiles: asked.profiles.filter(({ profile }) => keep(profile)),
});

/** A question with every time in it moved. */
function moved(asked: ReferenceQuery, by: number): ReferenceQuery {
  const time = <T extends number | null | undefined>(at: T): number | T =>
    typeof at === "number" ? at + by : at;
  return {
    ...asked,
    now: asked.now + by,
    start: asked.start + by,
    localTime: asked.localTime?.map((each) => ({ ...each, from: each.from + by })),
    transactions: asked.transactions.map((each) => ({
      ...each,
      startedAt: each.startedAt + by,
      powerPathClosedAt: time(each.powerPathClosedAt),
    })),
    profiles: asked.profiles.map(({ profile, ...place }) => ({
      ...place,
      profile: {
        ...profile,
        validFrom: time(profile.validFrom),
        validTo: time(profile.validTo),
        dynUpdateTime: time(profile.dynUpdateTime),
        chargingSchedule: profile.chargingSchedule.map((schedule) => ({
          ...schedule,
          startSchedule: time(schedule.startSchedule),
        })),
      },
    })),
  };
}

describe("a composite schedule", { timeout: 60_000 }, () => {
  it("is never above the station's maximum or its external constraints (K08.FR.04, SC.01, 1.6 §3.13.3)", () => {
    const noGeneration = (profile: ChargingProfile): boolean =>
      profile.chargingProfilePurpose !== "LocalGeneration";
    const inOneUnit = fc
      .constantFrom("A", "W")
      .chain((unit) => query({ units: [unit] }))
      // A default that no limit is above: what is left over from one layer alone is that layer's limit.
      .map((asked) => ({ ...asked, defaults: { ...asked.defaults, limitAmps: 1e9, limitWatts: 1e9 } }));
    fc.assert(
      fc.property(
        inOneUnit,
        fc.constantFrom("ChargingStationMaxProfile", "ChargingStationExternalConstraints"),
        (asked, purpose) => {
          const whole = answerOf(only(asked, noGeneration));
          const station = asked.profiles.filter(
            ({ evse, profile }) => evse === 0 && profile.chargingProfilePurpose === purpose,
          );
          const layer = answerOf({ ...asked, profiles: station });
          for (const at of instantsOf(asked, whole)) {
            expect(answeredAt(whole, at).limit ?? 0).toBeLessThanOrEqual(answeredAt(layer, at).limit ?? 0);
          }
        },
      ),
      runs,
    );
  });

  it("only falls when a station's maximum is added", () => {
    const asked = query({ units: ["A"], dialects: ["dc"] });
    fc.assert(
      fc.property(asked, (with_) => {
        const without = only(
          with_,
          (profile) => profile.chargingProfilePurpose !== "ChargingStationMaxProfile",
        );
        const unlimited = { limitAmps: 1e9, limitWatts: 1e9 };
        const [less, more] = [with_, without].map((each) =>
          answerOf({ ...each, defaults: { ...each.defaults, ...unlimited } }),
        );
        if (less === undefined || more === undefined) throw new Error("two questions, two answers");
        for (const at of instantsOf(with_, less)) {
          expect(answeredAt(less, at).limit ?? 0).toBeLessThanOrEqual(answeredAt(more, at).limit ?? 0);
        }
      }),
      runs,
    );
  });

  it("does not depend on the order of the profiles where no two share a stack level", () => {
    const shuffled = any.chain((asked) => {
      const distinct = asked.profiles.map(({ profile, ...place }, index) => ({
        ...place,
        profile: { ...profile, stackLevel: index },
      }));
      const order = fc.shuffledSubarray(distinct, { minLength: distinct.length });
      return order.map((other) => [
        { ...asked, profiles: distinct },
        { ...asked, profiles: other },
      ]);
    });
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        if (one === undefined || other === undefined) throw new Error("two questions");
        expect(answerOf(other)).toEqual(answerOf(one));
      }),
      runs,
    );
  });

  it("moves with all its times", () => {
    const days = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(any, days, (asked, by) => {
        const here = answerOf(asked);
        expect(answerOf(moved(asked, by * day))).toEqual({ ...here, start: here.start + by * day });
      }),
      runs,
    );
  });

  it("says of two windows, one after the other, what it says of both at once", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 100 }), (asked, percent) => {
        const first = Math.floor((asked.duration * percent) / 100);
        const whole = answerOf(asked);
        const parts = [
          answerOf({ ...asked, duration: first }),
          answerOf({ ...asked, start: asked.start + first * 1000, duration: asked.duration - first }),
        ] as const;
        const middle = seconds(asked.start) + first;
        for (const at of instantsOf(asked, whole)) {
          const part = at < middle ? parts[0] : parts[1];
          expect(answeredAt(part, at)).toEqual(answeredAt(whole, at));
        }
      }),
      runs,
    );
  });

  it("is the same when the same is asked again, and leaves the question as it was", () => {
    fc.assert(
      fc.property(any, (asked) => {
        const before = JSON.stringify(asked);
        const first = answerOf(asked);
        expect(answerOf(asked)).toEqual(first);
        expect(JSON.stringify(asked)).toBe(before);
      }),
      runs,
    );
  });

  it("of a profile alone that always applies is that profile", () => {
    const limit = fc.integer({ min: 0, max: 639 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(any, fc.array(limit, { minLength: 1, maxLength: 6 }), (asked, limits) => {
        const periods = limits.map((value, index) => ({
          startPeriod: index * 7,
          limit: value,
          numberPhases: 3,
        }));
        const profile: ChargingProfile = {
          id: 1,
          stackLevel: 0,
          chargingProfilePurpose: "TxDefaultProfile",
          chargingProfileKind: "Absolute",
          chargingSchedule: [
            { startSchedule: asked.start, chargingRateUnit: "A", chargingSchedulePeriod: periods },
          ],
        };
        const alone = answerOf({
          ...asked,
          evseId: 1,
          unit: "A",
          duration: 60,
          profiles: [{ evse: 1, profile }],
          connection: undefined,
        });
        const expected = periods.filter((each, index) => each.limit !== periods[index - 1]?.limit);
        expect(alone.periods).toEqual(expected);
      }),
      runs,
    );
  });
});
