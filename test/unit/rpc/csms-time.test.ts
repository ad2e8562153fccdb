import { describe, expect, it } from "vitest";
import { readTime } from "../../../src/kernel/date-time.ts";
import { CsmsTime } from "../../../src/rpc/csms-time.ts";
import { recorder, type LogLine } from "../../support/recorder.ts";

const noon = Date.UTC(2026, 0, 31, 12);

describe("the time a CSMS tells", () => {
  it.each([
    ["2026-01-31T12:00:00Z", noon, true],
    ["2026-01-31t12:00:00z", noon, true],
    ["2026-01-31 12:00:00Z", noon, true],
    [" 2026-01-31T12:00:00.250Z ", noon + 250, true],
    ["2026-01-31T12:00:00.1234567Z", noon + 123, true],
    ["2026-01-31T14:00:00+02:00", noon, true],
    ["2026-01-31T14:00:00+0200", noon, true],
    ["2026-01-31T14:00:00+02", noon, true],
    ["2026-01-31T06:30:00-05:30", noon, true],
    ["2026-01-31T12:00:60Z", noon + 60_000, true],
    ["2026-01-31T12:00:00", noon, false],
    ["9999-12-31T23:59:59Z", Date.UTC(9999, 11, 31, 23, 59, 59), true],
    // What .NET means by no time at all.
    ["0001-01-01T00:00:00Z", -62_135_596_800_000, true],
    ["0000-02-29T00:00:00Z", -62_162_121_600_000, true],
  ])("%s", (text, wall, zoned) => {
    expect(readTime(text)).toMatchObject({ wall, zoned });
  });

  it.each([
    "",
    "now",
    "2026-01-31",
    "2026-02-30T12:00:00Z",
    "2026-13-01T12:00:00Z",
    "2026-01-31T25:00:00Z",
    "12345",
    "2026-01-31T12:00Z",
  ])("%j is none", (text) => {
    expect(readTime(text)).toBeNull();
  });

  it("without a zone it is UTC, and only while nothing better is known; one warning for all", () => {
    const log: LogLine[] = [];
    let known = false;
    const time = new CsmsTime(() => known, recorder(log));
    expect(time.read({ currentTime: "2026-01-31T12:00:00" })).toBe(noon);
    known = true;
    expect(time.read({ currentTime: "2026-01-31T12:00:00" })).toBeNull();
    for (const currentTime of [undefined, null, 5, "soon"]) expect(time.read({ currentTime })).toBeNull();
    expect(time.read("text")).toBeNull();
    expect(time.read({ currentTime: "2026-01-31T12:00:00Z" })).toBe(noon);
    expect(log.map((line) => line.level)).toEqual(["warn"]);
  });
});
