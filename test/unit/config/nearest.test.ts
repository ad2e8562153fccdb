import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "../../../src/config/nearest.ts";

describe("editDistance", () => {
  it.each([
    ["HeartbeatInterval", "HeartbeatInterval", 0],
    ["heartbeatinterval", "HeartbeatInterval", 0],
    ["HeartbeatIntervall", "HeartbeatInterval", 1],
    ["HaertbeatInterval", "HeartbeatInterval", 1],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
  ])("%s to %s: %i", (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
});

describe("nearest", () => {
  it("finds what was meant, and nothing when nothing is like it", () => {
    const known = ["HeartbeatInterval", "ConnectionTimeOut", "ResetRetries"];
    expect(nearest("HartbeatIntervl", known)).toBe("HeartbeatInterval");
    expect(nearest("connectiontimeout", known)).toBe("ConnectionTimeOut");
    expect(nearest("Banana", known)).toBeUndefined();
    expect(nearest("x", known)).toBeUndefined();
  });
});
