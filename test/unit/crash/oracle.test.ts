import { describe, expect, it } from "vitest";
import type { Expected } from "../../../scripts/crash/expected.ts";
import { nothingExpected } from "../../../scripts/crash/expected.ts";
import { historyOf } from "../../../scripts/crash/history.ts";
import { judgeAllowed, judgeOrder, judgePayers, missing } from "../../../scripts/crash/oracle.ts";
import type { ReceivedCall } from "../../../scripts/crash/csms.ts";
import { startKey } from "../../../scripts/crash/told.ts";

const start = { connectorId: 1, idTag: "TAG", meterStart: 100, timestamp: "2026-01-01T00:00:00.000Z" };
const meter = (second: number, value: string, transactionId = 7): object => ({
  connectorId: 1,
  transactionId,
  meterValue: [
    {
      timestamp: `2026-01-01T00:00:0${second}.000Z`,
      sampledValue: [{ value, measurand: "Energy.Active.Import.Register" }],
    },
  ],
});
const stop = (second: number, meterStop: number): object => ({
  transactionId: 7,
  meterStop,
  timestamp: `2026-01-01T00:00:0${second}.000Z`,
  reason: "PowerLoss",
});

/** One line of a story: the connection, the message id, and what came. */
type Line = readonly [connection: number, id: string, action: string, payload: object];

const whole: readonly Line[] = [
  [1, "a", "StartTransaction", start],
  [1, "b", "MeterValues", meter(1, "101.2")],
  [1, "c", "StopTransaction", stop(2, 102)],
];

function found(lines: readonly Line[], expected: Expected = nothingExpected()): string {
  const calls = lines.map(([connection, messageId, action, payload]): ReceivedCall => ({
    ...{ connection, messageId, action, payload },
    at: 0,
    answered: "result",
  }));
  const transactionOf = (key: string): number => (key === startKey(start) ? 7 : 8);
  const history = historyOf({ calls, transactionOf });
  const order = judgeOrder(history, expected, { toldRegister: (_, value) => value !== "999" });
  return [...history.problems, ...order.problems, ...missing(order, expected, true)].join("; ");
}

const recorded: Expected = {
  starts: new Map([["tx", { key: startKey(start), waiting: true }]]),
  ends: new Map([["tx", { meterStop: 102, timestamp: null, reason: "PowerLoss" }]]),
  tokens: new Map([["tx", new Map([["TAG", false]])]]),
  readings: new Map([["tx", new Set(["2026-01-01T00:00:01.000Z"])]]),
  leaving: new Map(),
  least: new Map(),
  offline: new Set(),
  remoteIds: new Map(),
};

