import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainSchedule } from "../../../src/smart-charging/explain.ts";
import { query } from "../../support/schedule-arbitraries.ts";
import { answerOf, asEngineQuery } from "../../support/schedule-engine.ts";
import { layersAt, seconds, type Leading, type ReferenceQuery } from "../../support/schedule-layers.ts";

function leadingAt(question: ReferenceQuery, second: number): readonly Leading[] {
  const { tx, ownExternal, stationExternal, stationMax } = layersAt(
    question,
    1,
    seconds(question.start) + second,
  );
  return [tx, ownExternal, stationExternal, stationMax].filter((each) => each !== undefined);
}

const limitOf = ({ period }: Leading): number => period.limit ?? Infinity;
const idOf = ({ installed }: Leading): number => installed.profile.id;

/** Who set a period, against what the reference finds to lead in its seconds. One unit, so that limits compare as they are. */
describe("an explanation", { timeout: 60_000 }, () => {
  it("names for each period the lowest of the profiles that lead, and the others as overruled", () => {
    const asked = query({ units: ["A"], scales: ["seconds"], evseOnly: true });
    fc.assert(
      fc.property(asked, (question) => {
        const answer = answerOf(question);
        const explained = explainSchedule(asEngineQuery(question), answer);
        const starts = answer.periods.map(({ startPeriod }) => startPeriod);
        expect(explained.map(({ startPeriod }) => startPeriod)).toEqual(starts);
        for (const [index, { startPeriod, setBy, overrode }] of explained.entries()) {
          const end = starts[index + 1] ?? Math.max(1, question.duration);
          const set = setBy.map(({ id }) => id);
          const others = overrode.map(({ id }) => id);
          const maySet = new Set<number>();
          for (let second = startPeriod; second < end; second += 1) {
            const leading = leadingAt(question, second);
            const lowest = Math.min(...leading.map(limitOf));
            const decisive = leading.filter((each) => limitOf(each) === lowest).map(idOf);
            for (const id of decisive) maySet.add(id);
            // Somebody who decides is named; nobody where nothing applies.
            expect(decisive.some((id) => set.includes(id))).toBe(leading.length > 0);
            for (const id of leading.map(idOf)) expect([...set, ...others]).toContain(id);
          }
          for (const id of set) expect([...maySet]).toContain(id);
          expect(new Set([...set, ...others]).size).toBe(set.length + others.length);
        }
      }),
      { numRuns: 400, unbiased: true },
    );
  });
});
