import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { isObject, parseJson } from "../src/kernel/json.ts";
import type { Workbench } from "./support/setup.ts";

const run = promisify(execFile);

/** kB written to the disk, as pages the kernel has to write. */
interface Writes {
  readonly started: number;
  readonly hour: number;
  readonly ended: number;
}

async function writes(config: string, network: "online" | "offline"): Promise<Writes> {
  const script = join(import.meta.dirname, "flash", "run.ts");
  const { stdout } = await run(process.execPath, ["--import", "tsx", script, config, network]);
  const result = parseJson(stdout);
  const kB = (name: string): number => {
    const part = isObject(result) ? result[name] : undefined;
    return isObject(part) ? Number(part["pages"]) / 1000 : Number.NaN;
  };
  return { started: kB("started"), hour: kB("hour"), ended: kB("ended") };
}

/** What a station with one car writes to its flash; stated, without a bound. */
export async function flash(bench: Workbench): Promise<string> {
  const lines = ["", "start", "an hour of charging", "end"].map((cell) => [cell]);
  for (const MeterValueSampleInterval of [60, 10])
    for (const network of ["online", "offline"] as const)
      for (const LogMessages of network === "online" && !bench.quick ? [false, true] : [false]) {
        const name = `flash-${MeterValueSampleInterval}-${network}-${String(LogMessages)}`;
        const config = bench.config(name, { LogMessages, Core: { MeterValueSampleInterval } });
        const { started, hour, ended } = await writes(config, network);
        const what = `sampled every ${MeterValueSampleInterval} s, ${network}${LogMessages ? ", message log" : ""}`;
        [what, ...[started, hour, ended].map((kB) => kB.toFixed(0))].forEach((cell, column) =>
          lines[column]?.push(cell),
        );
      }
  const widths = lines.map((column) => Math.max(...column.map((cell) => cell.length)));
  const rows = (lines[0] ?? []).map((_, row) =>
    lines
      .map((column, n) => {
        const cell = column[row] ?? "";
        return n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0);
      })
      .join("  "),
  );
  return [
    "Written to the disk by a station with one car, kB (write_bytes of /proc/self/io: whole pages)",
    "  virtual time, the real database on the real disk",
    ...rows.map((row) => `  ${row}`),
  ].join("\n");
}
