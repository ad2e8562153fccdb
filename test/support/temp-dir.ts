import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A directory of its own for the test that runs, removed when it is over. */
export function tempDir(): string {
  const directory = mkdtempSync(join(tmpdir(), "ocpp-station-"));
  onTestFinished(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}
