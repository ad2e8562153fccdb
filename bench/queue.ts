import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { isObject, parseJson } from "../src/kernel/json.ts";
import type { Figure } from "./support/figure.ts";
import { Pairs } from "./support/statistics.ts";

const run = promisify(execFile);
const measures = ["append", "drain", "heap", "peak"] as const;
type Measured = Readonly<Record<(typeof measures)[number], number>>;

/** One queue of so many facts, in a process and a folder of its own. */
async function queueOf(facts: number, parent: string): Promise<Measured> {
  const dir = mkdtempSync(join(parent, "ocpp-station-queue-"));
  try {
    const script = join(import.meta.dirname, "queue", "run.ts");
    const args = ["--expose-gc", "--import", "tsx", script, dir, String(facts)];
    const { stdout } = await run(process.execPath, args);
    const result = parseJson(stdout);
    if (!isObject(result) || result["left"] !== 0) throw new Error(`the queue did not drain: ${stdout}`);
    const [append, drain, heap, peak] = measures.map((name) => Number(result[name]));
    return { append: append ?? NaN, drain: drain ?? NaN, heap: heap ?? NaN, peak: peak ?? NaN };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** 10,000, 20,000 and 100,000 queued facts: time per fact and memory must not depend on how many there are. */
export async function queue(quick: boolean, given: string | undefined, fallback: string): Promise<Figure> {
  // A commit's fsync costs the same in a long queue as in a short one, and on many disks more than all else together: where files can
  // lie in memory, what is left is what could grow.
  const parent = given ?? (existsSync("/dev/shm") ? "/dev/shm" : fallback);
  const rounds = quick ? 3 : 7;
  const small = 10_000;
  const sizes = quick ? [20_000] : [20_000, 100_000];
  const pairs = new Map(
    sizes.map((size) => [size, measures.map((measure) => ({ measure, pair: new Pairs() }))]),
  );
  for (let round = 0; round < rounds; round++) {
    const base = await queueOf(small, parent);
    for (const [size, all] of pairs) {
      const big = await queueOf(size, parent);
      for (const { measure, pair } of all) pair.add(big[measure], base[measure]);
    }
  }
  const words = {
    append: "append, ms per fact",
    drain: "drain, ms per fact",
    heap: "live heap with the queue full, MB",
    peak: "highest resident memory, MB",
  };
  return {
    title: "Queued transaction facts, appended and drained through the real store",
    unit: "",
    baseline: `a queue of ${small.toLocaleString("en")} facts`,
    rows: [...pairs].flatMap(([size, all]) =>
      all.map(({ measure, pair }) => ({
        what: `${size.toLocaleString("en")}: ${words[measure]}`,
        ...pair.summary(),
        bound: 1.15,
      })),
    ),
    notes: [
      `database files in ${given ?? (parent === "/dev/shm" ? "/dev/shm (memory)" : "the bench's folder")}`,
    ],
  };
}
