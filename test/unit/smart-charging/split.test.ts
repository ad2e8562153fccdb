import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChargingSchedulePeriod } from "../../../src/model/charging-profile.ts";
import type { LimitUnit } from "../../../src/model/limit.ts";
import type { CompositeSchedule } from "../../../src/smart-charging/query.ts";
import { capToShare, splitLimit, type Claim } from "../../../src/smart-charging/split.ts";

type Steps = readonly (readonly [from: number, limit: number | undefined])[];

const schedule = (evseId: number, steps: Steps, unit: LimitUnit = "A"): CompositeSchedule => ({
  evseId,
  start: 0,
  duration: 3600,
  unit,
  periods: steps.map(([startPeriod, limit]) => ({ startPeriod, ...(limit === undefined ? {} : { limit }) })),
});

const sixAmps = (): number => 6;

/** A claim of so much all the time, with a transaction since then, or none (null). */
const claim = (evseId: number, own: number, since: number | null, least = 6, priority = 0): Claim => ({
  own: schedule(evseId, [[0, own]]),
  since,
  priority,
  least: () => least,
});

/** What each EVSE is told at one instant. */
function told(limit: number, claims: readonly Claim[]): (number | undefined)[] {
  const shares = splitLimit(schedule(0, [[0, limit]]), claims) ?? claims.map(({ own }) => own);
  return shares.map(({ periods }) => periods[0]?.limit);
}

