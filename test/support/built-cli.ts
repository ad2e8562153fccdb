import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Bundles the command line for the tests of this file, apart from `dist/`, which a fresh clone does not have and which
 * others may be using. Inside the repository, so that better-sqlite3 is found. The function gives the path.
 */
export function builtCli(): () => string {
  const folder = join("node_modules", ".cache", `ocpp-station-test-${process.pid}`);
  beforeAll(() => {
    execFileSync(process.execPath, ["scripts/build.mjs", "--quiet", `--outdir=${folder}`], { cwd: root });
  });
  afterAll(() => {
    rmSync(join(root, folder), { recursive: true, force: true });
  });
  return () => join(root, folder, "cli.js");
}
