/** Where a text stops being JSON. */
export interface JsonError {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

const deepest = 64;
const token =
  /(?:"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/**
 * Finds the first place where a text is no JSON; undefined when all of it is. Platforms word this differently and
 * often leave the place out, so it is looked for here.
 */
export function findJsonError(text: string): JsonError | undefined {
  let at = 0;
  const skip = (): void => {
    while (at < text.length && " \t\r\n".includes(text.charAt(at))) at += 1;
  };
  const take = (character: string): boolean => {
    skip();
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const scalar = (kind: RegExp): boolean => {
    skip();
    kind.lastIndex = at;
    const found = kind.exec(text);
    if (found) at = kind.lastIndex;
    return found !== null;
  };
  /** What was expected at `at`, or undefined when a whole value was read. */
  const value = (depth: number): string | undefined => {
    if (depth > deepest) return `at most ${deepest} levels`;
    if (take("{")) return take("}") ? undefined : members(depth);
    if (take("[")) return take("]") ? undefined : items(depth);
    return scalar(token) ? undefined : "a value";
  };
  const members = (depth: number): string | undefined => {
    for (;;) {
      skip();
      if (text[at] !== '"' || !scalar(token)) return "a name in double quotes";
      if (!take(":")) return 'a ":"';
      const broken = value(depth + 1);
      if (broken !== undefined) return broken;
      if (take("}")) return undefined;
      if (!take(",")) return 'a "," or a "}"';
    }
  };
  const items = (depth: number): string | undefined => {
    for (;;) {
      const broken = value(depth + 1);
      if (broken !== undefined) return broken;
      if (take("]")) return undefined;
      if (!take(",")) return 'a "," or a "]"';
    }
  };
  const expected = value(1) ?? (skip(), at < text.length ? "nothing more" : undefined);
  if (expected === undefined) return undefined;
  const lines = text.slice(0, at).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, expected };
}
