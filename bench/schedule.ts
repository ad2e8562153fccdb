import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { isObject, parseJson } from "../src/kernel/json.ts";
import type { Figure, Row } from "./support/figure.ts";
import type { Workbench } from "./support/setup.ts";
import { Pairs } from "./support/statistics.ts";

const run = promisify(execFile);
const versions = ["1.6", "2.0.1", "2.1"] as const;
type Version = (typeof versions)[number];
type Json = Readonly<Record<string, unknown>>;

/**
 * A collection of garbage takes 0.2 to 0.5 ms, however short the call it falls into, and may fall into one of a hundred: a p99
 * above its median by more than it makes would be the engine itself.
 */
const p99Bound = 15;

/** The bench's process as one file, with the settings of the shipped bundle: closures and names as they run on a charger. */
async function bundled(bench: Workbench): Promise<string> {
  const outfile = join(bench.dir, "schedule.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "schedule", "run.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "error",
  });
  return outfile;
}

/** A version in a process of its own, since a station speaks one: `time` as on a station, `allocation` with nothing collected. */
async function measured(
  script: string,
  version: Version,
  mode: "time" | "allocation",
  quick: boolean,
): Promise<Json> {
  const room = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];
  const args = [...(mode === "allocation" ? room : []), script, version, mode, ...(quick ? ["--quick"] : [])];
  const { stdout } = await run(process.execPath, args);
  const result = parseJson(stdout);
  if (!isObject(result)) throw new Error(`the schedules' process of ${version} said ${stdout.slice(0, 200)}`);
  return result;
}

const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const number = (object: Json, name: string): number => Number(object[name] ?? Number.NaN);
const what = (version: Version, object: Json): string => `${version}: ${String(object["what"])}`;

function row(name: string, ours: number, baseline: number, bound: number | null): Row {
  return { what: name, ours, baseline, ratio: ours / baseline, bound };
}

function grown(version: Version, object: Json): Row {
  const pairs = new Pairs();
  for (const pair of objects(object["pairs"])) pairs.add(number(pair, "ours"), number(pair, "baseline"));
  return { what: what(version, object), ...pairs.summary(), bound: number(object, "bound") };
}

/** Composite schedules of each version, from installed profiles to the object that is sent. */
export async function schedule(bench: Workbench): Promise<readonly Figure[]> {
  const script = await bundled(bench);
  const results: { readonly version: Version; readonly time: Json; readonly allocation: Json }[] = [];
  for (const version of versions) {
    const time = await measured(script, version, "time", bench.quick);
    const allocation = await measured(script, version, "allocation", bench.quick);
    results.push({ version, time, allocation });
  }
  const ofCases = (read: (version: Version, object: Json) => Row): Row[] =>
    results.flatMap(({ version, time }) => objects(time["cases"]).map((object) => read(version, object)));
  const [first] = results.flatMap(({ time }) => objects(time["cases"]));
  const loop = first ? number(first, "loop").toFixed(0) : "?";
  const window = "24 h from now";
  return [
    {
      title: `Composite schedule, ${window}, from installed profiles to the version's object: median`,
      unit: "us",
      baseline: "libocpp 0.31, as it was measured once on its machine (2.x: with its database)",
      rows: ofCases((version, object) =>
        row(
          `${what(version, object)} (${number(object, "answered")} periods answered)`,
          number(object, "median"),
          number(object, "mark"),
          number(object, "bound"),
        ),
      ),
      notes: results.map(
        ({ version, time }) =>
          `the first one of a process, ${version}, 3 x 24, nothing compiled yet: ${number(time, "cold").toFixed(0)} us`,
      ),
    },
    {
      title: `Composite schedule, ${window}: p99`,
      unit: "us",
      baseline: "its own median",
      rows: ofCases((version, object) =>
        row(what(version, object), number(object, "p99"), number(object, "median"), p99Bound),
      ),
      notes: ["without calls during which the kernel gave the core to another process"],
    },
    {
      title: `Composite schedule, ${window}: median, for comparing machines`,
      unit: "us",
      baseline: `a fixed loop: a thousand small objects made, sorted and added up (${loop} us here)`,
      rows: ofCases((version, object) =>
        row(what(version, object), number(object, "median"), number(object, "loop"), null),
      ),
      notes: [],
    },
    {
      title: `Composite schedule, ${window}: allocated`,
      unit: "kB",
      baseline: "a copy of the periods answered",
      rows: results.flatMap(({ version, allocation }) =>
        objects(allocation["cases"]).map((object) =>
          row(what(version, object), number(object, "ours") / 1000, number(object, "baseline") / 1000, null),
        ),
      ),
      notes: [],
    },
    {
      title: "Composite schedule: what grows, doubled",
      unit: "us",
      baseline: "half as much, in turns",
      rows: results.flatMap(({ version, time }) =>
        objects(time["growth"]).map((object) => grown(version, object)),
      ),
      notes: [],
    },
  ];
}
