import { describe, expect, it } from "vitest";
import type { ReportedVariable } from "../../../../src/device-model/variable-access.ts";
import type { NotifyReportRequest } from "../../../../src/messages/v21/types.ts";
import type { OutboundCall } from "../../../../src/model/rpc.ts";
import { notifyReports } from "../../../../src/v2/provisioning/notify-report.ts";

const variable = (index: number, value: string): ReportedVariable => ({
  address: { component: "Custom", variable: `V${index}` },
  attributes: [{ type: "Actual", mutability: "ReadWrite", persistent: true, constant: false, value }],
  characteristics: { dataType: "string", supportsMonitoring: false },
});

const many = (count: number, value = "x"): ReportedVariable[] =>
  Array.from({ length: count }, (_, index) => variable(index, value));

const at = "2026-01-01T00:00:00.000Z";
const sizes = (messages: readonly OutboundCall[]): (number | undefined)[] =>
  messages.map(({ payload }) => ("reportData" in payload ? lengthOf(payload.reportData) : undefined));
const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : -1);

describe("a report in parts", () => {
  it("B07.FR.10 B08.FR.14 is numbered from 0, and all but the last are to be continued", () => {
    const messages = [...notifyReports(5, at, many(250), { items: 100, bytes: 1e6 })];
    expect(sizes(messages)).toEqual([100, 100, 50]);
    expect(messages.map(({ action, payload }) => ({ action, ...payload }))).toMatchObject([
      { action: "NotifyReport", requestId: 5, generatedAt: at, seqNo: 0, tbc: true },
      { requestId: 5, seqNo: 1, tbc: true },
      { requestId: 5, seqNo: 2, tbc: false },
    ]);
  });

  it("no message is larger than allowed, unless one variable is", () => {
    const messages = [...notifyReports(5, at, many(20, "é".repeat(1000)), { items: 100, bytes: 10_000 })];
    for (const { payload } of messages)
      expect(Buffer.byteLength(JSON.stringify(payload))).toBeLessThan(10_000);
    expect(sizes(messages).reduce<number>((sum, size) => sum + (size ?? 0), 0)).toBe(20);
    const huge = [...notifyReports(5, at, many(3, "x".repeat(2000)), { items: 100, bytes: 1000 })];
    expect(sizes(huge)).toEqual([1, 1, 1]);
  });

  it("a report of nothing is one message without data", () => {
    const [only] = notifyReports(5, at, [], { items: 1, bytes: 1 });
    const expected: NotifyReportRequest = { requestId: 5, generatedAt: at, seqNo: 0, tbc: false };
    expect(only?.payload).toEqual(expected);
  });
});
