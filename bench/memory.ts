import { setTimeout as wait } from "node:timers/promises";
import type { Figure } from "./support/figure.ts";
import { Pairs } from "./support/statistics.ts";
import type { Workbench } from "./support/setup.ts";

/** How long both processes have been idle when they are looked at. */
const idleMs = 5_000;

/** Memory of `run`, idle after boot, hardware contract connected. */
export async function memory(bench: Workbench): Promise<Figure> {
  const rounds = bench.quick ? 2 : 7;
  const config = bench.config("memory");
  await bench.station(config).then(({ child }) => child.stop());
  const pairs = { rss: new Pairs(), pss: new Pairs(), own: new Pairs() };
  for (let round = 0; round < rounds; round++) {
    const ours = await bench.station(config);
    const bare = await bench.bare();
    await wait(idleMs);
    const [mine, its] = [ours.child.memory(), bare.child.memory()];
    pairs.rss.add(mine.rss, its.rss);
    pairs.pss.add(mine.pss, its.pss);
    pairs.own.add(mine.privateMB, its.privateMB);
    await ours.child.stop();
    await bare.child.stop();
  }
  return {
    title: `Memory of \`run\`, two connectors, idle ${idleMs / 1000} s after boot`,
    unit: "MB",
    baseline: "the bare process, idle as long",
    rows: [
      { what: "resident (VmRSS)", ...pairs.rss.summary(), bound: 1.3 },
      { what: "proportional (Pss)", ...pairs.pss.summary(), bound: null },
      { what: "private", ...pairs.own.summary(), bound: null },
    ],
    notes: [],
  };
}
