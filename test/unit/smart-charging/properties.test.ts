import fc from "fast-check";
import { describe, it } from "vitest";
import { query, type Choices } from "../../support/schedule-arbitraries.ts";
import { difference, malformed, wrongMinRate } from "../../support/schedule-compare.ts";
import { answerOf } from "../../support/schedule-engine.ts";
import type { ReferenceQuery } from "../../support/schedule-layers.ts";

function sameAsReference(asked: ReferenceQuery): void {
  const answer = answerOf(asked);
  const wrong = malformed(asked, answer) ?? difference(asked, answer);
  if (wrong !== undefined) throw new Error(`${wrong}\n${JSON.stringify(answer.periods)}`);
}

// fast-check names the seed of what fails; to see it again, put `seed` and `path` beside `numRuns`.
const assertSame = (choices: Choices, numRuns: number): void => {
  fc.assert(fc.property(query(choices), sameAsReference), { numRuns, unbiased: true });
};

describe("a composite schedule is what the reference says, second by second", { timeout: 60_000 }, () => {
  it("1.6", () => assertSame({ dialects: ["v16"] }, 1200));
  it("2.0.1 (K08.FR.04, SC.01)", () => assertSame({ dialects: ["ac", "dc"] }, 1200));
  it("2.1, with setpoints, discharging and all", () =>
    assertSame({ dialects: ["ac", "dc"], version21: true }, 1500));
  it("2.1, with values per phase (K08.FR.09)", () =>
    assertSame({ dialects: ["ac"], version21: true, perPhase: true, maxProfiles: 4, evseOnly: true }, 800));
  it("many profiles on one EVSE", () =>
    assertSame({ scales: ["seconds", "hours"], minProfiles: 10, maxProfiles: 16, evseOnly: true }, 300));
  it("windows of days and weeks", () => assertSame({ scales: ["days", "weeks"], maxProfiles: 5 }, 400));
  it("minChargingRate is the highest of those that count somewhere", () => {
    const right = (asked: ReferenceQuery): void => {
      const wrong = wrongMinRate(asked, answerOf(asked));
      if (wrong !== undefined) throw new Error(wrong);
    };
    const asked = query({ dialects: ["v16"], scales: ["seconds", "hours"], maxProfiles: 4 });
    fc.assert(fc.property(asked, right), { numRuns: 400, unbiased: true });
  });
});
