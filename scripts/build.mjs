// Bundles the station into dist/: one ES module per entry point and shared chunks, loaded only when needed.
// better-sqlite3 stays outside: it is a native addon.
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const quiet = process.argv.includes("--quiet");
// Another folder than dist/, for building while something runs from there.
const outdir = process.argv.find((arg) => arg.startsWith("--outdir="))?.slice("--outdir=".length) ?? "dist";
rmSync(resolve(root, outdir), { recursive: true, force: true });

const result = await build({
  absWorkingDir: root,
  entryPoints: { index: "src/app/index.ts", cli: "src/cli/main.ts" },
  outdir,
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20",
  external: ["better-sqlite3"],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  // Bundled CommonJS packages call require for node's own modules.
  banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
});

if (!quiet) {
  const sizes = Object.entries(result.metafile.outputs).map(([name, { bytes }]) => [name, bytes]);
  for (const [name, bytes] of sizes.sort((a, b) => b[1] - a[1]))
    console.log(`${(bytes / 1024).toFixed(0).padStart(6)} kB  ${name}`);
}
