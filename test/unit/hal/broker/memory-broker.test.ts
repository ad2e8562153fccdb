import { describe, expect, it } from "vitest";
import { matches } from "../../../support/memory-broker.ts";

describe("the broker in memory", () => {
  it.each([
    ["a/b", "a/b", true],
    ["a/b", "a/b/c", false],
    ["a/+", "a/b", true],
    ["a/+", "a/b/c", false],
    ["a/+/c", "a/b/c", true],
    ["+", "a", true],
    ["a/+", "a", false],
    ["#", "a/b", true],
    ["a/#", "a/b/c", true],
    ["a/#", "a", true],
    ["a/#", "ab", false],
    ["m/+/impl/+/error/#", "m/x/impl/y/error/n/s", true],
    ["m/+/impl/+/error/#", "m/x/impl/y/var/n", false],
  ])("filter %s, topic %s: %s", (filter, topic, expected) => {
    expect(matches(filter, topic)).toBe(expected);
  });
});
