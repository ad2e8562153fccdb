import { describe, expect, it } from "vitest";
import { testNames } from "../../../scripts/docs/test-names.ts";

const named = (text: string): string[] => testNames("any.test.ts", text);

describe("the names of tests", () => {
  it("are those of groups, tests and cases, with the fixed parts of a template", () => {
    const text =
      'describe("a", () => { it(`b ${1} c`, () => {}); test(\'d\', () => {}); });\ncertify201("e", {}, f);';
    expect(named(text)).toEqual(["a", "b   c", "d", "e"]);
  });

  it("are those of a table, however deep its rows are", () => {
    const rows = '[["x", [1].map((a) => ({ a: ((b) => b)(a) }))], ["y", {}]]';
    expect(named(`it.each(${rows})("K05.FR.05: no profile: %s", () => {});`)).toEqual([
      "K05.FR.05: no profile: %s",
      "x",
      "y",
    ]);
    expect(named('it.each(["x", "y"])("a %s", () => {}); it.each([["z"]])("b", () => {});')).toEqual([
      "a %s",
      "x",
      "y",
      "b",
    ]);
    expect(named("describe.each<[string]>(rows)('c %s', () => {})")).toEqual(["c %s"]);
  });

  it("are not those of tests that do not run, nor of what stands in one", () => {
    expect(
      named('it.skip("a"); it.todo("b"); it.runIf(x)("c"); describe.skip("d", () => { it("e"); });'),
    ).toEqual([]);
    expect(named('// it("a")\nconst b = "it(\'c\')"; wait("d");')).toEqual([]);
  });
});
