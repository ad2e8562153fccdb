import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { builtCli } from "../built-cli.ts";

/** An installation of EVerest with our module in it. */
export interface Installation {
  readonly prefix: string;
  readonly cli: string;
  /** The module of EVerest in whose place ours is. */
  readonly as: string;
}

/** Builds the command line and installs the module once for the tests of a file. The function gives where. */
export function installedModule(as = "OCPP"): () => Installation {
  const cli = builtCli();
  let prefix = "";
  beforeAll(() => {
    prefix = mkdtempSync(join(tmpdir(), "everest-"));
    mkdirSync(join(prefix, "libexec/everest/modules"), { recursive: true });
    const output = execFileSync(process.execPath, [
      cli(),
      "everest",
      "install",
      "--prefix",
      prefix,
      "--as",
      as,
    ]);
    const script = join(prefix, "libexec/everest/modules", as, "index.js");
    if (!existsSync(script)) throw new Error(`nothing was installed: ${output.toString()}`);
  });
  afterAll(() => {
    rmSync(prefix, { recursive: true, force: true });
  });
  return () => ({ prefix, cli: cli(), as });
}

/** Where a test's own installation has what. */
export interface PrefixPaths {
  readonly prefix: string;
  /** `share/everest/modules/NAME` */
  readonly share: string;
}

/** A prefix for one test: its own configuration and data, the program of the installation. */
export function layPrefix(
  folder: string,
  installation: Installation,
  name: string,
  files: Readonly<Record<string, object>>,
): PrefixPaths {
  const prefix = join(folder, "prefix");
  const share = join(prefix, "share/everest/modules", name);
  mkdirSync(share, { recursive: true });
  symlinkSync(join(installation.prefix, "libexec"), join(prefix, "libexec"));
  for (const [path, json] of Object.entries(files)) {
    mkdirSync(dirname(join(share, path)), { recursive: true });
    writeFileSync(join(share, path), JSON.stringify(json));
  }
  return { prefix, share };
}
