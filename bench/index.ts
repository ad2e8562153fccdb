import { parseArgs } from "node:util";
import { calls } from "./calls.ts";
import { deviceModel } from "./device-model.ts";
import { everest } from "./everest.ts";
import { flash } from "./flash.ts";
import { memory } from "./memory.ts";
import { queue } from "./queue.ts";
import { schedule } from "./schedule.ts";
import { startUp } from "./start-up.ts";
import { type Figure, missed, table } from "./support/figure.ts";
import { onOneCore } from "./support/one-core.ts";
import { Workbench } from "./support/setup.ts";

const { values } = parseArgs({
  options: {
    /** Fewer rounds: for a look, not for a figure. */
    quick: { type: "boolean", default: false },
    /** Some of the figures, by name. */
    only: { type: "string", multiple: true },
    /** Another build than `dist/cli.js`. */
    cli: { type: "string" },
    /** Where the queue's database files lie. */
    "queue-dir": { type: "string" },
  },
});

const figures: Readonly<Record<string, (bench: Workbench) => Promise<readonly Figure[]>>> = {
  calls: (bench) => onOneCore(async () => [await calls(bench, false), await calls(bench, true)]),
  "device-model": (bench) => onOneCore(async () => [await deviceModel(bench)]),
  "start-up": async (bench) => [await startUp(bench)],
  memory: async (bench) => [await memory(bench)],
  schedule,
  everest,
  queue: async (bench) => [await queue(bench.quick, values["queue-dir"], bench.dir)],
};

const bench = await Workbench.open({ quick: values.quick, cli: values.cli });
const begun = performance.now();
let misses = 0;
console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}${values.quick ? ", --quick" : ""}\n`,
);
try {
  for (const [name, measure] of Object.entries(figures)) {
    if (values.only && !values.only.includes(name)) continue;
    for (const figure of await measure(bench)) {
      console.log(`${table(figure)}\n`);
      misses += figure.rows.filter(missed).length;
    }
  }
  if (!values.only || values.only.includes("flash")) console.log(`${await flash(bench)}\n`);
} finally {
  await bench.close();
}
console.log(
  `${misses === 0 ? "all bounds hold" : `${misses} bound(s) missed`}; ${((performance.now() - begun) / 1000).toFixed(0)} s`,
);
process.exitCode = misses === 0 ? 0 : 1;
