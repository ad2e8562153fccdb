import { describe, expect, it } from "vitest";
import type { AskedCall } from "../../../scripts/crash/csms.ts";
import { AskedEnds } from "../../../scripts/crash/everest/asked-ends.ts";
import type { EvseTruth } from "../../../scripts/crash/everest/books.ts";
import type { History } from "../../../scripts/crash/history.ts";

const call = { connection: 1, messageId: "m", action: "", payload: {}, at: 0, answered: "result" as const };
const start = { connectorId: 1, idTag: "E1-1", timestamp: "", meterStart: 100 };
const history: History = {
  told: [
    { kind: "start", call, key: "", transactionId: 6, start: { ...start, idTag: "E1-0" } },
    { kind: "start", call, key: "", transactionId: 7, start },
  ],
  ...{ repeated: 0, problems: [] },
};

/** EVSE 1, with a transaction from 10 s to 20 s that ended so, and one just before that somebody ended. */
const ended = (reason: string): EvseTruth[] => [
  {
    ...{ evse: 1, stage: "spent", connector: 1, energy: "Preparing", disabled: false, faulted: false },
    transactions: [
      {
        ...{ sessionId: "r", connector: 1, idTag: "E1-0", meterStart: 100, startedAt: 5000 },
        end: { meterStop: 100, reason: "Local", at: 8900 },
      },
      {
        ...{ sessionId: "s", connector: 1, idTag: "E1-1", meterStart: 100, startedAt: 10_000 },
        end: { meterStop: 200, reason, at: 20_000 },
      },
    ],
  },
];

const stop = (transactionId: number, at: number): AskedCall => ({
  ...{ action: "RemoteStopTransaction", payload: { transactionId }, at, answer: null },
});

describe("the oracle of npm run crash -- --everest: ends somebody asked for", () => {
  const found = (
    reason: string,
    acts: readonly (readonly [evse: number, reason: string, at: number])[],
    asked: readonly AskedCall[] = [],
  ): string => {
    const ends = new AskedEnds();
    for (const act of [[1, "Local", 8900] as const, ...acts]) ends.note(...act);
    return ends.judge(ended(reason), history, asked).join("; ");
  };

  it.each<[string, string]>([
    ["somebody at the EVSE", found("Local", [[1, "Local", 19_900]])],
    ["the CSMS", found("Remote", [], [stop(7, 19_000)])],
    ["the CSMS, which meant one that was over just now", found("Remote", [], [stop(6, 10_200)])],
  ])("knows the end by %s", (_name, problems) => {
    expect(problems).toBe("");
  });

  it.each<[string, string]>([
    ["nobody", found("Local", [])],
    ["somebody at another EVSE", found("Local", [[2, "Local", 19_900]])],
    ["somebody who did something else", found("EmergencyStop", [[1, "Local", 19_900]])],
    ["somebody in the session before", found("EmergencyStop", [[1, "EmergencyStop", 5000]])],
    ["a CSMS that meant another", found("Remote", [], [stop(8, 19_000)])],
    ["a CSMS that meant one that was over long ago", found("Remote", [], [stop(6, 19_000)])],
    ["a CSMS that asked later", found("Remote", [], [stop(7, 21_000)])],
    ["nobody, as no longer authorized", found("DeAuthorized", [[1, "Local", 19_900]])],
  ])("finds the end by %s", (_name, problems) => {
    expect(problems).toMatch(/EVSE 1, E1-1 \(s\): it ended as .*, and nobody asked/);
  });
});
