import { beforeEach, describe, expect, it } from "vitest";
import type { Logger } from "../../../src/kernel/logger.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import type { CallOutcome } from "../../../src/model/rpc.ts";
import type { Answer } from "../../../src/ports/dialect.ts";
import type { Traffic } from "../../../src/ports/traffic.ts";
import { Connection, defaultRpcLimits } from "../../../src/rpc/connection.ts";

interface Held {
  readonly action: string;
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

let clock: VirtualClock;
let sent: string[];
let traffic: Traffic[];
let held: Held[];
let logged: string[];
let writable: boolean;
let connection: Connection;

beforeEach(() => {
  clock = new VirtualClock();
  sent = [];
  traffic = [];
  held = [];
  logged = [];
  writable = true;
  const log = (text: string, fields?: object): void => {
    logged.push(`${text} ${JSON.stringify(fields ?? {})}`);
  };
  const logger: Logger = { debug: log, info: log, warn: log, error: log, child: () => logger };
  connection = new Connection({
    clock,
    logger,
    traffic: (entry) => traffic.push(entry),
    send: (text) => {
      if (writable) sent.push(text);
      return writable;
    },
    handle: (action) =>
      new Promise((resolve, reject) => {
        held.push({ action, answer: resolve, fail: reject });
      }),
    errorCode: (kind) => `E-${kind}`,
    malformed: () => "answer",
    callTimeoutMs: () => 30_000,
    limits: { ...defaultRpcLimits, maxWaiting: 2 },
  });
});

function call(messageId: string): CallOutcome[] {
  const outcomes: CallOutcome[] = [];
  connection.call({ messageId, action: "Heartbeat", payload: "{}" }, (outcome) => outcomes.push(outcome));
  return outcomes;
}

const accepted = (after?: () => void | Promise<void>): Answer => ({
  kind: "result",
  payload: { status: "Accepted" },
  after,
});

describe("CALLs of ours", () => {
  it("1.6J §4.1.1: one is in flight until it is answered", () => {
    const outcomes = call("m1");
    expect(connection.idle).toBe(false);
    connection.receive('[3,"m1",{"currentTime":"x"}]');
    expect(outcomes).toEqual([{ kind: "result", payload: { currentTime: "x" } }]);
    expect(connection.idle).toBe(true);
    expect(clock.timers()).toEqual([]);
  });

  it("a CALLERROR is an outcome", () => {
    const outcomes = call("m1");
    connection.receive('[4,"m1","InternalError","no",{}]');
    expect(outcomes).toEqual([{ kind: "error", code: "InternalError", description: "no" }]);
  });

  it("times out, and ignores the late answer, a second one and one to nothing", async () => {
    const outcomes = call("m1");
    await clock.advance(29_999);
    expect(outcomes).toEqual([]);
    await clock.advance(1);
    expect(outcomes).toEqual([{ kind: "timeout" }]);
    const next = call("m2");
    connection.receive('[3,"m1",{}]');
    expect(next).toEqual([]);
    connection.receive('[3,"m2",{}]');
    connection.receive('[3,"m2",{}]');
    connection.receive('[4,"never","GenericError","",{}]');
    expect(outcomes).toHaveLength(1);
    expect(next).toHaveLength(1);
    expect(logged.filter((line) => line.includes("no CALL in flight"))).toHaveLength(3);
  });

  it.each([
    ["without a payload", '[3,"m1"]', "shape"],
    ["with a payload that is a list", '[3,"m1",[]]', "payload"],
    ["of an unknown shape", '[3,"m1",{},{}]', "shape"],
    ["with megabytes of details", `[4,"m1","InternalError","",{"a":"${"x".repeat(3_000_000)}"}]`, "tooLarge"],
    ["nested too deep", `[3,"m1",${"[".repeat(100)}${"]".repeat(100)}]`, "tooDeep"],
  ])("an answer %s ends the CALL at once, as an error", (_name, text, reason) => {
    const outcomes = call("m1");
    connection.receive(text.replace("m1", "m2"));
    expect(outcomes).toEqual([]);
    connection.receive(text);
    expect(outcomes).toEqual([
      { kind: "error", code: "", description: `the answer is malformed (${reason})` },
    ]);
    expect(connection.idle).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it("is bound to its connection: closing ends it as offline, once", () => {
    const outcomes = call("m1");
    connection.close();
    connection.receive('[3,"m1",{}]');
    expect(outcomes).toEqual([{ kind: "offline" }]);
    expect(connection.idle).toBe(false);
    expect(clock.timers()).toEqual([]);
  });

  it("ends as offline when the link does not take it, and nothing more is tried", () => {
    writable = false;
    expect(call("m1")).toEqual([{ kind: "offline" }]);
    expect(connection.idle).toBe(false);
  });
});

describe("CALLs of the peer", () => {
  it("are handled one at a time, in order", async () => {
    connection.receive('[2,"a","Reset",{}]');
    connection.receive('[2,"b","Unlock",{}]');
    expect(held.map((one) => one.action)).toEqual(["Reset"]);
    held[0]?.answer(accepted());
    await clock.flush();
    expect(held.map((one) => one.action)).toEqual(["Reset", "Unlock"]);
    held[1]?.answer({ kind: "error", error: "notSupported", description: "no" });
    await clock.flush();
    expect(sent).toEqual(['[3,"a",{"status":"Accepted"}]', '[4,"b","E-notSupported","no",{}]']);
    expect(clock.timers()).toEqual([]);
  });

  it("rule 2: `after` runs once the answer is written", async () => {
    connection.receive('[2,"a","Reset",{}]');
    held[0]?.answer(accepted(() => void sent.push("after")));
    await clock.flush();
    expect(sent).toEqual(['[3,"a",{"status":"Accepted"}]', "after"]);
  });

  it("rule 2: `after` runs too when the link died in between, and nothing is written to it", async () => {
    connection.receive('[2,"a","Reset",{}]');
    connection.close();
    // Long after the deadline, which counts only while somebody waits for the answer.
    await clock.advance(3_600_000);
    held[0]?.answer(accepted(() => void sent.push("after")));
    await clock.flush();
    expect(sent).toEqual(["after"]);
  });

  it("an `after` that fails, at once or later, is logged and harms nobody", async () => {
    connection.receive('[2,"a","Reset",{}]');
    held[0]?.answer(
      accepted(() => {
        throw new Error("at once");
      }),
    );
    await clock.flush();
    connection.receive('[2,"b","Reset",{}]');
    held[1]?.answer(accepted(() => Promise.reject(new Error("later"))));
    await clock.flush();
    expect(logged.join()).toContain("at once");
    expect(logged.join()).toContain("later");
    expect(sent).toHaveLength(2);
  });

  it("a handler that never answers has a deadline; its late answer and what follows it are discarded", async () => {
    connection.receive('[2,"a","Reset",{}]');
    connection.receive('[2,"b","Unlock",{}]');
    await clock.advance(30_000);
    expect(sent).toEqual(['[4,"a","E-internal","the station could not handle this",{}]']);
    let ran = false;
    held[0]?.answer(accepted(() => void (ran = true)));
    held[1]?.answer(accepted());
    await clock.flush();
    expect(sent.slice(1)).toEqual(['[3,"b",{"status":"Accepted"}]']);
    expect(ran).toBe(false);
  });

  it("a handler that fails is an internal error without a word of why", async () => {
    connection.receive('[2,"a","Reset",{}]');
    held[0]?.fail(new Error("secret /usr/lib/x.js:12"));
    await clock.flush();
    expect(sent).toEqual(['[4,"a","E-internal","the station could not handle this",{}]']);
    expect(logged.join()).toContain("secret");
  });

  it("an answer that cannot be written as JSON is an internal error", async () => {
    connection.receive('[2,"a","Reset",{}]');
    held[0]?.answer({ kind: "result", payload: { big: 1n } });
    await clock.flush();
    expect(sent).toEqual(['[4,"a","E-internal","the station could not handle this",{}]']);
  });

  it("1.6 §4.2: a CALL may be left without an answer, and the next one is handled", async () => {
    connection.receive('[2,"a","Reset",{}]');
    connection.receive('[2,"b","Unlock",{}]');
    held[0]?.answer({ kind: "none" });
    await clock.flush();
    expect(sent).toEqual([]);
    expect(held).toHaveLength(2);
  });

  it("beyond those that may wait, one is refused at once", () => {
    for (const id of ["a", "b", "c", "d"]) connection.receive(`[2,"${id}","Reset",{}]`);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatch(/^\[4,"d","E-generic",/);
  });

  it("1.6J §4.2.3: another CALL under an id being handled is refused; the same one again is left to its answer", async () => {
    connection.receive('[2,"a","Reset",{"type":"Soft"}]');
    connection.receive('[2,"a","Reset",{"type":"Soft"}]');
    expect(sent).toEqual([]);
    connection.receive('[2,"a","Reset",{"type":"Hard"}]');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatch(/^\[4,"a","E-rpcFramework",/);
    held[0]?.answer(accepted());
    await clock.flush();
    expect(held).toHaveLength(1);
    expect(sent).toHaveLength(2);
  });

  it("one sent again after its answer gets the same answer without being handled twice", async () => {
    connection.receive('[2,"a","Reset",{}]');
    held[0]?.answer(accepted());
    await clock.flush();
    connection.receive('[2,"a","Reset",{}]');
    await clock.flush();
    expect(held).toHaveLength(1);
    expect(sent).toEqual(['[3,"a",{"status":"Accepted"}]', '[3,"a",{"status":"Accepted"}]']);
  });

  it("a peer that uses one id for everything is served: another text, or the same a minute later, is a new CALL", async () => {
    connection.receive('[2,"1","Reset",{}]');
    held[0]?.answer(accepted());
    await clock.flush();
    connection.receive('[2,"1","Unlock",{}]');
    held[1]?.answer(accepted());
    await clock.advance(60_001);
    connection.receive('[2,"1","Reset",{}]');
    expect(held.map((one) => one.action)).toEqual(["Reset", "Unlock", "Reset"]);
  });

  it("what waits as the connection closes is forgotten", async () => {
    connection.receive('[2,"a","Reset",{}]');
    connection.receive('[2,"b","Unlock",{}]');
    connection.close();
    held[0]?.answer(accepted());
    await clock.flush();
    expect(held).toHaveLength(1);
    expect(sent).toEqual([]);
    expect(clock.timers()).toEqual([]);
  });
});

describe("malformed text and the message log", () => {
  it("part 4 §4.2.3: text without an id is answered with message id -1 where the version asks for it", () => {
    connection.receive("garbage");
    expect(sent).toEqual(['[4,"-1","E-rpcFramework","the message is not JSON",{}]']);
  });

  it("every frame in and out is handed to the message log, garbage cut short", async () => {
    call("m1");
    connection.receive('[3,"m1",{}]');
    connection.receive('[2,"a","Reset",{}]');
    held[0]?.answer(accepted());
    await clock.flush();
    connection.receive('[4,"m9","GenericError","",{}]');
    connection.receive("x".repeat(1_000_000));
    expect(traffic.map((entry) => [entry.direction, entry.frame])).toEqual([
      ["out", { kind: "call", messageId: "m1", action: "Heartbeat" }],
      ["in", { kind: "result", messageId: "m1" }],
      ["in", { kind: "call", messageId: "a", action: "Reset" }],
      ["out", { kind: "result", messageId: "a" }],
      ["in", { kind: "error", messageId: "m9", code: "GenericError" }],
      ["in", { kind: "garbage" }],
      ["out", { kind: "error", messageId: "-1", code: "E-rpcFramework" }],
    ]);
    expect(traffic[5]?.text.length).toBeLessThan(1100);
    expect(traffic[0]?.wall).toBe(clock.wall());
  });
});
