import { describe, expect, it } from "vitest";
import type { Logger } from "../../../src/kernel/logger.ts";
import { silentLogger } from "../../../src/kernel/logger.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { MessageLog, MessageLogFormat } from "../../../src/message-log/message-log.ts";
import { createMessageLog } from "../../../src/message-log/message-log.ts";
import type { Traffic } from "../../../src/ports/traffic.ts";
import { FakeFiles } from "./fake-files.ts";

const folder = "/var/log/session";

/** A message log on a disk in memory, and a wire whose frames have the time of its clock. */
class Bench {
  readonly clock = new VirtualClock();
  readonly files = new FakeFiles();
  readonly warnings: string[] = [];
  readonly log: MessageLog;
  private readonly logger: Logger = { ...silentLogger, warn: (text) => this.warnings.push(text) };

  constructor(formats: readonly MessageLogFormat[] = ["session_logging"]) {
    this.log = createMessageLog({
      ...{ formats, clock: this.clock, logger: this.logger, files: this.files, dir: "/var/log/own" },
      rotation: { enabled: false, dateSuffix: false, maxBytes: 0, maxFiles: 0 },
      station: "CP1",
    });
  }

  call(id: string, action = "Heartbeat", payload: object = {}): void {
    this.frame("out", [2, id, action, payload], { kind: "call", messageId: id, action });
  }

  result(id: string, payload: object = {}): void {
    this.frame("in", [3, id, payload], { kind: "result", messageId: id });
  }

  /** Lets time pass, and what waits be written. */
  async pass(ms: number): Promise<void> {
    await this.clock.advance(ms);
    await this.log.flush();
    await this.log.flush();
  }

  names(dir = folder): string[] {
    return [...this.files.content.keys()]
      .filter((path) => path.startsWith(`${dir}/`))
      .map((path) => path.slice(dir.length + 1))
      .sort();
  }

  /** What a page says: ids of frames with `>` for a CALL and `<` for an answer, and notes. */
  story(name: string, dir = folder): string[] {
    const text = this.files.content.get(`${dir}/${name}`) ?? "";
    const block = text.slice(text.indexOf('id="data">') + 10);
    return block
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const kind = /"kind":"(\w+)"/.exec(line)?.[1];
        if (kind === "note") return /"text":"([^"]*)"/.exec(line)?.[1] ?? "";
        return `${kind === "call" ? ">" : "<"}${/"id":"([^"]*)"/.exec(line)?.[1]}`;
      });
  }

  private frame(direction: "in" | "out", content: unknown[], frame: Traffic["frame"]): void {
    const { clock } = this;
    const text = JSON.stringify(content);
    this.log.sink({ direction, wall: clock.wall(), mono: clock.monotonic(), text, frame });
  }
}

const begins = "session log of EVSE 1 begins";
const ended = "the session ended";

