import { describe, expect, it } from "vitest";
import type { ReceivedCall } from "../../../scripts/crash/csms.ts";
import { historyOf } from "../../../scripts/crash/history.ts";
import { judgeOffline } from "../../../scripts/crash/offline-201.ts";
import { wire201 } from "../../../scripts/crash/wire-201.ts";

const time = (second: number): string => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString();
const register = (second: number, value: number, context: string): object => ({
  timestamp: time(second),
  sampledValue: [{ value, context, measurand: "Energy.Active.Import.Register" }],
});

interface EventOptions {
  readonly type: "Started" | "Updated" | "Ended";
  readonly seqNo: number;
  readonly second: number;
  readonly more?: object;
}

const event = ({ type, seqNo, second, more = {} }: EventOptions): object => ({
  ...{ eventType: type, seqNo, timestamp: time(second) },
  triggerReason: type === "Ended" ? "StopAuthorized" : "Authorized",
  transactionInfo: {
    transactionId: "t",
    ...(type === "Started" && { chargingState: "EVConnected" }),
    ...(type === "Ended" && { chargingState: "EVConnected", stoppedReason: "Local" }),
  },
  ...(type === "Started" && {
    evse: { id: 1 },
    idToken: { idToken: "TAG", type: "ISO14443" },
    meterValue: [register(second, 100, "Transaction.Begin")],
  }),
  ...(type === "Ended" && {
    meterValue: [register(0, 100, "Transaction.Begin"), register(second, 105, "Transaction.End")],
  }),
  ...more,
});

const calls = (events: readonly object[]): ReceivedCall[] =>
  events.map((payload, at) => ({
    ...{ connection: 1, messageId: `m${at}`, action: "TransactionEvent", payload },
    at: 0,
    answered: "result",
  }));

const started = event({ type: "Started", seqNo: 0, second: 0 });
const updated = event({ type: "Updated", seqNo: 1, second: 1 });
const ended = event({ type: "Ended", seqNo: 2, second: 2 });

const found = (events: readonly object[], lost: readonly number[] = []): string =>
  historyOf(
    { calls: calls(events), transactionOf: () => 7, wire: wire201() },
    new Map([["t", new Set(lost)]]),
  ).problems.join("; ");

describe("the oracle of npm run crash in 2.0.1", () => {
  it("finds nothing in a whole story, and reads a start and an end of it", () => {
    const { told, problems } = historyOf({
      calls: calls([started, updated, ended]),
      transactionOf: () => 7,
      wire: wire201(),
    });
    expect(problems).toEqual([]);
    expect(told.map(({ kind }) => kind)).toEqual(["start", "meter", "meter", "stop"]);
    expect(told.at(-1)).toMatchObject({ stop: { meterStop: 105, reason: "Local" }, own: "t" });
  });

  it.each<[string, readonly object[], RegExp]>([
    ["a hole", [started, ended], /Ended 2 came after 0/],
    [
      "a number used twice",
      [started, updated, { ...updated, offline: true }, ended],
      /Updated 1 came after 1/,
    ],
    ["a second start", [started, { ...started, seqNo: 1 }], /Started 1 is not its first event/],
    ["what comes after the end", [started, updated, ended, { ...updated, seqNo: 3 }], /after its end/],
    ["an end before what was told", [started, updated, { ...ended, timestamp: time(0.5) }], /Ended 2 is of/],
    [
      "an end without its register",
      [started, updated, { ...ended, meterValue: [register(2, 105, "Sample.Periodic")] }],
      /no register/,
    ],
  ])("finds %s", (_, events, problem) => {
    expect(found(events)).toMatch(problem);
  });

  it("lets a reading be lost that was about to be told from memory", () => {
    expect(found([started, ended], [1])).toBe("");
    expect(found([started, ended], [2])).toMatch(/Ended 2 came after 0/);
    expect(found([started, { ...ended, seqNo: 3 }], [1, 2])).toMatch(/Ended 3 came after 0/);
  });

  it("finds an event that was not told, and does not say offline, and one that says so and was", () => {
    const base = Date.UTC(2026, 0, 1);
    const connections = [{ opened: base - 5000, registered: base - 4000, closed: base + 1000 }];
    const late = event({ type: "Updated", seqNo: 1, second: 10 });
    expect(judgeOffline(calls([late]), connections)).toHaveLength(1);
    expect(judgeOffline(calls([{ ...started, offline: true }]), connections)).toHaveLength(1);
    expect(judgeOffline(calls([started, { ...late, offline: true }].slice(0, 1)), connections)).toEqual([]);
  });
});
