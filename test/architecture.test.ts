import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/**
 * The walls of the house. A room is a folder; each may import the rooms named here, itself, `model`, and the npm
 * and node packages named here, and nothing else.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

interface Rule {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const everything = ["kernel", "ports", "device-model", "station", "smart-charging", "rpc", "outbox"];
const rules: Record<string, Rule> = {
  kernel: { rooms: [], packages: [] },
  model: { rooms: [], packages: [] },
  messages: { rooms: [], packages: [] },
  ports: { rooms: ["kernel"], packages: [] },
  "smart-charging": { rooms: ["kernel"], packages: [] },
  "device-model": { rooms: ["kernel", "ports"], packages: [] },
  station: { rooms: ["kernel", "ports", "device-model", "smart-charging"], packages: [] },
  rpc: { rooms: ["kernel", "ports"], packages: [] },
  outbox: { rooms: ["kernel", "ports"], packages: [] },
  v16: { rooms: [...everything, "messages"], packages: [] },
  v2: { rooms: [...everything, "messages"], packages: [] },
  session: { rooms: ["rpc", "outbox", "ports", "kernel"], packages: [] },
  config: { rooms: ["kernel", "device-model"], packages: ["zod"] },
  transport: { rooms: ["kernel", "ports"], packages: ["ws"] },
  store: { rooms: ["kernel", "ports"], packages: ["better-sqlite3"] },
  security: { rooms: ["kernel", "ports"], packages: ["node-forge"] },
  "message-log": { rooms: ["kernel", "ports"], packages: [] },
  "file-transfer": { rooms: ["kernel", "ports"], packages: [] },
  "hal/simulated": { rooms: ["kernel", "ports"], packages: [] },
  "hal/broker": { rooms: ["kernel"], packages: ["mqtt"] },
  "hal/mqtt": { rooms: ["hal/broker", "kernel", "ports"], packages: ["zod"] },
  "hal/everest": { rooms: ["hal/broker", "kernel", "ports"], packages: ["zod"] },
  app: { rooms: ["*"], packages: ["pino", "zod"] },
  demo: {
    rooms: ["app", "hal/mqtt", "hal/simulated", "messages", "kernel", "ports"],
    packages: ["ws", "aedes"],
  },
  cli: { rooms: ["app", "demo", "kernel"], packages: [] },
};

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return /\.(ts|js)$/.test(entry.name) ? [path] : [];
  });
}

function roomOf(path: string): string {
  const [first = "", second = ""] = path.split("/");
  if (first === "src") return second;
  return first === "hal" ? `hal/${second}` : first;
}

const files: SourceFile[] = ["src", "hal", "demo"].flatMap(walk).map((path) => {
  const text = readFileSync(join(root, path), "utf8");
  const pattern =
    /^\s*(?:import|export)\b[^;"']*?\bfrom\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm;
  const imports = [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
  return { path, room: roomOf(path), lines: text.split("\n").length, imports };
});

const generated = (file: SourceFile): boolean => file.room === "messages";

describe("architecture", () => {
  it("knows every room", () => {
    expect([...new Set(files.map((file) => file.room))].filter((room) => !(room in rules))).toEqual([]);
  });

  it("rooms import only what their rule allows", () => {
    const broken: string[] = [];
    for (const file of files) {
      const rule = rules[file.room];
      if (!rule) continue;
      for (const name of file.imports) {
        if (name.startsWith("node:")) continue;
        if (!name.startsWith(".")) {
          const pkg = name.startsWith("@")
            ? name.split("/").slice(0, 2).join("/")
            : (name.split("/")[0] ?? "");
          if (!rule.packages.includes(pkg) && !generated(file)) broken.push(`${file.path} -> npm ${name}`);
          continue;
        }
        const target = roomOf(relative(root, resolve(root, dirname(file.path), name)));
        const allowed =
          target === file.room ||
          target === "model" ||
          rule.rooms.includes("*") ||
          rule.rooms.includes(target);
        if (!allowed) broken.push(`${file.path} -> ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it("model is types only", () => {
    const code = files
      .filter((file) => file.room === "model")
      .filter((file) =>
        /^export (?:async )?(?:const|function|class|let)\b/m.test(
          readFileSync(join(root, file.path), "utf8"),
        ),
      );
    expect(code.map((file) => file.path)).toEqual([]);
  });

  it("no cycles between files", () => {
    const graph = new Map(
      files.map((file) => [
        file.path,
        file.imports
          .filter((name) => name.startsWith("."))
          .map((name) => relative(root, resolve(root, dirname(file.path), name))),
      ]),
    );
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: string[]): void => {
      if (trail.includes(path)) {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
        return;
      }
      if (done.has(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it("hand-written files stay under 500 lines", () => {
    expect(
      files
        .filter((file) => !generated(file) && file.lines > 500)
        .map((file) => `${file.path}: ${file.lines}`),
    ).toEqual([]);
  });
});
