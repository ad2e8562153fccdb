import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isObject, parseJson } from "../../../src/kernel/json.ts";
import type { Logger } from "../../../src/kernel/logger.ts";
import { silentLogger } from "../../../src/kernel/logger.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { MessageLog, MessageLogOptions } from "../../../src/message-log/message-log.ts";
import { createMessageLog } from "../../../src/message-log/message-log.ts";
import { FakeFiles } from "./fake-files.ts";
import { trafficMaker } from "./traffic.ts";

const noRotation = { enabled: false, dateSuffix: false, maxBytes: 0, maxFiles: 0 };
let dir: string;
let clock: VirtualClock;
let warnings: string[];
let logger: Logger;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "message-log-"));
  clock = new VirtualClock();
  warnings = [];
  logger = { ...silentLogger, warn: (text) => warnings.push(text) };
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function open(options: Partial<MessageLogOptions>): MessageLog {
  return createMessageLog({ formats: ["jsonl"], dir, clock, logger, rotation: noRotation, ...options });
}

function parseObject(line: string): Record<string, unknown> {
  const value = parseJson(line);
  return isObject(value) ? value : {};
}

function lines(path: string): Record<string, unknown>[] {
  return readFileSync(path, "utf8").trimEnd().split("\n").map(parseObject);
}