describe("a station's limit among its EVSEs", () => {
  it("that is none to them leaves each its own", () => {
    expect(splitLimit(schedule(0, [[0, 64]]), [claim(1, 32, 1), claim(2, 32, null)])).toBe(null);
    expect(splitLimit(schedule(0, [[0, undefined]]), [claim(1, 32, 1), claim(2, 32, 2)])).toBe(null);
  });

  it.each<[string, number, Claim[], number[]]>([
    ["goes in equal shares", 32, [claim(1, 32, 1), claim(2, 32, 2)], [16, 16]],
    ["in tenths", 32, [claim(1, 32, 1), claim(2, 32, 2), claim(3, 32, 3)], [10.6, 10.6, 10.6]],
    [
      "what one may not use goes to the others",
      32,
      [claim(1, 8, 1), claim(2, 32, 2), claim(3, 32, 3)],
      [8, 12, 12],
    ],
    ["those without a transaction get what is left", 32, [claim(1, 20, null), claim(2, 20, 5)], [12, 20]],
    ["which may be nothing", 16, [claim(1, 32, 5), claim(2, 32, null)], [16, 0]],
    [
      "nobody charges: each may have all of it, until one begins",
      32,
      [claim(1, 32, null), claim(2, 32, null)],
      [32, 32],
    ],
    [
      "K03.FR.04: the one of a higher priority has all it may, and the other what is left",
      40,
      [claim(1, 32, 1), claim(2, 32, 2, 6, 5)],
      [8, 32],
    ],
    [
      "K03.FR.04: though the other has to be suspended, which is older",
      32,
      [claim(1, 32, 1), claim(2, 32, 2, 6, 1)],
      [0, 32],
    ],
    [
      "K03.FR.04: among those of one priority it goes in equal shares, and one below them gets the rest",
      60,
      [claim(1, 32, 1, 6, 2), claim(2, 32, 2, 6, -1), claim(3, 20, 3, 6, 2)],
      [32, 8, 20],
    ],
    [
      "K03.FR.04: also what is hardly worth while for the first is not given to those below",
      10,
      [claim(1, 32, 1, 13.8, 4), claim(2, 32, 2)],
      [10, 0],
    ],
    [
      "K03.FR.04: whoever charges comes before those that do not",
      32,
      [claim(1, 32, null, 6, 9), claim(2, 32, 2)],
      [0, 32],
    ],
    ["not enough for all: the oldest transaction is served", 10, [claim(1, 32, 9), claim(2, 32, 4)], [0, 10]],
    [
      "and the next oldest, as far as it goes",
      14,
      [claim(1, 32, 3), claim(2, 32, 2), claim(3, 32, 1)],
      [0, 7, 7],
    ],
    ["of two that began at once the lower number", 6, [claim(1, 32, 1), claim(2, 32, 1)], [6, 0]],
    [
      "not below what is worth while for one (K01.FR.21)",
      20,
      [claim(1, 32, 1, 12), claim(2, 32, 2)],
      [12, 8],
    ],
    ["who may not charge anyway keeps nobody from it", 12, [claim(1, 4, 1), claim(2, 32, 2)], [0, 12]],
    ["too little for anybody goes to the oldest", 5, [claim(1, 32, 2), claim(2, 32, 1)], [0, 5]],
    ["nothing is nothing", 0, [claim(1, 32, 2), claim(2, 32, null)], [0, 0]],
  ])("%s", (_what, limit, claims, shares) => {
    expect(told(limit, claims)).toEqual(shares);
  });

  it("changes with every edge, of the station's limit and of theirs", () => {
    const claims = [
      {
        own: schedule(1, [
          [0, 32],
          [100, 10],
        ]),
        since: 1,
        priority: 0,
        least: sixAmps,
      },
      {
        own: schedule(2, [
          [0, 32],
          [250, 20],
        ]),
        since: 2,
        priority: 0,
        least: sixAmps,
      },
    ];
    const shares = splitLimit(
      schedule(0, [
        [0, 40],
        [200, 24],
        [300, 60],
      ]),
      claims,
    );
    const steps = shares?.map(({ periods }) => periods.map(({ startPeriod, limit }) => [startPeriod, limit]));
    expect(steps).toEqual([
      [
        [0, 20],
        [100, 10],
      ],
      [
        [0, 20],
        [100, 30],
        [200, 14],
        [300, 20],
      ],
    ]);
  });

  it("phases stay as they are, and what else a period says is held to its share", () => {
    const own = {
      ...schedule(1, []),
      periods: [{ startPeriod: 0, limit: 32, limit_L2: 8, setpoint: 20, numberPhases: 3 }],
    };
    const shares = splitLimit(schedule(0, [[0, 16]]), [
      { own, since: 1, priority: 0, least: sixAmps },
      claim(2, 32, null),
    ]);
    expect(shares?.[0]?.periods).toEqual([
      { startPeriod: 0, limit: 16, limit_L2: 8, setpoint: 16, numberPhases: 3 },
    ]);
  });

  it("property: once a transaction runs, what is told never adds up to more, at no instant; nobody gets more than its own; nothing usable is left", () => {
    const limit = fc.integer({ min: 0, max: 640 }).map((tenths) => tenths / 10);
    const steps = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 59 }), limit), { maxLength: 5 })
      .chain((later) => limit.map((first): Steps => [[0, first], ...later.sort((a, b) => a[0] - b[0])]));
    const claims = fc.array(
      fc.record({
        steps,
        since: fc.option(fc.integer({ min: 1, max: 4 })),
        least: fc.constantFrom(6, 6, 13.8),
        priority: fc.constantFrom(0, 0, -9, 3),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(steps, claims, (whole, drawn) => {
        fc.pre(drawn.some(({ since }) => since !== null));
        const station = schedule(0, whole);
        const all = drawn.map(({ steps: own, since, least, priority }, index) => ({
          own: schedule(index + 1, own),
          since,
          priority,
          least: () => least,
        }));
        const shares = splitLimit(station, all) ?? all.map(({ own }) => own);
        const highest = Math.max(...all.flatMap(({ since, priority }) => (since === null ? [] : [priority])));
        const isFirst = all.map(({ since, priority }) => since !== null && priority === highest);
        const first = all.filter((_, index) => isFirst[index]);
        const alone = splitLimit(station, first) ?? first.map(({ own }) => own);
        for (let second = 0; second < 60; second++) {
          const most = at(station, second);
          const given = shares.map((share) => at(share, second));
          const own = all.map((each) => at(each.own, second));
          const sum = given.reduce((total, value) => total + value, 0);
          expect(Math.round(sum * 10)).toBeLessThanOrEqual(
            Math.round(
              Math.min(
                most,
                own.reduce((total, value) => total + value, 0),
              ) * 10,
            ),
          );
          given.forEach((value, index) => expect(value).toBeLessThanOrEqual(own[index] ?? 0));
          // K03.FR.04: those of the highest priority fare as if the others were not there.
          expect(shares.filter((_, index) => isFirst[index]).map((share) => at(share, second))).toEqual(
            alone.map((share) => at(share, second)),
          );
          const wanting = given.filter((value, index) => value < (own[index] ?? 0));
          // Only the tenths that do not divide are left over.
          if (wanting.length > 0) expect(most - sum).toBeLessThan(0.1 * given.length);
        }
      }),
    );
  });
});

describe("a schedule in another unit", () => {
  const watts = (limit: number): number => limit * 690;

  it("is held to the share where there is less than its own, and else as it is", () => {
    const own = schedule(1, [[0, 32]]);
    const share = schedule(1, [
      [0, 32],
      [60, 10],
    ]);
    const capped = capToShare(
      schedule(
        1,
        [
          [0, 22_000],
          [120, 5000],
        ],
        "W",
      ),
      own,
      share,
      watts,
    );
    expect(capped.periods.map(({ startPeriod, limit }) => [startPeriod, limit])).toEqual([
      [0, 22_000],
      [60, 6900],
      [120, 5000],
    ]);
  });
});

function at({ periods }: CompositeSchedule, second: number): number {
  const held = periods.findLast(({ startPeriod }: ChargingSchedulePeriod) => startPeriod <= second);
  return held?.limit ?? Infinity;
}
