import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtCli } from "../../support/built-cli.ts";
import { tempDir } from "../../support/temp-dir.ts";

const cli = builtCli();
const example = "examples/schedule/evening-peak.json";

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [cli(), "schedule", ...args], { encoding: "utf8" });
}

describe("ocpp-station schedule", () => {
  it("writes the schedule to stdout and the picture to its file", () => {
    const picture = join(tempDir(), "peak.svg");
    const { status, stdout, stderr } = run(example, "--explain", "--plot", picture);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      connectorId: 1,
      scheduleStart: "2026-11-20T15:00:00Z",
      explain: [{}, {}, {}, {}, {}, {}, {}, {}, {}],
    });
    expect(stdout.slice(0, 3)).toBe("{\n ");
    expect(readFileSync(picture, "utf8")).toMatch(/^<svg [^]*<\/svg>\n$/);
  });

  it("names profiles it leaves out on stderr, and answers without them", () => {
    const file = join(tempDir(), "input.json");
    const profiles = [{ evseId: 1, profile: { id: 3 } }];
    writeFileSync(
      file,
      JSON.stringify({ version: "2.1", now: "2026-11-20T12:00:00Z", duration: 60, profiles }),
    );
    const { status, stdout, stderr } = run(file);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^profiles\[0\] \(id 3\) is left out: schema: chargingProfile\.\w+ .*\n$/);
    expect(stdout).toContain('"limit": 48');
  });

  it("refuses what is not the format: exit 1, nothing on stdout, a line that says where", () => {
    const dir = tempDir();
    const picture = join(dir, "none.svg");
    const broken = join(dir, "broken.json");
    const wrong = join(dir, "wrong.json");
    writeFileSync(broken, '{"version":\n oops}');
    writeFileSync(wrong, '{"version": "1.6"}');
    const cases = [
      [join(dir, "missing.json"), /missing\.json: cannot be read: .*ENOENT/],
      [broken, /broken\.json: is no JSON: line 2, column 2: expected /],
      [wrong, /wrong\.json: now: is missing: expected string\n/],
    ] as const;
    for (const [file, says] of cases) {
      const { status, stdout, stderr } = run(file, "--plot", picture);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toMatch(says);
    }
    expect(existsSync(picture)).toBe(false);
    const unwritable = run(example, "--plot", join(dir, "no", "such", "folder.svg"));
    expect({ status: unwritable.status, stdout: unwritable.stdout }).toEqual({ status: 1, stdout: "" });
    expect(unwritable.stderr).toContain("cannot be written");
  });

  it("wrong usage: exit 2", () => {
    for (const args of [[], [example, "another.json"], [example, "--nothing"], [example, "--plot"]])
      expect(run(...args).status).toBe(2);
  });
});
