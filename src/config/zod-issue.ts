import type { z } from "zod";

/** The member of a value that stands at one step of an issue's path; undefined when there is none. */
export function member(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === String(key))?.[1];
}

/** What an issue of zod wants, for the end of a line. */
export function expectedBy(issue: z.ZodIssue): string {
  if (issue.code === "invalid_enum_value") return `expected one of ${issue.options.join(", ")}`;
  if (issue.code === "invalid_type") return `expected ${issue.expected}`;
  if (issue.code === "too_small" && issue.type === "number")
    return `expected ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
  if (issue.code === "too_big" && issue.type === "number") return `expected at most ${issue.maximum}`;
  if (issue.code === "invalid_union") return "expected a string or a whole number";
  return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
}
