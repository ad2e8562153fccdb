import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { identityNamed, installModule, restoreModule } from "../../../../src/app/everest/install.ts";
import { install } from "../../../../src/cli/everest-install.ts";
import { isObject } from "../../../../src/kernel/json.ts";
import { tempDir } from "../../../support/temp-dir.ts";
import { thrownCode } from "../../../support/thrown-code.ts";

const repository = resolve(import.meta.dirname, "../../../..");

/** A package as npm installs it, with a program that says how it was started. */
function packageIn(dir: string): string {
  const root = join(dir, "package");
  for (const folder of ["dist/types", "migrations", "config"])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(
    join(root, "package.json"),
    JSON.stringify({ name: "ocpp-station", version: "9.9.9", license: "x", type: "module", scripts: {} }),
  );
  writeFileSync(
    join(root, "dist/cli.js"),
    `import Database from "better-sqlite3";
     const one = new Database(":memory:").prepare("select 1 as one").get();
     process.stdout.write(JSON.stringify({ args: process.argv.slice(2), ...one, at: import.meta.url }));`,
  );
  writeFileSync(join(root, "dist/types/index.d.ts"), "");
  writeFileSync(join(root, "migrations/001-up-x.sql"), "-- up");
  writeFileSync(
    join(root, "config/ocpp-config.json"),
    readFileSync(join(repository, "config/ocpp-config.json")),
  );
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  return root;
}

/** Everything below a folder: names with content, mode or target. */
function tree(folder: string, at = ""): string[] {
  return readdirSync(join(folder, at))
    .sort()
    .flatMap((name) => {
      const path = join(at, name);
      const stat = lstatSync(join(folder, path));
      if (stat.isDirectory()) return [`${path}/`, ...tree(folder, path)];
      const what = stat.isSymbolicLink()
        ? readlinkSync(join(folder, path))
        : readFileSync(join(folder, path), "utf8");
      return [`${path} ${(stat.mode & 0o777).toString(8)} ${what}`];
    });
}

let dir = "";
let root = "";
let prefix = "";
let folder = "";

const place = (name: string, text: string, mode = 0o644): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  chmodSync(join(folder, name), mode);
};
const laid = (identity: "OCPP" | "OCPPStation" = "OCPP"): string[] =>
  installModule({ prefix, identity, root });
const restored = (identity: "OCPP" | "OCPPStation" = "OCPP"): string[] => restoreModule({ prefix, identity });
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const programs = (): string[] => readdirSync(folder).filter((name) => name.startsWith("ocpp-station-"));

beforeEach(() => {
  dir = tempDir();
  root = packageIn(dir);
  prefix = join(dir, "everest");
  folder = join(prefix, "libexec/everest/modules/OCPP");
  mkdirSync(join(prefix, "libexec/everest/modules"), { recursive: true });
});

