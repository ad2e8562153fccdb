/**
 * One process of the schedules' figure: `run.ts VERSION time|allocation [--quick]`. Composes schedules of one version of OCPP, as a
 * station does, and prints what it took as JSON. `allocation` needs --expose-gc and room for all it makes (--min-semi-space-size).
 */
import { readFileSync } from "node:fs";
import { isObject } from "../../src/kernel/json.ts";
import { median } from "../support/statistics.ts";
import { calibrate } from "./calibration.ts";
import { cases, growths } from "./cases.ts";
import type { Version } from "./version.ts";
import { install, queryOf, versions } from "./versions.ts";

const [name = "", mode = "", ...flags] = process.argv.slice(2);
const quick = flags.includes("--quick");
const given = versions[name];
if (!given) throw new Error(`there is no version ${name}; use ${Object.keys(versions).join(" or ")}`);
const version: Version = given;

/** Results end here, so that no compiler leaves out what nobody reads. */
let sink: unknown;

/** ms after which it is asked whether the kernel took the core away meanwhile. */
const stretchMs = 0.5;
/** Of this thread alone: those of the collector's threads, and what they cost us, are the engine's. */
const interruptions = (): string | undefined =>
  /nonvoluntary.*/.exec(readFileSync(`/proc/self/task/${process.pid}/status`, "latin1"))?.[0];

/**
 * us of each of `count` calls, sorted. Calls in whose stretch of time another process had the core are made again, as long as that
 * is not most of them: a p99 would tell of the other process.
 */
function times(act: () => unknown, count: number): Float64Array {
  const each = new Float64Array(count);
  let kept = 0;
  let made = 0;
  for (let n = 0; n < count;) {
    const before = interruptions();
    const until = performance.now() + stretchMs;
    let begun = 0;
    for (; n < count && begun < until; n += 1, made += 1) {
      begun = performance.now();
      sink = act();
      each[n] = (performance.now() - begun) * 1000;
    }
    if (interruptions() !== before && made < 3 * count) n = kept;
    kept = n;
  }
  return each.sort();
}

const at = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Runs until what is run often has been compiled, and returns about how many runs take so many ms. */
function runsIn(act: () => unknown, ms: number): number {
  const until = performance.now() + 80;
  let runs = 0;
  while (performance.now() < until || runs < 30) {
    sink = act();
    runs += 1;
  }
  const begun = performance.now();
  for (let n = 0; n < 20; n += 1) sink = act();
  return Math.ceil((ms * 20) / (performance.now() - begun));
}

/** The periods of an answer, whichever version's it is. */
function periodsOf(answer: object): readonly object[] {
  const schedule = "chargingSchedule" in answer ? answer.chargingSchedule : answer;
  const periods = isObject(schedule) ? schedule["chargingSchedulePeriod"] : undefined;
  if (!Array.isArray(periods)) throw new Error("an answer without periods");
  return periods.filter(isObject);
}

const asked = cases.flatMap(({ marks, ...each }) => {
  const mark = marks[version.name];
  if (mark === undefined) return [];
  const query = queryOf(version, install(version, each), each);
  return [{ ...each, mark, compose: (): object => version.answer(query) }];
});

function timeOfCases() {
  const [first] = asked;
  const begun = performance.now();
  sink = first?.compose();
  const cold = (performance.now() - begun) * 1000;
  runsIn(calibrate, 0);
  const warm = asked.map((each) => ({
    ...each,
    count: Math.max(60, runsIn(each.compose, quick ? 10 : 25)),
  }));
  const rounds = Array.from({ length: quick ? 5 : 7 }, () =>
    warm.map(({ compose, count }) => {
      const loop = at(times(calibrate, 40), 0.5);
      const ours = times(compose, count);
      return { loop, median: at(ours, 0.5), p99: at(ours, 0.99) };
    }),
  );
  return {
    cold,
    cases: warm.map(({ name: what, compose, mark, bound }, index) => {
      const mine = rounds.map((round) => round[index] ?? { loop: NaN, median: NaN, p99: NaN });
      return {
        what,
        mark,
        bound,
        answered: periodsOf(compose()).length,
        median: median(mine.map((round) => round.median)),
        p99: median(mine.map((round) => round.p99)),
        loop: median(mine.map((round) => round.loop)),
      };
    }),
  };
}

/** Each step against the one before it, in turns. */
function timeOfGrowth() {
  return growths.flatMap(({ what, bound, steps }) => {
    const all = steps.map(({ size, shape, evseId, days }) => {
      const query = queryOf(version, install(version, shape), { evseId, evses: shape.evses, days });
      const compose = (): object => version.answer(query);
      return { size, compose, count: Math.max(40, runsIn(compose, quick ? 5 : 10)) };
    });
    return all.slice(1).map((big, index) => {
      const small = all[index] ?? big;
      const pairs = Array.from({ length: quick ? 5 : 7 }, (_, round) => {
        const one = (step: typeof big): number => at(times(step.compose, step.count), 0.5);
        if (round % 2 === 0) return { ours: one(big), baseline: one(small) };
        const baseline = one(small);
        return { ours: one(big), baseline };
      });
      return { what: `${small.size} to ${big.size} ${what}`, bound, pairs };
    });
  });
}

/** Bytes that each call allocates; nothing may be collected meanwhile. */
function allocation(act: () => unknown): number {
  const calls = 20;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let n = 0; n < calls; n += 1) sink = act();
  return (process.memoryUsage().heapUsed - before) / calls;
}

/** The copy says how much of it is the answer itself. */
function allocationOfCases() {
  return asked.map(({ name: what, compose }) => {
    runsIn(compose, 0);
    const periods = periodsOf(compose());
    const copy = (): object[] => periods.map((period) => ({ ...period }));
    runsIn(copy, 0);
    const rounds = Array.from({ length: 5 }, () => ({
      ours: allocation(compose),
      baseline: allocation(copy),
    }));
    return {
      what,
      ours: median(rounds.map(({ ours }) => ours)),
      baseline: median(rounds.map(({ baseline }) => baseline)),
    };
  });
}

const result =
  mode === "allocation" ? { cases: allocationOfCases() } : { ...timeOfCases(), growth: timeOfGrowth() };
console.log(JSON.stringify({ ...result, answered: sink !== undefined }));
