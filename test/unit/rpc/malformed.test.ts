import { describe, expect, it } from "vitest";
import { parseFrame, type Malformed } from "../../../src/rpc/frame.ts";
import { malformedAnswer, type MalformedPolicy } from "../../../src/rpc/malformed.ts";

function answerTo(text: string, policy: MalformedPolicy): string | null {
  const frame = parseFrame(text);
  if (frame.kind !== "malformed") throw new Error(`well formed: ${text}`);
  const malformed: Malformed = frame;
  const answer = malformedAnswer(malformed, policy);
  return answer && `${answer.messageId} ${answer.error}`;
}

describe("malformed messages", () => {
  it.each([
    // text, 1.6, 2.x
    ["no json", null, "-1 rpcFramework"],
    ['[2,"a","Reset",{', null, "a rpcFramework"],
    ["{}", null, "-1 rpcFramework"],
    ['[9,"a",{}]', null, "a messageTypeNotSupported"],
    ["[9]", null, "-1 messageTypeNotSupported"],
    ['[2,7,"Reset",{}]', null, "-1 rpcFramework"],
    ['[2,"a","Reset"]', "a format", "a rpcFramework"],
    ['[2,"a",7,{}]', "a format", "a rpcFramework"],
    ['[2,"a","Reset",7]', "a format", "a rpcFramework"],
    [`[2,"${"x".repeat(37)}","Reset",{}]`, `${"x".repeat(37)} format`, `${"x".repeat(37)} rpcFramework`],
    [`[2,"a","Reset",{"x":${"[".repeat(99)}${"]".repeat(99)}}]`, "a format", "a rpcFramework"],
    ['[3,"a"]', null, null],
    ['[4,7,"GenericError","",{}]', null, null],
    ['[3,"a",{"x":', null, null],
  ])("%s", (text, v16, v2) => {
    expect(answerTo(text, "drop")).toBe(v16);
    expect(answerTo(text, "answer")).toBe(v2);
    expect(answerTo(text, "silent")).toBeNull();
  });
});
