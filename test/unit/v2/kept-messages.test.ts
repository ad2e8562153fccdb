import { describe, expect, it } from "vitest";
import type { CallOutcome, OutboundCall } from "../../../src/model/rpc.ts";
import { KeptMessages } from "../../../src/v2/kept-messages.ts";
import { RecordingLogger } from "../../support/recording-logger.ts";

const call = (n: number): OutboundCall => ({ action: "LogStatusNotification", payload: { n } });
const result: CallOutcome = { kind: "result", payload: {} };
const offline: CallOutcome = { kind: "offline" };

/** Lets what is ready happen. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

function setup(outcomes: CallOutcome[] = []) {
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
    logger,
  );
  return { kept, sent, names, logger };
}

describe("KeptMessages", () => {
  it("sends one after the other, each by a name of its own", async () => {
    const { kept, sent, names } = setup();
    await Promise.all([1, 2, 3].map((n) => kept.add(call(n))));
    expect(sent).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(names.size).toBe(3);
  });

  it("keeps what waits while the link is down, in order", async () => {
    const { kept, sent } = setup([result, offline]);
    const all = Promise.all([1, 2, 3].map((n) => kept.add(call(n))));
    await turns();
    expect(sent).toEqual([{ n: 1 }]);
    kept.resumed();
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

  it("gives up one that the session never takes", async () => {
    const { kept, sent, logger } = setup([offline, offline, offline]);
    const first = kept.add(call(1));
    const second = kept.add(call(2));
    for (let link = 0; link < 2; link++) {
      await turns();
      kept.resumed();
    }
    await Promise.all([first, second]);
    expect(sent).toEqual([{ n: 2 }]);
    expect(logger.about("given up")).toHaveLength(1);
  });

  it("ends with the station", async () => {
    const { kept } = setup([offline]);
    const waiting = kept.add(call(1));
    kept.dispose();
    await waiting;
  });
});
