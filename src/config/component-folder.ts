import { readdirSync } from "node:fs";
import { join } from "node:path";
import { errorText } from "../kernel/errors.ts";
import { readJsonFile } from "./json-file.ts";
import type { Problem } from "./problem.ts";

/** A component file as JSON. */
export interface ComponentSource {
  /** Absolute. */
  readonly path: string;
  readonly name: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** Component files as they were read. */
export interface ComponentSources {
  readonly files: readonly ComponentSource[];
  readonly problems: readonly Problem[];
}

/** A device model of more files is something else. */
const mostFiles = 2000;

/**
 * Reads a folder of component files: those in it and in its folders (`standardized` and `custom`), in order of name. Null when it
 * is not there. `name` is what problems call it.
 */
export function readComponentFolder(path: string, name: string): ComponentSources | null {
  let names: string[];
  try {
    names = filesIn(path, "");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (missing) return null;
    return {
      files: [],
      problems: [{ file: name, path: "", expected: `cannot be read: ${errorText(error)}` }],
    };
  }
  if (names.length > mostFiles)
    return { files: [], problems: [{ file: name, path: "", expected: `has more than ${mostFiles} files` }] };
  const files: ComponentSource[] = [];
  const problems: Problem[] = [];
  for (const each of names) {
    const full = join(path, each);
    const called = join(name, each);
    const content = readJsonFile(full, called);
    if (content.kind === "object") files.push({ path: full, name: called, json: content.value });
    if (content.kind === "problem") problems.push(content.problem);
  }
  return { files, problems };
}

function filesIn(root: string, below: string): string[] {
  const entries = readdirSync(join(root, below), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return entries.flatMap((entry) => {
    const path = join(below, entry.name);
    if (entry.isDirectory()) return below === "" ? filesIn(root, path) : [];
    return entry.name.endsWith(".json") ? [path] : [];
  });
}