describe("everest install", () => {
  it("lays a module that runs when the package it came from is gone", () => {
    place("OCPP", "a binary", 0o755);
    place("manifest.yaml", "description: theirs\n");
    laid();
    renameSync(root, join(dir, "moved"));
    const output = execFileSync(
      process.execPath,
      ["--unhandled-rejections=strict", join(folder, "index.js"), "--module", "ocpp"],
      { cwd: dir, encoding: "utf8" },
    );
    expect(JSON.parse(output)).toMatchObject({
      args: ["everest", "run", "--module", "ocpp"],
      one: 1,
      at: `file://${join(folder, programs()[0] ?? "", "dist/cli.js")}`,
    });
    expect(parse(read("manifest.yaml"))).toMatchObject({ provides: { main: {} } });
    const program = join(folder, programs()[0] ?? "");
    expect(readdirSync(join(program, "dist"))).toEqual(["cli.js"]);
    expect(JSON.parse(readFileSync(join(program, "package.json"), "utf8"))).toMatchObject({
      version: "9.9.9",
      type: "module",
    });
    expect(readFileSync(join(program, "migrations/001-up-x.sql"), "utf8")).toBe("-- up");
    // Whoever EVerest runs as can read it.
    expect(lstatSync(program).mode & 0o777).toBe(0o755);
    expect(lstatSync(join(folder, "index.js")).mode & 0o777).toBe(0o644);
  });

  it("moves a binary, index.js and manifest aside, and restore puts them back as they were", () => {
    place("OCPP", "a binary", 0o755);
    place("index.js", "theirs");
    place("manifest.yaml", "description: theirs\n", 0o640);
    place("other.so", "a library");
    symlinkSync("other.so", join(folder, "link.so"));
    const before = tree(prefix);
    const done = laid();
    expect(done.join("\n")).toContain("OCPP.before-ocpp-station");
    expect(existsSync(join(folder, "OCPP"))).toBe(false);
    expect(read("OCPP.before-ocpp-station")).toBe("a binary");
    expect(read("index.js.before-ocpp-station")).toBe("theirs");
    restored();
    expect(tree(prefix)).toEqual(before);
    expect(restored()).toEqual([`nothing of ocpp-station is in ${folder}`]);
    expect(tree(prefix)).toEqual(before);
  });

  it("twice leaves one program, and the originals where they were kept", () => {
    place("OCPP", "a binary", 0o755);
    place("manifest.yaml", "description: theirs\n");
    const before = tree(prefix);
    laid();
    const [first] = programs();
    laid();
    expect(programs()).toHaveLength(1);
    expect(programs()).not.toEqual([first]);
    expect(read("index.js")).toContain(programs()[0]);
    restored();
    expect(tree(prefix)).toEqual(before);
  });

  it("by somebody whose files are nobody else's: whoever EVerest runs as can read all of it", () => {
    folder = join(prefix, "libexec/everest/modules/OCPPStation");
    const umask = process.umask(0o077);
    try {
      laid("OCPPStation");
    } finally {
      process.umask(umask);
    }
    const closed = readdirSync(prefix, { recursive: true, encoding: "utf8" }).filter(
      (name) => (lstatSync(join(prefix, name)).mode & 0o044) !== 0o044,
    );
    expect(closed).toEqual([]);
    const folders = ["share/everest/modules/OCPPStation", "libexec/everest/modules/OCPPStation"];
    for (const each of folders) expect(lstatSync(join(prefix, each)).mode & 0o777).toBe(0o755);
  });

  it("into nothing leaves nothing when it is restored", () => {
    const before = tree(prefix);
    laid();
    laid();
    restored();
    expect(tree(prefix)).toEqual(before);
  });

  it("what a power cut left half written goes with a restore", () => {
    place("OCPP", "a binary", 0o755);
    place("manifest.yaml", "description: theirs\n");
    const before = tree(prefix);
    laid();
    for (const name of ["index.js.new", "manifest.yaml.new", "manifest.yaml.before-ocpp-station.new"])
      place(name, "ha");
    restored();
    expect(tree(prefix)).toEqual(before);
  });

  it("after an update of EVerest keeps the new originals", () => {
    place("OCPP", "old binary", 0o755);
    place("manifest.yaml", "description: old\n");
    laid();
    place("OCPP", "new binary", 0o755);
    place("manifest.yaml", "description: new\n");
    const said = restored();
    expect(said.join("\n")).toContain("was put there since");
    expect(read("OCPP")).toBe("new binary");
    laid();
    restored();
    expect(read("OCPP")).toBe("new binary");
    expect(read("manifest.yaml")).toBe("description: new\n");
    expect(existsSync(join(folder, "OCPP.before-ocpp-station"))).toBe(false);
  });

  it.each(["OCPP", "manifest.yaml", "index.js"])(
    "that ended before it came to %s leaves a module that works, and restore works",
    (step) => {
      place("OCPP", "a binary", 0o755);
      place("manifest.yaml", "description: theirs\n");
      place("index.js", "theirs");
      const before = tree(prefix);
      // A folder in the way of what it writes stands for the power cut.
      const obstacle = step === "OCPP" ? "OCPP.before-ocpp-station" : `${step}.before-ocpp-station.new`;
      mkdirSync(join(folder, obstacle, "full"), { recursive: true });
      expect(thrownCode(() => laid())).toBe("EVEREST_INSTALL");
      const runs =
        existsSync(join(folder, "OCPP")) || programs().some((name) => read("index.js").includes(name));
      expect(runs).toBe(true);
      expect(read("manifest.yaml")).toBe("description: theirs\n");
      renameSync(join(folder, obstacle), join(dir, "away"));
      restored();
      expect(tree(prefix)).toEqual(before);
    },
  );

  it("works from an installed copy as from the package", () => {
    laid();
    const copy = join(folder, programs()[0] ?? "");
    folder = join(prefix, "libexec/everest/modules/OCPPStation");
    installModule({ prefix, identity: "OCPPStation", root: copy });
    expect(existsSync(join(prefix, "share/everest/modules/OCPPStation/ocpp-config.json"))).toBe(true);
    const output = execFileSync(process.execPath, [join(folder, "index.js")], { encoding: "utf8" });
    expect(JSON.parse(output)).toMatchObject({ args: ["everest", "run"], one: 1 });
  });

  it("OCPPStation gets a configuration to begin with, and keeps one that is there", () => {
    folder = join(prefix, "libexec/everest/modules/OCPPStation");
    laid("OCPPStation");
    const sample = join(prefix, "share/everest/modules/OCPPStation/ocpp-config.json");
    const content: unknown = JSON.parse(readFileSync(sample, "utf8"));
    expect(Object.keys(isObject(content) ? content : {})).toEqual(["Internal", "Core"]);
    writeFileSync(sample, "mine");
    laid("OCPPStation");
    restored("OCPPStation");
    expect(readFileSync(sample, "utf8")).toBe("mine");
    laid();
    expect(existsSync(join(prefix, "share/everest/modules/OCPP"))).toBe(false);
  });
});

describe("everest install refuses", () => {
  it("a prefix that is no installation, without touching it", async () => {
    const empty = join(dir, "empty");
    mkdirSync(empty);
    expect(thrownCode(() => installModule({ prefix: empty, identity: "OCPP", root }))).toBe(
      "EVEREST_INSTALL",
    );
    expect(tree(empty)).toEqual([]);
    expect(await install(["--prefix", empty, "--as", "OCPP"])).toBe(1);
    expect(await install(["--prefix", empty, "--as", "OCPP", "--restore"])).toBe(1);
  });

  it("wrong usage", async () => {
    expect(thrownCode(() => identityNamed("OCPP3"))).toBe("USAGE");
    for (const args of [[], ["--prefix", prefix], ["--prefix", prefix, "--as", "ocpp"], ["--as", "OCPP"]])
      await expect(install(args)).rejects.toMatchObject({ code: "USAGE" });
  });

  it("a folder it cannot write into", () => {
    writeFileSync(folder, "a file in its place");
    expect(thrownCode(() => laid())).toBe("EVEREST_INSTALL");
    expect(readFileSync(folder, "utf8")).toBe("a file in its place");
  });

  it("a package without a program, and leaves no trace", () => {
    renameSync(join(root, "dist"), join(root, "no-dist"));
    const before = tree(prefix);
    expect(thrownCode(() => laid())).toBe("CONFIG_NOT_FOUND");
    expect(tree(prefix)).toEqual(before);
  });
});