describe("the oracle of npm run crash", () => {
  it("finds nothing in a whole story, nor in one that repeats what was in flight as a connection ended", () => {
    expect(found(whole, recorded)).toBe("");
    const [a, b, c] = whole;
    if (!a || !b || !c) throw new Error("the story is too short");
    expect(found([a, b, [2, "b", b[2], b[3]], [2, "c", c[2], c[3]]], recorded)).toBe("");
  });

  it.each<[string, readonly Line[], RegExp]>([
    ["a lost start", [], /the start of tx was lost/],
    ["a lost end", whole.slice(0, 2), /the end of tx was lost; transaction 7 never ended/],
    ["a lost reading", whole.filter(([, id]) => id !== "b"), /a reading of tx at .* was lost/],
    [
      "a repetition",
      [...whole, [2, "b", "MeterValues", meter(1, "101.2")]],
      /sent twice, not being in flight/,
    ],
    [
      "a repetition under another id",
      [...whole, [2, "d", "StopTransaction", stop(2, 102)]],
      /sent again under another message id/,
    ],
    ["an id used again", [...whole, [2, "a", "MeterValues", meter(3, "103")]], /came with another content/],
    [
      "readings after the end",
      [...whole, [2, "d", "MeterValues", meter(3, "103")]],
      /after its StopTransaction/,
    ],
    [
      "readings before the start",
      [...whole].reverse(),
      /MeterValues of transaction 7, which was never started/,
    ],
    [
      "readings out of order",
      [...whole.slice(0, 1), [1, "x", "MeterValues", meter(2, "102")], ...whole.slice(1)],
      /a reading of .*01.000Z after one of .*02.000Z.*the meter went back/,
    ],
    [
      "an end below what was reported",
      [...whole.slice(0, 2), [1, "c", "StopTransaction", stop(2, 100)]],
      /is less than 101.2/,
    ],
    [
      "an end before the last reading",
      [...whole.slice(0, 2), [1, "c", "StopTransaction", stop(0, 102)]],
      /before its last reading/,
    ],
    [
      "an invented register",
      [...whole.slice(0, 2), [1, "c", "StopTransaction", stop(2, 999)]],
      /no meter ever stood at meterStop 999/,
    ],
    [
      "an overlap on a connector",
      [
        ...whole,
        [1, "d", "StartTransaction", { ...start, idTag: "NEXT", timestamp: "2026-01-01T00:00:01.500Z" }],
      ],
      /transaction 8 overlaps 7/,
    ],
    [
      "starts out of order, of different connectors",
      [
        ...whole,
        [1, "d", "StartTransaction", { ...start, connectorId: 2, timestamp: "2025-12-31T23:59:59.000Z" }],
      ],
      /transaction 8 came after one that began later/,
    ],
    ["a message that is none", [[1, "a", "StartTransaction", { idTag: "TAG" }]], /not as OCPP 1.6 has it/],
  ])("finds %s", (_, lines, problem) => {
    expect(found(lines, recorded)).toMatch(problem);
  });

  it("does not mistake one transaction for another that looks alike without its time", () => {
    const next = { ...start, timestamp: "2026-01-01T00:00:03.000Z" };
    const lines: readonly Line[] = [
      ...whole,
      [1, "d", "StartTransaction", next],
      [1, "e", "StopTransaction", { ...stop(4, 105), transactionId: 8 }],
    ];
    const starts = new Map([["tx", { key: startKey({ ...start, timestamp: "" }), waiting: true }]]);
    expect(found(lines, { ...recorded, starts })).toMatch(/^$|never started/);
    expect(found(lines.slice(3), { ...recorded, starts })).toMatch(/meterStop 105, recorded was 102/);
  });

  it("finds an end below the register a transaction that went on was last written with", () => {
    const least = (wh: number): Expected => ({ ...recorded, least: new Map([["tx", wh]]) });
    expect(found(whole, least(102))).toBe("");
    expect(found(whole, least(103))).toMatch(/meterStop 102, the meter had been at 103/);
  });

  it("finds a token that was lost", () => {
    const tokens = new Map([["tx", new Map([["OTHER", true]])]]);
    expect(found(whole, { ...recorded, tokens })).toMatch(/the token OTHER of tx was lost/);
  });

  it("finds energy on a bill of nobody's", () => {
    const call = {
      connection: 1,
      messageId: "m",
      action: "",
      payload: {},
      at: 0,
      answered: "result",
    } as const;
    const heard = (meterStop: number, tokens: string[]): ReturnType<typeof judgeOrder> => ({
      problems: [],
      transactions: new Map([
        [
          7,
          {
            ...{ transactionId: 7, tokens, meters: [] },
            start: { kind: "start", call, key: "", transactionId: 7, start },
            stop: { kind: "stop", call, transactionId: 7, stop: { timestamp: start.timestamp, meterStop } },
          },
        ],
      ]),
    });
    expect(judgePayers(heard(200, []), 50).join()).toMatch(/100 Wh, and nobody was authorized/);
    expect(judgePayers(heard(200, ["TAG"]), 50)).toEqual([]);
    expect(judgePayers(heard(140, []), 50)).toEqual([]);
  });

  it("finds energy that was allowed without a recorded transaction, but not just after a plug", () => {
    const allowed = { evse: 1, idTag: "OTHER", at: 10_000, pluggedAt: 0 };
    const order = { transactions: new Map(), problems: [] };
    expect(judgeAllowed(order, [allowed])).toHaveLength(1);
    expect(judgeAllowed(order, [{ ...allowed, pluggedAt: 9_900 }])).toEqual([]);
  });
});
