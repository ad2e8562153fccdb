import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callText, defaultFrameLimits, errorText, parseFrame, resultText } from "../../../src/rpc/frame.ts";

const longId = "x".repeat(37);

describe("frame: well formed", () => {
  it("1.6J §4.2.1: reads a CALL", () => {
    expect(parseFrame('[2,"19223201","BootNotification",{"chargePointVendor":"VendorX"}]')).toEqual({
      kind: "call",
      messageId: "19223201",
      action: "BootNotification",
      payload: { chargePointVendor: "VendorX" },
    });
  });

  it("1.6J §4.2.1, §4.2.2: a payload of null is an empty one", () => {
    expect(parseFrame('[2,"a","Heartbeat",null]')).toMatchObject({ kind: "call", payload: {} });
    expect(parseFrame('[3,"a",null]')).toEqual({ kind: "result", messageId: "a", payload: {} });
  });

  it("1.6J §4.2.3: reads a CALLERROR, and one that lacks description and details", () => {
    const whole = parseFrame('[4,"a","NotSupported","SendLocalList.req not implemented",{}]');
    expect(whole).toEqual({
      kind: "error",
      messageId: "a",
      code: "NotSupported",
      description: "SendLocalList.req not implemented",
    });
    expect(parseFrame('[4,"a","GenericError"]')).toEqual({
      kind: "error",
      messageId: "a",
      code: "GenericError",
      description: "",
    });
  });

  it("part 4 §4.2.3: a description is at most 255 characters, both ways", () => {
    const text = errorText("a", "InternalError", "d".repeat(1000));
    expect(JSON.parse(text)).toEqual([4, "a", "InternalError", "d".repeat(255), {}]);
    expect(parseFrame(`[4,"a","c",${JSON.stringify("d".repeat(1000))},{}]`)).toMatchObject({
      description: "d".repeat(255),
    });
  });
});

describe("frame: malformed", () => {
  it.each([
    ["", "notJson", null, null],
    ["no json", "notJson", null, null],
    ['[2,"a","Reset",{"type":"Ha', "notJson", 2, "a"],
    ["null", "notFrame", null, null],
    ["{}", "notFrame", null, null],
    ["[]", "notFrame", null, null],
    ['["2","a","Reset",{}]', "notFrame", null, "a"],
    ['[5,"a","InternalError","",{}]', "messageType", 5, "a"],
    ['[6,"a","NotifyPeriodicEventStream",{}]', "messageType", 6, "a"],
    ['[2.5,"a","Reset",{}]', "messageType", 2.5, "a"],
    ['[2,7,"Reset",{}]', "messageId", 2, null],
    [`[2,"${longId}","Reset",{}]`, "messageId", 2, longId],
    [`[2,"${"x".repeat(256)}","Reset",{}]`, "messageId", 2, null],
    ['[2,"a","Reset"]', "shape", 2, "a"],
    ['[2,"a","Reset",{},1]', "shape", 2, "a"],
    ['[2,"a",7,{}]', "action", 2, "a"],
    ['[2,"a","",{}]', "action", 2, "a"],
    ['[2,"a","Reset",[]]', "payload", 2, "a"],
    ['[2,"a","Reset","x"]', "payload", 2, "a"],
    ['[3,"a"]', "shape", 3, "a"],
    ['[3,"a",7]', "payload", 3, "a"],
  ] as const)("%s", (text, reason, messageType, messageId) => {
    expect(parseFrame(text)).toEqual({ kind: "malformed", reason, messageType, messageId });
  });

  it("a message of 10 MB is refused without being looked at, and its id is still read", () => {
    const text = `[2, "big" ,"DataTransfer",{"data":"${"x".repeat(10_000_000)}"}]`;
    const before = performance.now();
    for (let run = 0; run < 1000; run++) parseFrame(text);
    // 1,000 times 10 MB in well under the time that one scan of it takes a thousand times over.
    expect(performance.now() - before).toBeLessThan(1000);
    expect(parseFrame(text)).toEqual({
      kind: "malformed",
      reason: "tooLarge",
      messageType: 2,
      messageId: "big",
    });
  });

  it("a message of 65 kB is read", () => {
    const text = callText("a", "DataTransfer", JSON.stringify({ data: "x".repeat(65_536) }));
    expect(parseFrame(text).kind).toBe("call");
  });

  it("nesting beyond the limit is refused before anything recurses", () => {
    const deep = `[2,"a","DataTransfer",{"data":${"[".repeat(100_000)}${"]".repeat(100_000)}}]`;
    expect(parseFrame(deep)).toMatchObject({ kind: "malformed", reason: "tooDeep", messageId: "a" });
    const nested = (depth: number): string => `[2,"a","X",{"d":${"[".repeat(depth)}${"]".repeat(depth)}}]`;
    expect(parseFrame(nested(defaultFrameLimits.maxDepth - 2)).kind).toBe("call");
    expect(parseFrame(nested(defaultFrameLimits.maxDepth - 1)).kind).toBe("malformed");
  });

  it("brackets inside strings do not count as nesting", () => {
    const data = `${"[{".repeat(100)}\\"${"[".repeat(100)}\\\\`;
    expect(parseFrame(`[2,"a","DataTransfer",{"data":"${data}"}]`).kind).toBe("call");
  });
});

describe("frame: properties", () => {
  const messageId = fc.string({ maxLength: 36, unit: "binary" });
  const payload = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }));
  const normal = (value: object): unknown => JSON.parse(JSON.stringify(value));

  it("never throws, whatever the text", () => {
    const piece = fc.constantFrom("[", "]", "{", "}", '"', "\\", ",", "2", "3", ":", "null", " ", '"a"');
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc.array(fc.jsonValue(), { maxLength: 6 }).map((tail) => JSON.stringify([2, "a", ...tail])),
    );
    fc.assert(
      fc.property(text, (value) => {
        expect(["call", "result", "error", "malformed"]).toContain(parseFrame(value).kind);
      }),
      { numRuns: 2000 },
    );
  });

  it("what is written is read back", () => {
    fc.assert(
      fc.property(messageId, fc.string({ minLength: 1, maxLength: 100 }), payload, (id, word, object) => {
        const expected = normal(object);
        expect(parseFrame(callText(id, word, JSON.stringify(object)))).toEqual({
          kind: "call",
          messageId: id,
          action: word,
          payload: expected,
        });
        expect(parseFrame(resultText(id, object))).toEqual({
          kind: "result",
          messageId: id,
          payload: expected,
        });
        expect(parseFrame(errorText(id, word, word))).toEqual({
          kind: "error",
          messageId: id,
          code: word,
          description: word,
        });
      }),
    );
  });
});
