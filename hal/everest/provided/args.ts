import * as z from "zod/v4-mini";
import { CommandError } from "../protocol/everest-module.ts";

// EVerest leaves out what is optional, or writes null. Texts are bounded more widely than OCPP does: whether one is too long is
// for the station to say, in the words of the command.

/** A text of at most `max` characters. */
export const text = (max: number) => z.string().check(z.maxLength(max));
/** A list of at most `max` of these. */
export const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(z.maxLength(max));

/** Args of a command, read. Throws what the caller is answered: the first thing wrong, and never the args themselves. */
export function readArgs<T>(schema: z.ZodMiniType<T>, args: unknown): T {
  const result = schema.safeParse(args);
  if (result.success) return result.data;
  throw new CommandError("SchemaValidationError", whatIsWrong(result.error));
}

function whatIsWrong(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (!issue) return "the arguments are invalid";
  const path = issue.path.map(String).join(".") || "the arguments";
  switch (issue.code) {
    case "invalid_type":
      return `${path}: expected ${issue.expected}`;
    case "invalid_value":
      return `${path}: expected one of ${issue.values.map(String).join(", ")}`;
    case "too_big":
      return `${path}: at most ${String(issue.maximum)} allowed`;
    default:
      return `${path}: ${issue.code}`;
  }
}

/** The first `max` characters, without half of a character at the end. */
export function cut(whole: string, max: number): string {
  return Array.from(whole.slice(0, max * 2))
    .slice(0, max)
    .join("");
}

/** A time as EVerest writes it; undefined for one that RFC 3339 cannot write. */
export function isoTime(ms: number): string | undefined {
  return ms >= firstMs && ms <= lastMs ? new Date(ms).toISOString() : undefined;
}

const firstMs = new Date(0).setUTCFullYear(1, 0, 1);
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
