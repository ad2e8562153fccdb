import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandError } from "../../../../../hal/everest/protocol/everest-module.ts";
import { Rig, root } from "./rig.ts";

let rig: Rig;
beforeEach(() => {
  rig = new Rig();
});
afterEach(() => rig.end());

const responses = (origin = "auth"): unknown[] => rig.broker.sent(`main/cmd/stop/response/${origin}`);
const result = (id: string, end: Record<string, unknown>): unknown => ({
  msg_type: "CmdResult",
  data: { type: "result", data: { id, origin: "ocpp", ...end } },
});
const failure = (type: string, message: string): Record<string, unknown> => ({
  error: { __everest__error_type: type, __everest__error_msg: message },
});

describe("a command we provide", () => {
  it("is answered to its caller, with QoS 2 and not retained", async () => {
    await rig.run((module) => module.provide("main", "stop", (args, origin) => ({ args, origin })));
    rig.command("main/stop", "c1", { a: 1 }, "api");
    await rig.clock.flush();
    expect(responses("api")).toEqual([result("c1", { retval: { args: { a: 1 }, origin: "api" } })]);
    expect(rig.broker.log.at(-1)).toMatchObject({ qos: 2, retain: false });
  });

  it.each<[string, () => unknown, Record<string, unknown>]>([
    ["nothing", () => undefined, { retval: null }],
    ["a promise", async () => 7, { retval: 7 }],
    [
      "a CommandError",
      () => {
        throw new CommandError("SchemaValidationError", "no token");
      },
      failure("SchemaValidationError", "no token"),
    ],
    ["a rejection", () => Promise.reject(new Error("broken")), failure("HandlerException", "broken")],
  ])("with %s", async (_, handler, end) => {
    await rig.run((module) => module.provide("main", "stop", handler));
    rig.command("main/stop", "c1");
    await rig.clock.flush();
    expect(responses()).toEqual([result("c1", end)]);
  });

  it("that takes minutes holds up no other", async () => {
    const slow: ((value: string) => void)[] = [];
    await rig.run((module) => {
      module.provide("main", "stop", () => new Promise((resolve) => slow.push(resolve)));
      module.provide("main", "restart", () => true);
    });
    rig.command("main/stop", "c1");
    rig.command("main/restart", "c2");
    await rig.clock.advance(300_000);
    expect(rig.broker.sent("main/cmd/restart/response/auth")).toHaveLength(1);
    expect(responses()).toEqual([]);
    slow[0]?.("done");
    await rig.clock.flush();
    expect(responses()).toEqual([result("c1", { retval: "done" })]);
  });

  it("that comes twice is done once and answered once; ids of two callers are two", async () => {
    let done = 0;
    await rig.run((module) => module.provide("main", "stop", () => ++done));
    rig.command("main/stop", "c1");
    rig.command("main/stop", "c1");
    rig.command("main/stop", "c1", {}, "api");
    await rig.clock.flush();
    rig.breakLink();
    rig.command("main/stop", "c1");
    await rig.clock.advance(1000);
    expect([done, responses().length, responses("api").length]).toEqual([2, 1, 1]);
  });

  it("whose answer found no link is answered when it is back", async () => {
    let answer: (value: number) => void = () => undefined;
    await rig.run((module) =>
      module.provide("main", "stop", () => new Promise((resolve) => (answer = resolve))),
    );
    rig.command("main/stop", "c1");
    await rig.clock.flush();
    rig.breakLink();
    answer(1);
    await rig.clock.flush();
    expect(responses()).toEqual([]);
    await rig.clock.advance(1000);
    expect(responses()).toEqual([result("c1", { retval: 1 })]);
  });

  it("is refused when 256 are in work, and taken again when one is done", async () => {
    const work: ((value: null) => void)[] = [];
    await rig.run((module) =>
      module.provide("main", "stop", () => new Promise((resolve) => work.push(resolve))),
    );
    for (let at = 0; at < 257; at++) rig.command("main/stop", `c${at}`);
    await rig.clock.flush();
    expect(work).toHaveLength(256);
    expect(responses()).toMatchObject([
      { data: { data: { id: "c256", error: { __everest__error_type: "HandlerException" } } } },
    ]);
    work[0]?.(null);
    await rig.clock.flush();
    rig.command("main/stop", "next");
    await rig.clock.flush();
    expect(work).toHaveLength(257);
    for (const done of work) done(null);
    await rig.clock.flush();
    expect(responses()).toHaveLength(258);
  });

  it("that is nonsense, or comes from nobody, costs a line", async () => {
    let done = 0;
    await rig.run((module) => module.provide("main", "stop", () => ++done));
    const topic = `${root}modules/ocpp/impl/main/cmd/stop`;
    rig.broker.publish(topic, "{");
    rig.broker.publish(topic, { msg_type: "Cmd", data: { args: {} } });
    rig.broker.publish(topic, { msg_type: "Var", data: { id: "1", origin: "auth" } });
    rig.command("main/stop", "c1", {}, "a/#");
    rig.command("main/stop", "c2");
    await rig.clock.flush();
    expect(done).toBe(1);
    expect(rig.log.about("HAL_PAYLOAD")).toHaveLength(4);
  });

  it("whose result cannot be written as JSON is an error, not silence", async () => {
    await rig.run((module) => module.provide("main", "stop", () => 1n));
    rig.command("main/stop", "c1");
    await rig.clock.flush();
    expect(responses()).toMatchObject([
      { data: { data: { id: "c1", error: { __everest__error_type: "HandlerException" } } } },
    ]);
  });
});
