import { isObject } from "../../src/kernel/json.ts";

/** The value at a path in a document; undefined when there is none. */
export function at(document: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document);
}