describe("message log", () => {
  it("writes one file per format, for owner and group only", async () => {
    const log = open({ formats: ["log", "html", "jsonl"], dir: join(dir, "a", "b") });
    log.sink(trafficMaker().call("out", "1", "Heartbeat", {}));
    await log.flush();
    expect(log.files().map((path) => path.slice(dir.length))).toEqual(
      ["log", "html", "jsonl"].map((x) => `/a/b/ocpp-messages.${x}`),
    );
    for (const path of log.files()) {
      expect(readFileSync(path, "utf8")).toContain("Heartbeat");
      expect(statSync(path).mode & 0o777 & ~0o640).toBe(0);
    }
    await log.close();
  });

  it("callback: each frame as it was, without secrets, and no file; only where it is asked for", async () => {
    const told: string[] = [];
    const callback = (text: string, direction: string): void => {
      told.push(`${direction} ${text}`);
    };
    const log = open({ formats: ["callback"], callback, dir: join(dir, "none") });
    const traffic = trafficMaker();
    log.sink(traffic.call("in", "1", "ChangeConfiguration", { key: "AuthorizationKey", value: "s3cret" }));
    log.sink(traffic.result("out", "1", { status: "Accepted" }));
    log.sink(traffic.error("in", "2", "InternalError", "no", {}));
    log.sink(traffic.garbage("nonsense"));
    await log.flush();
    expect(told).toEqual([
      'in [2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"***"}]',
      'out [3,"1",{"status":"Accepted"}]',
      'in [4,"2","InternalError","no",{}]',
      "in nonsense",
    ]);
    expect(readdirSync(dir)).toEqual([]);
    await log.close();

    const other = open({ formats: ["log"], callback });
    other.sink(traffic.call("out", "3", "Heartbeat", {}));
    await other.close();
    expect(told).toHaveLength(4);
  });

  it("does its work behind the message: the sink returns before anything is rendered", async () => {
    const log = open({});
    log.sink(trafficMaker().call("out", "1", "Heartbeat", {}));
    expect(readdirSync(dir)).toEqual([]);
    await clock.advance(20);
    await log.flush();
    expect(lines(join(dir, "ocpp-messages.jsonl"))).toHaveLength(1);
    await log.close();
    expect(clock.timers()).toEqual([]);
  });

  it("goes on in the same file after a restart, and sets a torn last line apart", async () => {
    const path = join(dir, "ocpp-messages.jsonl");
    writeFileSync(path, '{"kind":"note","text":"whole"}\n{"kind":"ca');
    const log = open({});
    log.sink(trafficMaker().call("out", "1", "Heartbeat", {}));
    await log.close();
    const [first, torn, next] = readFileSync(path, "utf8").split("\n");
    expect([first, torn]).toEqual(['{"kind":"note","text":"whole"}', '{"kind":"ca']);
    expect(JSON.parse(next ?? "")).toMatchObject({ action: "Heartbeat" });
  });

  it("rotates by size and keeps so many files, each html whole in itself", async () => {
    const make = trafficMaker();
    const log = open({
      formats: ["jsonl", "html"],
      rotation: { enabled: true, dateSuffix: false, maxBytes: 2000, maxFiles: 3 },
    });
    for (let n = 0; n < 60; n++) {
      log.sink(make.call("out", `${n}`, "Heartbeat", {}));
      await log.flush();
    }
    await log.close();
    expect(readdirSync(dir).sort()).toEqual(
      ["0.html", "0.jsonl", "1.html", "1.jsonl", "html", "jsonl"].map((x) => `ocpp-messages.${x}`),
    );
    const ids = ["1.jsonl", "0.jsonl", "jsonl"].flatMap((x) =>
      lines(join(dir, `ocpp-messages.${x}`)).map((line) => Number(line["id"])),
    );
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(ids.at(-1)).toBe(59);
    for (const name of readdirSync(dir).filter((x) => x.endsWith("jsonl")))
      expect(statSync(join(dir, name)).size).toBeLessThanOrEqual(2000);
    for (const name of readdirSync(dir).filter((x) => x.endsWith("html")))
      expect(readFileSync(join(dir, name), "utf8")).toMatch(/^<!doctype html>/);
  });

  it("names old files by time when asked (LogRotationDateSuffix), and deletes the oldest", async () => {
    const make = trafficMaker();
    const log = open({ rotation: { enabled: true, dateSuffix: true, maxBytes: 150, maxFiles: 3 } });
    for (let n = 0; n < 8; n++) {
      log.sink(make.call("out", `${n}`, "Heartbeat", {}));
      await log.flush();
      if (n % 2 === 1) await clock.advance(60_000);
    }
    await log.close();
    expect(readdirSync(dir).sort()).toEqual([
      "ocpp-messages.20260101-000300-001.jsonl",
      "ocpp-messages.20260101-000300.jsonl",
      "ocpp-messages.jsonl",
    ]);
  });

  it("warns once when the disk is full, goes on, and tells later how much is missing", async () => {
    const files = new FakeFiles();
    const make = trafficMaker();
    const log = open({ files });
    files.refuse = new Error("ENOSPC: no space left on device");
    for (let n = 0; n < 3; n++) {
      log.sink(make.call("out", `lost-${n}`, "Heartbeat", {}));
      await log.flush();
      await clock.advance(30_000);
    }
    expect(warnings).toHaveLength(1);
    files.refuse = null;
    log.sink(make.call("out", "kept", "Heartbeat", {}));
    await log.close();
    const text = files.content.get(join(dir, "ocpp-messages.jsonl")) ?? "";
    expect(text).toContain("3 lines are missing here");
    expect(text).toContain('"kept"');
    expect(text).not.toContain("lost-");
  });

  it("bounds what waits for a stalled disk, and counts what it dropped", async () => {
    const files = new FakeFiles();
    const make = trafficMaker();
    const log = open({ files });
    files.stall();
    for (let n = 0; n < 100; n++) {
      log.sink(make.call("out", `${n}`, "DataTransfer", { data: "x".repeat(100_000) }));
      await clock.advance(20);
    }
    files.resume();
    await log.flush();
    log.sink(make.call("out", "last", "Heartbeat", {}));
    await log.close();
    const text = files.content.get(join(dir, "ocpp-messages.jsonl")) ?? "";
    const written = text.trimEnd().split("\n");
    expect(written.length).toBeLessThan(30);
    const missing = /(\d+) lines are missing/.exec(text)?.[1];
    expect(Number(missing) + written.length - 2).toBe(100);
  });

  it("does not hold up the end of the process when the disk hangs", async () => {
    const files = new FakeFiles();
    const log = open({ files });
    files.stall();
    log.sink(trafficMaker().call("out", "1", "Heartbeat", {}));
    let closed = false;
    const done = log.close().then(() => {
      closed = true;
    });
    await clock.advance(499);
    expect(closed).toBe(false);
    await clock.advance(1);
    await done;
  });

  it("prints plain lines to a console that is no terminal, and survives its end", async () => {
    const stream = new PassThrough();
    const make = trafficMaker();
    const log = open({ formats: ["console"], console: stream });
    log.sink(make.call("out", "1", "Heartbeat", {}));
    await log.flush();
    expect(String(stream.read())).toBe("2026-01-01T00:00:00.001Z to CSMS   CALL   Heartbeat [1] {}\n");
    stream.destroy(new Error("EPIPE"));
    log.sink(make.call("out", "2", "Heartbeat", {}));
    await log.close();
    expect(log.files()).toEqual([]);
  });
});
