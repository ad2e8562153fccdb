import { readFileSync, statSync } from "node:fs";
import { errorText } from "../kernel/errors.ts";
import { isObject, parseJson } from "../kernel/json.ts";
import { findJsonError } from "./json-error.ts";
import type { Problem } from "./problem.ts";

/** No configuration is larger; what is, is something else. */
const largestFile = 1024 * 1024;

export type JsonFile =
  | { readonly kind: "object"; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: "missing" }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Reads a file that has to hold a JSON object. `name` is what problems call it. */
export function readJsonFile(path: string, name: string): JsonFile {
  const problem = (expected: string): JsonFile => ({
    kind: "problem",
    problem: { file: name, path: "", expected },
  });
  let text: string;
  try {
    const { size } = statSync(path);
    if (size > largestFile) return problem(`is larger than ${largestFile} bytes; expected a configuration`);
    text = readFileSync(path, "utf8");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return missing ? { kind: "missing" } : problem(`cannot be read: ${errorText(error)}`);
  }
  const json = text.replace(/^\uFEFF/, "");
  const value = parseJson(json);
  const broken = value === undefined ? findJsonError(json) : undefined;
  if (broken)
    return problem(`is no JSON: line ${broken.line}, column ${broken.column}: expected ${broken.expected}`);
  return isObject(value) ? { kind: "object", value } : problem("expected a JSON object");
}

/** Whether something that is no folder lies there. */
export function isFile(path: string): boolean {
  try {
    return !statSync(path).isDirectory();
  } catch {
    return false;
  }
}
