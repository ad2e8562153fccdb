import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { testNames } from "./test-names.ts";

/** Requirement id -> the files that name it, in order. */
export type Citations = ReadonlyMap<string, readonly string[]>;

const requirementId = /\b[A-P]\d\d\.FR\.\d+\b/g;

function filesIn(root: string, folder: string, end: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(root, path, end);
      return entry.name.endsWith(end) ? [path] : [];
    })
    .sort();
}

function collect(files: readonly string[], idsIn: (path: string) => readonly string[]): Citations {
  const found = new Map<string, string[]>();
  for (const path of files)
    for (const id of new Set(idsIn(path))) found.set(id, [...(found.get(id) ?? []), path]);
  return found;
}

/** The requirements named by tests under `folder`. What is of OCPP 1.6 alone proves nothing of 2.x. */
export function testCitations(root: string, folder: string): Citations {
  const files = filesIn(root, folder, ".test.ts").filter((path) => !path.includes("/v16/"));
  return collect(files, (path) =>
    testNames(path, readFileSync(join(root, path), "utf8")).flatMap(
      (name) => name.match(requirementId) ?? [],
    ),
  );
}

/** The requirements named anywhere in the code under `folder`. */
export function codeCitations(root: string, folder: string): Citations {
  const files = filesIn(root, folder, ".ts").filter((path) => !path.includes("/v16/"));
  return collect(files, (path) => readFileSync(join(root, path), "utf8").match(requirementId) ?? []);
}
