import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LogFolder, type LogBounds } from "../../../src/file-transfer/log-folder.ts";
import { silentLogger } from "../../../src/kernel/logger.ts";
import type { UploadFile } from "../../../src/ports/file-transfer.ts";
import { tempDir } from "../../support/temp-dir.ts";

const day = (n: number): number => Date.UTC(2026, 0, n);
const line = (n: number, text: string): string => `${new Date(day(n)).toISOString()} ${text}`;
const never = new AbortController().signal;

function folder(dir: string, bounds?: LogBounds): LogFolder {
  const flush = (): Promise<void> => Promise.resolve();
  return new LogFolder({ dir, flush, now: () => day(20), logger: silentLogger, bounds });
}

/** Writes a log, last touched on that day. */
function log(dir: string, name: string, lines: readonly string[], touched: number): void {
  writeFileSync(join(dir, name), `${lines.join("\n")}\n`);
  utimesSync(join(dir, name), day(touched) / 1000, day(touched) / 1000);
}

/** What a real tar finds in it. */
function unpacked(file: UploadFile | null): Record<string, string> {
  const dir = tempDir();
  writeFileSync(join(dir, "a.tar.gz"), file?.content ?? "");
  const out = join(dir, "out");
  mkdirSync(out);
  execFileSync("tar", ["-xzf", join(dir, "a.tar.gz"), "-C", out]);
  const names = execFileSync("tar", ["-tzf", join(dir, "a.tar.gz")], { encoding: "utf8" });
  return Object.fromEntries(
    names
      .trim()
      .split("\n")
      .map((name) => [name, readFileSync(join(out, name), "utf8")]),
  );
}

describe("the log folder", () => {
  it("N01.FR.04 is one file: logs and facts, which a common tar unpacks", async () => {
    const dir = tempDir();
    const text = [line(1, "first"), line(2, "second")];
    log(dir, "ocpp-messages.log", text, 2);
    log(dir, "ocpp-messages.0.jsonl", [`{"time":"2026-01-01T00:00:00.000Z"}`], 1);
    const facts = [{ name: "station.json", text: "{}" }];
    const file = await folder(dir).collect("x.tar.gz", {}, facts, never);
    expect(file).toMatchObject({ name: "x.tar.gz", type: "application/gzip" });
    expect(unpacked(file)).toEqual({
      "station.json": "{}",
      "logs/ocpp-messages.log": `${text.join("\n")}\n`,
      "logs/ocpp-messages.0.jsonl": '{"time":"2026-01-01T00:00:00.000Z"}\n',
    });
  });

  it("takes only what was written in the range", async () => {
    const dir = tempDir();
    log(
      dir,
      "a.log",
      ["a head", line(1, "old"), "  more of it", line(5, "wanted"), "  its own", line(9, "late")],
      9,
    );
    log(dir, "b.log", [line(1, "older")], 2);
    const range = { oldest: day(4), latest: day(6) };
    expect(await folder(dir).has(range)).toBe(true);
    expect(unpacked(await folder(dir).collect("x", range, [], never))).toEqual({
      "logs/a.log": `a head\n${line(5, "wanted")}\n  its own`,
    });
    expect(await folder(dir).has({ oldest: day(10) })).toBe(false);
    expect(await folder(dir).has({ latest: day(1) - 1 })).toBe(false);
  });

  it("leaves alone what is no log, and what a link points at", async () => {
    const dir = tempDir();
    const secret = join(tempDir(), "secret.log");
    writeFileSync(secret, "secret");
    symlinkSync(secret, join(dir, "link.log"));
    writeFileSync(join(dir, "ocpp-station.db"), "data");
    writeFileSync(join(dir, ".hidden.log"), "hidden");
    log(dir, "real.log", ["yes"], 1);
    expect(Object.keys(unpacked(await folder(dir).collect("x", {}, [], never)))).toEqual(["logs/real.log"]);
  });

  it("leaves out the oldest where all is too much, and says which", async () => {
    const dir = tempDir();
    for (const n of [1, 2, 3]) log(dir, `${n}.log`, ["x".repeat(1000)], n);
    const small = folder(dir, { readBytes: 2100, archiveBytes: 1_000_000 });
    const files = unpacked(await small.collect("x", {}, [], never));
    expect(Object.keys(files)).toEqual(["logs/3.log", "logs/2.log", "left-out.txt"]);
    expect(files["left-out.txt"]).toBe("1.log\n");
  });

  it("a folder that is not there has no logs; the facts are told", async () => {
    const missing = folder(join(tempDir(), "none"));
    expect(await missing.has({ oldest: 0 })).toBe(false);
    expect(unpacked(await missing.collect("x", {}, [{ name: "f", text: "fact" }], never))).toEqual({
      f: "fact",
    });
  });

  it("N01.FR.12 stops putting it together when told to", async () => {
    const dir = tempDir();
    log(dir, "a.log", ["x"], 1);
    expect(await folder(dir).collect("x", {}, [], AbortSignal.abort())).toBeNull();
  });
});
