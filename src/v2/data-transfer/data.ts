import { parseJson } from "../../kernel/json.ts";

/**
 * What a text of an integrator is on the wire, where data is any JSON: an object or an array; a number, a truth or null that is
 * written just so; else itself. So nothing is told otherwise than it was said: "0.10" as a number would be 0.1.
 */
export function dataOf(text: string): unknown {
  const read = parseJson(text);
  if (read === undefined || typeof read === "string") return text;
  const whole = typeof read === "object" && read !== null;
  return whole || JSON.stringify(read) === text ? read : text;
}

/** What an integrator reads of data that came: a text is itself, all else its JSON. */
export const textOf = (data: unknown): string => (typeof data === "string" ? data : JSON.stringify(data));
