import { describe, expect, it } from "vitest";
import type { CallOutcome, OutboundCall } from "../../../src/model/rpc.ts";
import { AskedReports } from "../../../src/v2/asked-reports.ts";
import { KeptMessages } from "../../../src/v2/kept-messages.ts";
import { RecordingLogger } from "../../support/recording-logger.ts";

const call = (n: number): OutboundCall => ({ action: "LogStatusNotification", payload: { n } });
const result: CallOutcome = { kind: "result", payload: {} };
const offline: CallOutcome = { kind: "offline" };

/** Lets what is ready happen. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

function setup(outcomes: CallOutcome[] = [], valid: (call: OutboundCall) => boolean = () => true) {
  const sent: unknown[] = [];
  const names = new Set<string>();
  const logger = new RecordingLogger();
  const kept = new KeptMessages(
    {
      callAsked: (what, _action, build) => {
        names.add(what);
        const outcome = outcomes.shift() ?? result;
        if (outcome.kind !== "offline") sent.push(build()?.payload);
        return Promise.resolve(outcome);
      },
    },
    { request: valid },
    logger,
  );
  return { kept, sent, names, logger };
}

/** A report of so many messages, and how many of them were made. */
function report(from: number, count: number): { made: number; messages: Iterable<OutboundCall> } {
  const state = { made: 0, messages: messages() };
  function* messages(): Generator<OutboundCall> {
    for (let n = from; n < from + count; n++) {
      state.made += 1;
      yield call(n);
    }
  }
  return state;
}

describe("KeptMessages", () => {
  it("sends one after the other, each by a name of its own", async () => {
    const { kept, sent, names } = setup();
    await Promise.all([1, 2, 3].map((n) => kept.add(call(n))));
    expect(sent).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(names.size).toBe(3);
  });

  it("makes the messages of a report as their turn comes, and tells it whole before the next", async () => {
    const { kept, sent } = setup([result, offline]);
    const first = report(1, 3);
    const second = report(4, 2);
    const all = Promise.all([kept.tell(first.messages), kept.tell(second.messages)]);
    await turns();
    expect([first.made, second.made]).toEqual([2, 0]);
    kept.resumed();
    await all;
    expect(sent).toEqual([1, 2, 3, 4, 5].map((n) => ({ n })));
  });

  it("keeps what waits while the link is down, in order, however often it is lost", async () => {
    const { kept, sent } = setup([result, offline, offline, offline, offline, offline]);
    const all = Promise.all([1, 2, 3].map((n) => kept.add(call(n))));
    for (let link = 0; link < 5; link++) {
      await turns();
      expect(sent).toEqual([{ n: 1 }]);
      kept.resumed();
    }
    await all;
    expect(sent).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it("an answer that refuses, or none, is an end too", async () => {
    const { kept, sent } = setup([
      { kind: "timeout" },
      { kind: "error", code: "InternalError", description: "" },
    ]);
    await Promise.all([1, 2].map((n) => kept.add(call(n))));
    expect(sent).toHaveLength(2);
  });

  it("passes over one that is not valid, and one that cannot be made ends its report", async () => {
    const { kept, sent, logger } = setup([], ({ payload }) => JSON.stringify(payload) !== '{"n":1}');
    function* broken(): Generator<OutboundCall> {
      yield call(3);
      throw new Error("no such profile");
    }
    await Promise.all([kept.tell(report(1, 2).messages), kept.tell(broken()), kept.add(call(4))]);
    expect(sent).toEqual([{ n: 2 }, { n: 3 }, { n: 4 }]);
    expect(logger.about("could not be told")).toHaveLength(1);
  });

  it("gives up the oldest single messages when too many wait, and no report for them", async () => {
    const { kept, sent, logger } = setup([offline]);
    const told = kept.tell(report(1, 3).messages);
    const singles = Array.from({ length: 1003 }, (_, index) => kept.add(call(1000 + index)));
    await Promise.all(singles.slice(0, 3));
    expect(logger.about("given up")).toHaveLength(3);
    kept.resumed();
    await Promise.all([told, ...singles]);
    expect(sent).toHaveLength(1003);
    expect(sent.slice(0, 4)).toEqual([1, 2, 3, 1003].map((n) => ({ n })));
  });

  it("ends all it holds when told to forget, begun or not, and goes on with what is new", async () => {
    const { kept, sent } = setup([result, offline]);
    const reports = new AskedReports(kept, 1);
    const begun = report(1, 3);
    reports.send(begun.messages);
    const single = kept.add(call(4));
    await turns();
    expect(reports.busy).toBe(true);
    kept.forget();
    await single;
    await turns();
    expect(reports.busy).toBe(false);
    kept.resumed();
    await kept.tell(report(5, 2).messages);
    expect(sent).toEqual([1, 5, 6].map((n) => ({ n })));
  });

  it("forgets how many single messages waited", async () => {
    const outcomes = [offline];
    const { kept, logger } = setup(outcomes);
    const old = Array.from({ length: 900 }, (_, index) => kept.add(call(index)));
    await turns();
    kept.forget();
    await Promise.all(old);
    outcomes.push(offline);
    const young = Array.from({ length: 900 }, (_, index) => kept.add(call(index)));
    await turns();
    kept.resumed();
    await Promise.all(young);
    expect(logger.about("given up")).toEqual([]);
  });

  it("ends with the station", async () => {
    const { kept, sent } = setup([offline]);
    const waiting = Promise.all([kept.add(call(1)), kept.tell(report(2, 2).messages)]);
    await turns();
    kept.dispose();
    kept.resumed();
    await waiting;
    expect(sent).toEqual([]);
  });
});
