import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** Station cases of the profiles this build has, in the order of the tool: 51 of Core, 2 of RemoteTrigger, 10 of SmartCharging. */
const core =
  "001 002 003 004_1 004_2 005_1 005_2 005_3 007_1 007_2 010 011_1 011_2 012 013 014 015 016 017_1 017_2 018_1 018_2 019 021 023_4 023_5 024 026 027 028 030 031 032_1 032_2 034 036 037_1 037_2 037_3 038 039 040_1 040_2 041 061_1 061_2 062 068 069 070 071";
const remoteTrigger = "054 055";
const smartCharging = "056 057 058_1 058_2 059 060 066 067 072 082";
const cases = [core, remoteTrigger, smartCharging]
  .flatMap((list) => list.split(" "))
  .map((number) => `TC_${number}_CS`);

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.startsWith("TC_"))
  .map((name) => name.replace(".test.ts", ""));

describe("certification cases of OCPP 1.6", () => {
  it("each is a test of its own, and is named by its id", () => {
    expect(cases).toHaveLength(63);
    expect(files.sort()).toEqual(cases.sort());
    for (const id of files) {
      const text = readFileSync(resolve(import.meta.dirname, `${id}.test.ts`), "utf8");
      expect(/certify\(\s*"(\w+)"/.exec(text)?.[1]).toBe(id);
    }
  });

  const published = resolve(import.meta.dirname, "../../../../shared/spec/test-cases/octt-ids-1.6.csv");
  /** Modules of other profiles, which have cases of their own. */
  const others = /local-authorization-list|firmware|diagnostics|reservation|security/;

  it.runIf(existsSync(published))("the published list has no more of them", () => {
    const rows = readFileSync(published, "utf8")
      .split(/\r?\n/)
      .filter((row) => row.endsWith(",CS") && !others.test(row.split(",").at(-2) ?? ""));
    expect(rows.map((row) => row.split(",")[0]).sort()).toEqual(cases.sort());
  });
});
