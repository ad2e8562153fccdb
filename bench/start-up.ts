import { join } from "node:path";
import { build } from "esbuild";
import { fullModel } from "./device-model.ts";
import type { Figure } from "./support/figure.ts";
import { inTurns, Pairs } from "./support/statistics.ts";
import type { Running, Workbench } from "./support/setup.ts";

/** ms from before the process was made until its first message was here; then ends it. */
async function timeToFirst(start: () => Promise<Running>): Promise<number> {
  const { child, peer } = await start();
  await child.stop();
  return peer.firstAt - child.startedAt;
}

/** The bare process as one file, as the station is. */
async function bundled(bench: Workbench): Promise<string> {
  const outfile = join(bench.dir, "bare-bundled.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "bare", "bare.mjs")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["better-sqlite3"],
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "error",
    banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
  });
  return outfile;
}

/** Process start to BootNotification on the wire, warm database. */
export async function startUp(bench: Workbench): Promise<Figure> {
  const rounds = bench.quick ? 7 : 25;
  const config = bench.config("start-up");
  const full = bench.config("start-up-2.0.1", { variables: fullModel });
  const bundle = await bundled(bench);
  const ours = (): Promise<number> => timeToFirst(() => bench.station(config));
  const withModel = (): Promise<number> => timeToFirst(() => bench.station(full));
  const bare = (): Promise<number> => timeToFirst(() => bench.bare());
  const asOneFile = (): Promise<number> => timeToFirst(() => bench.bare(bundle));
  // Makes the database, and warms the page cache.
  for (const warm of [ours, withModel, bare, asOneFile]) await warm();
  const pairs = { asWritten: new Pairs(), asOneFile: new Pairs(), withModel: new Pairs() };
  for (let round = 0; round < rounds; round++) {
    const pair = await inTurns(round, ours, bare);
    pairs.asWritten.add(pair.ours, pair.baseline);
    pairs.asOneFile.add(pair.ours, await asOneFile());
    pairs.withModel.add(await withModel(), pair.baseline);
  }
  return {
    title: "Process start to BootNotification on the wire, warm database",
    unit: "ms",
    baseline: "a bare process that loads the same four packages, connects and sends one message",
    rows: [
      { what: "against the bare process", ...pairs.asWritten.summary(), bound: 1.4 },
      { what: "against it bundled into one file", ...pairs.asOneFile.summary(), bound: null },
      {
        what: "OCPP 2.0.1, 1,000 variables, against the bare process",
        ...pairs.withModel.summary(),
        bound: 1.6,
      },
    ],
    notes: [],
  };
}