describe("session_logging: a page per session", () => {
  it("has what happens from begin to end, under a name that says it is incomplete until then", async () => {
    const bench = new Bench();
    bench.call("before");
    bench.result("before");
    bench.log.sessionBegins("EVSE 1", folder);
    bench.call("1");
    bench.result("1");
    await bench.pass(100);
    expect(bench.names()).toEqual(["incomplete-ocpp.html"]);
    expect(bench.story("incomplete-ocpp.html")).toEqual([begins, ">1", "<1"]);
    bench.log.sessionEnds("EVSE 1");
    await bench.pass(2000);
    bench.call("after");
    await bench.pass(100);
    expect(bench.names()).toEqual(["ocpp.html"]);
    expect(bench.story("ocpp.html")).toEqual([begins, ">1", "<1", ended]);
    expect(bench.files.content.get(`${folder}/ocpp.html`)).toMatch(
      /^<!doctype html>[^]*<title>CP1 · EVSE 1 · /,
    );
    expect(bench.clock.timers()).toEqual([]);
  });

  it("has the answer to a CALL that was in flight as it began, with its action and latency", async () => {
    const bench = new Bench();
    bench.call("0", "BootNotification");
    bench.log.sessionBegins("EVSE 1", folder);
    await bench.pass(30);
    bench.result("0");
    await bench.pass(100);
    expect(bench.story("incomplete-ocpp.html")).toEqual([begins, "<0"]);
    expect(bench.files.content.get(`${folder}/incomplete-ocpp.html`)).toMatch(
      /"action":"BootNotification","latency":30/,
    );
  });

  it("has what the end causes (StopTransaction), and waits for its answer, but takes nothing else then", async () => {
    const bench = new Bench();
    bench.log.sessionBegins("EVSE 1", folder);
    bench.log.sessionEnds("EVSE 1");
    await bench.pass(200);
    bench.call("stop", "StopTransaction");
    await bench.pass(5000);
    expect(bench.names()).toEqual(["incomplete-ocpp.html"]);
    bench.call("other");
    bench.result("other");
    bench.result("stop");
    await bench.pass(100);
    expect(bench.story("ocpp.html")).toEqual([begins, ">stop", "<stop", ended]);
  });

  it("does not wait for an answer for ever", async () => {
    const bench = new Bench();
    bench.log.sessionBegins("EVSE 1", folder);
    bench.call("unanswered");
    bench.log.sessionEnds("EVSE 1");
    await bench.pass(32_000);
    expect(bench.story("ocpp.html")).toEqual([begins, ">unanswered", ended]);
    expect(bench.clock.timers()).toEqual([]);
  });

  it("two at once get all frames each; in one folder they have numbers, and none is overwritten", async () => {
    const bench = new Bench();
    bench.log.sessionBegins("EVSE 1", folder);
    bench.call("1");
    bench.log.sessionBegins("EVSE 2", folder);
    bench.log.sessionBegins("EVSE 3", "/elsewhere");
    bench.call("2");
    bench.result("1");
    bench.result("2");
    await bench.pass(100);
    expect(bench.names()).toEqual(["incomplete-ocpp.1.html", "incomplete-ocpp.html"]);
    bench.log.sessionEnds("EVSE 1");
    await bench.pass(2000);
    bench.log.sessionBegins("EVSE 1", folder);
    await bench.pass(100);
    expect(bench.names()).toEqual(["incomplete-ocpp.1.html", "incomplete-ocpp.2.html", "ocpp.html"]);
    bench.log.sessionEnds("EVSE 1");
    bench.log.sessionEnds("EVSE 2");
    await bench.pass(2000);
    expect(bench.names()).toEqual(["ocpp.1.html", "ocpp.2.html", "ocpp.html"]);
    expect(bench.story("ocpp.html")).toEqual([begins, ">1", ">2", "<1", "<2", ended]);
    expect(bench.story("ocpp.1.html").slice(1, -1)).toEqual([">2", "<1", "<2"]);
    expect(bench.story("ocpp.2.html").slice(1, -1)).toEqual([]);
    expect(bench.story("incomplete-ocpp.html", "/elsewhere").slice(1)).toEqual([">2", "<1", "<2"]);
  });

  it("a session told twice goes on; one in another folder is another", async () => {
    const bench = new Bench();
    bench.log.sessionBegins("EVSE 1", folder);
    bench.call("1");
    bench.log.sessionBegins("EVSE 1", folder);
    bench.result("1");
    await bench.pass(100);
    expect(bench.story("incomplete-ocpp.html")).toEqual([begins, ">1", "<1"]);
    bench.log.sessionBegins("EVSE 1", "/elsewhere");
    await bench.pass(2000);
    expect([bench.names(), bench.names("/elsewhere")]).toEqual([["ocpp.html"], ["incomplete-ocpp.html"]]);
  });

  it("what an earlier run left incomplete stays as it is, and gives its number to no other", async () => {
    const bench = new Bench();
    bench.files.content.set(`${folder}/incomplete-ocpp.html`, "of a station that was killed\n");
    bench.log.sessionBegins("EVSE 1", folder);
    await bench.pass(100);
    bench.log.sessionEnds("EVSE 1");
    await bench.pass(2000);
    expect(bench.names()).toEqual(["incomplete-ocpp.html", "ocpp.1.html"]);
    expect(bench.files.content.get(`${folder}/incomplete-ocpp.html`)).toBe("of a station that was killed\n");
  });

  it("a name somebody took meanwhile is left to him", async () => {
    const bench = new Bench();
    bench.log.sessionBegins("EVSE 1", folder);
    await bench.pass(100);
    bench.files.content.set(`${folder}/ocpp.html`, "of another process");
    bench.log.sessionEnds("EVSE 1");
    await bench.pass(2000);
    expect(bench.files.content.get(`${folder}/ocpp.html`)).toBe("of another process");
    expect(bench.story("ocpp.1.html")).toEqual([begins, ended]);
  });

  it("a station that ends leaves the page of a session that runs, whole as far as it goes", async () => {
    const bench = new Bench();
    bench.log.sessionBegins("EVSE 1", folder);
    bench.log.sessionBegins("EVSE 2", folder);
    bench.call("1");
    bench.log.sessionEnds("EVSE 2");
    await bench.log.close();
    expect(bench.names()).toEqual(["incomplete-ocpp.html", "ocpp.1.html"]);
    expect(bench.story("incomplete-ocpp.html")).toEqual([begins, ">1"]);
    expect(bench.clock.timers()).toEqual([]);
  });

  it("has no secrets, as the station's own log has none", async () => {
    const bench = new Bench(["html", "session_logging"]);
    bench.log.sessionBegins("EVSE 1", folder);
    bench.call("1", "ChangeConfiguration", { key: "AuthorizationKey", value: "hush-hush-hush-hush" });
    await bench.pass(100);
    const pages = [...bench.files.content.values()].filter((text) => text.includes("AuthorizationKey"));
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(page).not.toContain("hush");
  });

  it.each([
    ["relative", "logs/session", /absolute/],
    ["with a NUL", "/var/log/a\0b", /NUL/],
    ["without end", `/${"x".repeat(4096)}`, /longer/],
    ["empty", "", /absolute/],
  ])("a folder that is %s gets no page and one line in the log", async (_name, path, warning) => {
    const bench = new Bench();
    bench.log.sessionBegins("EVSE 1", path);
    bench.call("1");
    bench.log.sessionEnds("EVSE 1");
    await bench.pass(2000);
    expect([...bench.files.content.keys()]).toEqual([]);
    expect(bench.warnings).toHaveLength(1);
    expect(bench.warnings[0]).toMatch(warning);
  });

  it("a disk that refuses is one line in the log; the page begins when it is back", async () => {
    const bench = new Bench();
    bench.files.refuse = new Error("EROFS: read-only file system");
    bench.log.sessionBegins("EVSE 1", folder);
    for (const id of ["1", "2"]) {
      bench.call(id);
      await bench.pass(30_000);
    }
    expect(bench.warnings).toHaveLength(1);
    bench.files.refuse = null;
    bench.call("3");
    await bench.pass(100);
    expect(bench.story("incomplete-ocpp.html")).toEqual([
      "3 lines are missing here: the disk did not keep up",
      ">3",
    ]);
  });

  it("a disk that refuses to the end costs one line for the session, and no file", async () => {
    const bench = new Bench();
    bench.files.refuse = new Error("ENOSPC: no space left on device");
    bench.log.sessionBegins("EVSE 1", folder);
    bench.call("1");
    bench.log.sessionEnds("EVSE 1");
    await bench.pass(40_000);
    expect(bench.warnings).toHaveLength(1);
    expect(bench.clock.timers()).toEqual([]);
  });

  it("a page is bounded, and says what is not in it", async () => {
    const bench = new Bench();
    bench.log.sessionBegins("EVSE 1", folder);
    for (let n = 0; n < 190; n++) {
      bench.call(`${n}`, "DataTransfer", { data: "x".repeat(100_000) });
      await bench.pass(20);
    }
    bench.log.sessionEnds("EVSE 1");
    await bench.pass(40_000);
    expect(bench.files.content.get(`${folder}/ocpp.html`)?.length).toBeLessThan(17 * 1024 * 1024);
    expect(bench.story("ocpp.html").slice(-2)).toEqual([
      expect.stringMatching(/^\d+ lines are not here: the page was full$/),
      ended,
    ]);
  });

  it("a stalled disk holds up neither frames, nor other sessions, nor the end of the process", async () => {
    const bench = new Bench();
    bench.files.stall();
    bench.log.sessionBegins("EVSE 1", folder);
    bench.call("1");
    await bench.clock.advance(100);
    bench.log.sessionEnds("EVSE 1");
    await bench.clock.advance(2000);
    let closed = false;
    const done = bench.log.close().then(() => {
      closed = true;
    });
    await bench.clock.advance(499);
    expect(closed).toBe(false);
    await bench.clock.advance(1);
    await done;
  });

  it("without session_logging nothing is written", async () => {
    const bench = new Bench(["log"]);
    bench.log.sessionBegins("EVSE 1", folder);
    bench.call("1");
    await bench.pass(100);
    expect(bench.names()).toEqual([]);
  });
});
