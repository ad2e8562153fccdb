import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type ConfigFiles, readConfigFiles } from "../../../src/config/config-sources.ts";
import { checkSources, type LoadResult } from "../../../src/config/load-config.ts";

/** The least a configuration has to say, to build others from. */
export const least = {
  Internal: {
    ChargePointId: "cp1",
    CentralSystemURI: "ws://csms.test.invalid/ocpp",
    ChargePointVendor: "Acme",
    ChargePointModel: "One",
  },
  Core: { NumberOfConnectors: 1 },
};

/** Reads and checks configuration that is no folder of its own. */
export function loadConfigFiles(files: ConfigFiles): LoadResult {
  const sources = readConfigFiles(files);
  return sources.ok ? checkSources(sources) : sources;
}

/** A folder with these files, gone when the test is over; what is no text is written as JSON. */
export function configFolder(files: Readonly<Record<string, unknown>>): string {
  const dir = mkdtempSync(join(tmpdir(), "ocpp-station-config-"));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), typeof content === "string" ? content : JSON.stringify(content));
  }
  return dir;
}
