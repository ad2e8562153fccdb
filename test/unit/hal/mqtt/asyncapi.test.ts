import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { problemsOf } from "../../../../scripts/asyncapi/problems.ts";

const text = readFileSync(new URL("../../../../hal/mqtt/asyncapi.yaml", import.meta.url), "utf8");
const document = (): unknown => parse(text);

describe("asyncapi.yaml", () => {
  it("is AsyncAPI 3.0 and says what the validators say", () => {
    expect(problemsOf(document())).toEqual([]);
  });

  it.each([
    ["a missing event", /^ {4}event\.unplugged:[^]*?(?=^ {4}event\.)/m, "", "event.unplugged is missing"],
    ["a missing enum value", "SuspendedEVSE, ", "", "SuspendedEVSE"],
    ["a field no longer required", "[token, evses]", "[token]", "request.validateToken.params"],
    ["another topic", "{prefix}/v1/board/event", "{prefix}/v1/board/events", "boardEvent.address"],
    ["an example that is not allowed", "state: Charging }", "state: Humming }", "example of boardEvent"],
    ["what is no AsyncAPI", "action: send", "action: shout", "AsyncAPI 3.0"],
  ])("%s is found", (_, from, to, problem) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(problemsOf(parse(changed)).join("\n")).toContain(problem);
  });
});
