import { describe, expect, it } from "vitest";
import { createRecorder } from "../../../src/message-log/recorder.ts";
import { createRedactor } from "../../../src/message-log/redact.ts";
import { consoleLine, textLine } from "../../../src/message-log/lines.ts";
import { trafficMaker } from "./traffic.ts";

describe("recorder", () => {
  it("gives an answer the action and latency of its call, per direction", () => {
    const make = trafficMaker();
    const record = createRecorder(createRedactor(), false);
    record(make.call("out", "7", "Heartbeat", {}));
    record(make.call("in", "7", "Reset", { type: "Soft" }, 5));
    expect(record(make.result("in", "7", {}, 20))).toMatchObject({ action: "Heartbeat", latency: 25 });
    expect(record(make.result("out", "7", { status: "Accepted" }, 10))).toMatchObject({
      action: "Reset",
      latency: 30,
    });
    expect(record(make.result("in", "7", {}))).toMatchObject({ action: null, latency: null });
  });

  it("forgets the oldest call when thousands stay unanswered", () => {
    const make = trafficMaker();
    const record = createRecorder(createRedactor(), false);
    for (let n = 0; n < 1000; n++) record(make.call("in", `id-${n}`, "Reset", {}));
    expect(record(make.result("out", "id-0", {}))).toMatchObject({ action: null });
    expect(record(make.result("out", "id-999", {}))).toMatchObject({ action: "Reset" });
  });

  it("bounds payloads, garbage and ids", () => {
    const make = trafficMaker();
    const record = createRecorder(createRedactor(), true);
    const large = record(
      make.call("in", "x".repeat(5000), "A".repeat(5000), { data: "y".repeat(10_000_000) }),
    );
    expect(JSON.stringify(large).length).toBeLessThan(600_000);
    expect(large).toMatchObject({ kind: "call", action: `${"A".repeat(63)}…` });
    const noise = record(make.garbage("z".repeat(10_000_000)));
    expect(JSON.stringify(noise).length).toBeLessThan(3000);
  });

  it("lets no control character of a peer reach a terminal or forge a line", () => {
    const make = trafficMaker();
    const record = createRecorder(createRedactor(), false);
    const entry = record(
      make.call("in", "1\n2026 forged", "\u001b[2J\u009b31mReset\u202e", { a: "\u001b]0;x\u0007" }),
    );
    for (const line of [textLine(entry), consoleLine(entry, false)])
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });

  it("renders the lines of text and console", () => {
    const make = trafficMaker();
    const record = createRecorder(createRedactor(), false);
    const lines = [
      make.call("out", "b1", "BootNotification", { chargePointVendor: "V", chargePointModel: "M" }),
      make.result("in", "b1", { status: "Rejected", interval: 60, currentTime: "2026-01-01T00:00:00Z" }, 12),
      make.error("out", "c1", "NotImplemented", "no such action"),
      make.garbage('{"no frame'),
    ].map(record);
    expect(lines.map(textLine)).toMatchInlineSnapshot(`
      [
        "2026-01-01T00:00:00.001Z to CSMS   CALL   BootNotification [b1] {"chargePointVendor":"V","chargePointModel":"M"}",
        "2026-01-01T00:00:00.013Z from CSMS RESULT BootNotification [b1] 12 ms {"status":"Rejected","interval":60,"currentTime":"2026-01-01T00:00:00Z"}",
        "2026-01-01T00:00:00.014Z to CSMS   ERROR  (unknown call) [c1] NotImplemented "no such action" {}",
        "2026-01-01T00:00:00.015Z from CSMS NOISE  (10 characters) {"no frame",
      ]
    `);
    expect(lines.map((line) => consoleLine(line, false))).toMatchInlineSnapshot(`
      [
        "2026-01-01T00:00:00.001Z to CSMS   CALL   BootNotification [b1] {"chargePointVendor":"V","chargePointModel":"M"}",
        "2026-01-01T00:00:00.013Z from CSMS RESULT BootNotification Rejected [b1] 12 ms {"status":"Rejected","interval":60,"currentTime":"2026-01-01T00:00:00Z"}",
        "2026-01-01T00:00:00.014Z to CSMS   ERROR  (unknown call) [c1] NotImplemented "no such action" {}",
        "2026-01-01T00:00:00.015Z from CSMS NOISE  (10 characters) {"no frame",
      ]
    `);
    expect(consoleLine(lines[1] ?? record(make.garbage("")), true)).toContain("\u001b[31m");
  });
});
