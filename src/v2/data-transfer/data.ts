import { parseJson } from "../../kernel/json.ts";

/**
 * What a text of an integrator is on the wire, where data is any JSON: an object or an array, unless a number in it would become
 * another; a number, a truth or null that is written just so; else itself. So every number is told as it was said, and a text that
 * may be no number keeps its digits: "0.10" stays a text, and in an object it is the number 0.1.
 */
export function dataOf(text: string): unknown {
  const read = parseJson(text);
  if (read === undefined || typeof read === "string") return text;
  if (typeof read === "object" && read !== null) return keepsNumbers(text) ? read : text;
  return JSON.stringify(read) === text ? read : text;
}

/** What an integrator reads of data that came: a text is itself, all else its JSON, with numbers as they were read. */
export const textOf = (data: unknown): string => (typeof data === "string" ? data : JSON.stringify(data));

/** The texts and numbers of a JSON text. */
const textsAndNumbers = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/** Whether every number of a JSON text is one that numbers here can hold. */
function keepsNumbers(json: string): boolean {
  for (const [part] of json.matchAll(textsAndNumbers))
    if (!part.startsWith('"') && decimal(part) !== decimal(String(Number(part)))) return false;
  return true;
}

/** One spelling for each number, without its sign: significant digits and the power of ten they are times of. */
function decimal(number: string): string {
  const [mantissa = "", power = "0"] = number.replace(/^-/, "").toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = (whole + fraction).replace(/^0+/, "");
  let length = digits.length;
  while (digits[length - 1] === "0") length--;
  const exponent = Number(power) - fraction.length + digits.length - length;
  return length === 0 ? "0" : `${digits.slice(0, length)}e${exponent}`;
}
